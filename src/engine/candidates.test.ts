import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diceOf, findCandidates } from './candidates.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

const TERMS = 30;

/** A story of sentences with random terms; a sentence is [article, terms]. */
function vocabulary(drafts: [article: number, terms: number[]][]): Vocabulary {
  const sorted = [...drafts].sort((a, b) => a[0] - b[0]);
  const counts = new Int32Array(TERMS);
  for (const [, terms] of sorted) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  const sentences = sorted.map(([article, list], at): Words => {
    const terms = Int32Array.from(list).sort();
    const weights = Float64Array.from(terms, (term) => Math.log(1 + sorted.length / (counts[term] ?? 1)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const none = new Int32Array(0);
    return {
      article,
      sentence: at,
      terms,
      weights,
      total,
      totals: new Float64Array(4),
      pairs: none,
      wording: '',
      position: at,
    };
  });
  return { sentences, articles: 4, kinds: new Uint8Array(TERMS), counts };
}

const drafts = fc.array(
  fc.tuple(fc.nat(3), fc.uniqueArray(fc.nat(TERMS - 1), { minLength: 1, maxLength: 8 })),
  { maxLength: 40 },
);

test('the index finds exactly the pairs that comparing all with all finds', () =>
  fc.assert(
    fc.property(drafts, fc.constantFrom(0.01, 0.06, 0.2, 0.5, 0.9), (story, floor) => {
      const words = vocabulary(story);
      const all = words.sentences.flatMap((right, at) =>
        words.sentences.slice(0, at).flatMap((left, other) => {
          const dice = left.article === right.article ? 0 : diceOf(left, right);
          return dice >= floor ? [{ left: other, right: at, dice }] : [];
        }),
      );
      const { left, right, dice } = findCandidates(words, floor);
      const found = Array.from(dice, (each, at) => ({ left: left[at], right: right[at], dice: each }));
      expect(found).toEqual(all);
    }),
  ));

test('a term that all sentences share is not looked up', () => {
  // Term 0 stands in every sentence; each other term in two.
  const story = vocabulary(
    Array.from({ length: 28 }, (_, at) => [at % 2, [0, 1 + (at >> 1)]] as [number, number[]]),
  );
  let steps = 0;
  findCandidates(story, 0.9, (postings) => (steps += postings));
  expect(steps).toBeLessThan(3 * 28);
});

test('Dice’s coefficient is 1 for the same terms and 0 for none in common', () => {
  const { sentences } = vocabulary([
    [0, [1, 2]],
    [1, [1, 2]],
    [2, [3]],
  ]);
  const [x, y, z] = sentences as [Words, Words, Words];
  expect([diceOf(x, y), diceOf(x, z)]).toEqual([1, 0]);
});
