/** Where two sentences part: the runs of words that stand on one side only, between words that match. */
import type { Place, StoryContext } from './context.ts';
import type { SentenceFacts } from './facts.ts';
import type { Token } from './tokens.ts';
import { matchWords } from './wording.ts';

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

/**
 * Aligns two sentences by their keys (one key per name, stems otherwise) and gives what stands between the matches.
 * @param least share of words in common, 0 to 1, below which the caller asks no further: nothing is matched then.
 */
export function partingOf(context: StoryContext, a: Place, b: Place, least = 0): Parting {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const matches = matchWords(context.keys(a), context.keys(b), least);
  const gaps: Gap[] = [];
  let before: Gap['before'] = null;
  let [l, r] = [0, 0];
  const close = (toLeft: number, toRight: number, after: Gap['after']): void => {
    if (l < toLeft || r < toRight)
      gaps.push({ left: left.tokens.slice(l, toLeft), right: right.tokens.slice(r, toRight), before, after });
  };
  for (const match of matches) {
    const after = { left: left.tokens[match.left]!, right: right.tokens[match.right]! };
    close(match.left, match.right, after);
    before = after;
    [l, r] = [match.left + 1, match.right + 1];
  }
  close(left.tokens.length, right.tokens.length, null);
  const total = left.tokens.length + right.tokens.length;
  return { left, right, common: (2 * matches.length) / Math.max(1, total), gaps };
}

/** Whether a token lies at least partly in a span: "Sunday's" in "Sunday". */
export function touches(token: Token, span: { start: number; end: number }): boolean {
  return token.start < span.end && span.start < token.end;
}
