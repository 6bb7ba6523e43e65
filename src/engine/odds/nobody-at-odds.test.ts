import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which one of two articles denies the harm that the other counts. */
const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'mill', title: 'The mill', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'negation' ? [difference.values] : []));

describe('a count of those harmed', () => {
  test('is at odds with nobody', () => {
    expect(
      atOdds(
        'No one was hurt in the fire at the Colby mill.',
        'Two people were hurt in the fire at the Colby mill.',
      ),
    ).toEqual([['No one', 'Two']]);
  });

  test('whoever they are', () => {
    expect(
      atOdds(
        'Nobody was hurt in the fire at the Colby mill.',
        'Three weavers were injured in the fire at the Colby mill.',
      ),
    ).toEqual([['Nobody', 'Three']]);
  });

  test('and with no casualties', () => {
    expect(
      atOdds(
        'The fire at the Colby mill caused no casualties.',
        'The fire at the Colby mill left 12 people dead.',
      ),
    ).toEqual([['no casualties', '12']]);
  });
});

describe('no contradiction', () => {
  test.each([
    [
      'where others are meant',
      'No firefighters were hurt in the fire at the mill.',
      'Two workers were hurt in the fire at the mill.',
    ],
    [
      'at first',
      'There were no immediate reports of casualties in the fire.',
      'The fire left 12 people dead.',
    ],
    [
      'of another year',
      'Nobody was hurt when the mill burned in 1954.',
      'Two people were hurt when the mill burned on Friday.',
    ],
    [
      'of less harm',
      'No one was seriously hurt in the fire at the mill.',
      'Two people were hurt in the fire at the mill.',
    ],
  ])('%s', (_, one, other) => {
    expect(atOdds(one, other)).toEqual([]);
  });
});
