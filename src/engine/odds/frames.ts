/** What two sentences have in common and what each has of its own, whatever the order of their words: the frame that a difference stands in. */
import { attributionOf } from '../quotes/attribution.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { oppositesOf } from './opposites.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** A telling word, a name or a figure of a sentence. */
export interface Part {
  start: number;
  end: number;
  /** Index of its first word. */
  at: number;
  clause: number;
  /** What it may be matched by. */
  keys: readonly string[];
  /** The plain stem of a word; null for names and figures. */
  stem: string | null;
  name: Name | null;
  quantity: Quantity | null;
  /** Stands after "a" or "another" and before the thing itself: one of several such things. */
  another: boolean;
  /** Index of the word that it makes another thing: "amendment" of "plan" in "an amendment to the plan"; null where of none. */
  of: number | null;
}

export interface Frame {
  /** Parts of both sentences that match, and those of each that do not. */
  matched: [left: Part, right: Part][];
  left: Part[];
  right: Part[];
}

/** Words of the longest sentence whose frame is read: no sentence of news is longer. Bounds the work. */
export const MOST_WORDS = 200;
/** Words that add nothing to what is told. */
const EMPTY = new Set(
  `people person still then later also now own however meanwhile already finally people's even yet well much very
  officially reportedly eventually earlier immediately remain remained stay stayed
  hold holds held take takes took place set scheduled due happen happened occur occurred`.split(/\s+/),
);

/** Matches the telling parts of two sentences, those that only say who says it left out. */
export function frameOf(context: StoryContext, a: Place, b: Place): Frame {
  const [lefts, rights] = [partsOf(context, a), partsOf(context, b)];
  const taken = new Set<Part>();
  const matched: [Part, Part][] = [];
  const left: Part[] = [];
  for (const part of lefts) {
    const found = rights.find((other) => !taken.has(other) && isOne(part, other));
    if (!found) {
      left.push(part);
      continue;
    }
    taken.add(found);
    matched.push([part, found]);
  }
  // A word said twice on one side is matched by the one on the other.
  const isSaidTwice = (part: Part, side: 0 | 1): boolean =>
    matched.some((pair) => isOne(pair[side], part) && part.quantity === null);
  const [speaksLeft, speaksRight] = [speakerKeys(context, a), speakerKeys(context, b)];
  return {
    matched,
    left: left.filter((part) => !isSaidTwice(part, 1) && !part.keys.some((key) => speaksRight.has(key))),
    right: rights.filter(
      (part) => !taken.has(part) && !isSaidTwice(part, 0) && !part.keys.some((key) => speaksLeft.has(key)),
    ),
  };
}

/** What those who speak in a sentence may be matched by: "Lee ruled it out" / "it is ruled out, Lee said". */
function speakerKeys(context: StoryContext, place: Place): ReadonlySet<string> {
  return speakersOf(context.sentence(place));
}
const speakersOf = readOnce(readSpeaker);

function readSpeaker(sentence: SentenceFacts): ReadonlySet<string> {
  const { speaker } = attributionOf(sentence);
  if (speaker.length === 0) return NONE;
  const isNamed = (name: Name): boolean => speaker.some((token) => touches(token, name));
  return new Set([
    ...speaker.flatMap(meanings),
    ...sentence.names.flatMap((name) => (isNamed(name) ? [`name:${name.key}`] : [])),
  ]);
}
const NONE: ReadonlySet<string> = new Set();

function isOne(a: Part, b: Part): boolean {
  if (a.quantity && b.quantity) {
    if (!comparable(a.quantity, b.quantity)) return false;
    const relation = compareQuantities(a.quantity, b.quantity);
    // A year and a weekday may be one day, and mostly are not.
    return a.quantity.dimension === 'date' ? relation === 'equal' : relation !== 'different';
  }
  return a.keys.some((key) => b.keys.includes(key));
}

function partsOf(context: StoryContext, place: Place): Part[] {
  return partsOfSentence(context.sentence(place));
}
const partsOfSentence = readOnce(readParts);

function readParts(sentence: SentenceFacts): Part[] {
  const { tokens, names, quantities } = sentence;
  if (tokens.length > MOST_WORDS) return [];
  const clauses = clauseNumbers(sentence);
  const { words } = attributionOf(sentence);
  const parts: Part[] = [];
  for (const [at, token] of tokens.entries()) {
    const name = names.find((one) => touches(token, one)) ?? null;
    const quantity = name ? null : (quantities.find(({ figure }) => touches(token, figure)) ?? null);
    const before = parts.at(-1);
    if (name && before?.name === name) continue;
    if (quantity && before?.quantity === quantity) continue;
    if (token.norm === 'found' && /^(?:guilty|not)$/.test(tokens[at + 1]?.norm ?? '')) continue;
    if (words.has(at) || (!name && !quantity && (token.stop || EMPTY.has(token.norm)))) continue;
    const { start, end } = name ?? quantity?.figure ?? token;
    parts.push({
      start,
      end,
      at,
      clause: clauses[at]!,
      keys: keysOf(token, name, quantity),
      stem: name || quantity ? null : plainStem(token.stem),
      name,
      quantity,
      another: isAnother(sentence, at),
      of: wholeOf(sentence, at),
    });
  }
  return parts;
}

function isAnother({ tokens, names }: SentenceFacts, at: number): boolean {
  if (tokens[at - 1]?.norm === 'another' || tokens[at]!.norm === 'another') return true;
  const next = tokens[at + 1];
  return (
    /^an?$/.test(tokens[at - 1]?.norm ?? '') &&
    next !== undefined &&
    !next.stop &&
    !/(?:ed|ing|ly)$/.test(tokens[at]!.norm) &&
    !names.some((name) => touches(next, name))
  );
}

const LINK = /^(?:of|to)$/;
const DETERMINER = /^(?:an?|the|his|her|its|their|this|that)$/;

/** "amendment to the plan", "the mayor's wife": the word for what the thing is a part of, or is for. */
function wholeOf({ tokens, names, text }: SentenceFacts, at: number): number | null {
  const before = tokens[at - 1];
  if (before && /['’]s?$/.test(text.slice(before.start, before.end))) {
    const owner = names.find((name) => touches(before, name));
    return owner ? tokens.findIndex((token) => touches(token, owner)) : at - 1;
  }
  if (!LINK.test(tokens[at + 1]?.norm ?? '')) return null;
  return DETERMINER.test(tokens[at + 2]?.norm ?? '') ? at + 3 : at + 2;
}

function keysOf(token: Token, name: Name | null, quantity: Quantity | null): string[] {
  if (name) return [`name:${name.key}`];
  return quantity ? [] : meanings(token);
}

/** The parts that each of two sentences has of its own, besides those at odds. */
export function ownOf(
  { left, right }: Frame,
  isSlot: (part: Part) => boolean,
): [left: Part[], right: Part[]] {
  return [left.filter((part) => !isSlot(part)), right.filter((part) => !isSlot(part))];
}

/** Parts, besides those at odds, that two sentences must have in common for one frame. */
const LEAST_MATCHED = 2;
/** From here on a name for another, or a day for another, is a second thing at odds. */
const MUCH_MATCHED = 3;

/**
 * Whether two sentences tell the same but for what is at odds: all else that the one tells in its clause, the other tells too,
 * and no other name, day or figure is at odds.
 * @param isSlot tells the parts that are at odds.
 */
export function isOneFrame(frame: Frame, isSlot: (part: Part) => boolean, least = LEAST_MATCHED): boolean {
  const [left, right] = ownOf(frame, isSlot);
  const needed = left.length + right.length === 0 ? 1 : least;
  if (frame.matched.filter(([part]) => !isSlot(part)).length < needed) return false;
  if (
    left.length > 0 &&
    right.length > 0 &&
    !areAside(frame, isSlot, left, right, needed) &&
    !isReworded(frame, isSlot, left, right)
  )
    return false;
  return (
    !isOfAnother(frame, left, right) &&
    !left.some((l) => right.some((r) => isOtherOfKind(l, r) || areOpposites(l, r)))
  );
}

/**
 * Whether two sentences tell of something else: one of several such things, or, where all else is the same, of other names or days.
 * @param isSlot tells the parts that are at odds; a sentence where there are none is not looked at.
 */
export function isOfOther(frame: Frame, isSlot: (part: Part) => boolean): boolean {
  const [l, r] = ownOf(frame, isSlot);
  if (isOneOfMany(frame, isSlot, 0) || isOneOfMany(frame, isSlot, 1)) return true;
  if (l.length !== 1 || r.length !== 1) return false;
  const [one, other] = [l[0]!, r[0]!];
  if (areOpposites(one, other)) return true;
  return isOtherOfKind(one, other) && commonIn(frame, isSlot) >= MUCH_MATCHED;
}

/** "a second man", where the other sentence tells of a man: another one. */
function isOneOfMany(frame: Frame, isSlot: (part: Part) => boolean, side: 0 | 1): boolean {
  const clauses = clausesOf(frame, isSlot, side);
  return (side === 0 ? frame.left : frame.right).some(
    ({ quantity, another, at, clause }) =>
      quantity?.dimension === 'ordinal' &&
      another &&
      clauses.has(clause) &&
      frame.matched.some((pair) => pair[side].at === at + 1),
  );
}

/** How many parts, besides those at odds, the clauses of what is at odds have in common. */
function commonIn(frame: Frame, isSlot: (part: Part) => boolean): number {
  const [l, r] = [clausesOf(frame, isSlot, 0), clausesOf(frame, isSlot, 1)];
  return frame.matched.filter(([p, q]) => !isSlot(p) && !isSlot(q) && l.has(p.clause) && r.has(q.clause))
    .length;
}

/** The clauses of one sentence in which something is at odds. */
function clausesOf(frame: Frame, isSlot: (part: Part) => boolean, side: 0 | 1): Set<number> {
  const parts = [...(side === 0 ? frame.left : frame.right), ...frame.matched.map((pair) => pair[side])];
  return new Set(parts.filter(isSlot).map((part) => part.clause));
}

/** "a second man", "a freight train": a word that makes it another thing than that which the other sentence tells of. */
function isOfAnother({ matched }: Frame, left: readonly Part[], right: readonly Part[]): boolean {
  const isIn =
    (side: 0 | 1) =>
    ({ quantity, another, of, at }: Part): boolean =>
      quantity?.dimension === 'ordinal' ||
      matched.some((pair) => pair[side].at === of || (another && pair[side].at === at + 1));
  return left.some(isIn(0)) || right.some(isIn(1));
}

/** Whether what a sentence has of its own stands in other clauses than what is at odds, and those clauses have enough in common. */
function areAside(
  frame: Frame,
  isSlot: (part: Part) => boolean,
  left: readonly Part[],
  right: readonly Part[],
  needed: number,
): boolean {
  const [l, r] = [clausesOf(frame, isSlot, 0), clausesOf(frame, isSlot, 1)];
  return (
    commonIn(frame, isSlot) >= needed &&
    (!left.some((part) => l.has(part.clause)) || !right.some((part) => r.has(part.clause)))
  );
}

/** Whether two sentences have so much in common that the few plain words each has of its own are taken for another wording. */
function isReworded(
  frame: Frame,
  isSlot: (part: Part) => boolean,
  left: readonly Part[],
  right: readonly Part[],
): boolean {
  const own = [...left, ...right];
  if (own.some(({ name, quantity }) => name || quantity) || Math.max(left.length, right.length) > MOST_OWN)
    return false;
  const matched = frame.matched.filter(([l, r]) => !isSlot(l) && !isSlot(r)).length;
  return matched >= MUCH_MATCHED && commonIn(frame, isSlot) > 0;
}
/** Plain words of its own that such a sentence may have. */
const MOST_OWN = 2;

const areOpposites = (a: Part, b: Part): boolean =>
  a.stem !== null && b.stem !== null && oppositesOf(a.stem).includes(b.stem);

/** Two names, or two figures of one kind: another thing at odds. */
function isOtherOfKind(a: Part, b: Part): boolean {
  if (a.name && b.name) return true;
  return a.quantity !== null && b.quantity !== null && a.quantity.dimension === b.quantity.dimension;
}
