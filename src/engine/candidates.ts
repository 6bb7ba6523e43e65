/** Which sentences of a story share enough terms to be worth comparing: an exact inverted index with a prefix filter. */
import type { Words, Vocabulary } from './vocabulary.ts';

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

/** Pairs of sentences as columns: pair i is `left[i]`, `right[i]`, `dice[i]`. A large story has millions. */
export interface Candidates {
  left: Int32Array;
  right: Int32Array;
  dice: Float64Array;
}

/** Sentences that met this share of all earlier ones are gone through in order rather than sorted: 0 to 1. */
const MANY = 1 / 16;

/**
 * All pairs of sentences of different articles with a Dice coefficient of at least `floor`, by right, then left sentence.
 *
 * Of each sentence, the commonest terms that together weigh less than `floor`/2 of it are not looked up: two sentences
 * that share only those cannot reach the floor, whatever else they hold, so nothing is lost (prefix filter: R. J.
 * Bayardo, Y. Ma, R. Srikant, 2007).
 *
 * @param onStep called for each sentence with the work done for it: postings looked at, and terms compared with theirs.
 */
export function findCandidates(
  { sentences, counts }: Vocabulary,
  floor: number,
  onStep?: (postings: number, terms: number) => void,
): Candidates {
  // Weight of each term in the sentence at hand: looking up is cheaper than walking two lists.
  const weightOf = new Float64Array(counts.length);
  const ranks = rankByCount(counts);
  const rare = sentences.map((words) => rareTerms(words, ranks, floor, weightOf));
  weightOf.fill(0);
  const { starts, owners, weights } = index(rare, counts.length);
  const spared = Float64Array.from(rare, (own) => own.spared);
  const totals = Float64Array.from(sentences, (words) => words.total);
  const rows = layOut(sentences);
  const found = new Columns();
  const shared = new Float64Array(sentences.length);
  const met = new Int32Array(sentences.length);
  let first = 0;
  sentences.forEach((right, at) => {
    const own = rare[at];
    if (!own) return;
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
    const visit = (other: number): void => {
      // Shared terms not met yet were all left out of the one sentence that left out more of the common end.
      const most = shared[other]! + Math.max(own.spared, spared[other]!);
      shared[other] = 0;
      const sum = totals[other]! + right.total;
      if (2 * most < floor * sum * (1 - 1e-9)) return;
      compared += rows.starts[other + 1]! - rows.starts[other]!;
      const dice = Math.min(1, (2 * sharedWeight(rows, other, weightOf)) / sum);
      if (dice >= floor) found.add(other, at, dice);
    };
    if (count > first * MANY) {
      for (let other = 0; other < first; other++) if (shared[other]! > 0) visit(other);
    } else for (const other of met.subarray(0, count).sort()) visit(other);
    for (const term of right.terms) weightOf[term] = 0;
    onStep?.(postings, compared);
  });
  return found.take();
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

/** Columns that grow by doubling. */
class Columns {
  #size = 0;
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #dice = new Float64Array(1024);

  add(left: number, right: number, dice: number): void {
    if (this.#size === this.#left.length) {
      this.#left = grown(this.#left, new Int32Array(2 * this.#size));
      this.#right = grown(this.#right, new Int32Array(2 * this.#size));
      this.#dice = grown(this.#dice, new Float64Array(2 * this.#size));
    }
    this.#left[this.#size] = left;
    this.#right[this.#size] = right;
    this.#dice[this.#size++] = dice;
  }

  take(): Candidates {
    const [left, right, dice] = [this.#left, this.#right, this.#dice].map((column) =>
      column.subarray(0, this.#size),
    ) as [Int32Array, Int32Array, Float64Array];
    return { left, right, dice };
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

interface RareTerms {
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
  const order = terms.map((term) => rank[term]!).sort();
  // A hair less, so that rounding never drops a pair that stands exactly at the floor.
  const most = (floor / 2) * total * (1 - 1e-9);
  let spared = 0;
  let from = 0;
  for (; from < order.length; from++) {
    const weight = weightOf[termAt[order[from]!]!]!;
    if (spared + weight >= most) break;
    spared += weight;
  }
  const kept = order
    .subarray(from)
    .map((at) => termAt[at]!)
    .sort();
  return { terms: kept, weights: Float64Array.from(kept, (term) => weightOf[term]!), spared };
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
