/** What is at odds between two sentences that make one statement: a negation, a name, a date, a scope. */
import type { Difference, Span } from './comparison.ts';
import type { Place, StoryContext } from './context.ts';
import type { Quantity, SentenceFacts } from './facts.ts';
import { compareQuantities } from './quantities.ts';
import type { Token } from './tokens.ts';
import { alignWords } from './wording.ts';

export interface Conflict {
  what: Difference['what'];
  /** The words at odds in each sentence. */
  left: Span;
  right: Span;
  /** What each side gives, in a form that can be told apart: a name's key, a date, "no" or "yes", a scope word. */
  leftValue: string;
  rightValue: string;
}

/** Share of words two sentences must have in common (0 to 1) before a swapped name is called a difference, not a paraphrase. */
const NEAR_COPY = 0.6;
/** The same for negation, date and scope, which paraphrase rarely swaps. */
const CLOSE = 0.4;
/** A swap longer than this is a rewording. */
const SWAP_WORDS = 5;

const NEGATORS = new Set('not never no none nobody nothing neither nor without cannot'.split(' '));
/** Words that deny in themselves: with one of these on the other side, a missing "not" proves nothing. */
const DENIALS = /^(?:den(?:y|ies|ied|ying)|refus|reject|declin|fail|lack|unable|un(?:likely|clear|willing)|avoid|prevent|rule|doubt|hardly|barely|scarcely|few|little|absen|stop|ban|bar|block|halt)/;

/** How much of the whole each scope word takes in. Words of one strength are never at odds. */
const SCOPE = new Map<string, string>([
  ...['all', 'every', 'entire', 'whole'].map((word) => [word, 'all'] as const),
  ...['most', 'majority'].map((word) => [word, 'most'] as const),
  ...['some', 'several', 'few', 'many'].map((word) => [word, 'some'] as const),
  ...['none', 'no'].map((word) => [word, 'none'] as const),
]);

interface Gap {
  left: Token[];
  right: Token[];
  /** Indexes of the matched words on either side of the gap; null at an edge. */
  before: [number, number] | null;
  after: [number, number] | null;
}

interface View {
  sentence: SentenceFacts;
  keys: readonly string[];
}

/** Finds the first thing at odds between two sentences, the surest kinds first; null where nothing can be shown to be. */
export function findConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const left = { sentence: context.sentence(a), keys: context.keys(a) };
  const right = { sentence: context.sentence(b), keys: context.keys(b) };
  const steps = alignWords(left.keys, right.keys);
  const matched = steps.filter((step) => step.left !== null && step.right !== null).length;
  const common = (2 * matched) / Math.max(1, left.keys.length + right.keys.length);
  if (common < CLOSE) return null;
  const gaps = gapsOf(left, right, steps);
  for (const gap of gaps) {
    const conflict =
      dateConflict(left, right, gap) ??
      negationConflict(left, right, gap) ??
      scopeConflict(gap) ??
      (common >= NEAR_COPY ? nameConflict(left, right, gap) : null);
    if (conflict) return conflict;
  }
  return null;
}

function gapsOf(left: View, right: View, steps: ReturnType<typeof alignWords>): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap = { left: [], right: [], before: null, after: null };
  for (const step of steps) {
    if (step.left !== null && step.right !== null) {
      gap.after = [step.left, step.right];
      if (gap.left.length + gap.right.length > 0) gaps.push(gap);
      gap = { left: [], right: [], before: [step.left, step.right], after: null };
    } else if (step.left !== null) gap.left.push(left.sentence.tokens[step.left]!);
    else gap.right.push(right.sentence.tokens[step.right!]!);
  }
  if (gap.left.length + gap.right.length > 0) gaps.push(gap);
  return gaps;
}

/** "on Monday" / "on Tuesday" between words that match. */
function dateConflict(left: View, right: View, gap: Gap): Conflict | null {
  const date = (view: View, tokens: Token[]): Quantity | undefined =>
    view.sentence.quantities.find((q) => q.dimension === 'date' && tokens.some((t) => t.start >= q.start && t.end <= q.end));
  const l = date(left, gap.left);
  const r = date(right, gap.right);
  if (!l || !r || compareQuantities(l, r) !== 'different') return null;
  // A sentence that also gives the other's date tells of two days.
  const others = (view: View, own: Quantity, other: Quantity): boolean =>
    view.sentence.quantities.some((q) => q !== own && q.dimension === 'date' && compareQuantities(q, other) !== 'different');
  if (others(left, l, r) || others(right, r, l)) return null;
  return { what: 'date', left: { start: l.start, end: l.end }, right: { start: r.start, end: r.end }, leftValue: l.iso ?? '', rightValue: r.iso ?? '' };
}

/** "will sign" / "will not sign": the words on both sides match, and only one side denies. */
function negationConflict(left: View, right: View, gap: Gap): Conflict | null {
  if (!gap.after) return null;
  const isNegator = (token: Token): boolean => NEGATORS.has(token.norm) || token.norm.endsWith("n't");
  const [l, r] = [gap.left.find(isNegator), gap.right.find(isNegator)];
  if ((l === undefined) === (r === undefined)) return null;
  if (gap.left.length > SWAP_WORDS || gap.right.length > SWAP_WORDS) return null;
  const plain = l ? right : left;
  if (plain.sentence.tokens.some((token) => isNegator(token) || DENIALS.test(token.norm))) return null;
  const denied = (l ? left : right).sentence.tokens.filter(isNegator);
  if (denied.length !== 1 || denied[0]!.norm === 'without') return null;
  const after = { left: left.sentence.tokens[gap.after[0]]!, right: right.sentence.tokens[gap.after[1]]! };
  const side = (tokens: readonly Token[], next: Token): Span => ({ start: tokens[0]?.start ?? next.start, end: next.end });
  return {
    what: 'negation',
    left: side(gap.left, after.left),
    right: side(gap.right, after.right),
    leftValue: l ? 'no' : 'yes',
    rightValue: r ? 'no' : 'yes',
  };
}

/** "all of the crew" / "most of the crew". */
function scopeConflict(gap: Gap): Conflict | null {
  if (!gap.after || gap.left.length > 2 || gap.right.length > 2) return null;
  const [l, r] = [gap.left.find((t) => SCOPE.has(t.norm)), gap.right.find((t) => SCOPE.has(t.norm))];
  if (!l || !r) return null;
  const [leftValue, rightValue] = [SCOPE.get(l.norm)!, SCOPE.get(r.norm)!];
  if (leftValue === rightValue) return null;
  return { what: 'scope', left: { start: l.start, end: l.end }, right: { start: r.start, end: r.end }, leftValue, rightValue };
}

/** One name where the other sentence, nearly a copy, has another. */
function nameConflict(left: View, right: View, gap: Gap): Conflict | null {
  if (gap.left.length === 0 || gap.right.length === 0) return null;
  if (gap.left.length > SWAP_WORDS || gap.right.length > SWAP_WORDS) return null;
  const nameIn = (view: View, tokens: Token[]) => {
    const names = view.sentence.names.filter((name) => tokens.some((t) => t.start >= name.start && t.end <= name.end));
    return names.length === 1 ? names[0] : undefined;
  };
  const [l, r] = [nameIn(left, gap.left), nameIn(right, gap.right)];
  if (!l || !r || l.key === r.key) return null;
  if (l.kind !== r.kind && l.kind !== 'unknown' && r.kind !== 'unknown') return null;
  // The other side's name elsewhere in the sentence: only the order changed.
  if (left.sentence.names.some((n) => n.key === r.key) || right.sentence.names.some((n) => n.key === l.key)) return null;
  // "Smith" / "the minister, John Smith": more than the name was swapped.
  const words = (tokens: Token[], name: Span): number => tokens.filter((t) => !t.stop && (t.end <= name.start || t.start >= name.end)).length;
  if (words(gap.left, l) > 1 || words(gap.right, r) > 1) return null;
  if (shareWord(l, r, left, right)) return null;
  return {
    what: l.kind === 'place' || r.kind === 'place' ? 'place' : 'name',
    left: { start: l.start, end: l.end },
    right: { start: r.start, end: r.end },
    leftValue: l.key,
    rightValue: r.key,
  };
}

/** "Mary Lee" / "Lee Holdings": names with a word in common may be one thing under two names. */
function shareWord(l: Span, r: Span, left: View, right: View): boolean {
  const stems = (view: View, span: Span): string[] =>
    view.sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end).map((t) => t.stem);
  const other = stems(right, r);
  return stems(left, l).some((stem) => other.some((o) => stem.slice(0, 4) === o.slice(0, 4)));
}
