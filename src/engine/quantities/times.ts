/** Times of day. */
import { type DateRead } from './calendar.ts';
import { dayPartAfter, dayPartBefore, inDayPart } from './day-parts.ts';
import { readWordedTime } from './worded-times.ts';
import { type Piece, isCapital, isFigure, isWord, low } from '../words/pieces.ts';

const ZONE =
  /^(?:gmt|utc|bst|cet|cest|eet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|kst|hkt|sgt|aest|aedt|msk|eat|wat|sast|nzst|nzdt)$/;

/** "07:37 a.m. UTC", "3 pm", "1400 GMT", "4:08", "10.30 on Saturday night", "noon", "ten past eight". */
export function readTime(pieces: Piece[], at: number): DateRead | null {
  return readDigits(pieces, at) ?? readWords(pieces, at) ?? readLunch(pieces, at);
}

function readWords(pieces: Piece[], at: number): DateRead | null {
  const clock = readWordedTime(pieces, at);
  if (!clock) return null;
  const { zone, next } = readZone(pieces, clock.next);
  return time(clock.minutes, zone, next, clock.either);
}

/** "at lunchtime": some time between half past eleven and half past two. */
function readLunch(pieces: Piece[], at: number): DateRead | null {
  if (low(pieces, at) !== 'lunchtime' || !/^(?:at|around|by|about|before|after)$/.test(low(pieces, at - 1)))
    return null;
  const [from, to] = LUNCH;
  return { ...time(from, '', at + 1), high: to, stated: { amount: from, high: to, unit: '' } };
}
const LUNCH = [690, 870] as const;

function readDigits(pieces: Piece[], at: number): DateRead | null {
  const piece = pieces[at];
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
  if (/^\d{4}$/.test(piece.text) && !clock) {
    const hours = /^(?:hours|hrs)$/.test(low(pieces, i));
    if (!(isWord(pieces[i]) && ZONE.test(low(pieces, i))) && !(hours && piece.text[0] === '0')) return null;
    hour = Math.floor(piece.value / 100);
    minute = piece.value % 100;
    if (hours) zoned = i + 1;
    clock = true;
  }
  // "10.30 on Saturday night": the hour of a full figure is that of words
  const part = half || !(clock || piece.text.includes('.')) ? null : partAround(pieces, at, i);
  if (!half && !clock) {
    if (!piece.text.includes('.')) return null;
    const told = part !== null || isTimed(pieces, at, i);
    if (!told || hour > 24) return null;
  }
  if (hour > 24 || minute > 59 || (half && hour > 12)) return null;
  if (half?.pm && hour < 12) hour += 12;
  if (half && !half.pm && hour === 12) hour = 0;
  if (part && hour > 0 && hour <= 12 && piece.text[0] !== '0') {
    const minutes = inDayPart(hour * 60 + minute, part.part);
    const { zone, next } = readZone(pieces, part.next);
    return time(minutes, zone, Math.max(next, zoned));
  }
  const { zone, next } = readZone(pieces, zoned);
  const either = !half && !zone && hour > 0 && hour <= 12 && piece.text[0] !== '0' && piece.text.length < 4;
  return time(hour * 60 + minute, zone, next, either);
}

/** The part of the day told beside an hour in figures. */
function partAround(pieces: Piece[], at: number, next: number): ReturnType<typeof dayPartAfter> {
  const after = dayPartAfter(pieces, next);
  if (after) return after;
  const before = dayPartBefore(pieces, at);
  return before && { part: before, next };
}

/** What else than an hour "at 19.06" may be: a price, a mark, a share. */
const MEASURED =
  /^(?:clos(?:e[sd]?|ing)|open(?:s|ed|ing)|trad(?:e[sd]?|ing)|shares?|stocks?|index|points?|pric\p{L}+|yield\p{L}*|rates?|dollars?|euros?|pounds?|yen|francs?|percent|seconds?|average\p{L}*|grades?|scor\p{L}+|records?|metres?|meters?|jump\p{L}*|throw\p{L}*|stands?|stood|[%$€£¥])$/u;
/** Hours from here on are rarely anything else. */
const NOON_PAST = 13;
/** What goes on after an hour: nothing that is measured. */
const GOES_ON =
  /^(?:[,.;)]|on|when|and|but|while|as|that|this|yesterday|today|to|after|before|from|in|with|the|a|he|she|they|it|by|for)$/;

/** "The train left at 19.06, …", "At 10.50, …": minutes, and no sign that it is a price or a mark. */
function isAtHour(pieces: Piece[], at: number, next: number): boolean {
  const after = pieces[next];
  return (
    /^\d{1,2}\.[0-5]\d$/.test(pieces[at]!.text) &&
    low(pieces, at - 1) === 'at' &&
    (pieces[at]!.value >= NOON_PAST || pieces[at - 2] === undefined || pieces[at - 2]!.text === ',') &&
    (after === undefined || GOES_ON.test(after.low)) &&
    !pieces.some((piece) => MEASURED.test(piece.low))
  );
}

/** "shortly before 8.40", "at 14.30 local time": figures with a point that tell an hour and nothing else. */
function isTimed(pieces: Piece[], at: number, next: number): boolean {
  const lead = low(pieces, at - 1);
  const hedged =
    /^(?:after|before)$/.test(lead) && /^(?:just|shortly|soon|little)$/.test(low(pieces, at - 2));
  const local = low(pieces, next) === 'local' && low(pieces, next + 1) === 'time';
  return hedged || isAtHour(pieces, at, next) || (local && /^(?:at|about|around|after|before)$/.test(lead));
}

/** The zone named after an hour, and the index after it. */
function readZone(pieces: Piece[], at: number): { zone: string; next: number } {
  const bracket = pieces[at]?.text === '(' ? 1 : 0;
  // "Kenyan time", "Eastern time": of some zone, if not of which
  if (isCapital(pieces[at]) && low(pieces, at + 1) === 'time')
    return { zone: `${pieces[at].text} time`, next: at + 2 };
  const candidate = pieces[at + bracket];
  if (!isWord(candidate) || candidate.text !== candidate.text.toUpperCase() || !ZONE.test(candidate.low))
    return { zone: '', next: at };
  const closed = pieces[at + 2]?.text === ')';
  return { zone: candidate.text, next: bracket ? (closed ? at + 3 : at) : at + 1 };
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

/** `either`: nothing tells whether it is twelve hours later; the later hour then is the upper end of what is stated. */
function time(minutes: number, zone: string, next: number, either = false): DateRead {
  return {
    dimension: 'time',
    iso: null,
    amount: minutes,
    high: null,
    unit: 'min',
    stated: { amount: minutes, high: either ? minutes + 720 : null, unit: zone },
    next,
  };
}
