/** Whether two sentences that tell one thing put a word of one kind in the place of another: "threatened with a knife" / "with a pistol". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf, isOneFrame, type Frame, type Part } from './frames.ts';
import { touches } from '../align/gaps.ts';
import { kindsOf, type KindOf } from './kinds.ts';
import { isUnsure } from '../words/plain-verbs.ts';
import { readOnce } from '../words/read-once.ts';
import { areSeatsApart } from './seats.ts';
import { plainStem } from '../words/synonyms.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on a word of a kind may stand for another. */
const ALIKE = 0.4;
const ONE_FACT = 0.57;
/** The same for hurts of one person: likelihood that two sentences state one fact. */
const ONE_HURT = 0.4;
/** Parts in common, besides the words at odds, where all else of one sentence is told by the other, and where it is not. */
const LEAST = 2;
const MUCH = 3;
/** Among the telling words on either side of a word of a kind, how far off one may be that both sentences must have. */
const NEAR = 2;

interface KindIn extends KindOf {
  at: number;
}

/** The words, one of each sentence, of which only one can be right; null where there are none. */
export function kindsAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const fact = context.facts.similarity(a, b);
  const alike = context.similarity(a, b) >= ALIKE || fact >= ONE_FACT;
  if (!alike && fact < ONE_HURT) return null;
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const lefts = kindsIn(left);
  if (lefts.length === 0) return null;
  const rights = kindsIn(right);
  let frame: Frame | null = null;
  for (const l of lefts)
    for (const r of rights) {
      if (l.kind !== r.kind || !areApart(l, r) || !isAlone(lefts, l) || !isAlone(rights, r)) continue;
      if (isFrom(left, l) !== isFrom(right, r)) continue;
      frame ??= frameOf(context, a, b);
      if (!isOneSlot(frame, left, l, right, r, alike)) continue;
      if (!isAllElse(frame, l, r) && (tellsOf(context, a, l, r) || tellsOf(context, b, r, l))) continue;
      return { left: spanOf(left, l), right: spanOf(right, r) };
    }
  return null;
}

const areApart = (a: KindOf, b: KindOf): boolean =>
  a.groups.length > 0 && b.groups.length > 0 && !a.groups.some((group) => b.groups.includes(group));

/** Whether a sentence has no word of another group of the kind, which would tell of two such things. */
const isAlone = (all: readonly KindIn[], one: KindIn): boolean =>
  all.every((other) => other.kind !== one.kind || !areApart(other, one));

/** The words of a kind that a sentence has outside names and what it quotes. */
const kindsIn = readOnce(readKinds);

function readKinds(sentence: SentenceFacts): KindIn[] {
  const { tokens, names, quotes } = sentence;
  return tokens.flatMap((token, at): KindIn[] => {
    const kinds = kindsOf(tokens, at);
    if (kinds.length === 0 || names.some((name) => touches(token, name))) return [];
    if (quotes.some((quote) => quote.use === 'speech' && touches(token, quote))) return [];
    return kinds
      .filter(
        ({ use, kind }) => (use === 'quality' || !isBeforeThing(sentence, at)) && fits(sentence, kind, at),
      )
      .map((kind) => ({ ...kind, at }));
  });
}

/** "car bomb", "school bus": the word says of what sort another thing is. */
function isBeforeThing({ tokens, text, names }: SentenceFacts, at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || next.stop || WHERE.test(next.norm) || text.slice(token.end, next.start).trim() !== '')
    return false;
  if (names.some((name) => touches(next, name))) return false;
  // "helicopter brought": a verb.
  return !/(?:ed|ing|ly)$/.test(next.norm) && /^[a-z]/.test(next.norm) && plainStem(next.stem) === next.stem;
}

const WHERE =
  /^(?:along|towards?|near|nearby|behind|beside|besides|around|across|outside|inside|past|beyond|until|since|amid|alongside|opposite|close|next|last|early|late|shortly|just)$/;

/** What else must hold for a word to be of a kind, by the kind. */
const FITS: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  // "his older brother", "to a nephew"; not "a 59-year-old grandmother", nor "mother of two"
  relative: (before, after) =>
    !/\b(?:lost|mourn\w*|and) (?:his|her|their) $/i.test(before) &&
    /(?:\b(?:his|her|their|whose)|['’]s?|\b(?:to|by|from|with) an?)(?: (?:older|elder|younger|little|late|twin|own|first|second))? $/i.test(
      before,
    ) &&
    !/^ of\b/.test(after),
  // "to his left", "left arm"
  side: (before, after) =>
    /\b(?:his|her|the|their|its) $/i.test(before) && /^(?: \p{Ll}|[.,;]|$)/u.test(after),
  // "fled north along the river"; "north of Harrow" is for sides-at-odds.ts
  compass: (before, after) =>
    /\p{Ll} $/u.test(before) &&
    !/\b(?:the|from|in) $/i.test(before) &&
    !/^(?: of\b|,? ?\p{Lu}| \p{Ll}+(?:ern)?-)/u.test(after),
  // "died at the scene", "was pronounced dead in hospital"
  deathbed: (before) =>
    /\b(?:died|dead|death|dies)\b[^,.;]*\b(?:in|at) (?:an? |the |his |her )?$/i.test(before),
  color: (_, after) =>
    !/^(?:,? (?:and|or|card|people|m[ae]n|wom[ae]n|voters?|students?|market|communit|famil|church))/i.test(
      after,
    ),
};

function fits({ text, tokens }: SentenceFacts, kind: string, at: number): boolean {
  const { start, end } = tokens[at]!;
  return (
    FITS[kind]?.(text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)) ?? true
  );
}
/** Characters. */
const CONTEXT = 30;

/** "out of a van", "from a bridge": what is left behind. */
function isFrom({ text, tokens }: SentenceFacts, { at }: KindIn): boolean {
  const { start } = tokens[at]!;
  return FROM.test(text.slice(Math.max(0, start - CONTEXT), start));
}
const FROM =
  /\b(?:from|off|out of|of|than|without|against|into)\s+(?:(?:an?|the|his|her|its|their|one|two|three)\s+)?(?:\p{Ll}+\s+)?$/u;

/** Whether two words of a kind are said of the same, in sentences that tell the same but for them. */
function isOneSlot(
  frame: Frame,
  left: SentenceFacts,
  l: KindIn,
  right: SentenceFacts,
  r: KindIn,
  alike: boolean,
): boolean {
  if (isUnsure(left, l.at) || isUnsure(right, r.at)) return false;
  const slots = new Set<Part>([
    ...frame.left.filter(({ at }) => isWithin(left, l, at, frame, 0)),
    ...frame.right.filter(({ at }) => isWithin(right, r, at, frame, 1)),
    ...frame.matched.filter(([p, q]) => p.at === l.at || q.at === r.at).flat(),
  ]);
  const isSlot = (part: Part): boolean => slots.has(part);
  const shared = frame.matched.filter(([p, q]) => !isSlot(p) && !isSlot(q));
  const [besideLeft, besideRight] = [
    besideOf(frame, 0, left, l, isSlot),
    besideOf(frame, 1, right, r, isSlot),
  ];
  if (!shared.some(([p, q]) => besideLeft.has(p.at) && besideRight.has(q.at))) return false;
  if (isOfOnePerson(left, l, right, r) && shared.some(([p, q]) => isHurt(left, l, p) && isHurt(right, r, q)))
    return true;
  if (!alike || areSeatsApart(frame, left, right, isSlot)) return false;
  return isOneFrame(frame, isSlot, LEAST) || shared.length >= MUCH;
}

/** "Lee's broken ankle" / "Lee (broken rib)": the last name before is one person's. */
function isOfOnePerson(left: SentenceFacts, l: KindIn, right: SentenceFacts, r: KindIn): boolean {
  const owner = ({ names, tokens }: SentenceFacts, { at }: KindIn): string | null => {
    const name = names.findLast(({ end, kind }) => end <= tokens[at]!.start && kind !== 'place');
    return name?.kind === 'person' ? name.key : null;
  };
  const one = owner(left, l);
  return one !== null && one === owner(right, r);
}

/** Whether a part right before a word for a part of the body says that it was hurt. */
function isHurt({ tokens }: SentenceFacts, { at, kind }: KindIn, part: Part): boolean {
  return kind === 'body' && part.at < at && at - part.at <= 3 && HURT.test(tokens[part.at]!.norm);
}
const HURT = /^(?:br(?:ea|o)k|fractur|t[eo]r|sprain|strain|injur|dislocat|ruptur|bruis|twist|shot|stab)/;

/** The word of a kind, and what stands before it within the words for one thing: "black" of "black van". */
function isWithin(
  { tokens }: SentenceFacts,
  { at }: KindIn,
  part: number,
  frame: Frame,
  side: 0 | 1,
): boolean {
  if (part > at || at - part > 2) return false;
  for (let i = part; i < at; i++)
    if (tokens[i]!.stop || frame.matched.some((pair) => pair[side].at === i)) return false;
  return true;
}

/** Indexes of the telling words beside a word of a kind that it may be said of: for a quality the next, or one that "is" it. */
function besideOf(
  frame: Frame,
  side: 0 | 1,
  { tokens }: SentenceFacts,
  { at, use }: KindIn,
  isSlot: (part: Part) => boolean,
): Set<number> {
  const parts = [
    ...(side === 0 ? frame.left : frame.right),
    ...frame.matched.map((pair) => pair[side]),
  ].filter((part) => !isSlot(part));
  const places = [...new Set(parts.map((part) => part.at))].sort((p, q) => p - q);
  const before = places.filter((place) => place < at);
  const after = places.filter((place) => place > at);
  if (use === 'quality') {
    if (tokens[at + 1] && !tokens[at + 1]!.stop) return new Set(after.filter((place) => place === at + 1));
    return new Set(COPULA.test(tokens[at - 1]?.norm ?? '') ? before.slice(-1) : []);
  }
  return new Set([...before.slice(-NEAR), ...after.slice(0, NEAR)]);
}
const COPULA = /^(?:is|are|was|were|been|be)$/;

/** Whether the sentences have all else in common, and that is much. */
function isAllElse({ left, right, matched }: Frame, l: KindIn, r: KindIn): boolean {
  const own = left.filter(({ at }) => at !== l.at).length + right.filter(({ at }) => at !== r.at).length;
  return own === 0 && matched.length > MUCH;
}

/** Whether an article uses a word of the group of the other's, one that cannot be its own word. */
function tellsOf({ articles }: StoryContext, { article }: Place, own: KindIn, other: KindIn): boolean {
  return articles[article]!.sentences.some(
    ({ tokens, skip }) =>
      !skip &&
      tokens.some((_, at) =>
        kindsOf(tokens, at).some(
          (one) =>
            one.kind === other.kind && areApart(one, own) && !areApart(one, other) && one.groups.length > 0,
        ),
      ),
  );
}

function spanOf({ tokens }: SentenceFacts, { at, before }: KindIn): Span {
  return { start: tokens[at - before]!.start, end: tokens[at]!.end };
}
