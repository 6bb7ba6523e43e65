import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which two articles that begin alike say what cannot both hold. */
const atOdds = (one: string, other: string): (number | string)[][] =>
  compare(
    [
      readArticle({
        file: 'a.txt',
        text: `The trawler Aster ran onto the Gull Rocks off Colby on Monday night. Her crew of six came from the port of Tarn. ${one}`,
      }),
      readArticle({
        file: 'b.txt',
        text: `A fishing boat from Tarn, the Aster, struck the Gull Rocks near Colby late on Monday. Six men were aboard. ${other}`,
      }),
    ],
    { id: 'trawler', title: 'The trawler', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'negation' ? [difference.values] : []));

describe('what cannot both hold of one thing', () => {
  test('one denied in another word for it', () => {
    expect(
      atOdds(
        'The owner confirmed that he had received the letter.',
        'The owner says he never got the letter.',
      ),
    ).toEqual([['received', 'never']]);
  });

  test('phrases for opposites', () => {
    expect(
      atOdds(
        'In Colby the river Tarn burst its banks and flooded the market square.',
        'In Colby, the river Tarn stayed within its banks, although the market square was flooded.',
      ),
    ).toEqual([['burst its banks', 'stayed within its banks']]);
  });
});

describe('what may both hold', () => {
  test('of two sorts', () => {
    expect(
      atOdds(
        'The trawler skipper was unhurt.',
        'The lifeboat skipper had a broken arm after the trawler turned over.',
      ),
    ).toEqual([]);
  });

  test('of what is only feared', () => {
    expect(
      atOdds(
        'The Aster carried no distress flares.',
        'The port office asks whether the Aster fired distress flares.',
      ),
    ).toEqual([]);
  });
});
