import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'vote', title: 'The vote', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'Dora Finch, the former mayor of Harrow, who had backed the motion, called for calm.';

test('for a motion and against it is at odds, however it is said', () => {
  expect(
    atOdds(left, 'The former mayor of Harrow, Dora Finch, had urged councillors to reject the motion.'),
  ).toEqual([['backed', 'urged councillors to reject']]);
});

test('so is asking for it and asking that it be not done', () => {
  expect(
    atOdds(
      'The leader of the opposition, Ivo Marsh, had urged the bank to raise rates.',
      'Ivo Marsh, the opposition leader, had called on the bank not to raise rates.',
    ),
  ).toEqual([['urged the bank to', 'called on the bank not to']]);
});

test('two persons may disagree', () => {
  expect(
    atOdds(left, 'The former bishop of Harrow, Simon Teal, had urged councillors to reject the motion.'),
  ).toEqual([]);
});

test('one may be for one thing and against another', () => {
  expect(
    atOdds(left, 'Dora Finch, the former mayor of Harrow, had opposed the bypass, and called for calm.'),
  ).toEqual([]);
});

test('an earlier stance is another', () => {
  expect(atOdds(left, 'Dora Finch, the former mayor of Harrow, had earlier opposed the motion.')).toEqual([]);
});
