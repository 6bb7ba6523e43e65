import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The names at odds in what several articles say. */
const named = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'club', title: 'The club', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'name' ? [difference.values] : []));

const first = 'Brackley Rovers have sacked head coach Martin Ellwood after nine defeats in a row.';

describe('one person named for another', () => {
  test('in what is told in other words', () => {
    expect(
      named(
        first,
        'Head coach Oscar Penhale was fired by Brackley Rovers following a ninth straight defeat.',
      ),
    ).toEqual([['Martin Ellwood', 'Oscar Penhale']]);
  });

  test('by surname alone, where the age says that one person is meant', () => {
    expect(
      named(
        'A guard, Pavel Marsh, 58, was struck on the head with a rifle butt during the raid.',
        'A guard at the depot, 58-year-old Pavel Dunning, was hit on the head with a rifle by the raiders.',
      ),
    ).toEqual([['Pavel Marsh', 'Pavel Dunning']]);
  });

  test('also where the rest of an article has the other name', () => {
    expect(
      named(
        first,
        'Brackley Rovers fired their head coach Oscar Penhale following a ninth straight defeat.\n\nThe fans had long turned against Martin Ellwood.',
      ),
    ).toEqual([['Martin Ellwood', 'Oscar Penhale']]);
  });
});

describe('names of two persons', () => {
  test('whom one of the articles names again and again', () => {
    expect(
      named(
        `${first} Oscar Penhale, his assistant, leaves too.\n\nFans cheered when Martin Ellwood drove off.`,
        'Assistant coach Oscar Penhale leaves Brackley Rovers after nine defeats in a row.',
      ),
    ).toEqual([]);
  });

  test('one of whom is somebody in whose place the other comes', () => {
    expect(
      named(
        'Brackley Rovers named Martin Ellwood as their new head coach on Monday.',
        'Brackley Rovers named a new head coach on Monday after Oscar Penhale left.',
      ),
    ).toEqual([]);
  });

  test('whose ages differ', () => {
    expect(
      named(
        'Police arrested Martin Ellwood, 31, over the fire at the Brackley Rovers ground.',
        'Police arrested Oscar Penhale, 54, over the fire at the Brackley Rovers ground on Mill Road.',
      ),
    ).toEqual([]);
  });
});
