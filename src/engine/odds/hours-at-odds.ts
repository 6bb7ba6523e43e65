/** The hours of a story that its articles give otherwise for one event, wherever in them they stand. */
import type { Place, StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { compareQuantities } from '../quantities/quantities.ts';
import { arePlacesApart, placesAt } from './clause-words.ts';
import { deedOn, type Deed } from './day-deeds.ts';
import { dayPoints } from './day-points.ts';
import { eventsAt, isFirst, isOfPerson, isOnset, mayBeOneEvent, type HourEvents } from './hour-events.ts';
import { rivalPoints, type RivalPoints } from './rival-points.ts';

/** An hour, with what happened at it. */
export interface EventHour {
  place: Place;
  hour: Quantity;
  events: HourEvents;
  /** What is told of it by the words of its clause, whatever it is. */
  deed: Deed;
  /** All hours that its article gives, of whatever event. */
  given: readonly Quantity[];
  /** Told as the first of several: "the first quake". */
  first: boolean;
  /** The weekday or date beside it; null where there is none. */
  day: string | null;
  /** People named in its sentence, by key. */
  people: readonly string[];
  /** Places named in its clause, by key. */
  places: readonly string[];
}

/** Minutes that two hours of one event must be apart: what is told by several witnesses, and in stages, is off by less. */
const LEAST_GAP = 20;
/** Minutes apart beyond which two such hours are rather of two events. */
const MOST_GAP = 240;
/** Minutes before an event from which on nobody can have called for help because of it. */
const CALL_GAP = 15;
/** Hours further ahead of it are of something else. In minutes. */
const CALL_MOST = 180;
/** Hours of an article that are read. Bounds the work. */
const MOST_HOURS = 40;
/** Articles of a story whose hours are compared. Bounds the work. */
const MOST_ARTICLES = 40;

/** Finds the hours that articles give otherwise for one event. At most one dispute for each sort of event. */
export function hoursAtOdds(context: StoryContext): RivalPoints<EventHour>[] {
  const hours = context.order.slice(0, MOST_ARTICLES).flatMap((article) => hoursOf(context, article));
  return rivalPoints(hours, areAtOdds, isTold);
}

/** The hours of an article that are told of an event, without those of which it gives several for one. */
function hoursOf(context: StoryContext, article: number): EventHour[] {
  const found: EventHour[] = [];
  const given: Quantity[] = [];
  for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
    if (sentence.skip || found.length >= MOST_HOURS) continue;
    for (const point of dayPoints(sentence)) {
      const { kind, quantity, owned } = point;
      if (kind !== 'time') continue;
      given.push(quantity);
      if (owned) continue;
      const events = eventsAt(sentence, quantity);
      if (events === null) continue;
      found.push({
        place: { article, sentence: s },
        hour: quantity,
        events,
        deed: deedOn(context, { article, sentence: s }, point),
        given,
        first: isFirst(sentence, quantity),
        day: dayBeside(sentence, quantity),
        people: sentence.names.flatMap(({ kind: of, key }) => (of === 'person' ? [key] : [])),
        places: placesAt(sentence, quantity),
      });
    }
  }
  return found.filter((one) =>
    found.every((other) => !areOfOne(one, other) || compareQuantities(one.hour, other.hour) !== 'different'),
  );
}

/** Whether two hours may be told of one event: by its sort, or by one verb with one doer or thing. */
function areOfOne(a: EventHour, b: EventHour): boolean {
  return mayBeOneEvent(a.events, b.events) || (a.events.size === 0 && b.events.size === 0 && isOneDeed(a, b));
}

/** "the last boat left Colby at noon" / "the boat had left at 3 p.m." */
function isOneDeed({ deed: a }: EventHour, { deed: b }: EventHour): boolean {
  const meet = (own: readonly string[], other: readonly string[]): boolean =>
    own.some((word) => other.includes(word));
  return meet(a.verb, b.verb) && meet([...a.doer, ...a.thing], [...b.doer, ...b.thing]);
}

/** Characters before an hour, and after it, in which its day stands. */
const BESIDE = 30;

function dayBeside(sentence: SentenceFacts, { start, end }: Quantity): string | null {
  const day = dayPoints(sentence).find(
    ({ kind, quantity }) =>
      kind === 'weekday' && quantity.start < end + BESIDE && quantity.end > start - BESIDE,
  );
  return day?.key ?? null;
}

function areAtOdds(left: EventHour, right: EventHour): boolean {
  if (left.place.article === right.place.article) return false;
  if (left.hour.stated.unit !== right.hour.stated.unit) return false;
  // An article that gives the other's hour, too, tells of two things.
  if (gives(left, right.hour) || gives(right, left.hour)) return false;
  if (isCall(left) && isOnset(right.events)) return isCalledBefore(left.hour, right.hour);
  if (isCall(right) && isOnset(left.events)) return isCalledBefore(right.hour, left.hour);
  if (isCall(left) || isCall(right) || !areOfOne(left, right)) return false;
  if (left.first !== right.first && !isShooting(left)) return false;
  if (isOfPerson(left.events) && !left.people.some((key) => right.people.includes(key))) return false;
  if (areOfTwoDays(left, right) || arePlacesApart(left.places, right.places)) return false;
  const gap = gapOf(left.hour, right.hour);
  const most = isOnset(left.events) || left.events.size === 0 ? MOST_GAP : Infinity;
  return compareQuantities(left.hour, right.hour) === 'different' && gap >= LEAST_GAP && gap <= most;
}

/** "the first volley" opens the shooting, where "the first quake" is one of several. */
const isShooting = ({ events }: EventHour): boolean => events.has('shooting');

/** On two days, unless it happened in the night between them. */
function areOfTwoDays(left: EventHour, right: EventHour): boolean {
  if (left.day === null || right.day === null || left.day === right.day) return false;
  const late = [left, right].some(({ hour }) => hour.amount >= EVENING);
  const early = [left, right].some(({ hour }) => hour.amount <= MORNING);
  return !(late && early);
}
const EVENING = 20 * 60;
const MORNING = 5 * 60;

const gives = ({ given }: EventHour, hour: Quantity): boolean =>
  given.some((own) => gapOf(own, hour) <= ONE_HOUR);
/** Minutes apart up to which two hours are one. */
const ONE_HOUR = 3;

const isCall = ({ events }: EventHour): boolean => events.has('call');

/** "broke out shortly after 3 a.m." / "the first call came in at 2.20": nobody calls for help before it happens. */
function isCalledBefore(call: Quantity, onset: Quantity): boolean {
  if (compareQuantities(call, onset) !== 'different' || [call, onset].some((hour) => hour.high !== null))
    return false;
  // A call in the other half of the day is no earlier one.
  if (call.stated.high !== null || onset.stated.high !== null) return false;
  const ahead = (((onset.amount - call.amount) % 1440) + 1440) % 1440;
  return ahead >= CALL_GAP && ahead <= CALL_MOST;
}

/** Minutes between two hours, the shorter way round the clock. */
function gapOf(a: Quantity, b: Quantity): number {
  const round = [a, b].some(({ high, stated }) => high === null && stated.high !== null) ? 720 : 1440;
  const gap = Math.abs(a.amount - b.amount) % round;
  return Math.min(gap, round - gap);
}

/** Whether two hours that fit each other are told of one event. */
function isTold(a: EventHour, b: EventHour): boolean {
  return a.hour.stated.unit === b.hour.stated.unit && areOfOne(a, b);
}
