/** What is at odds between two sentences that make one statement: a negation, a name, a date, a scope. */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { isAgain, isDeniedOnce, isGivenDay, mayBeRivalDays } from '../odds/days-at-odds.ts';
import { isDeniedOfOne, isVerb } from '../odds/denials-at-odds.ts';
import { frameOf, isOfOther, isOneFrame } from '../odds/frames.ts';
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { figuresApart } from '../figures/figures-apart.ts';
import { partingOf, touches, type Gap, type Parting } from '../align/gaps.ts';
import { usesOfName } from '../align/name-uses.ts';
import { areChargesApart } from '../odds/lacks-at-odds.ts';
import { mayBeOneThing } from '../names/namesakes.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import { findRewordedConflict, type Conflict } from '../odds/reworded-conflicts.ts';
import { carriesClaim } from './quantity-claims.ts';
import { isBesidePost } from '../odds/seats.ts';
import type { Token } from '../words/tokens.ts';

export type { Conflict };

/** Share of words two sentences must have in common (0 to 1) before a swapped name is called a difference, not a paraphrase. */
const NEAR_COPY = 0.6;
/** From here on two sentences are one text with small changes: what is swapped is meant to be the same thing. */
const COPY = 0.75;
/** The least for negation, date and scope, which paraphrase rarely swaps. */
const CLOSE = 0.45;
/** A swap longer than this is a rewording. */
const SWAP_WORDS = 5;
/** Sentences with fewer words in lower case are headings and datelines, which state nothing to be at odds with. */
const LEAST_WORDS = 4;
const LEAST_WITH_STOP = 2;
/** Telling words of a headline in capitals that states something. */
const HEADLINE_WORDS = 4;
/** How far from a missing "not", in words, another word may make up for it. */
const DENIAL_REACH = 5;

/** Words that turn a denial into a condition. */
const UNDOING = new Set(['without', 'unless', 'until', 'except']);
/** "not only", "not just": no denial. */
const WEAKENING = new Set(['only', 'just', 'but', 'merely', 'simply', 'necessarily']);
const NEGATORS = new Set('not never no none nobody nothing neither nor cannot'.split(' '));
/** Words that deny in themselves: with one of these nearby on the other side, a missing "not" proves nothing. */
const DENIALS =
  /^(?:den(?:y|ies|ied|ying|ial)|refus|reject|declin|fail|lack|unable|un(?:likely|clear|willing|aware)|avoid|prevent|doubt|hardly|barely|scarcely|few|little|less|absen|stop|ban|bar|block|halt|without|yet|far)/;

/** How much of the whole each scope word takes in. Words of one strength are never at odds. */
const SCOPE = new Map<string, string>([
  ...['all', 'every', 'entire', 'whole'].map((word) => [word, 'all'] as const),
  ...['most', 'majority'].map((word) => [word, 'most'] as const),
  ...['some', 'several', 'few', 'many'].map((word) => [word, 'some'] as const),
  ...['none', 'no'].map((word) => [word, 'none'] as const),
]);

/** Finds the first thing at odds between two sentences; null where nothing can be shown to be. */
export function findConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  if (states(left) && states(right)) return findSwap(context, a, b) ?? findRewordedConflict(context, a, b);
  // A headline in capitals states something where it has words enough.
  return isHeadline(left) && isHeadline(right) ? findRewordedConflict(context, a, b) : null;
}

/** Finds the first thing swapped between two sentences that have most words in common. */
function findSwap(context: StoryContext, a: Place, b: Place): Conflict | null {
  const parting = partingOf(context, a, b, CLOSE);
  if (parting.common < CLOSE) return null;
  for (const gap of parting.gaps) {
    if (gap.left.length > SWAP_WORDS || gap.right.length > SWAP_WORDS) continue;
    // What stands in quotation marks is judged as a quotation.
    if (isQuoted(parting.left, gap.left) && isQuoted(parting.right, gap.right)) continue;
    const conflict =
      whenConflict(context, a, b, parting, gap) ??
      negationConflict(context, a, b, parting, gap) ??
      scopeConflict(parting, gap) ??
      nameConflict(context, a, b, parting, gap) ??
      digitsConflict(parting, gap);
    if (conflict) return conflict;
  }
  return null;
}

/** Whether a sentence says enough to be at odds with another; one with a full stop needs less. */
function states({ tokens, text }: SentenceFacts): boolean {
  const least = /[.!?]["”’]?\s*$/.test(text) ? LEAST_WITH_STOP : LEAST_WORDS;
  let words = 0;
  for (const token of tokens)
    if (/^[a-z]/.test(token.text) && !/\d/.test(token.text) && ++words >= least) return true;
  return false;
}

function isHeadline({ tokens }: SentenceFacts): boolean {
  return tokens.filter((token) => !token.stop && !/\d/.test(token.text)).length >= HEADLINE_WORDS;
}

function isQuoted(sentence: SentenceFacts, tokens: readonly Token[]): boolean {
  return tokens.every((token) =>
    sentence.quotes.some((quote) => quote.use === 'speech' && touches(token, quote)),
  );
}

/** "on Monday" / "on Tuesday", "at 7 p.m." / "at 9 p.m.", "second" / "third", between words that match. */
function whenConflict(
  context: StoryContext,
  a: Place,
  b: Place,
  { left, right, common }: Parting,
  gap: Gap,
): Conflict | null {
  const point = (sentence: SentenceFacts, tokens: Token[]): Quantity | undefined =>
    sentence.quantities.find((q) => POINTS.has(q.dimension) && tokens.some((token) => touches(token, q)));
  const l = point(left, gap.left);
  const r = point(right, gap.right);
  if (!l || !r || !comparable(l, r) || compareQuantities(l, r) !== 'different') return null;
  if (carriesClaim(left, l) && carriesClaim(right, r)) return null;
  if (RELATIVE.test(textOf(left, l)) || RELATIVE.test(textOf(right, r))) return null;
  // A sentence that also gives the other's date tells of two days.
  const gives = (sentence: SentenceFacts, own: Quantity, other: Quantity): boolean =>
    sentence.quantities.some(
      (q) => q !== own && comparable(q, other) && compareQuantities(q, other) === 'equal',
    );
  if (gives(left, l, r) || gives(right, r, l)) return null;
  // "will play on Friday" / "will sell tickets on Monday": with other words in its place a day tells of something else.
  const beside = [...gap.left.filter((t) => !touches(t, l)), ...gap.right.filter((t) => !touches(t, r))];
  if (common < NEAR_COPY && beside.some((token) => !token.stop)) return null;
  // So does one in which other figures are not the same either: two storms, two matches.
  if (common < COPY && (figuresApart(left, right) || isAgain(left, right) || isDeniedOnce(left, l, right, r)))
    return null;
  // "a second man was arrested on Thursday": of another.
  if (l.dimension !== 'ordinal' && isOfOther(frameOf(context, a, b), isGivenDay(l, r))) return null;
  if (common < COPY && !mayBeRivalDays(context, a, l, b, r)) return null;
  return {
    what: l.dimension === 'ordinal' ? 'number' : 'date',
    left: partOf(l, gap.left),
    right: partOf(r, gap.right),
  };
}

/** The words of a date that stand in a gap: "4" of "June 4" where the other sentence has "June 9". */
function partOf({ figure }: Quantity, tokens: readonly Token[]): Span {
  const within = tokens.filter((token) => touches(token, figure));
  if (within.length === 0) return spanOf(figure);
  return { start: Math.max(within[0]!.start, figure.start), end: Math.min(within.at(-1)!.end, figure.end) };
}

/** Days named by when the article was written, which may not be when the other was. */
const RELATIVE = /\b(?:today|tonight|yesterday|tomorrow|last|this|next|ago|earlier|later|now|recent)\b/i;

function textOf(sentence: SentenceFacts, { start, end }: Span): string {
  return sentence.text.slice(start, end);
}

const POINTS = new Set(['date', 'time', 'ordinal']);

/** "will sign" / "will not sign": the words on both sides match, and only one side denies. */
function negationConflict(
  context: StoryContext,
  a: Place,
  b: Place,
  { left, right, common }: Parting,
  gap: Gap,
): Conflict | null {
  if (!gap.after) return null;
  const [l, r] = [gap.left.filter(isNegator), gap.right.filter(isNegator)];
  if (l.length + r.length !== 1) return null;
  // Nothing but helping words may stand beside the denial: "did not sign" / "signed".
  if ([...gap.left, ...gap.right].some((token) => !isNegator(token) && !token.stop)) return null;
  const [x, y] = [left.tokens.indexOf(gap.after.left), right.tokens.indexOf(gap.after.right)];
  if (areChargesApart(left, x, right, y)) return null;
  const negator = (l[0] ?? r[0])!;
  const denying = l.length > 0 ? left : right;
  // "No deal can stand without them" denies nothing that "any deal needs them" says.
  if (denying.tokens.some((token) => UNDOING.has(token.norm))) return null;
  const following = denying.tokens.slice(denying.tokens.indexOf(negator) + 1).slice(0, 3);
  if (following.some((token) => WEAKENING.has(token.norm))) return null;
  // "has not said how many": something was said.
  if (negator.norm !== 'no' && common < COPY && !isVerb(gap.after.left)) return null;
  if (negator.norm !== 'not' && !negator.norm.endsWith("n't") && common < NEAR_COPY) return null;
  const plain =
    l.length > 0
      ? { tokens: right.tokens, at: gap.after.right }
      : { tokens: left.tokens, at: gap.after.left };
  const at = plain.tokens.indexOf(plain.at);
  const nearby = plain.tokens.slice(Math.max(0, at - DENIAL_REACH), at + DENIAL_REACH);
  if (nearby.some((token) => isNegator(token) || (common < COPY && DENIALS.test(token.norm)))) return null;
  const found = { left: spanOf(l[0] ?? gap.after.left), right: spanOf(r[0] ?? gap.after.right) };
  const [from, to, not, said] =
    l.length > 0 ? [a, b, found.left, found.right] : [b, a, found.right, found.left];
  if (!isDeniedOfOne(context, from, not, to, said)) return null;
  // "No ferries ran" / "ferries were cancelled": what is denied is not what is said.
  if (common < COPY && negator.norm === 'no' && !isOneFrame(frameOf(context, a, b), () => false, 1))
    return null;
  return { what: 'negation', ...found };
}

function isNegator(token: Token): boolean {
  return NEGATORS.has(token.norm) || token.norm.endsWith("n't");
}

/** "all of the crew" / "most of the crew". */
function scopeConflict({ left, right }: Parting, gap: Gap): Conflict | null {
  if (!gap.after || gap.left.length > 2 || gap.right.length > 2) return null;
  // "No school was without heat" says what "all schools had heat" does.
  if ([...left.tokens, ...right.tokens].some(({ norm }) => UNDOING.has(norm))) return null;
  const [l, r] = [gap.left.find((t) => SCOPE.has(t.norm)), gap.right.find((t) => SCOPE.has(t.norm))];
  if (!l || !r || SCOPE.get(l.norm) === SCOPE.get(r.norm)) return null;
  return { what: 'scope', left: spanOf(l), right: spanOf(r) };
}

/** One name where the other sentence, nearly a copy, has another. */
function nameConflict(
  context: StoryContext,
  a: Place,
  b: Place,
  { left, right, common }: Parting,
  gap: Gap,
): Conflict | null {
  if (common < NEAR_COPY || gap.left.length === 0 || gap.right.length === 0) return null;
  // Where figures are not the same either, two matches or two storms may be told of.
  if ((common < COPY && figuresApart(left, right)) || isBesidePost(left, right)) return null;
  const loosely = common >= COPY;
  const [l, r] = [onlyName(left, gap.left, loosely), onlyName(right, gap.right, loosely)];
  if (!l || !r || l.key === r.key) return null;
  if (!loosely && !isOneFrame(frameOf(context, a, b), ({ name }) => name === l || name === r)) return null;
  if (common < COPY && (l.kind !== r.kind || l.kind === 'unknown')) return null;
  if (mayBeOneThing(textOf(left, l), textOf(right, r))) return null;
  // The other side's name elsewhere in the sentence: only the order changed.
  if (left.names.some((n) => n.key === r.key) || right.names.some((n) => n.key === l.key)) return null;
  // "will not lead to losses in Arden" / "will lead to losses in Colby": told of two.
  if (left.tokens.some(isNegator) !== right.tokens.some(isNegator)) return null;
  // Two names that both articles use may stand for each other, as a capital does for its government.
  const knows = (place: Place, key: string): boolean =>
    context.articles[place.article]!.sentences.some((sentence) =>
      sentence.names.some((name) => name.key === key),
    );
  const known = [knows(a, r.key), knows(b, l.key)].filter(Boolean).length;
  // So may a club for its town: there it is enough that one article uses both, unless a copy alone has the other name.
  const alike = l.kind === r.kind && l.kind !== 'unknown';
  const strange =
    common >= COPY &&
    (usesOfName(context, l.key).sentences === 1 || usesOfName(context, r.key).sentences === 1);
  if (l.kind !== 'person' && r.kind !== 'person' && known >= (alike || strange ? 2 : 1)) return null;
  // "Mary Lee" / "Lee Holdings": names with a word in common may be one thing under two names.
  const other = stemsOf(right, r);
  if (stemsOf(left, l).some((stem) => other.some((o) => isOneRoot(stem, o)))) return null;
  return {
    what: l.kind === 'place' && r.kind === 'place' ? 'place' : 'name',
    left: spanOf(l),
    right: spanOf(r),
  };
}

/** "Spain" and "Spanish", "Calif" and "California": one is the other's beginning, or both begin alike. */
function isOneRoot(a: string, b: string): boolean {
  return (
    a.slice(0, 4) === b.slice(0, 4) ||
    (Math.min(a.length, b.length) === 3 && (a.startsWith(b) || b.startsWith(a)))
  );
}

/** The one name a gap is made of, if it is made of nothing else; loosely, words in capitals may stand with it. */
function onlyName(sentence: SentenceFacts, tokens: readonly Token[], loosely: boolean): Name | undefined {
  const names = sentence.names.filter((name) => tokens.some((token) => touches(token, name)));
  const rest = tokens.filter((token) => token.norm !== 'the' && !names.some((name) => touches(token, name)));
  const fits = rest.every((token) => loosely && /^\p{Lu}/u.test(token.text));
  return names.length === 1 && fits ? names[0] : undefined;
}

function stemsOf(sentence: SentenceFacts, span: Span): string[] {
  return sentence.tokens.filter((token) => touches(token, span)).map((token) => token.stem);
}

/** Figures that are part of a name, an address or a record, in what is one text with small changes. */
function digitsConflict({ left, right, common }: Parting, gap: Gap): Conflict | null {
  if (common < COPY || gap.left.length !== 1 || gap.right.length !== 1) return null;
  const [l, r] = [gap.left[0]!, gap.right[0]!];
  const digits = (token: Token): string => token.norm.replace(/[,\u00a0\u202f ]/g, '');
  if (!/\d/.test(l.norm) || !/\d/.test(r.norm) || digits(l) === digits(r)) return null;
  // Figures that are quantities are judged as such.
  const isQuantity = (sentence: SentenceFacts, token: Token): boolean =>
    sentence.quantities.some((q) => !POINTS.has(q.dimension) && touches(token, q));
  if (isQuantity(left, l) || isQuantity(right, r)) return null;
  return { what: 'number', left: spanOf(l), right: spanOf(r) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
