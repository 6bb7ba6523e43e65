import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

function differences(...texts: string[]): { what: string; values: unknown }[] {
  const articles = texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text }));
  return compare(articles, { id: 'x', title: 'x', summary: null }).claims.flatMap(
    ({ difference }) => difference ?? [],
  );
}

const atOdds = (...texts: string[]): unknown[] => differences(...texts).map(({ values }) => values);

/** The words by which two articles place one thing otherwise. */
const placed = (...texts: string[]): unknown[] =>
  differences(...texts).flatMap(({ what, values }) => (what === 'place' ? [values] : []));

test.each([
  [
    'Striker Dan Ashby missed two months with a broken left ankle before joining Corley.',
    'The one doubt about Dan Ashby, Corley’s new striker, is over the right ankle, which he broke.',
    ['left', 'right'],
  ],
  [
    'The airliner ran off the western end of the runway at Haddon and crossed a road.',
    'The airliner left the runway at Haddon at its eastern end and slid over a road.',
    ['western', 'eastern'],
  ],
])('opposite sides of one thing are at odds', (left, right, values) => {
  expect(atOdds(left, right)).toEqual([values]);
});

test.each([
  [
    'sides of two things',
    'Striker Dan Ashby missed two months with a broken left ankle before joining Corley.',
    'Striker Dan Ashby, who broke an ankle before joining Corley, scored with his right foot.',
  ],
  [
    'sides of which one article names both',
    'The fire burned in the upper floors of the Haddon hotel. The lower floors were not damaged.',
    'The fire burned the lower floors of the Haddon hotel, officials said.',
  ],
])('%s are not', (_, left, right) => {
  expect(atOdds(left, right)).toEqual([]);
});

describe('opposite sides of one place', () => {
  test('are at odds', () => {
    expect(
      placed(
        'The trawler sank about 12 miles east of the lighthouse at Cape Sorrel.',
        'The trawler went down 12 miles west of Cape Sorrel.',
      ),
    ).toEqual([['east', 'west']]);
  });
  test('of two places are not', () => {
    expect(
      placed(
        'The trawler sank about 12 miles east of Cape Sorrel.',
        'The trawler went down 12 miles west of Port Hallam.',
      ),
    ).toEqual([]);
  });
});
