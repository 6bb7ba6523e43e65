/** Months, weekdays and day numbers: what all readers of dates share. */
import { type Piece, isCapital, isFigure } from '../words/pieces.ts';

export interface DateRead {
  dimension: 'date' | 'time';
  iso: string | null;
  amount: number;
  high: number | null;
  unit: string;
  stated: { amount: number; high: number | null; unit: string };
  next: number;
}

export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as [string, number])),
);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  `monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun`
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as [string, number])),
);
/** Words a date or time may start with. */
export const DATE_STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ..."noon midnight midday noontime lunchtime yesterday today tomorrow tonight last next this day christmas new valentine's st april q1 q2 q3 q4".split(
    ' ',
  ),
]);

/** Is the lower-case word a month, or short for one? */
export const isMonthName = (word: string): boolean => MONTHS.has(word);
export const MS_PER_DAY = 86_400_000;
export const FIRST_YEAR = 1500;
export const LAST_YEAR = 2100;
/** Stands in for a year nobody stated, so that month and day still give a number; a leap year, so that 29 February exists. */
const ANY_YEAR = 1972;

/** Days since 1970-01-01. Month 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** "2025-11-20" of a day number. */
export function isoDay(days: number): string {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Is the piece a month, written as a name? */
export const isMonth = (piece: Piece | undefined): boolean => isCapital(piece) && MONTHS.has(bare(piece));
/** Is the piece a weekday, written as a name? */
export const isWeekday = (piece: Piece | undefined): boolean => isCapital(piece) && WEEKDAYS.has(bare(piece));

/** "Thursday's vote" names Thursday. */
export const bare = (piece: Piece): string => piece.low.replace(/'s$/, '');

/** Days from 1970 of an ISO date, or null if it is none. */
export function parsePublished(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Last day of a stretch of days: "20-22 November". */
  until: number | null;
}

/** A date of which some parts are known; what is missing becomes a range. */
export function build(parts: Parts, next: number, reference: number | null): DateRead {
  const { year, month, day } = parts;
  const nominal = year ?? nearestYear(month ?? 1, day ?? 1, reference);
  const from = dayNumber(nominal, month ?? 1, day ?? 1);
  let to: number | null = null;
  if (day === null) to = month === null ? dayNumber(nominal, 12, 31) : dayNumber(nominal, month + 1, 0);
  else if (parts.until !== null) to = dayNumber(nominal, month ?? 1, parts.until);
  const y = year === null ? '-' : String(year);
  const iso = month === null ? y : day === null ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
  const unit = day !== null ? 'date' : month !== null ? 'month' : 'year';
  const stated = {
    amount: unit === 'date' ? from : unit === 'month' ? (month ?? 0) : (year ?? 0),
    high: null,
    unit,
  };
  return { dimension: 'date', iso, amount: from, high: to, unit: 'day', stated, next };
}

function nearestYear(month: number, day: number, reference: number | null): number {
  if (reference === null) return ANY_YEAR;
  const year = new Date(reference * MS_PER_DAY).getUTCFullYear();
  let best = year;
  for (const candidate of [year - 1, year + 1]) {
    if (
      Math.abs(dayNumber(candidate, month, day) - reference) <
      Math.abs(dayNumber(best, month, day) - reference)
    )
      best = candidate;
  }
  return best;
}

/** The year that four bare digits name, or null. */
export const plainYear = (piece: Piece | undefined): number | null =>
  isFigure(piece) && /^\d{4}$/.test(piece.text) && piece.value >= FIRST_YEAR && piece.value <= LAST_YEAR
    ? piece.value
    : null;
