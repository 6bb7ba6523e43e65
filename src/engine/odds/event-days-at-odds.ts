/** The days of a story that its articles give otherwise for one event, wherever in them they stand. */
import type { Place, StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import { originOf } from '../figures/origins.ts';
import { arePlacesApart, placesAt } from './clause-words.ts';
import { dayEventsAt, sharedBy } from './day-events.ts';
import { allPoints, type DayPoint } from './day-points.ts';
import { rivalPoints, type RivalPoints } from './rival-points.ts';

/** A day, with what is told of it. */
export interface EventDay {
  place: Place;
  day: DayPoint;
  events: ReadonlySet<string>;
}

/** Days of an article that are read, and articles. Bounds the work. */
const MOST_DAYS = 60;
const MOST_ARTICLES = 40;

/** Finds the days that articles give otherwise for one event. */
export function eventDaysAtOdds(context: StoryContext): RivalPoints<EventDay>[] {
  const days = context.order.slice(0, MOST_ARTICLES).flatMap((article) => daysOf(context, article));
  return rivalPoints(days, (left, right) => areAtOdds(context, left, right));
}

/** The days of an article that are told of an event, without those of which it gives several for one. */
function daysOf(context: StoryContext, article: number): EventDay[] {
  const found: EventDay[] = [];
  for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
    if (sentence.skip || found.length >= MOST_DAYS) continue;
    for (const day of allPoints(sentence)) {
      if (day.owned) continue;
      const events = dayEventsAt(sentence, day);
      if (events.size > 0) found.push({ place: { article, sentence: s }, day, events });
    }
  }
  return found.filter((one) =>
    found.every((other) => !meet(one.events, other.events) || !areUnequal(one, other)),
  );
}

function areAtOdds(context: StoryContext, left: EventDay, right: EventDay): boolean {
  if (left.place.article === right.place.article || !areUnequal(left, right)) return false;
  // "Arden, founded in 1931" / "Brell, founded in 1934"
  if (left.day.kind === 'year' && !haveOneOrigin(context, left, right)) return false;
  const [places, others] = [left, right].map(({ place, day }) =>
    placesAt(context.sentence(place), day.quantity),
  );
  if (arePlacesApart(places!, others!)) return false;
  return [...left.events].some((event) => right.events.has(event) && areShared(context, event, left, right));
}

/** Whether two years are told of the beginning of one firm, or one bridge. */
function haveOneOrigin(context: StoryContext, { day: a }: EventDay, { day: b }: EventDay): boolean {
  const own = originOf(context, a.quantity);
  return own !== null && own === originOf(context, b.quantity);
}

/** Whether two sentences name in common what their sort of event asks for. */
function areShared(context: StoryContext, event: string, left: EventDay, right: EventDay): boolean {
  const shared = sharedBy(event);
  if (shared === null) return true;
  if (shared === 'figure' && !shareFigure(context.sentence(left.place), context.sentence(right.place)))
    return false;
  const others = new Set(context.keys(right.place));
  return context
    .keys(left.place)
    .some(
      (key) =>
        others.has(key) &&
        key.startsWith('name:') === (shared === 'name') &&
        context.weight(key) > 0 &&
        !/\d/.test(key),
    );
}

/** "7.8 %" in both. */
function shareFigure(a: SentenceFacts, b: SentenceFacts): boolean {
  const tells = ({ dimension }: Quantity): boolean => dimension === 'share' || dimension === 'money';
  return a.quantities.some(
    (one) =>
      tells(one) && b.quantities.some((other) => one.amount === other.amount && one.unit === other.unit),
  );
}

/** Years apart beyond which two foundings are of two things. */
const MOST_YEARS = 20;

function areUnequal({ day: a }: EventDay, { day: b }: EventDay): boolean {
  if (a.kind !== b.kind || a.key === b.key) return false;
  if (a.kind === 'year' && Math.abs(yearOf(a) - yearOf(b)) > MOST_YEARS) return false;
  return comparable(a.quantity, b.quantity) && compareQuantities(a.quantity, b.quantity) === 'different';
}

const yearOf = ({ quantity }: DayPoint): number => quantity.stated.amount;

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((event) => b.has(event));
}
