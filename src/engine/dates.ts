/** Dates and times of day in the forms news text gives them. */
import { type Piece, isCapital, isDash, isFigure, isWord } from './pieces.ts';
import { ORDINALS, TENS, SMALL } from './numbers.ts';

export interface DateRead {
  dimension: 'date' | 'time';
  iso: string | null;
  amount: number;
  high: number | null;
  unit: string;
  stated: { amount: number; high: number | null; unit: string };
  next: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as [string, number])),
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  `monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun`
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as [string, number])),
);
/** Words a date or time may start with. */
export const DATE_STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...'noon midnight yesterday today tomorrow tonight last next this'.split(' '),
]);

export const isMonthName = (word: string): boolean => MONTHS.has(word);
const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
/** Stands in for a year nobody stated, so that month and day still give a number; a leap year, so that 29 February exists. */
const ANY_YEAR = 1972;

/** Days since 1970-01-01. Month 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

function isoDay(days: number): string {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isMonth = (piece: Piece | undefined): boolean => isCapital(piece) && MONTHS.has(bare(piece));
export const isWeekday = (piece: Piece | undefined): boolean => isCapital(piece) && WEEKDAYS.has(bare(piece));

const low = (pieces: Piece[], at: number): string => pieces[at]?.low ?? '';
/** "Thursday's vote" names Thursday. */
const bare = (piece: Piece): string => piece.low.replace(/'s$/, '');

/** Days from 1970 of an ISO date, or null if it is none. */
export function parsePublished(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Last day of a stretch of days: "20-22 November". */
  until: number | null;
}

function build(parts: Parts, next: number, reference: number | null): DateRead {
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

const plainYear = (piece: Piece | undefined): number | null =>
  isFigure(piece) && /^\d{4}$/.test(piece.text) && piece.value >= FIRST_YEAR && piece.value <= LAST_YEAR
    ? piece.value
    : null;

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

/** ", 2014" or " 2014" or " of 2014". */
function readYearAfter(pieces: Piece[], at: number): { year: number; next: number } | null {
  let i = at;
  if (pieces[i]?.text === ',' || low(pieces, i) === 'of') i++;
  const year = plainYear(pieces[i]);
  return year === null ? null : { year, next: i + 1 };
}

/** "–22" after a day: the end of a stretch of days. */
function readUntil(pieces: Piece[], at: number, day: number): { until: number; next: number } | null {
  if (!isDash(pieces[at])) return null;
  const end = readDay(pieces, at + 1);
  return end && end.day > day ? { until: end.day, next: end.next } : null;
}

const BEFORE_MONTH = new Set(
  'in last next since of early late mid by this until during from to through and before after every for'.split(
    ' ',
  ),
);

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
    const until = readUntil(pieces, first.next, first.day);
    const next = until?.next ?? first.next;
    const after = readYearAfter(pieces, next);
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
  if (alone && !BEFORE_MONTH.has(low(pieces, at - 1)) && !isDash(pieces[at - 1])) return null;
  // "April Jones", "August Wilson": a month before another name is a first name, unless a word leads to it.
  if (
    isCapital(pieces[i]) &&
    pieces[i]?.gap &&
    !BEFORE_MONTH.has(low(pieces, at - 1)) &&
    /^(?:april|august|june|may|jan)$/.test(piece.low)
  )
    return null;
  return build(
    { year: null, month, day: null, until: null },
    pieces[i - 1]?.text === '.' ? i - (isCapital(pieces[i]) ? 1 : 0) : i,
    reference,
  );
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
  if (pieces[i]?.text === '.' && !pieces[i]?.gap && piece.low.length < 5 && readYearAfter(pieces, i + 1)) i++;
  const year = readYearAfter(pieces, i);
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

const FUTURE = new Set('will next upcoming shall forthcoming'.split(' '));

/** "Tuesday", "last Tuesday", "Saturday, September 14, 2013". */
function readWeekday(
  pieces: Piece[],
  at: number,
  reference: number | null,
  future: boolean,
): DateRead | null {
  const piece = pieces[at];
  if (!isCapital(piece)) return null;
  const weekday = WEEKDAYS.get(bare(piece));
  if (weekday === undefined) return null;
  const dotted = piece.low.length < 6 && pieces[at + 1]?.text === '.' && !pieces[at + 1]?.gap;
  let i = at + (dotted ? 2 : 1);
  if (pieces[i]?.text === ',') i++;
  if (low(pieces, i) === 'the') i++;
  const date = readMonthOrDay(pieces, i, reference);
  if (date && date.stated.unit === 'date') return date;
  if (piece.low.length < 6 && !dotted) return null;
  let next = at + 1;
  if (pieces[next]?.kind === 'word' && !pieces[next]?.gap) next++;
  let iso = `weekday:${weekday}`;
  let amount = weekday;
  if (reference !== null) {
    const today = ((((reference + 3) % 7) + 7) % 7) + 1;
    const back = (today - weekday + 7) % 7;
    const lead = low(pieces, at - 1);
    const last = lead === 'last' && back === 0;
    amount = reference - back - (last ? 7 : 0);
    if (lead === 'next' || (future && lead !== 'last' && back > 0)) amount = reference - back + 7;
    iso = isoDay(amount);
  }
  return {
    dimension: 'date',
    iso,
    amount,
    high: null,
    unit: 'day',
    stated: { amount: weekday, high: null, unit: 'weekday' },
    next,
  };
}

function readMonthOrDay(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  return readDayMonth(pieces, at, reference) ?? readMonth(pieces, at, reference);
}

const YEAR_CUES = new Set(
  `in since by until till from during before after between circa early late mid year summer spring autumn fall winter season of to
   the a his her its their our my this that and through around about post pre fiscal election class back`.split(
    /\s+/,
  ),
);

/** "2014", "2012–13", "1996-2001", "the 1990s", "mid-1980s", "the '90s". Only with `strict` false if no cue stands before it. */
function readYear(pieces: Piece[], at: number): DateRead | null {
  const piece = pieces[at];
  const year = plainYear(piece);
  const after = pieces[at + 1];
  if (
    isFigure(piece) &&
    isWord(after) &&
    !after.gap &&
    /^'?s$/.test(after.low) &&
    /^\d{2}(?:\d{2})?$/.test(piece.text) &&
    piece.value % 10 === 0
  ) {
    const led = /^(?:the|late|early|mid|'|‘|’|-|‑)$/.test(low(pieces, at - 1));
    if (piece.value < 100 && !led) return null;
    const start = piece.value < 100 ? (piece.value < 30 ? 2000 : 1900) + piece.value : piece.value;
    if (start < FIRST_YEAR || start > LAST_YEAR) return null;
    return yearSpan(start, start + 9, 'decade', at + 2);
  }
  const mark = pieces[at + 2];
  if (isFigure(piece) && after?.text === "'" && mark?.low === 's' && year !== null && year % 10 === 0)
    return yearSpan(year, year + 9, 'decade', at + 3);
  if (year === null) return null;
  const before = low(pieces, at - 1);
  const possessive = /'s?$/.test(before);
  if (isDash(after) && isFigure(mark) && !mark.gap && (mark.text.length === 2 || mark.text.length === 4)) {
    const to = mark.text.length === 2 ? Math.floor(year / 100) * 100 + mark.value : mark.value;
    if (to > year && to <= LAST_YEAR && to - year < 200) return yearSpan(year, to, 'year', at + 3);
  }
  if (
    !YEAR_CUES.has(before) &&
    !possessive &&
    isWord(after) &&
    after.gap &&
    !/^(?:and|or|to|in|on|at|when|after|before|while|with|for|by|but|as|was|is|that|because)$/.test(after.low)
  ) {
    // "2000 people", "1800 homes" are amounts; "2012 shooting" is told by its article, read above as a cue.
    const counts = /s$|people|men|women|children|troops|police/.test(after.low) && !isCapital(after);
    return counts || isCapital(pieces[at - 1]) ? null : yearSpan(year, year, 'year', at + 1);
  }
  if (
    /^(?:the|a|of|about|around|to|and|by|from)$/.test(before) &&
    isWord(after) &&
    /^(?:people|men|women|children|troops|km|miles|metres|meters|feet|m|ft|dollars|pounds|euros|tonnes|tons|hours)$/.test(
      after.low,
    )
  )
    return null;
  if (isWord(after) && !after.gap) return null;
  return yearSpan(year, year, 'year', at + 1);
}

function yearSpan(from: number, to: number, unit: string, next: number): DateRead {
  const iso = from === to ? String(from) : `${from}/${to}`;
  return {
    dimension: 'date',
    iso,
    amount: dayNumber(from, 1, 1),
    high: dayNumber(to, 12, 31),
    unit: 'day',
    stated: { amount: from, high: unit === 'decade' || from === to ? null : to, unit },
    next,
  };
}

/** "yesterday", "last year", "this month": only with a day of publication to count from. */
function readRelative(pieces: Piece[], at: number, reference: number | null): DateRead | null {
  if (reference === null) return null;
  const word = low(pieces, at).replace(/'s$/, '');
  const step =
    word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : word === 'today' || word === 'tonight' ? 0 : null;
  if (step !== null) {
    const day = reference + step;
    return {
      dimension: 'date',
      iso: isoDay(day),
      amount: day,
      high: null,
      unit: 'day',
      stated: { amount: day, high: null, unit: 'relative' },
      next: at + 1,
    };
  }
  const move = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : null;
  if (move === null) return null;
  const now = new Date(reference * MS_PER_DAY);
  const unit = low(pieces, at + 1);
  const parts: Parts = { year: now.getUTCFullYear(), month: null, day: null, until: null };
  if (unit === 'year') parts.year = now.getUTCFullYear() + move;
  else if (unit === 'month') {
    const month = now.getUTCFullYear() * 12 + now.getUTCMonth() + move;
    parts.year = Math.floor(month / 12);
    parts.month = (month % 12) + 1;
  } else return null;
  return build(parts, at + 2, reference);
}

const ZONE =
  /^(?:gmt|utc|bst|cet|cest|eet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|kst|hkt|sgt|aest|aedt|msk|eat|wat|sast|nzst|nzdt)$/;

/** "07:37 a.m. UTC", "3 pm", "1400 GMT", "4:08", "noon". */
function readTime(pieces: Piece[], at: number): DateRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.low === 'noon' || piece.low === 'midnight')
    return time(piece.low === 'noon' ? 720 : 0, '', at + 1);
  if (!isFigure(piece) || !/^(?:\d{1,2}(?:\.\d{2})?|\d{4})$/.test(piece.text)) return null;
  let hour = Math.floor(piece.value);
  let minute = piece.text.includes('.') ? Math.round((piece.value - hour) * 100) : 0;
  let i = at + 1;
  let clock = false;
  const [colon, minutes] = [pieces[i], pieces[i + 1]];
  if (
    piece.text.length <= 2 &&
    colon?.text === ':' &&
    !colon.gap &&
    isFigure(minutes) &&
    !minutes.gap &&
    /^\d{2}(?:\.\d+)?$/.test(minutes.text)
  ) {
    minute = Math.floor(minutes.value);
    i += 2;
    clock = true;
    const [again, seconds] = [pieces[i], pieces[i + 1]];
    if (again?.text === ':' && !again.gap && isFigure(seconds) && !seconds.gap) i += 2;
  }
  const half = readHalfDay(pieces, i);
  let zoned = half?.next ?? i;
  if (piece.text.length === 4 && !clock) {
    const hours = /^(?:hours|hrs)$/.test(low(pieces, i));
    if (!(isWord(pieces[i]) && ZONE.test(low(pieces, i))) && !(hours && piece.text[0] === '0')) return null;
    hour = Math.floor(piece.value / 100);
    minute = piece.value % 100;
    if (hours) zoned = i + 1;
    clock = true;
  }
  if (!half && !clock) {
    if (low(pieces, i) !== "o'clock") return null;
    zoned = i + 1;
    const later = readHalfDay(pieces, zoned);
    if (later?.pm && hour < 12) hour += 12;
    zoned = later?.next ?? zoned;
  }
  if (hour > 24 || minute > 59 || (half && hour > 12)) return null;
  if (half?.pm && hour < 12) hour += 12;
  if (half && !half.pm && hour === 12) hour = 0;
  let zone = '';
  const bracket = pieces[zoned]?.text === '(' ? 1 : 0;
  const candidate = pieces[zoned + bracket];
  if (isWord(candidate) && candidate.text === candidate.text.toUpperCase() && ZONE.test(candidate.low)) {
    zone = candidate.text;
    zoned += 1 + bracket * (pieces[zoned + 2]?.text === ')' ? 2 : 0);
    if (bracket && pieces[zoned - 1]?.text !== ')') zoned -= 1;
  }
  return time(hour * 60 + minute, zone, zoned);
}

function readHalfDay(pieces: Piece[], at: number): { pm: boolean; next: number } | null {
  const piece = pieces[at];
  if (!isWord(piece)) return null;
  const word = piece.low.replace(/\./g, '');
  if (word === 'am' || word === 'pm') {
    // "3 am" but not "3 AM radio": nobody can tell those apart here
    const dot = piece.low.length === 3 && pieces[at + 1]?.text === '.' && !pieces[at + 1]?.gap ? 1 : 0;
    return { pm: word === 'pm', next: at + 1 + dot };
  }
  if (
    (word === 'a' || word === 'p') &&
    pieces[at + 1]?.text === '.' &&
    low(pieces, at + 2).replace('.', '') === 'm'
  ) {
    return { pm: word === 'p', next: at + 3 };
  }
  return null;
}

function time(minutes: number, zone: string, next: number): DateRead {
  return {
    dimension: 'time',
    iso: null,
    amount: minutes,
    high: null,
    unit: 'min',
    stated: { amount: minutes, high: null, unit: zone },
    next,
  };
}

/** Whether the sentence looks ahead, so that a bare weekday is the next one. */
export const looksAhead = (pieces: Piece[]): boolean => pieces.some((piece) => FUTURE.has(piece.low));

/** The date or time that starts at piece `at`, or null. `reference`: day of publication in days since 1970. */
export function readDate(
  pieces: Piece[],
  at: number,
  reference: number | null,
  future: boolean,
): DateRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (isFigure(piece)) {
    return (
      readNumericDate(pieces, at, reference) ??
      readDayMonth(pieces, at, reference) ??
      readTime(pieces, at) ??
      readYear(pieces, at)
    );
  }
  if (!isWord(piece)) return null;
  return (
    readWeekday(pieces, at, reference, future) ??
    readMonth(pieces, at, reference) ??
    (ORDINALS.has(piece.low) || SMALL.has(piece.low) || TENS.has(piece.low)
      ? readDayMonth(pieces, at, reference)
      : null) ??
    readTime(pieces, at) ??
    readRelative(pieces, at, reference)
  );
}
