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
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const s = x.terms[i] ?? 0;
    const t = y.terms[j] ?? 0;
    if (s === t) shared += Math.min(x.weights[i++] ?? 0, y.weights[j++] ?? 0);
    else if (s < t) i++;
    else j++;
  }
  return Math.min(1, (2 * shared) / sum);
}

/**
 * All pairs of sentences of different articles with a Dice coefficient of at least `floor`, in document order.
 *
 * Of each sentence, the commonest terms that together weigh less than `floor`/2 of it are not looked up: two sentences
 * that share only those cannot reach the floor, whatever else they hold, so nothing is lost (prefix filter: R. J.
 * Bayardo, Y. Ma, R. Srikant, 2007). `onStep` is called once for each posting looked at.
 */
export function findCandidates(
  { sentences, counts }: Vocabulary,
  floor: number,
  onStep?: () => void,
): Candidate[] {
  const postings = new Map<number, number[]>();
  const stamp = new Int32Array(sentences.length).fill(-1);
  const found: Candidate[] = [];
  sentences.forEach((words, at) => {
    const met: number[] = [];
    const looked = rareTerms(words, counts, floor);
    for (const term of looked)
      for (const other of postings.get(term) ?? []) {
        onStep?.();
        if (stamp[other] === at || sentences[other]?.article === words.article) continue;
        stamp[other] = at;
        met.push(other);
      }
    for (const other of met) {
      const partner = sentences[other];
      if (!partner) continue;
      const dice = diceOf(partner, words);
      if (dice >= floor) found.push({ left: other, right: at, dice });
    }
    for (const term of looked) {
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  return found.sort((a, b) => a.left - b.left || a.right - b.right);
}

/** A sentence's terms without the commonest ones that together stay under floor/2 of its weight. */
function rareTerms(words: Words, counts: Int32Array, floor: number): number[] {
  const order = Array.from(words.terms, (term, at) => ({ term, weight: words.weights[at] ?? 0, count: counts[term] ?? 0 }));
  order.sort((a, b) => b.count - a.count || a.term - b.term);
  // A hair less, so that rounding never drops a pair that stands exactly at the floor.
  let spare = (floor / 2) * words.total * (1 - 1e-9);
  let from = 0;
  for (; from < order.length; from++) {
    spare -= order[from]?.weight ?? 0;
    if (spare <= 0) break;
  }
  return order.slice(from).map((each) => each.term);
}
