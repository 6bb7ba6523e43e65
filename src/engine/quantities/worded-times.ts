/** Hours in words: "half past nine", "ten past eight", "twenty to three in the morning", "an hour and a half after midnight". */
import { dayPartAfter, dayPartBefore, inDayPart } from './day-parts.ts';
import { SMALL, TENS } from './numbers.ts';
import { type Piece, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';

/** An hour as read: minutes after midnight; `either` where it may be twelve hours later too. */
export interface Clock {
  minutes: number;
  either: boolean;
  next: number;
}

const MIDDAY = /^(?:noon|midday|noontime)$/;
/** Words before an hour that tell nothing but when: "at four in the morning". */
const CLOCK_LEADS =
  /^(?:at|about|around|by|until|till|since|before|after|past|from|nearly|almost|exactly|towards?|between|only|already)$/;
/** Words after which minutes may be told to or past an hour. */
const MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);
const HEDGED = /^(?:shortly|just|soon|right|little|bit|minutes|moments|immediately|well)$/;

/** Whether "shortly before", "a little after" and the like end before piece `at`. */
function isHedged(pieces: Piece[], at: number): boolean {
  return /^(?:before|after|past)$/.test(low(pieces, at - 1)) && HEDGED.test(low(pieces, at - 2));
}

/** The hour told in words from piece `at`, or null. */
export function readWordedTime(pieces: Piece[], at: number): Clock | null {
  return readNamed(pieces, at) ?? readPast(pieces, at) ?? readSpanAfter(pieces, at) ?? readHour(pieces, at);
}

/** "noon", "midday", "12 midnight". */
function readNamed(pieces: Piece[], at: number): Clock | null {
  const twelve = /^(?:twelve|12)$/.test(low(pieces, at)) ? 1 : 0;
  const word = low(pieces, at + twelve);
  if (MIDDAY.test(word)) return { minutes: 720, either: false, next: at + twelve + 1 };
  return word === 'midnight' ? { minutes: 0, either: false, next: at + twelve + 1 } : null;
}

/** One to twelve, in words or figures: the hour alone. */
function hourAt(pieces: Piece[], at: number): number | null {
  const piece = pieces[at];
  if (isFigure(piece))
    return /^\d{1,2}$/.test(piece.text) &&
      piece.value >= 1 &&
      piece.value <= 12 &&
      pieces[at + 1]?.text !== ':'
      ? piece.value
      : null;
  const value = isWord(piece) ? SMALL.get(piece.low) : undefined;
  return value !== undefined && value >= 1 && value <= 12 ? value : null;
}

/** A whole number below sixty, in words or figures. */
function minutesAt(pieces: Piece[], at: number): { value: number; next: number } | null {
  const piece = pieces[at];
  if (isFigure(piece))
    return /^\d{1,2}$/.test(piece.text) && piece.value < 60 ? { value: piece.value, next: at + 1 } : null;
  const small = SMALL.get(low(pieces, at));
  if (small !== undefined) return small > 0 ? { value: small, next: at + 1 } : null;
  const tens = TENS.get(low(pieces, at));
  if (tens === undefined || tens >= 60) return null;
  const unit = SMALL.get(low(pieces, at + (isHyphen(pieces[at + 1]) ? 2 : 1)));
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: at + (isHyphen(pieces[at + 1]) ? 3 : 2) }
    : { value: tens, next: at + 1 };
}

/** "half past nine", "a quarter to three", "ten past eight", "five minutes after six o'clock". */
function readPast(pieces: Piece[], at: number): Clock | null {
  let i = at;
  let offset: number;
  let bare = true;
  if (low(pieces, i) === 'half') {
    offset = 30;
    i++;
    if (low(pieces, i) !== 'past') return null;
  } else if (low(pieces, low(pieces, i) === 'a' ? i + 1 : i) === 'quarter') {
    offset = 15;
    i += low(pieces, i) === 'a' ? 2 : 1;
    if (!/^(?:past|to|after|before)$/.test(low(pieces, i))) return null;
  } else {
    const read = minutesAt(pieces, i);
    if (!read) return null;
    offset = read.value;
    i = read.next;
    bare = !/^minutes?$/.test(low(pieces, i));
    if (!bare) i++;
    else if (!MINUTES.has(offset) || isFigure(pieces[at])) return null;
    if (!/^(?:past|to|after|before)$/.test(low(pieces, i))) return null;
    // "ten to six" is a result, too
    const told =
      CLOCK_LEADS.test(low(pieces, at - 1)) ||
      isHedged(pieces, at) ||
      /^it (?:was|is)$/.test(`${low(pieces, at - 2)} ${low(pieces, at - 1)}`);
    if (
      bare &&
      low(pieces, i) !== 'past' &&
      !(low(pieces, i) === 'to' && (told || dayPartAfter(pieces, i + 2)))
    )
      return null;
  }
  const back = /^(?:to|before)$/.test(low(pieces, i));
  const worded = /^(?:after|before)$/.test(low(pieces, i));
  i++;
  const named = readNamed(pieces, i);
  if (named) return { ...named, minutes: wrap(named.minutes + (back ? -offset : offset)) };
  const hour = hourAt(pieces, i);
  if (hour === null) return null;
  const clock = onHour(pieces, i, hour * 60 + (back ? -offset : offset), at);
  // "ten minutes after six gunmen came"
  return worded && !clock.told && !closes(pieces, clock.next) ? null : clock;
}

/** "an hour and a half after midnight", "two hours before noon", "half an hour after midnight". */
function readSpanAfter(pieces: Piece[], at: number): Clock | null {
  const words = pieces.slice(at, at + 8).map((piece) => piece.low);
  const said = words.join(' ');
  const lead =
    /^(half an hour|an hour and a half|an hour and a quarter|an hour|one hour|two hours|two and a half hours|three hours) (after|before) (noon|midday|midnight)\b/.exec(
      said,
    );
  if (!lead) return null;
  const minutes = SPANS.get(lead[1]!)!;
  const from = lead[3] === 'midnight' ? 0 : 720;
  return {
    minutes: wrap(from + (lead[2] === 'before' ? -minutes : minutes)),
    either: false,
    next: at + lead[0].split(' ').length,
  };
}
const SPANS: ReadonlyMap<string, number> = new Map([
  ['half an hour', 30], ['an hour', 60], ['one hour', 60], ['an hour and a quarter', 75], ['an hour and a half', 90],
  ['two hours', 120], ['two and a half hours', 150], ['three hours', 180],
]); // prettier-ignore

/** "four in the morning", "one o'clock", "a little before seven, when", "just after 10 on Saturday night". */
function readHour(pieces: Piece[], at: number): Clock | null {
  const hour = hourAt(pieces, at);
  if (hour === null) return null;
  const clock = onHour(pieces, at, hour * 60, at);
  if (low(pieces, at + 1) === "o'clock") return clock;
  const hedged = isHedged(pieces, at);
  if (clock.told && (hedged || CLOCK_LEADS.test(low(pieces, at - 1)))) return clock;
  return hedged && closes(pieces, at + 1) ? clock : null;
}

/** An hour with what follows it: "o'clock", and the part of the day, here or right before. */
function onHour(pieces: Piece[], at: number, minutes: number, first: number): Clock & { told: boolean } {
  let next = at + 1;
  const named = low(pieces, next) === "o'clock";
  if (named) next++;
  const part = dayPartAfter(pieces, next) ?? null;
  if (part)
    return { minutes: inDayPart(wrap(minutes), part.part), either: false, next: part.next, told: true };
  const before = dayPartBefore(pieces, first);
  if (before) return { minutes: inDayPart(wrap(minutes), before), either: false, next, told: true };
  return { minutes: wrap(minutes) % 720, either: true, next, told: named };
}

/** Whether what stands at a place ends what an hour is told of, so that it counts nothing: "before seven, when". */
function closes(pieces: Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return true;
  return piece.kind === 'mark'
    ? /^[,.;:!?)\]"”]$/.test(piece.text)
    : /^(?:on|when|as|while|local|and|but|that|this|last|yesterday)$/.test(piece.low) &&
        !(piece.low === 'and' && SMALL.has(low(pieces, at + 1)));
}

const wrap = (minutes: number): number => ((minutes % 1440) + 1440) % 1440;
