/** Parts of a sentence that can stand alone: what an account shows when the whole sentence is more than the claim. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';

/** Words a part must have to stand alone; shorter parts join the one before. */
const MIN_WORDS = 4;

// Breaks: ", " "; " ": " and spaced dashes; also ", and …", ", which …" by their comma.
// Each white space is looked at once, from its first sign on, however long it is.
const BREAK = /[,;:]\s+|(?<!\s)\s+[—–-]\s*|[—–]\s+/g;

/** Splits a sentence at its commas, semicolons, colons and dashes, outside quotations and figures. */
export function clausesOf(sentence: SentenceFacts): Span[] {
  const { text, tokens } = sentence;
  if (tokens.length < 2 * MIN_WORDS) return [trim(text, { start: 0, end: text.length })];
  let closed: Span[] | null = null;
  const clauses: Span[] = [];
  let start = 0;
  // All three only move on, so that a sentence of any length is gone through once.
  let [nextClosed, closedTo, nextToken] = [0, 0, 0];
  let words = 0; // in the clause so far
  for (const match of text.matchAll(BREAK)) {
    const end = match.index;
    for (; nextToken < tokens.length && tokens[nextToken]!.end <= end; nextToken++) words++;
    if (words < MIN_WORDS || tokens.length - nextToken < MIN_WORDS) continue;
    closed ??= [...sentence.quotes, ...sentence.names, ...sentence.quantities].sort(
      (a, b) => a.start - b.start,
    );
    for (; nextClosed < closed.length && closed[nextClosed]!.start < end; nextClosed++)
      closedTo = Math.max(closedTo, closed[nextClosed]!.end);
    if (end < closedTo) continue;
    clauses.push({ start, end });
    start = end + match[0].length;
    words = 0;
  }
  clauses.push({ start, end: text.length });
  return clauses.map((span) => trim(text, span));
}

/**
 * The shortest run of clauses that carries at least `share` (0 to 1) of the weight given to the sentence's words.
 * @param weightAt weight of the token with this index, ≥ 0.
 */
export function carryingClauses(
  sentence: SentenceFacts,
  weightAt: (token: number) => number,
  share: number,
): Span {
  const clauses = clausesOf(sentence);
  const weights = clauses.map(() => 0);
  let clause = 0;
  for (const [i, token] of sentence.tokens.entries()) {
    while (clause < clauses.length - 1 && clauses[clause]!.end < token.end) clause++;
    const { start, end } = clauses[clause]!;
    if (token.start >= start && token.end <= end) weights[clause]! += weightAt(i);
  }
  const needed = share * weights.reduce((sum, weight) => sum + weight, 0);
  let best = { start: clauses[0]!.start, end: clauses.at(-1)!.end };
  if (needed === 0) return best;
  let from = 0;
  let sum = 0;
  for (let to = 0; to < clauses.length; to++) {
    sum += weights[to]!;
    while (sum - weights[from]! >= needed && from < to) sum -= weights[from++]!;
    const span = { start: clauses[from]!.start, end: clauses[to]!.end };
    if (sum >= needed && span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

/** Drops white space and loose punctuation at both ends; keeps quotation marks and brackets whole. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–]/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : span;
}
