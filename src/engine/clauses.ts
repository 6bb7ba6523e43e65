/** Parts of a sentence that can stand alone: what an account shows when the whole sentence is more than the claim. */
import type { Span } from './comparison.ts';
import type { SentenceFacts } from './facts.ts';

/** Words a part must have to stand alone; shorter parts join the one before. */
const MIN_WORDS = 4;

// Breaks: ", " "; " ": " and spaced dashes; also ", and …", ", which …" by their comma.
const BREAK = /[,;:]\s+|\s+[—–-]\s*|\s*[—–]\s+/g;

/** Splits a sentence at its commas, semicolons, colons and dashes, outside quotations and figures. */
export function clausesOf(sentence: SentenceFacts): Span[] {
  const closed = [...sentence.quotes, ...sentence.names, ...sentence.quantities];
  const inside = (at: number): boolean => closed.some((span) => span.start < at && at < span.end);
  const clauses: Span[] = [];
  let start = 0;
  const wordsIn = (from: number, to: number): number =>
    sentence.tokens.reduce((n, token) => (token.start >= from && token.end <= to ? n + 1 : n), 0);
  for (const match of sentence.text.matchAll(BREAK)) {
    if (inside(match.index)) continue;
    const end = match.index;
    if (wordsIn(start, end) >= MIN_WORDS && wordsIn(end, sentence.text.length) >= MIN_WORDS) {
      clauses.push({ start, end });
      start = end + match[0].length;
    }
  }
  clauses.push({ start, end: sentence.text.length });
  return clauses.map((span) => trim(sentence.text, span));
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
  const weights = clauses.map((clause) =>
    sentence.tokens.reduce(
      (sum, token, i) => (token.start >= clause.start && token.end <= clause.end ? sum + weightAt(i) : sum),
      0,
    ),
  );
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
