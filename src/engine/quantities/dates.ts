/** Dates in the forms news text gives them. */
import {
  type DateRead,
  FIRST_YEAR,
  LAST_YEAR,
  MONTHS,
  MS_PER_DAY,
  type Parts,
  WEEKDAYS,
  bare,
  build,
  isMonth,
  plainYear,
} from './calendar.ts';
import { isPluralNoun } from './counted.ts';
import { SMALL, TENS, readNumber } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import { type Piece, isCapital, isDash, isFigure, isWord, low } from '../words/pieces.ts';
import { readTime } from './times.ts';
import { readAgo, readNamedDay, readPartOfYear, readRelative, yearMoved } from './relative-dates.ts';
import { readUnit } from './units.ts';
import { readPlainWeekday } from './weekdays.ts';
import { readYear } from './years.ts';

/** "20", "20th", "the 20th", 1 to 31; `next` is after it. */
function readDay(pieces: Piece[], at: number): { day: number; next: number } | null {
  const piece = pieces[at];
  if (isFigure(piece) && /^\d{1,2}$/.test(piece.text) && piece.value >= 1 && piece.value <= 31) {
    const after = pieces[at + 1];
    if (isWord(after) && !after.gap)
      return /^(?:st|nd|rd|th)$/.test(after.low) ? { day: piece.value, next: at + 2 } : null;
    if (after?.text === ':' && !after.gap) return null;
    return { day: piece.value, next: at + 1 };
  }
  if (!isWord(piece)) return null;
  const word = ORDINALS.get(piece.low);
  if (word !== undefined && word <= 31) return { day: word, next: at + 1 };
  const tens = TENS.get(piece.low);
  const unit = isDash(pieces[at + 1]) ? ORDINALS.get(low(pieces, at + 2)) : undefined;
  if (tens !== undefined && tens <= 30 && unit !== undefined && tens + unit <= 31)
    return { day: tens + unit, next: at + 3 };
  return null;
}

/** ", 2014" or " 2014" or " of 2014" or " last year". */
function readYearAfter(
  pieces: Piece[],
  at: number,
  reference: number | null,
): { year: number; next: number } | null {
  let i = at;
  const moved = low(pieces, at + 1) === 'year' ? yearMoved(low(pieces, at), reference) : null;
  if (moved !== null) return { year: moved, next: at + 2 };
  if (pieces[i]?.text === ',' || low(pieces, i) === 'of') i++;
  const year = plainYear(pieces[i]);
  return year === null ? null : { year, next: i + 1 };
}

/** "–22" after a day, "to 22" where a month follows: the end of a stretch of days. */
function readUntil(pieces: Piece[], at: number, day: number): { until: number; next: number } | null {
  const worded = /^(?:to|and|until|through)$/.test(low(pieces, at));
  if (worded) {
    const last = readDay(pieces, at + 1);
    return last && last.day > day && isMonth(pieces[last.next]) ? { until: last.day, next: last.next } : null;
  }
  if (!isDash(pieces[at])) return null;
  const end = readDay(pieces, at + 1);
  return end && end.day > day ? { until: end.day, next: end.next } : null;
}

/** "and 20" after "Dec. 15": the last of some days; "May 3 and 20 people" goes on to something else. */
function readSecondDay(pieces: Piece[], at: number, day: number): { until: number; next: number } | null {
  if (!/^(?:and|to|through)$/.test(low(pieces, at))) return null;
  const last = readDay(pieces, at + 1);
  if (!last || last.day <= day || !isFigure(pieces[at + 1])) return null;
  const after = pieces[last.next];
  const counts = isWord(after) && (isPluralNoun(after.low) || readNumber(pieces, at + 1)?.scaled === true);
  const goesOn = counts || (after && /^[%:/-]$/.test(after.text)) || readUnit(pieces, last.next);
  return goesOn ? null : { until: last.day, next: last.next };
}

const BEFORE_MONTH = new Set(
  'in last next since of early late mid by this until during from to through before after every for'.split(
    ' ',
  ),
);

/** A word leads to the month: "since May", "April and May". */
function isLed(pieces: Piece[], at: number): boolean {
  const before = low(pieces, at - 1);
  return BEFORE_MONTH.has(before) || (/^(?:and|or)$/.test(before) && isMonth(pieces[at - 2]));
}

function readMonth(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const piece = pieces[at];
  if (!isCapital(piece)) return null;
  const month = MONTHS.get(bare(piece));
  if (month === undefined) return null;
  let i = at + 1;
  const short = piece.low.length < 5 && !/^(?:may|june|july)$/.test(piece.low);
  if (pieces[i]?.text === '.' && !pieces[i]?.gap && (short || isFigure(pieces[i + 1]))) i++;
  const first = readDay(pieces, i);
  const year = plainYear(pieces[i]);
  if (first && !(isWord(pieces[i]) && piece.low === 'march')) {
    const until = readUntil(pieces, first.next, first.day) ?? readSecondDay(pieces, first.next, first.day);
    const next = until?.next ?? first.next;
    const after = readYearAfter(pieces, next, reference);
    return build(
      { year: after?.year ?? null, month, day: first.day, until: until?.until ?? null },
      after?.next ?? next,
      reference,
    );
  }
  if (year !== null) return build({ year, month, day: null, until: null }, i + 1, reference);
  if (
    (pieces[i]?.text === ',' || low(pieces, i) === 'of') &&
    plainYear(pieces[i + 1]) !== null &&
    piece.low.length > 2
  ) {
    return build({ year: plainYear(pieces[i + 1]), month, day: null, until: null }, i + 2, reference);
  }
  if (isWord(pieces[i]) && !pieces[i]?.gap) return null;
  const alone = /^(?:may|march|mar|jan|jun|sep|dec|apr)$/.test(piece.low);
  if (alone && !isLed(pieces, at) && !isDash(pieces[at - 1])) return null;
  // "April Jones", "August Wilson": a month before another name is a first name, unless a word leads to it.
  if (
    isCapital(pieces[i]) &&
    pieces[i]?.gap &&
    !isLed(pieces, at) &&
    /^(?:april|august|june|may|jan)$/.test(piece.low)
  )
    return null;
  const next = pieces[i - 1]?.text === '.' ? i - (isCapital(pieces[i]) ? 1 : 0) : i;
  // "November last year", "last November"
  const behind = readYearAfter(pieces, next, reference);
  if (behind) return build({ year: behind.year, month, day: null, until: null }, behind.next, reference);
  return build(
    { year: yearOfLast(low(pieces, at - 1), month, reference), month, day: null, until: null },
    next,
    reference,
  );
}

/** "last | November", "next | March", "since | May": the year is told by the day of publication. */
function yearOfLast(lead: string, month: number, reference: number | null): number | null {
  if (reference === null || !/^(?:last|next|since)$/.test(lead)) return null;
  const now = new Date(reference * MS_PER_DAY);
  const [year, current] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  if (lead === 'since') return month <= current ? year : year - 1;
  if (lead === 'last') return month < current ? year : year - 1;
  return month > current ? year : year + 1;
}

/** "20 November 2025", "the 20th of November", "20-22 November". */
function readDayMonth(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const first = readDay(pieces, at);
  if (!first) return null;
  const until = readUntil(pieces, first.next, first.day);
  let i = until?.next ?? first.next;
  if (low(pieces, i) === 'of') i++;
  else if (isWord(pieces[at])) return null;
  const piece = pieces[i];
  if (!isCapital(piece) || !MONTHS.has(piece.low)) return null;
  const month = MONTHS.get(piece.low) ?? 1;
  i++;
  if (
    pieces[i]?.text === '.' &&
    !pieces[i]?.gap &&
    piece.low.length < 5 &&
    readYearAfter(pieces, i + 1, reference)
  )
    i++;
  const year = readYearAfter(pieces, i, reference);
  return build(
    { year: year?.year ?? null, month, day: first.day, until: until?.until ?? null },
    year?.next ?? i,
    reference,
  );
}

/** "20.11.2025", "2025.11.20": cut as one piece. */
export function readDottedDate(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const match = /^(?:(\d{4})\.(\d{1,2})\.(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/.exec(
    pieces[at]?.text ?? '',
  );
  if (!match) return null;
  const year = Number(match[1] ?? match[6]);
  const [first, second] = [Number(match[2] ?? match[4]), Number(match[3] ?? match[5])];
  if (year < FIRST_YEAR || year > LAST_YEAR || first < 1 || second < 1 || first > 31 || second > 31)
    return null;
  const parts: Parts = { year, month: null, day: null, until: null };
  if (match[1] !== undefined && first <= 12) [parts.month, parts.day] = [first, second];
  else if (first > 12 && second <= 12) [parts.day, parts.month] = [first, second];
  else if (second > 12 && first <= 12) [parts.day, parts.month] = [second, first];
  return build(parts, at + 1, reference);
}

/** "2025-11-20", "20/11/2025", "7/24/06". A date that may be read two ways keeps only its year. */
function readNumericDate(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const [a, s, b, t, c] = pieces.slice(at, at + 5);
  if (
    !isFigure(a) ||
    !isFigure(b) ||
    !isFigure(c) ||
    !s ||
    s.text !== t?.text ||
    s.gap ||
    b.gap ||
    t.gap ||
    c.gap
  )
    return null;
  if (!/^\d{1,4}$/.test(a.text) || !/^\d{1,2}$/.test(b.text) || !/^\d{2,4}$/.test(c.text)) return null;
  if (s.text === '-' && a.text.length === 4 && c.text.length === 2) {
    if (b.value < 1 || b.value > 12 || c.value < 1 || c.value > 31) return null;
    return build({ year: a.value, month: b.value, day: c.value, until: null }, at + 5, reference);
  }
  if (s.text !== '/' && !(s.text === '.' || s.text === '-')) return null;
  if (c.text.length === 3 || a.text.length > 2 || (s.text === '-' && c.text.length !== 4)) return null;
  const year = c.text.length === 4 ? c.value : c.value < 50 ? 2000 + c.value : 1900 + c.value;
  if (a.value < 1 || b.value < 1 || a.value > 31 || b.value > 31) return null;
  const parts: Parts = { year, month: null, day: null, until: null };
  if (a.value > 12 && b.value <= 12) [parts.day, parts.month] = [a.value, b.value];
  else if (b.value > 12 && a.value <= 12) [parts.day, parts.month] = [b.value, a.value];
  else if (a.value === b.value) [parts.day, parts.month] = [a.value, b.value];
  return build(parts, at + 5, reference);
}

/** "Tuesday", "last Tuesday", "Saturday, September 14, 2013". */
function readWeekday(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const piece = pieces[at];
  if (!isCapital(piece) || !WEEKDAYS.has(bare(piece))) return null;
  const dotted = piece.low.length < 6 && pieces[at + 1]?.text === '.' && !pieces[at + 1]?.gap;
  let i = at + (dotted ? 2 : 1);
  if (pieces[i]?.text === ',') i++;
  if (low(pieces, i) === 'the') i++;
  const date = readMonthOrDay(pieces, i, reference);
  if (date && date.stated.unit === 'date') return date;
  if (piece.low.length < 6 && !dotted) return null;
  return readPlainWeekday(pieces, at, reference);
}

function readMonthOrDay(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  return readDayMonth(pieces, at, reference) ?? readMonth(pieces, at, reference);
}

/** "9" of "between 9 and 11 p.m.", "from 7 to 9 p.m.", "11 a.m.-2 p.m.": what follows tells the half of the day. */
function readHourBefore(pieces: Piece[], at: number): DateRead | null {
  const hour = pieces[at];
  if (!isFigure(hour) || !/^\d{1,2}$/.test(hour.text) || hour.value < 1 || hour.value > 12) return null;
  const clock = pieces[at + 1]?.text === ':' && !pieces[at + 1]?.gap && isFigure(pieces[at + 2]);
  if (clock && (pieces[at + 2]!.gap || !/^[0-5]\d$/.test(pieces[at + 2]!.text))) return null;
  const join = at + (clock ? 3 : 1);
  const linked =
    /^(?:to|until|till)$/.test(low(pieces, join)) ||
    (isDash(pieces[join]) && !pieces[join].gap) ||
    (low(pieces, join) === 'and' && low(pieces, at - 1) === 'between');
  if (!linked) return null;
  const end = readTime(pieces, join + 1);
  const told =
    end && pieces.slice(join + 2, end.next).some(({ low: word }) => /^[ap](?:\.?m\.?)?$/.test(word));
  if (!told || pieces[join + 1]?.text.includes('.')) return null;
  // "11 to 2 p.m." runs over noon
  const within = (hour.value % 12) * 60 + (clock ? pieces[at + 2]!.value : 0);
  const late = end.amount >= 720;
  const amount = within + (late === within < end.amount % 720 ? 720 : 0);
  return {
    dimension: 'time', iso: null, amount, high: null, unit: 'min', stated: { ...end.stated, amount }, next: join,
  }; // prettier-ignore
}

/** The date or time that starts at piece `at`, or null. `reference`: day of publication in days since 1970. */
export function readDate(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (isFigure(piece)) {
    return (
      readHourBefore(pieces, at) ??
      readNumericDate(pieces, at, reference) ??
      readDayMonth(pieces, at, reference) ??
      readTime(pieces, at) ??
      readYear(pieces, at) ??
      readAgo(pieces, at, reference)
    );
  }
  if (!isWord(piece)) return null;
  return (
    readNamedDay(pieces, at, reference) ??
    readPartOfYear(pieces, at, reference) ??
    readWeekday(pieces, at, reference) ??
    readMonth(pieces, at, reference) ??
    (ORDINALS.has(piece.low) || SMALL.has(piece.low) || TENS.has(piece.low)
      ? readDayMonth(pieces, at, reference)
      : null) ??
    readTime(pieces, at) ??
    readRelative(pieces, at, reference) ??
    readAgo(pieces, at, reference)
  );
}
