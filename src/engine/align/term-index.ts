/** An inverted index of a story's sentences that leaves out the terms too common to tell them apart. */
import type { Vocabulary, Words } from '../words/vocabulary.ts';

/** The sentences that hold each term, in order: term t at [starts[t], starts[t + 1]). */
export interface TermIndex {
  starts: Int32Array;
  owners: Int32Array;
  weights: Float64Array;
  /** Terms of each sentence that are in the index. */
  rare: RareTerms[];
}

/**
 * Builds the index of a story.
 * @param floor of each sentence, the commonest terms that together weigh less than half of this share of it are left out.
 * @param looks no more than this many entries are looked at when each sentence looks up all its terms: where it would be
 *   more, the commonest terms of the index are left out too.
 * @param without sentences that stay out of the index altogether.
 */
export function indexTerms(
  { sentences, counts }: Vocabulary,
  floor: number,
  looks: number,
  without: (sentence: number) => boolean,
): TermIndex {
  // Weight of each term in the sentence at hand.
  const weightOf = new Float64Array(counts.length);
  const ranks = rankByCount(counts);
  const none: RareTerms = { terms: new Int32Array(0), weights: new Float64Array(0), spared: 0 };
  let rare = sentences.map((words, at) => (without(at) ? none : rareTerms(words, ranks, floor, weightOf)));
  const common = tooCommon(rare, counts.length, looks);
  if (common.size > 0) rare = rare.map((own) => withoutTerms(own, common));
  return { ...index(rare, counts.length), rare };
}

export interface RareTerms {
  terms: Int32Array;
  weights: Float64Array;
  /** Weight of the terms left out. */
  spared: number;
}

/** Place of each term among all, the commonest first; of equals, the lower number. */
function rankByCount(counts: Int32Array): { rank: Int32Array; termAt: Int32Array } {
  const termAt = Int32Array.from(counts, (_, term) => term).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const rank = new Int32Array(counts.length);
  termAt.forEach((term, at) => (rank[term] = at));
  return { rank, termAt };
}

/** A sentence's terms without the commonest ones that together stay under floor/2 of its weight. */
function rareTerms(
  { terms, weights, total }: Words,
  { rank, termAt }: ReturnType<typeof rankByCount>,
  floor: number,
  weightOf: Float64Array,
): RareTerms {
  for (let t = 0; t < terms.length; t++) weightOf[terms[t]!] = weights[t]!;
  const order = new Int32Array(terms.length);
  for (let t = 0; t < terms.length; t++) order[t] = rank[terms[t]!]!;
  order.sort();
  // A hair less, so that rounding never drops a pair that stands exactly at the floor.
  const most = (floor / 2) * total * (1 - 1e-9);
  let spared = 0;
  let from = 0;
  for (; from < order.length; from++) {
    const weight = weightOf[termAt[order[from]!]!]!;
    if (spared + weight >= most) break;
    spared += weight;
  }
  const kept = order.subarray(from);
  for (let t = 0; t < kept.length; t++) kept[t] = termAt[kept[t]!]!;
  kept.sort();
  const keptWeights = new Float64Array(kept.length);
  for (let t = 0; t < kept.length; t++) keptWeights[t] = weightOf[kept[t]!]!;
  return { terms: kept, weights: keptWeights, spared };
}

/** The commonest terms, as many as keep the looks of all sentences at all others' entries within `looks`. */
function tooCommon(rare: readonly RareTerms[], size: number, looks: number): Set<number> {
  const counts = new Float64Array(size);
  for (const { terms } of rare) for (const term of terms) counts[term]!++;
  const common = new Set<number>();
  let sum = counts.reduce((all, count) => all + (count * count) / 2, 0);
  if (sum <= looks) return common;
  const order = Int32Array.from(counts, (_, term) => term).sort((a, b) => counts[b]! - counts[a]! || a - b);
  for (let at = 0; sum > looks; at++) {
    sum -= counts[order[at]!]! ** 2 / 2;
    common.add(order[at]!);
  }
  return common;
}

function withoutTerms({ terms, weights, spared }: RareTerms, common: ReadonlySet<number>): RareTerms {
  const kept = terms.filter((term) => !common.has(term));
  const keptWeights = weights.filter((_, at) => !common.has(terms[at]!));
  const weigh = (list: Float64Array): number => list.reduce((sum, weight) => sum + weight, 0);
  return { terms: kept, weights: keptWeights, spared: spared + weigh(weights) - weigh(keptWeights) };
}

function index(rare: readonly RareTerms[], size: number): Omit<TermIndex, 'rare'> {
  const starts = new Int32Array(size + 1);
  for (const { terms } of rare) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const owners = new Int32Array(starts[size] ?? 0);
  const weights = new Float64Array(owners.length);
  rare.forEach((own, at) =>
    own.terms.forEach((term, t) => {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      owners[place] = at;
      weights[place] = own.weights[t] ?? 0;
    }),
  );
  return { starts, owners, weights };
}
