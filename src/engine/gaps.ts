/** Where two sentences part: the runs of words that stand on one side only, between words that match. */
import type { Place, StoryContext } from './context.ts';
import type { SentenceFacts } from './facts.ts';
import type { Token } from './tokens.ts';
import { alignWords } from './wording.ts';

/** Words of either sentence between two matched words, or an edge. */
export interface Gap {
  left: Token[];
  right: Token[];
  /** The matched words before and after the gap; null at an edge of the sentences. */
  before: { left: Token; right: Token } | null;
  after: { left: Token; right: Token } | null;
}

export interface Parting {
  left: SentenceFacts;
  right: SentenceFacts;
  /** Share of all words of both sentences that match in order: 0 to 1. */
  common: number;
  gaps: Gap[];
}

/** Aligns two sentences by their keys (one key per name, stems otherwise) and gives what stands between the matches. */
export function partingOf(context: StoryContext, a: Place, b: Place): Parting {
  const left = context.sentence(a);
  const right = context.sentence(b);
  const steps = alignWords(context.keys(a), context.keys(b));
  const gaps: Gap[] = [];
  let matched = 0;
  let gap: Gap = { left: [], right: [], before: null, after: null };
  for (const step of steps) {
    const l = step.left === null ? null : left.tokens[step.left]!;
    const r = step.right === null ? null : right.tokens[step.right]!;
    if (l && r) {
      matched++;
      gap.after = { left: l, right: r };
      if (gap.left.length + gap.right.length > 0) gaps.push(gap);
      gap = { left: [], right: [], before: gap.after, after: null };
    } else if (l) gap.left.push(l);
    else gap.right.push(r!);
  }
  if (gap.left.length + gap.right.length > 0) gaps.push(gap);
  return { left, right, common: (2 * matched) / Math.max(1, left.tokens.length + right.tokens.length), gaps };
}

/** Whether a token lies at least partly in a span: "Sunday's" in "Sunday". */
export function touches(token: Token, span: { start: number; end: number }): boolean {
  return token.start < span.end && span.start < token.end;
}
