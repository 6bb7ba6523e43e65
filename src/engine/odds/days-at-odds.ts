/** Whether two sentences that tell one thing give another day, or another hour, for it. */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { areSteps, deedOn, isAftermath, tellsBefore } from './day-deeds.ts';
import { saysEvent } from './deed-words.ts';
import { allPoints, endPoints, type DayPoint } from './day-points.ts';
import { DAY_SIGNS, readDaySigns, type DaySign } from './day-signs.ts';
import { DAY_BIAS, DAY_WEIGHTS } from './day-weights.ts';
import { rivalPoints, type RivalPoints } from './rival-points.ts';
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

/** A day that a sentence gives. */
export interface GivenDay {
  place: Place;
  day: DayPoint;
}

/** Likelihood that two sentences tell one fact (0 to 1) from which on their days are set against one another wherever they stand. */
const LINKED = 0.2;
/** Likelihood that two such days are rival accounts of one event (0 to 1) from which on they are said to be at odds. */
const SURE = 0.6;
/** The same where no verb or event is told of both. */
const SURER = 0.92;

/** Finds the days, and the hours, that linked sentences give otherwise for one event, wherever in their articles they stand. */
export function linkedDaysAtOdds(context: StoryContext): RivalPoints<GivenDay>[] {
  const rivals = new Map<DayPoint, Map<DayPoint, number>>();
  const given = new Map<DayPoint, GivenDay>();
  for (const article of context.order)
    for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
      if (sentence.skip || endPoints(sentence).length === 0) continue;
      const a = { article, sentence: s };
      for (const b of linkedWith(context, a)) {
        if (!(a.article < b.article)) continue;
        for (const [l, r] of rivalDays(context, a, b)) {
          const signs = readDaySigns(context, a, l, b, r);
          const chance = chanceOf(signs);
          if (chance < SURE || (!tellsOneDeed(signs) && (signs.year + signs.soon > 0 || chance < SURER)))
            continue;
          given.set(l, { place: a, day: l }).set(r, { place: b, day: r });
          rivals.set(l, (rivals.get(l) ?? new Map<DayPoint, number>()).set(r, chance));
          rivals.set(r, (rivals.get(r) ?? new Map<DayPoint, number>()).set(l, chance));
        }
      }
    }
  const best = (one: GivenDay): number => Math.max(...rivals.get(one.day)!.values());
  const points = [...given.values()].sort((x, y) => best(y) - best(x));
  return rivalPoints(points, (one, other) => rivals.get(one.day)?.has(other.day) ?? false);
}

/** Whether one verb, or one event, is told of both days; of years, of somebody named in both sentences too: much is told by its year. */
function tellsOneDeed(signs: Record<DaySign, number>): boolean {
  if (signs.atOdds > 1 || (signs.soon > 0 && signs.sameVerb === 0)) return false;
  const verb = signs.sameVerb + signs.likeVerb > 0;
  return signs.year > 0 ? verb && (signs.names > 0 || signs.figures > 0) : verb || signs.event > 0;
}

/** Sentences of other articles that may tell the same, or make the same claim. */
function linkedWith(context: StoryContext, place: Place): Place[] {
  const found = new Map<string, Place>();
  for (const { place: other } of [...context.linked(place, LINKED), ...context.facts.linked(place, LINKED)])
    if (other.article !== place.article) found.set(`${other.article}.${other.sentence}`, other);
  return [...found.values()];
}

/** "was arrested late on Sunday" / "police arrested him on Monday": the days, or hours, most likely at odds, one of each sentence; null where none are. */
export function daysAtOdds(context: StoryContext, a: Place, b: Place): Days | null {
  if (context.similarity(a, b) < ALIKE) return null;
  let best: Days | null = null;
  let most = 0;
  for (const [l, r] of rivalDays(context, a, b)) {
    const days = { left: l.quantity, right: r.quantity };
    const signs = readDaySigns(context, a, l, b, r);
    const chance = chanceOf(signs);
    if (signs.year + signs.soon > 0 && !tellsOneDeed(signs)) continue;
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
  return (
    !l || !r || (!areTwoDeeds(context, a, l, b, r) && chanceOf(readDaySigns(context, a, l, b, r)) >= LEAST)
  );
}

function pointOf(context: StoryContext, place: Place, day: Quantity): DayPoint | undefined {
  return endPoints(context.sentence(place)).find(({ quantity }) => quantity === day);
}

/** How likely two days with these signs are rival accounts of when one thing happened: 0 to 1. */
function chanceOf(signs: Record<DaySign, number>): number {
  const odds = DAY_SIGNS.reduce((sum, sign) => sum + DAY_WEIGHTS[sign] * signs[sign], DAY_BIAS);
  return 1 / (1 + Math.exp(-odds));
}

/** The days and hours, one of each of two sentences, that cannot both be right if they are told of one thing, and may be. */
export function rivalDays(context: StoryContext, a: Place, b: Place): [DayPoint, DayPoint][] {
  const [one, other] = [context.sentence(a), context.sentence(b)];
  const [lefts, rights] = [endPoints(one), endPoints(other)];
  if (lefts.length === 0 || rights.length === 0) return [];
  if (ONGOING.test(one.text) || ONGOING.test(other.text) || isAgain(one, other)) return [];
  if (FURTHER.test(one.text) !== FURTHER.test(other.text)) return [];
  const gives = (sentence: SentenceFacts, own: DayPoint, rival: DayPoint): boolean =>
    allPoints(sentence).some(
      (given) =>
        given !== own &&
        (given.kind === rival.kind || isFiner(given, rival)) &&
        compareQuantities(given.quantity, rival.quantity) !== 'different',
    );
  return lefts.flatMap((l) =>
    rights.flatMap((r): [DayPoint, DayPoint][] => {
      // A sentence that also gives the other's day tells of two.
      const [left, right] = [l.quantity, r.quantity];
      if (areUnlike(context, a, l, b, r) || gives(one, l, r) || gives(other, r, l)) return [];
      if (isMoved(one, left) || isMoved(other, right)) return [];
      if (!comparable(left, right) || compareQuantities(left, right) !== 'different') return [];
      if (l.kind !== 'time' && (TODAY.test(one.text) || TODAY.test(other.text))) return [];
      // "the firm confirmed on Friday": what is said on one day may have happened on another. What is announced is so once.
      if (l.spoken === 'said' || r.spoken === 'said') return [];
      if (l.spoken !== r.spoken && FUTURE.test((l.spoken ? other : one).text)) return [];
      if (areInTwoZones(one, other) && l.kind !== 'time') return [];
      if (areTimesApart(one, left, other, right) || isDeniedOnce(one, left, other, right)) return [];
      if (tellsNothing(context, a, l) || tellsNothing(context, b, r)) return [];
      if (areTwoDeeds(context, a, l, b, r)) return [];
      return isOfOther(frameOf(context, a, b), isGivenDay(left, right)) ? [] : [[l, r]];
    }),
  );
}

/** A date beside a month, a month beside a year. */
function isFiner(a: DayPoint, b: DayPoint): boolean {
  const [one, other] = [a, b].map(({ kind }) => FINENESS.indexOf(kind));
  return other! >= 0 && one! > other!;
}
const FINENESS: readonly DayPoint['kind'][] = ['year', 'month', 'date'];

/** "due to open on 6 July, has been put off": the day is that of a plan given up. */
function isMoved({ text }: SentenceFacts, { start }: Span): boolean {
  return MOVED.test(text) && !MOVED_TO.test(text.slice(Math.max(0, start - 30), start));
}
const MOVED =
  /\b(?:brought forward|put (?:off|back)|postponed|delayed|rescheduled|moved (?:from|to|back)|(?:originally|initially|previously) (?:due|set|scheduled|planned|expected|meant|intended|announced)|(?:should|would|was to|were to) have (?:\p{Ll}+ed|been|gone|left)|a day (?:early|late))\b/u;
/** "postponed to 14 August": the day is the new one. */
const MOVED_TO =
  /\b(?:postponed|delayed|rescheduled|adjourned|moved|put (?:off|back)|brought forward)\b[^.;]{0,25}\b(?:to|until|till) (?:the )?$/u;

/** An hour beside a day, a day on which beside one until which. */
function areUnlike(context: StoryContext, a: Place, l: DayPoint, b: Place, r: DayPoint): boolean {
  if ((l.kind === 'time') !== (r.kind === 'time')) return true;
  if (l.kind !== r.kind && [l, r].some(({ kind }) => kind === 'weekday')) return true;
  if ((l.limit === 'until') === (r.limit === 'until')) return false;
  return !(l.limit === 'until' ? areEndAndReturn(context, a, l, b, r) : areEndAndReturn(context, b, r, a, l));
}

/** "closed until Thursday" / "can return on Monday": what is closed until a day is open again on it, but not "until Thursday at the earliest". */
function areEndAndReturn(context: StoryContext, a: Place, until: DayPoint, b: Place, on: DayPoint): boolean {
  const { text } = context.sentence(a);
  const around = text.slice(Math.max(0, until.quantity.start - 30), until.quantity.end + 30);
  if (/\bat (?:least|the earliest)\b/.test(around)) return false;
  return [deedOn(context, a, until), deedOn(context, b, on)].every((deed) => saysEvent(deed, 'reopen'));
}

/** "on Dec 23, 5:03 pm": a day of which nothing is told. */
function tellsNothing(context: StoryContext, place: Place, day: DayPoint): boolean {
  const { stem, doer, thing } = deedOn(context, place, day);
  return stem === null && doer.length + thing.length < LEAST_TOLD;
}

const LEAST_TOLD = 2;

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
/** "three further explosions": told beside what happened first. */
const FURTHER =
  /\b(?:other|further|another|second|fresh) (?:\p{Ll}+ )?(?:explosions?|blasts?|attacks?|quakes?|tremors?|strikes?|raids?|flights?|meetings?|rounds?|hearings?|arrests?|bombs?|fires?|waves?|votes?|tests?|launch(?:es)?|visits?|talks|calls?)\b/u;
const AGAIN = /\bagain\b/i;

/** "at 11 p.m. on Monday local time" / "at 0300 GMT on Tuesday": one night may be two days. */
function areInTwoZones(a: SentenceFacts, b: SentenceFacts): boolean {
  const zonesOf = ({ quantities }: SentenceFacts): string[] =>
    quantities.flatMap(({ dimension, stated }) => (dimension === 'time' ? [stated.unit] : []));
  const zones = zonesOf(b);
  return zonesOf(a).some((zone) => zones.some((other) => other !== zone));
}

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
