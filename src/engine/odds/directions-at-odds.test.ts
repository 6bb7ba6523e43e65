import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which two articles place one thing otherwise. */
const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'trawler', title: 'The trawler', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'place' ? [difference.values] : []));

describe('opposite sides of one place', () => {
  test('are at odds', () => {
    expect(
      atOdds(
        'The trawler sank about 12 miles east of the lighthouse at Cape Sorrel.',
        'The trawler went down 12 miles west of Cape Sorrel.',
      ),
    ).toEqual([['east', 'west']]);
  });
  test('of two places are not', () => {
    expect(
      atOdds(
        'The trawler sank about 12 miles east of Cape Sorrel.',
        'The trawler went down 12 miles west of Port Hallam.',
      ),
    ).toEqual([]);
  });
});
