/** Which sentences of a story share enough terms to be worth comparing: an exact inverted index with a prefix filter. */
import { Columns, type Candidates } from '../article/columns.ts';
import { indexTerms } from './term-index.ts';
import type { Vocabulary, Words } from '../words/vocabulary.ts';

export type { Candidates } from '../article/columns.ts';

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

/** What bounds the work on stories that nobody writes: 500 copies of one report stay well below all four. */
export interface Limits {
  /** Index entries looked at, per sentence of the story. */
  looks: number;
  /** Pairs kept: this many for any story, and so many more for each sentence. */
  pairs: number;
  pairsEach: number;
  /** Sentences of one article, alike in all terms, that are compared with all others. */
  copies: number;
}

const LIMITS: Limits = { looks: 30_000, pairs: 2_000_000, pairsEach: 200, copies: 20 };

/** Sentences that met this share of all earlier ones are gone through in order rather than sorted: 0 to 1. */
const MANY = 1 / 16;

/**
 * All pairs of sentences of different articles with a Dice coefficient of at least `floor`, by right, then left sentence.
 *
 * Of each sentence, the commonest terms that together weigh less than `floor`/2 of it are not looked up: two sentences
 * that share only those cannot reach the floor, whatever else they hold, so nothing is lost (prefix filter: R. J.
 * Bayardo, Y. Ma, R. Srikant, 2007).
 *
 * Work grows with the number of sentences, at most by the limits for each. Beyond them, and only there, pairs are lost:
 * those that share only the commonest terms; then the least alike; and of many sentences alike in all terms in one
 * article, each further one meets only the one that comes at its turn in other articles.
 *
 * @param onStep called for each sentence with the work done for it: postings looked at, and terms compared with theirs.
 */
export function findCandidates(
  vocabulary: Vocabulary,
  floor: number,
  onStep?: (postings: number, terms: number) => void,
  limits = LIMITS,
): Candidates {
  const { sentences, counts } = vocabulary;
  const turns = turnsOf(sentences);
  const { starts, owners, weights, rare } = indexTerms(
    vocabulary,
    floor,
    limits.looks * sentences.length,
    (at) => turns[at]!.turn >= limits.copies,
  );
  const spared = Float64Array.from(rare, (own) => own.spared);
  const totals = Float64Array.from(sentences, (words) => words.total);
  const rows = layOut(sentences);
  const found = new Columns(floor, limits.pairs + limits.pairsEach * sentences.length);
  const sameTurn = new Map<string, number[]>();
  // Weight of each term in the sentence at hand: looking up is cheaper than walking two lists.
  const weightOf = new Float64Array(counts.length);
  const shared = new Float64Array(sentences.length);
  const met = new Int32Array(sentences.length);
  let first = 0;
  sentences.forEach((right, at) => {
    const own = rare[at]!;
    // Sentences come article by article: those of its own article are met by none, later ones the other way round.
    if (right.article !== sentences[at - 1]?.article) first = at;
    let count = 0;
    let postings = 0;
    let compared = 0;
    for (let t = 0; t < own.terms.length; t++) {
      const term = own.terms[t]!;
      const weight = own.weights[t]!;
      for (let p = starts[term]!, end = starts[term + 1]!; p < end; p++) {
        postings++;
        const other = owners[p]!;
        if (other >= first) break;
        if (shared[other] === 0) met[count++] = other;
        const theirs = weights[p]!;
        shared[other]! += weight < theirs ? weight : theirs;
      }
    }
    for (let t = 0; t < right.terms.length; t++) weightOf[right.terms[t]!] = right.weights[t]!;
    const weigh = (other: number): void => {
      compared += rows.starts[other + 1]! - rows.starts[other]!;
      const dice = (2 * sharedWeight(rows, other, weightOf)) / (totals[other]! + right.total);
      found.add(other, at, Math.min(1, dice));
    };
    const visit = (other: number): void => {
      // Shared terms not met yet were all left out of the one sentence that left out more of the common end.
      const most = shared[other]! + Math.max(own.spared, spared[other]!);
      shared[other] = 0;
      if (2 * most >= found.floor * (totals[other]! + right.total) * (1 - 1e-9)) weigh(other);
    };
    const { terms, turn } = turns[at]!;
    if (turn >= limits.copies) {
      const others = sameTurn.get(`${turn} ${terms}`) ?? [];
      others.forEach(weigh);
      sameTurn.set(`${turn} ${terms}`, [...others, at]);
    } else if (count > first * MANY) {
      for (let other = 0; other < first; other++) if (shared[other]! > 0) visit(other);
    } else for (const other of met.subarray(0, count).sort()) visit(other);
    for (const term of right.terms) weightOf[term] = 0;
    onStep?.(postings, compared);
  });
  return found.take();
}

/** The terms of each sentence as one text, and how many sentences of its article before it have the same. */
function turnsOf(sentences: readonly Words[]): { terms: string; turn: number }[] {
  const seen = new Map<string, number>();
  return sentences.map((words) => {
    const terms = words.terms.join();
    const key = `${words.article} ${terms}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { terms, turn };
  });
}

/** The terms of all sentences in one row: those of sentence s at [starts[s], starts[s + 1]). Faster to go through than objects. */
export interface TermRows {
  starts: Int32Array;
  terms: Int32Array;
  weights: Float64Array;
}

/** Lays out the terms of all sentences one after another. */
export function layOut(sentences: readonly Words[]): TermRows {
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach((words, at) => (starts[at + 1] = starts[at]! + words.terms.length));
  const size = starts[sentences.length]!;
  const rows = { starts, terms: new Int32Array(size), weights: new Float64Array(size) };
  sentences.forEach((words, at) => {
    rows.terms.set(words.terms, starts[at]);
    rows.weights.set(words.weights, starts[at]);
  });
  return rows;
}

/** Weight that a sentence shares with another, whose weights stand by term number; the sum diceOf() makes. */
export function sharedWeight(
  { starts, terms, weights }: TermRows,
  sentence: number,
  weightOf: Float64Array,
): number {
  let shared = 0;
  for (let t = starts[sentence]!, end = starts[sentence + 1]!; t < end; t++) {
    const own = weights[t]!;
    const other = weightOf[terms[t]!]!;
    shared += own < other ? own : other;
  }
  return shared;
}
