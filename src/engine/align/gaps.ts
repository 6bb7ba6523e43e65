/** Where two sentences part: the runs of words that stand on one side only, between words that match. */
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import type { Token } from '../words/tokens.ts';
import { matchWords } from '../words/wording.ts';

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

/** Verbs of saying, and words for who said it: swapped, they change nothing but how it came to be known. */
const SAYING =
  /^(?:said|says?|told|add(?:ed|s)|announced?|reported?|confirm(?:ed|s)|stated?|according|statement|officials?|authorities|police|spokes(?:man|woman|person)|sources?|reporters?)$/;

/** What is swapped in a gap: a name or a day for another; other telling words; or nothing but figures, words for one thing and who said it. */
export function swapIn(
  left: SentenceFacts,
  ofLeft: readonly Token[],
  right: SentenceFacts,
  ofRight: readonly Token[],
): 'name' | 'words' | null {
  const [l, r] = [telling(left, ofLeft, right), telling(right, ofRight, left)];
  if (l.length === 0 || r.length === 0) return null;
  const known = new Set(r.flatMap(meanings));
  if (l.some((token) => meanings(token).some((word) => known.has(word)))) return null;
  const named = (sentence: SentenceFacts, tokens: readonly Token[]): boolean =>
    [...sentence.names, ...sentence.quantities].some((fact) => tokens.some((token) => touches(token, fact)));
  return named(left, l) && named(right, r) ? 'name' : 'words';
}

/** The words of a gap that say what is told of, but for names that the other sentence has too. */
function telling(sentence: SentenceFacts, tokens: readonly Token[], other: SentenceFacts): Token[] {
  return tokens.filter((token) => {
    if (token.stop || SAYING.test(token.norm)) return false;
    if (sentence.quantities.some((q) => !DAYS.has(q.dimension) && touches(token, q))) return false;
    const name = sentence.names.find((one) => touches(token, one));
    return !name || !other.names.some(({ key }) => key === name.key);
  });
}

const DAYS = new Set(['date', 'time']);

/** Whether a token lies at least partly in a span: "Sunday's" in "Sunday". */
export function touches(token: Token, span: { start: number; end: number }): boolean {
  return token.start < span.end && span.start < token.end;
}
