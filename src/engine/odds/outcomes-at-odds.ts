/** Whether of two sentences that tell one thing one says the opposite of the other: "accepted the offer" / "the offer was rejected". */
import { speakersApart } from '../quotes/attribution.ts';
import { clauseNumbers } from '../quantities/clause-numbers.ts';
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf, isOneFrame, type Frame, type Part } from './frames.ts';
import { isConverse, isExact, oppositesOf, sidesOf } from './opposites.ts';
import { isUnsure, mayMeet, tenseOf } from '../words/plain-verbs.ts';
import { tellsOfOther } from './seats.ts';
import { sharedAround } from '../align/shared-around.ts';
import { plainStem } from '../words/synonyms.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on words for the opposite may be said of one thing. */
const ALIKE = 0.4;
/** From here on it is enough that much around them is the same. */
const VERY_ALIKE = 0.55;
/** Telling words around the two that must be the same there. */
const SHARED = 3;
/** Words that two sentences must have in common for a word of place or time, "before" and "after", to be of one thing. */
const SHARED_ASIDE = 3;

/** The two words, one of each sentence, that cannot both hold; null where none are. */
export function outcomesAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Span; right: Span } | null {
  const alike = context.similarity(a, b);
  if (alike < ALIKE) return null;
  const [left, right] = [context.sentence(a), context.sentence(b)];
  let frame: Frame | null = null;
  for (let x = 0; x < left.tokens.length; x++) {
    const token = left.tokens[x]!;
    const stem = plainStem(token.stem);
    const opposites = oppositesOf(stem);
    if (opposites.length === 0) continue;
    const inRight = stemsOf(right);
    // A sentence that has both words tells of both.
    if (inRight.includes(stem) || stemsOf(left).some((word) => opposites.includes(word))) continue;
    const y = inRight.findIndex((word) => opposites.includes(word));
    if (y < 0 || isUnsure(left, x) || isUnsure(right, y)) continue;
    const found = { left: token, right: right.tokens[y]! };
    // What both quote is judged as a quotation.
    if (isQuoted(left, found.left) && isQuoted(right, found.right)) continue;
    const subjects = [subjectOf(context, a, x), subjectOf(context, b, y)];
    if (tellsOfOther(left, right) || isOfNone(left, x) || isOfNone(right, y)) continue;
    if (arePartsOfOne(left, x, right, y)) continue;
    if (alike >= VERY_ALIKE && subjects[0] === subjects[1] && sharedAround(context, a, x, b, y) >= SHARED) {
      frame ??= frameOf(context, a, b);
      if (!areObjectsApart(frame, left, x, right, y)) return found;
    }
    if (isConverse(stem) && (subjects[0] === null || subjects[0] !== subjects[1])) continue;
    if (!mayMeetBoth(left, x, right, y) || speakersApart(left, right)) continue;
    frame ??= frameOf(context, a, b);
    if (isExact(stem) && !isSameCharge(frame, left, right)) continue;
    if (!isOneFrame(frame, isAt(x, y, frame), 2) || !isOfOne(frame, left, x, right, y)) continue;
    return found;
  }
  return sidesAtOdds(context, a, b, frame);
}

function isQuoted({ quotes }: SentenceFacts, { start, end }: Span): boolean {
  return quotes.some((quote) => quote.use === 'speech' && quote.start <= start && end <= quote.end);
}

const stemsOf = ({ tokens }: SentenceFacts): string[] => tokens.map(({ stem }) => plainStem(stem));

/** "the north wing" / "the south wing": a house has both. */
function arePartsOfOne(
  { tokens: a }: SentenceFacts,
  x: number,
  { tokens: b }: SentenceFacts,
  y: number,
): boolean {
  const [next, other] = [a[x + 1], b[y + 1]];
  return SIDE.test(a[x]!.norm) && !!next && !next.stop && next.stem === other?.stem;
}
const SIDE = /^(?:north|south|east|west)(?:ern)?$/;

/** "no other form of funding is | allowed": what is denied of the whole clause. */
function isOfNone(sentence: SentenceFacts, verb: number): boolean {
  const clauses = clauseNumbers(sentence);
  return sentence.tokens.some(
    ({ norm }, at) =>
      at < verb && clauses[at] === clauses[verb] && /^(?:no|none|nobody|nothing|neither)$/.test(norm),
  );
}

/** Tells the parts that begin at a word of the one sentence or of the other. */
function isAt(x: number, y: number, frame: Frame): (part: Part) => boolean {
  const slots = new Set<Part>([
    ...frame.left.filter(({ at }) => at === x),
    ...frame.right.filter(({ at }) => at === y),
    ...frame.matched.filter(([l, r]) => l.at === x || r.at === y).flat(),
  ]);
  return (part) => slots.has(part);
}

/** "will reject" and "approved": what is to come may be otherwise than what came. */
function mayMeetBoth(left: SentenceFacts, x: number, right: SentenceFacts, y: number): boolean {
  const [l, r] = [tenseOf(left.tokens, x - 1, x), tenseOf(right.tokens, y - 1, y)];
  return mayMeet(l, r) && mayMeet(r, l);
}

/** What a verb is most likely said of: the telling word before it. */
function subjectOf(context: StoryContext, place: Place, verb: number): string | null {
  const { tokens } = context.sentence(place);
  const keys = context.keys(place);
  for (let at = verb - 1; at >= 0; at--) if (!tokens[at]!.stop) return keys[at]!;
  return null;
}

/** "convicted of murder" and "acquitted of manslaughter" are no opposites: what is not the same word is another charge. */
function isSameCharge({ matched }: Frame, left: SentenceFacts, right: SentenceFacts): boolean {
  const stem = (sentence: SentenceFacts, { at }: Part): string => plainStem(sentence.tokens[at]!.stem);
  return matched.every(
    ([l, r]) =>
      l.name !== null ||
      l.quantity !== null ||
      OF.test(before(left, l)) !== OF.test(before(right, r)) ||
      !OF.test(before(left, l)) ||
      stem(left, l) === stem(right, r),
  );
}
const OF = /\b(?:of|to) (?:\p{L}+ ){0,2}$/u;
const before = ({ text }: SentenceFacts, { start }: Part): string =>
  text.slice(Math.max(0, start - 30), start);

/** Parts in common in the clause that show what is told, without telling of what. */
const MUCH = 3;

/** Whether two verbs are said of one thing: what undergoes them is one, or who does them where one has no object; or much else is. */
function isOfOne(frame: Frame, left: SentenceFacts, x: number, right: SentenceFacts, y: number): boolean {
  const [l, r] = [argumentsOf(frame, 0, left, x), argumentsOf(frame, 1, right, y)];
  if (l.object && r.object) return areMatched(frame, l.object, r.object);
  if (l.subject && r.subject) return areMatched(frame, l.subject, r.subject);
  return frame.matched.length >= MUCH;
}

/** "backed the motion" / "opposed the bypass". */
function areObjectsApart(
  frame: Frame,
  left: SentenceFacts,
  x: number,
  right: SentenceFacts,
  y: number,
): boolean {
  const [l, r] = [argumentsOf(frame, 0, left, x).object, argumentsOf(frame, 1, right, y).object];
  return l !== null && r !== null && l.at > x && r.at > y && !areMatched(frame, l, r);
}

const areMatched = ({ matched }: Frame, one: Part, other: Part): boolean =>
  matched.some(([p, q]) => (p === one && q === other) || (p.keys === one.keys && q.keys === other.keys));

/** Who does what a verb tells, and what undergoes it, as far as its clause names them; a passive verb has an object only. */
function argumentsOf(
  frame: Frame,
  side: 0 | 1,
  sentence: SentenceFacts,
  verb: number,
): { subject: Part | null; object: Part | null } {
  const clauses = clauseNumbers(sentence);
  const parts = [...(side === 0 ? frame.left : frame.right), ...frame.matched.map((pair) => pair[side])]
    .filter((part) => part.clause === clauses[verb])
    .sort((p, q) => p.at - q.at);
  const before = parts.filter(({ at }) => at < verb);
  const first = headOf(sentence, before, before[0]?.at ?? 0);
  // "was | found guilty"
  const helping = sentence.tokens[verb - 1]?.norm === 'found' ? verb - 2 : verb - 1;
  if (PASSIVE.test(sentence.tokens[helping]?.norm ?? '')) return { subject: first, object: first };
  return {
    subject: first,
    object: headOf(
      sentence,
      parts.filter(({ at }) => at > verb),
      verb + 1,
    ),
  };
}

const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;
/** Words that may stand within the words for one thing. */
const WITHIN = /^(?:an?|the|his|her|its|their|this|that|all|any|some|most|both)$/;

/** The last word of the first words for one thing: "offer" of "the second offer for the club". */
function headOf({ tokens }: SentenceFacts, parts: readonly Part[], from: number): Part | null {
  let head: Part | null = null;
  let at = from;
  for (const part of parts) {
    while (
      at < part.at &&
      (WITHIN.test(tokens[at]!.norm) || (head !== null && touchesPart(tokens[at]!, head)))
    )
      at++;
    if (at < part.at) break;
    head = part;
    at = part.at + 1;
  }
  return head;
}

const touchesPart = (token: Span, part: Part): boolean => token.start < part.end && part.start < token.end;

/** "before the bridge" / "after the bridge", "inside the shop" / "outside the shop": of the same, in the same. */
function sidesAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
  known: Frame | null,
): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  for (let x = 0; x < left.tokens.length; x++) {
    const token = left.tokens[x]!;
    const others = sidesOf(token.norm);
    if (others.length === 0 || right.tokens.some(({ norm }) => norm === token.norm)) continue;
    if (left.tokens.some(({ norm }) => others.includes(norm))) continue;
    const y = right.tokens.findIndex(({ norm }) => others.includes(norm));
    if (y < 0 || isUnsure(left, x) || isUnsure(right, y)) continue;
    const frame = known ?? frameOf(context, a, b);
    const next = (parts: Part[], at: number): Part | undefined =>
      parts.filter((part) => part.at > at).sort((p, q) => p.at - q.at)[0];
    const anchor = next([...frame.left, ...frame.matched.map(([l]) => l)], x);
    const other = next([...frame.right, ...frame.matched.map(([, r]) => r)], y);
    if (!frame.matched.some(([l, r]) => l === anchor && r === other)) continue;
    if (frame.left.length > 0 && frame.right.length > 0) continue;
    if (isOneFrame(frame, () => false, SHARED_ASIDE)) return { left: token, right: right.tokens[y]! };
  }
  return null;
}
