/** Whether two sentences that tell one thing give another day, or another hour, for it. */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { areSteps, deedOn, isAftermath, tellsBefore } from './day-deeds.ts';
import { dayPoints, type DayPoint } from './day-points.ts';
import { DAY_SIGNS, readDaySigns } from './day-signs.ts';
import { DAY_BIAS, DAY_WEIGHTS } from './day-weights.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { frameOf, isOfOther, isOneFrame, type Part } from './frames.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on a day told of one event may be at odds. */
const ALIKE = 0.25;
/** Likelihood that two days are rival accounts of one event (0 to 1) from which on they are said to be at odds: see scripts/fit-days.ts. */
const ENOUGH = 0.85;
/** The same where all else that the one sentence tells in its clause, the other tells too. */
const ENOUGH_IN_FRAME = 0.5;
/** The same below which two days are not at odds even in sentences that share most of their words. */
const LEAST = 0.5;

interface Days {
  left: Quantity;
  right: Quantity;
}

/** "was arrested late on Sunday" / "police arrested him on Monday": the days, or hours, most likely at odds, one of each sentence; null where none are. */
export function daysAtOdds(context: StoryContext, a: Place, b: Place): Days | null {
  if (context.similarity(a, b) < ALIKE) return null;
  let best: Days | null = null;
  let most = 0;
  for (const [l, r] of rivalDays(context, a, b)) {
    const days = { left: l.quantity, right: r.quantity };
    const chance = likelihood(context, a, l, b, r);
    if (chance <= most || chance < ENOUGH_IN_FRAME) continue;
    if (chance < ENOUGH && !isOneFrame(frameOf(context, a, b), isGivenDay(days.left, days.right))) continue;
    most = chance;
    best = days;
  }
  return best;
}

/** Whether two days may be told of one thing, as far as the words around them tell: "opened on Friday" / "will close on Sunday" are not. */
export function mayBeRivalDays(
  context: StoryContext,
  a: Place,
  left: Quantity,
  b: Place,
  right: Quantity,
): boolean {
  const [l, r] = [pointOf(context, a, left), pointOf(context, b, right)];
  return !l || !r || (!areTwoDeeds(context, a, l, b, r) && likelihood(context, a, l, b, r) >= LEAST);
}

function pointOf(context: StoryContext, place: Place, day: Quantity): DayPoint | undefined {
  return dayPoints(context.sentence(place)).find(({ quantity }) => quantity === day);
}

/** How likely two days are rival accounts of when one thing happened: 0 to 1. */
function likelihood(context: StoryContext, a: Place, l: DayPoint, b: Place, r: DayPoint): number {
  const signs = readDaySigns(context, a, l, b, r);
  const odds = DAY_SIGNS.reduce((sum, sign) => sum + DAY_WEIGHTS[sign] * signs[sign], DAY_BIAS);
  return 1 / (1 + Math.exp(-odds));
}

/** The days and hours, one of each of two sentences, that cannot both be right if they are told of one thing, and may be. */
export function rivalDays(context: StoryContext, a: Place, b: Place): [DayPoint, DayPoint][] {
  const [one, other] = [context.sentence(a), context.sentence(b)];
  const [lefts, rights] = [dayPoints(one), dayPoints(other)];
  if (lefts.length === 0 || rights.length === 0) return [];
  if (ONGOING.test(one.text) || ONGOING.test(other.text) || isAgain(one, other)) return [];
  const gives = (points: readonly DayPoint[], { key }: DayPoint): boolean =>
    points.some((point) => point.key === key);
  return lefts.flatMap((l) =>
    rights.flatMap((r): [DayPoint, DayPoint][] => {
      // A sentence that also gives the other's day tells of two.
      if (l.kind !== r.kind || gives(rights, l) || gives(lefts, r)) return [];
      const [left, right] = [l.quantity, r.quantity];
      if (!comparable(left, right) || compareQuantities(left, right) !== 'different') return [];
      if (l.kind !== 'time' && (TODAY.test(one.text) || TODAY.test(other.text))) return [];
      // "the firm confirmed on Friday": what is said on one day may have happened on another. What is announced is so once.
      if (l.spoken === 'said' || r.spoken === 'said') return [];
      if (l.spoken !== r.spoken && FUTURE.test((l.spoken ? other : one).text)) return [];
      if (areTimesApart(one, left, other, right) || isDeniedOnce(one, left, other, right)) return [];
      if (areTwoDeeds(context, a, l, b, r)) return [];
      return isOfOther(frameOf(context, a, b), isGivenDay(left, right)) ? [] : [[l, r]];
    }),
  );
}

/** "bombed the camp on Friday" / "condemned the bombing on Monday", "was arrested on Friday" / "was charged on Monday". */
function areTwoDeeds(context: StoryContext, a: Place, l: DayPoint, b: Place, r: DayPoint): boolean {
  const one = { place: a, deed: deedOn(context, a, l) };
  const other = { place: b, deed: deedOn(context, b, r) };
  if (isAftermath(one.deed) !== isAftermath(other.deed) || areSteps(one.deed, other.deed)) return true;
  return tellsBefore(context, one, other) || tellsBefore(context, other, one);
}

/** Tells the parts that give one of two days. */
export const isGivenDay =
  (left: Quantity, right: Quantity) =>
  ({ quantity }: Part): boolean =>
    quantity === left || quantity === right;

/** "made no arrests on Friday" / "arrested a man on Monday": only one of two sentences denies something. */
export function isDeniedOnce(a: SentenceFacts, left: Span, b: SentenceFacts, right: Span): boolean {
  const denies = ({ text }: SentenceFacts, { start }: Span): boolean =>
    DENIES.test(text.slice(Math.max(0, start - DENIED_REACH), start));
  return denies(a, left) !== denies(b, right);
}
/** Characters. */
const DENIED_REACH = 40;
const DENIES = /\b(?:no|not|never|nobody|none|nothing)\b|n['’]t\b/i;

/** "announced in October that he would go" / "will leave in March": what is announced is still to come. */
const FUTURE = /\b(?:will|shall|would|(?:is|are|was|were|due|set|expected|scheduled|planned|plans?) to)\b/;

/** "today" and the like are days too, by when the article was written. */
const TODAY = /\b(?:today|tonight|yesterday|tomorrow)\b/i;
/** "for a third night", "resumed": what goes on for days is told of more than one of them. */
const ONGOING =
  /\b(?:continu|resum|(?:second|third|fourth|fifth|sixth|seventh|final|straight|consecutive|successive|another) (?:straight |consecutive |successive )?(?:day|night)\b)/i;
/** Whether one of two sentences alone tells that it happened again. */
export function isAgain(a: SentenceFacts, b: SentenceFacts): boolean {
  return AGAIN.test(a.text) !== AGAIN.test(b.text);
}
const AGAIN = /\bagain\b/i;

/** Words for one time of the day: with the same beside both, two days are two. */
const PERIODS = [/\b(?:late|night|evening)\b/i, /\b(?:early|morning|dawn)\b/i, /\bafternoon\b/i];
const EVENING = /\b(?:late|night|evening|midnight|overnight)\b/i;
const MORNING = /\b(?:early|overnight|morning|midnight|dawn)\b/i;
/** Characters around a day in which a word may tell when in it. */
const AROUND = 12;

/** "on Sunday morning" / "on Monday afternoon" tell of two things, and "late on Friday" / "early on Saturday" of one night. */
function areTimesApart(a: SentenceFacts, left: Quantity, b: SentenceFacts, right: Quantity): boolean {
  if (left.dimension !== 'date') return false;
  const around = ({ text }: SentenceFacts, { start, end }: Span): string =>
    text.slice(Math.max(0, start - AROUND), end + AROUND);
  const [l, r] = [around(a, left), around(b, right)];
  if (PERIODS.some((period) => period.test(l) && period.test(r))) return false;
  if ([l, r].every((words) => PERIODS.some((period) => period.test(words)))) return true;
  const days =
    left.stated.unit === 'weekday'
      ? (right.stated.amount - left.stated.amount + 7) % 7
      : right.amount - left.amount;
  if (days === 1) return EVENING.test(l) || MORNING.test(r);
  return (days === 6 || days === -1) && (EVENING.test(r) || MORNING.test(l));
}
