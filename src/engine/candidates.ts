/** Which sentences of a story share enough terms to be worth comparing: an exact inverted index with a prefix filter. */
import type { Words, Vocabulary } from './vocabulary.ts';

/** Two sentences of different articles (`left` < `right`, indexes into the vocabulary's sentences) and their overlap. */
export interface Candidate {
  left: number;
  right: number;
  /** Shared weight by the mean weight of the two: Dice's coefficient, 0 to 1. */
  dice: number;
}

/** Dice's coefficient of two sentences' weighted terms (L. R. Dice, 1945): 0 nothing shared, 1 the same terms. */
export function diceOf(x: Words, y: Words): number {
  const sum = x.total + y.total;
  if (!sum) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length;) {
    const s = x.terms[i] ?? 0;
    const t = y.terms[j] ?? 0;
    if (s === t) shared += Math.min(x.weights[i++] ?? 0, y.weights[j++] ?? 0);
    else if (s < t) i++;
    else j++;
  }
  return Math.min(1, (2 * shared) / sum);
}

/**
 * All pairs of sentences of different articles with a Dice coefficient of at least `floor`, by right, then left sentence.
 *
 * Of each sentence, the commonest terms that together weigh less than `floor`/2 of it are not looked up: two sentences
 * that share only those cannot reach the floor, whatever else they hold, so nothing is lost (prefix filter: R. J.
 * Bayardo, Y. Ma, R. Srikant, 2007). `onStep` is called with the number of postings looked at for each sentence.
 */
export function findCandidates(
  { sentences, counts }: Vocabulary,
  floor: number,
  onStep?: (postings: number) => void,
): Candidate[] {
  const rare = sentences.map((words) => rareTerms(words, counts, floor));
  const { starts, owners, weights } = index(rare, counts.length);
  const found: Candidate[] = [];
  const shared = new Float64Array(sentences.length);
  const met = new Int32Array(sentences.length);
  sentences.forEach((right, at) => {
    const own = rare[at];
    if (!own) return;
    let count = 0;
    let steps = 0;
    for (let t = 0; t < own.terms.length; t++) {
      const term: number = own.terms[t] ?? 0;
      const weight = own.weights[t] ?? 0;
      for (let p: number = starts[term] ?? 0; p < (starts[term + 1] ?? 0); p++) {
        steps++;
        const other = owners[p] ?? 0;
        // Sentences come article by article: from its own article on, all have been or will be met the other way.
        if (sentences[other]?.article === right.article) break;
        if (!shared[other]) met[count++] = other;
        shared[other] = (shared[other] ?? 0) + Math.min(weight, weights[p] ?? 0);
      }
    }
    onStep?.(steps);
    for (const other of met.subarray(0, count).sort()) {
      const left = sentences[other];
      // Shared terms not met yet were all left out of the one sentence that left out more of the common end.
      const most = (shared[other] ?? 0) + Math.max(own.spared, rare[other]?.spared ?? 0);
      shared[other] = 0;
      if (!left || 2 * most < floor * (left.total + right.total) * (1 - 1e-9)) continue;
      const dice = diceOf(left, right);
      if (dice >= floor) found.push({ left: other, right: at, dice });
    }
  });
  return found;
}

interface RareTerms {
  terms: Int32Array;
  weights: Float64Array;
  /** Weight of the terms left out. */
  spared: number;
}

/** A sentence's terms without the commonest ones that together stay under floor/2 of its weight. */
function rareTerms({ terms, weights, total }: Words, counts: Int32Array, floor: number): RareTerms {
  const order = Array.from(terms, (_, at) => at);
  order.sort((a, b) => (counts[terms[b] ?? 0] ?? 0) - (counts[terms[a] ?? 0] ?? 0) || a - b);
  // A hair less, so that rounding never drops a pair that stands exactly at the floor.
  const most = (floor / 2) * total * (1 - 1e-9);
  let spared = 0;
  let from = 0;
  for (; from < order.length; from++) {
    const weight = weights[order[from] ?? 0] ?? 0;
    if (spared + weight >= most) break;
    spared += weight;
  }
  const kept = Int32Array.from(order.slice(from)).sort();
  return {
    terms: kept.map((at) => terms[at] ?? 0),
    weights: Float64Array.from(kept, (at) => weights[at] ?? 0),
    spared,
  };
}

/** The sentences that hold each term, in order: term t at [starts[t], starts[t + 1]). */
function index(
  rare: readonly RareTerms[],
  size: number,
): { starts: Int32Array; owners: Int32Array; weights: Float64Array } {
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
