import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'sea', title: 'The sea', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

test('one thing of a sort where the other article names another is at odds', () => {
  expect(
    atOdds(
      'A van hit two cyclists on Crane Street near the harbour.',
      'Near the harbour, two cyclists were hit by a van on Mill Street.',
    ),
  ).toEqual([['Crane Street', 'Mill Street']]);
});

test('a name of another sort may be the same place', () => {
  expect(
    atOdds(
      'A van hit two cyclists on Crane Street near the harbour.',
      'Near the harbour, two cyclists were hit by a van in Old Tarrant.',
    ),
  ).toEqual([]);
});
