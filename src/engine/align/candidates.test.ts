import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diceOf, findCandidates } from './candidates.ts';
import { factsOf } from '../facts.fixture.ts';
import type { Vocabulary, Words } from '../words/vocabulary.ts';

const TERMS = 30;
const facts = factsOf('a', ['']).sentences[0]!;

/** A story of sentences; a sentence is [article, terms]. */
function vocabulary(drafts: [article: number, terms: number[]][], size = TERMS): Vocabulary {
  const sorted = [...drafts].sort((a, b) => a[0] - b[0]);
  const counts = new Int32Array(size);
  for (const [, terms] of sorted) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  const sentences = sorted.map(([article, list], at): Words => {
    const terms = Int32Array.from(list).sort();
    const weights = Float64Array.from(terms, (term) => Math.log(1 + sorted.length / (counts[term] ?? 1)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const none = new Int32Array(0);
    return {
      article,
      sentence: at,
      facts,
      stems: none,
      terms,
      weights,
      total,
      pairs: none,
      wording: '',
      position: at,
    };
  });
  return { sentences, articles: 4, kinds: new Uint8Array(size), counts, stems: [] };
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

/** Two articles of sentences that share ten terms with all others, and one of their own with one of the other article. */
const templated = (count: number): Vocabulary =>
  vocabulary(
    Array.from({ length: 2 * count }, (_, at): [number, number[]] => [
      at % 2,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 + (at >> 1)],
    ]),
    10 + count,
  );

/** Two articles of sentences that all hold the same terms. */
const equal = (count: number): Vocabulary =>
  vocabulary(Array.from({ length: 2 * count }, (_, at): [number, number[]] => [at % 2, [1, 2, 3]]));

describe('sentences that are all alike', () => {
  const limits = { looks: 20, pairs: 0, pairsEach: 5, copies: 4 };
  const work = (story: Vocabulary): number => {
    let steps = 0;
    findCandidates(story, 0.06, (postings, terms) => (steps += postings + terms), limits);
    return steps;
  };

  test.each([
    ['by a template', templated],
    ['in all terms', equal],
  ])('%s: twice as many take twice the steps', (_, story) =>
    expect(work(story(200)) / work(story(100))).toBeLessThan(2.1),
  );

  test('by a template: those that share what no other two share find each other', () => {
    const { left, right, dice } = findCandidates(templated(100), 0.06, undefined, limits);
    // A sentence of the second article stands a hundred places after its counterpart.
    const own = Array.from(dice.keys()).filter((at) => right[at]! - left[at]! === 100);
    expect(own).toHaveLength(100);
    expect(dice.length).toBeLessThanOrEqual(limits.pairsEach * 200);
  });

  test('in all terms: each finds the one at its turn, the first few all of each other', () => {
    const { left, right } = findCandidates(equal(6), 0.06, undefined, limits);
    const found = Array.from(left, (l, at) => `${l}-${right[at]! - 6}`).filter((pair) => /[45]/.test(pair));
    expect([found, left.length]).toEqual([['4-4', '5-5'], 4 * 4 + 2]);
  });

  test('too many pairs: the least alike go, in whatever order the articles come', () => {
    const drafts = Array.from({ length: 60 }, (_, at): [number, number[]] => [
      at % 3,
      [0, 1 + (at % 20), 21 + (at % 5)],
    ]);
    const kept = (renamed: (article: number) => number): number[] => {
      const story = vocabulary(drafts.map(([article, terms]) => [renamed(article), terms]));
      return [
        ...findCandidates(story, 0.06, undefined, { ...limits, looks: 1e6, pairs: 100, pairsEach: 0 }).dice,
      ].sort();
    };
    expect(kept((article) => article)).toEqual(kept((article) => 2 - article));
    expect(kept((article) => article).length).toBeLessThanOrEqual(100);
  });
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
