/** Dates told from the day of publication, from a feast, or as a part of a year. */
import { type DateRead, MS_PER_DAY, type Parts, build, dayNumber, isoDay, plainYear } from './calendar.ts';
import { hedgeBefore } from './hedges.ts';
import { readNumber } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import { type Piece, isCapital, isWord, low } from '../words/pieces.ts';

/** "last", "this", "next" before "year" or "month". */
const MOVES = new Map([['last', -1], ['this', 0], ['next', 1]]); // prettier-ignore

/** The year that "last year" and the like name, or null. */
export function yearMoved(word: string, reference: number | null): number | null {
  const move = MOVES.get(word);
  if (move === undefined || reference === null) return null;
  return new Date(reference * MS_PER_DAY).getUTCFullYear() + move;
}

function day(of: number, next: number): DateRead {
  return {
    dimension: 'date',
    iso: isoDay(of),
    amount: of,
    high: null,
    unit: 'day',
    stated: { amount: of, high: null, unit: 'relative' },
    next,
  };
}

/** "yesterday", "the day before yesterday", "last week", "this month": only with a day of publication to count from. */
export function readRelative(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  // "Nation Today", a paper
  if (reference === null || (at > 0 && isCapital(pieces[at]) && isCapital(pieces[at - 1]))) return null;
  const word = low(pieces, at).replace(/'s$/, '');
  const phrase = [0, 1, 2].map((step) => low(pieces, at + step)).join(' ');
  if (phrase === 'day before yesterday') return day(reference - 2, at + 3);
  if (phrase === 'day after tomorrow') return day(reference + 2, at + 3);
  const step =
    word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : word === 'today' || word === 'tonight' ? 0 : null;
  // "a year ago today"
  if (step !== null && low(pieces, at - 1) === 'ago') return null;
  if (step !== null) return day(reference + step, at + 1);
  const move = MOVES.get(word);
  if (move === undefined) return null;
  const now = new Date(reference * MS_PER_DAY);
  const unit = low(pieces, at + 1).replace(/'s$/, '');
  if (word === 'last' && unit === 'night') return day(reference - 1, at + 2);
  if (word === 'this' && /^(?:morning|afternoon|evening|lunchtime)$/.test(unit))
    return day(reference, at + 2);
  // "over the last year" ends today; "the last week of the trial" is another's
  if (low(pieces, at - 1) === 'the' || (move !== 0 && /^(?:of|in)$/.test(low(pieces, at + 2)))) return null;
  const parts: Parts = { year: now.getUTCFullYear(), month: null, day: null, until: null };
  if (unit === 'year') parts.year = now.getUTCFullYear() + move;
  else if (unit === 'month') {
    const month = now.getUTCFullYear() * 12 + now.getUTCMonth() + move;
    parts.year = Math.floor(month / 12);
    parts.month = (month % 12) + 1;
  } else if (unit === 'week') {
    // Monday to Sunday
    const monday = reference - ((((reference + 3) % 7) + 7) % 7) + move * 7;
    return span(monday, monday + 6, `${isoDay(monday)}/${isoDay(monday + 6)}`, 'week', at + 2);
  } else return null;
  return build(parts, at + 2, reference);
}

/** How far a day may lie from "two weeks ago", in days. */
const WEEK_REACH = 4;
/** Weeks further away are no longer counted to the day. */
const MOST_WEEKS = 8;

/** "three days ago", "a fortnight ago", "in two days' time", "two weeks from now"; not "about two weeks ago". */
export function readAgo(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  if (reference === null || hedgeBefore(pieces, at, Math.max(0, at - 4))) return null;
  const one = /^an?$/.test(low(pieces, at));
  const number = one ? null : readNumber(pieces, at);
  if (!one && (!number || number.vague || number.scaled || !Number.isInteger(number.amount))) return null;
  const i = number?.next ?? at + 1;
  const unit = /^(day|week|fortnight)s?'?$/.exec(low(pieces, i))?.[1];
  if (unit === undefined) return null;
  const days = (number?.amount ?? 1) * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14);
  if (days > MOST_WEEKS * 7) return null;
  const after = pieces[i + 1]?.text === '’' || pieces[i + 1]?.text === "'" ? i + 2 : i + 1;
  const before = low(pieces, at - 1);
  const to =
    low(pieces, after) === 'ago'
      ? { move: -days, next: after + 1 }
      : low(pieces, after) === 'from' && low(pieces, after + 1) === 'now'
        ? { move: days, next: after + 2 }
        : before === 'in' && low(pieces, after) === 'time'
          ? { move: days, next: after + 1 }
          : null;
  if (!to || /^(?:today|yesterday)$/.test(low(pieces, to.next))) return null;
  const middle = reference + to.move;
  if (unit === 'day') return day(middle, to.next);
  const [from, until] = [middle - WEEK_REACH, middle + WEEK_REACH];
  return span(from, until, `${isoDay(from)}/${isoDay(until)}`, 'ago', to.next);
}

function span(from: number, to: number, iso: string, unit: string, next: number): DateRead {
  return {
    dimension: 'date',
    iso,
    amount: from,
    high: to,
    unit: 'day',
    stated: { amount: from, high: to, unit },
    next,
  };
}

/** Feasts that fall on one day of the year: month and day. */
const FEASTS = new Map<string, [number, number]>([
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ["april fool's day", [4, 1]],
  ["april fools' day", [4, 1]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ["new year's eve", [12, 31]],
]);

/** "Christmas Day", "New Year's Eve 1999". */
export function readNamedDay(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  if (!isCapital(pieces[at])) return null;
  let name = low(pieces, at);
  for (const length of [2, 3]) {
    name += ` ${low(pieces, at + length - 1)}`;
    const feast = FEASTS.get(name);
    if (!feast) continue;
    const year = plainYear(pieces[at + length]);
    return build(
      { year, month: feast[0], day: feast[1], until: null },
      at + length + (year === null ? 0 : 1),
      reference,
    );
  }
  return null;
}

/** "Q3", "Q3 2023", "the third quarter of 2023", "the first half of 2023": the months it takes in. */
export function readPartOfYear(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const piece = pieces[at];
  const short = /^q([1-4])$/.exec(piece?.low ?? '');
  const noun = low(pieces, at + 1);
  const nth = isWord(piece) && /^(?:quarter|half)$/.test(noun) ? ORDINALS.get(piece.low) : undefined;
  const number = short ? Number(short[1]) : (nth ?? null);
  const months = short || noun === 'quarter' ? 3 : 6;
  if (number === null || number > 12 / months) return null;
  let i = at + (short ? 1 : 2);
  if (/^(?:of|in)$/.test(low(pieces, i))) i++;
  const moved = low(pieces, i + 1) === 'year' ? yearMoved(low(pieces, i), reference) : null;
  const stated = plainYear(pieces[i]) ?? moved;
  if (stated === null && (!short || reference === null)) return null;
  const first = (number - 1) * months + 1;
  const year = stated ?? latestYear(first, reference!);
  const next = stated === null ? at + 1 : i + (moved !== null && plainYear(pieces[i]) === null ? 2 : 1);
  const [from, to] = [dayNumber(year, first, 1), dayNumber(year, first + months, 0)];
  return span(from, to, `${isoDay(from).slice(0, 7)}/${isoDay(to).slice(0, 7)}`, 'part', next);
}

/** The year of the last quarter of that name that had begun. */
function latestYear(month: number, reference: number): number {
  const now = new Date(reference * MS_PER_DAY);
  return now.getUTCFullYear() - (month > now.getUTCMonth() + 1 ? 1 : 0);
}
