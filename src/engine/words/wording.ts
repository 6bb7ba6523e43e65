/** Word-level difference of two short texts. The only importer of `diff`: everything else asks here. */
import { diffArrays } from 'diff';
import type { Span } from '../comparison.ts';
import { wordsOf, type Word } from './tokens.ts';

export interface WordDiff {
  /** Runs of words of the left text that the right text lacks, as spans of the left text. */
  left: Span[];
  /** The same for the right text. */
  right: Span[];
  /** Words that are one word spelled two ways ("recognise", "recognize"), pairwise. */
  spelled: { left: Span; right: Span }[];
  /** Share of all words of both texts that stand in both, in the same order: 0 to 1. */
  common: number;
}

/** Two words that match, by their places in two lists. */
export interface WordMatch {
  left: number;
  right: number;
}

/** Beyond this many edits two texts are called wholly different; keeps hostile input linear. */
const MAX_EDITS = 1500;

/**
 * Matches the words of two lists, keeping order (longest common subsequence, Myers 1986, by jsdiff).
 *
 * Only words that both lists hold are searched. Work grows with their number times the edits between them, of which
 * there are at most MAX_EDITS, and at most as many as `least` allows.
 *
 * @param least share of all words that must match, 0 to 1: where fewer do, none are given.
 * @returns the matches in order; none where the lists are wholly different.
 */
export function matchWords(left: readonly string[], right: readonly string[], least = 0): WordMatch[] {
  const needed = Math.ceil((least * (left.length + right.length)) / 2 - 1e-9);
  if (Math.min(left.length, right.length) < needed) return [];
  const l = placesIn(left, new Set(right));
  if (l.length < needed) return [];
  const r = placesIn(right, new Set(left));
  if (r.length < needed) return [];
  const spare = l.length + r.length - 2 * needed;
  const changes = diffArrays(
    l.map((at) => left[at]),
    r.map((at) => right[at]),
    { maxEditLength: Math.min(MAX_EDITS, spare) },
  );
  const matches: WordMatch[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed)
      for (let n = 0; n < count; n++) matches.push({ left: l[i + n]!, right: r[j + n]! });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return matches;
}

/** Where a list holds words of a set. */
function placesIn(words: readonly string[], known: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) if (known.has(words[at]!)) places.push(at);
  return places;
}

/** Joins the spans of unmatched tokens that follow one another, so that a changed phrase is one mark, not many. */
function runs(tokens: readonly Word[], matched: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (const [i, { start, end }] of tokens.entries()) {
    if (matched[i]) continue;
    if (i > 0 && !matched[i - 1]) spans.at(-1)!.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * Which words of two short texts differ. Case, quotation marks and spelling variants do not count.
 * @param canonical maps a normalised word to what it is compared by, e.g. one key for all spellings of a name.
 */
export function diffWords(
  left: string,
  right: string,
  canonical: (word: string) => string = (word) => word,
): WordDiff {
  const known = new Map<string, string>();
  return diffOfWords(wordsOf(left, known), wordsOf(right, known), canonical);
}

/** The same of two texts that were split into their words before. */
export function diffOfWords(
  a: readonly Word[],
  b: readonly Word[],
  canonical: (word: string) => string = (word) => word,
): WordDiff {
  const [inLeft, inRight] = [new Uint8Array(a.length), new Uint8Array(b.length)];
  const spelled: WordDiff['spelled'] = [];
  const keys = (words: readonly Word[]): string[] => words.map((word) => canonical(word.norm));
  const matches = matchWords(keys(a), keys(b));
  for (const match of matches) {
    const [l, r] = [a[match.left]!, b[match.right]!];
    inLeft[match.left] = inRight[match.right] = 1;
    if (l.text !== r.text && l.text.toLowerCase() !== r.text.toLowerCase())
      spelled.push({ left: { start: l.start, end: l.end }, right: { start: r.start, end: r.end } });
  }
  const total = a.length + b.length;
  return {
    left: runs(a, inLeft),
    right: runs(b, inRight),
    spelled,
    common: total === 0 ? 1 : (2 * matches.length) / total,
  };
}
