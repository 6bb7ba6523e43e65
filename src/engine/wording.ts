/** Word-level difference of two short texts. The only importer of `diff`: everything else asks here. */
import { diffArrays } from 'diff';
import type { Span } from './comparison.ts';
import { tokenize, type Token } from './tokens.ts';

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

/** One step of an alignment of two lists of words: a matched pair, or a word that only one side has. */
export interface WordStep {
  left: number | null;
  right: number | null;
}

/** Beyond this many edits two texts are called wholly different; keeps hostile input linear. */
const MAX_EDITS = 1500;

/**
 * Aligns two lists of words, keeping order (longest common subsequence, Myers 1986, by jsdiff).
 * @returns every word of both lists once, in order; unmatched left words before unmatched right ones.
 */
export function alignWords(left: readonly string[], right: readonly string[]): WordStep[] {
  const changes = diffArrays([...left], [...right], { maxEditLength: MAX_EDITS });
  const steps: WordStep[] = [];
  let l = 0;
  let r = 0;
  if (!changes) {
    for (; l < left.length; l++) steps.push({ left: l, right: null });
    for (; r < right.length; r++) steps.push({ left: null, right: r });
    return steps;
  }
  for (const change of changes) {
    for (let i = 0; i < change.value.length; i++) {
      if (change.removed) steps.push({ left: l++, right: null });
      else if (change.added) steps.push({ left: null, right: r++ });
      else steps.push({ left: l++, right: r++ });
    }
  }
  return steps;
}

/** Joins the spans of tokens that follow one another, so that a changed phrase is one mark, not many. */
function runs(tokens: readonly Token[], marked: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  let last = -2;
  for (const [i, token] of tokens.entries()) {
    if (!marked.has(i)) continue;
    const open = spans.at(-1);
    if (open && last === i - 1) open.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    last = i;
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
  const a = tokenize(left);
  const b = tokenize(right);
  const onlyLeft = new Set<number>();
  const onlyRight = new Set<number>();
  const spelled: WordDiff['spelled'] = [];
  let matched = 0;
  const keys = (tokens: readonly Token[]): string[] => tokens.map((token) => canonical(token.norm));
  for (const step of alignWords(keys(a), keys(b))) {
    const l = step.left === null ? undefined : a[step.left];
    const r = step.right === null ? undefined : b[step.right];
    if (l && r) {
      matched++;
      if (l.text.toLowerCase() !== r.text.toLowerCase())
        spelled.push({ left: { start: l.start, end: l.end }, right: { start: r.start, end: r.end } });
    } else if (step.left !== null) onlyLeft.add(step.left);
    else if (step.right !== null) onlyRight.add(step.right);
  }
  const total = a.length + b.length;
  return {
    left: runs(a, onlyLeft),
    right: runs(b, onlyRight),
    spelled,
    common: total === 0 ? 1 : (2 * matched) / total,
  };
}
