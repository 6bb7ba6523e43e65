import { expect, test } from 'vitest';
import { supportOf } from './fact-support.ts';

/** Sentences 0 and 1 stand in the first article, 2 and 3 in the second, 4 in the third. */
const ARTICLES = Int32Array.from([0, 0, 1, 1, 2]);
const of = (...pairs: [number, number, number][]): ReturnType<typeof supportOf> =>
  supportOf(
    {
      left: pairs.map(([left]) => left),
      right: pairs.map(([, right]) => right),
      likely: pairs.map(([, , likely]) => likely),
    },
    ARTICLES,
  );

test('a third article that tells what both tell speaks for them, as surely as the lesser likelihood', () => {
  expect(of([0, 2, 0.3], [0, 4, 0.9], [2, 4, 0.6]).third[0]).toBe(0.6);
});

test('a third article that tells only what one of them tells says nothing', () => {
  expect(of([0, 2, 0.3], [0, 4, 0.9], [3, 4, 0.6]).third[0]).toBe(0);
});

test('sentences that both have another counterpart are rivals, as surely as the lesser likelihood', () => {
  expect(of([0, 2, 0.3], [1, 2, 0.7], [0, 3, 0.5]).rival[0]).toBe(0.5);
});

test('a sentence whose only counterpart this is has no rival', () => {
  expect(of([0, 2, 0.3], [1, 2, 0.7]).rival[0]).toBe(0);
});

test('one of two sentences that has another counterpart has a nearer one, as surely as that', () => {
  expect(of([0, 2, 0.3], [1, 2, 0.7]).nearer[0]).toBe(0.7);
});

test('the sentences after both speak for them as surely as they tell one thing', () => {
  expect(of([0, 2, 0.3], [1, 3, 0.8]).onward[0]).toBe(0.8);
});

test('what one tells may go on beside the other', () => {
  expect(of([0, 2, 0.3], [0, 3, 0.6]).around[0]).toBe(0.6);
});

test('sentences of other articles stand beside none', () => {
  // 1 is the last sentence of the first article, 2 the first of the second
  expect(of([1, 4, 0.3], [2, 4, 0.9]).around[0]).toBe(0);
});
