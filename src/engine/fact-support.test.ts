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
