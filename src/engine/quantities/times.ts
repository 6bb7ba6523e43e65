/** Times of day. */
import { type DateRead } from './calendar.ts';
import { type Piece, isFigure, isWord, low } from '../words/pieces.ts';

const ZONE =
  /^(?:gmt|utc|bst|cet|cest|eet|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|jst|kst|hkt|sgt|aest|aedt|msk|eat|wat|sast|nzst|nzdt)$/;

/** "07:37 a.m. UTC", "3 pm", "1400 GMT", "4:08", "noon". */
export function readTime(pieces: Piece[], at: number): DateRead | null {
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
  if (/^\d{4}$/.test(piece.text) && !clock) {
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
