/** Parts of the day in words, by which an hour of the twelve is told from the other: "in the morning", "on Saturday night". */
import { isWeekday } from './calendar.ts';
import { type Piece, low } from '../words/pieces.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

const PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'morning'], ['afternoon', 'afternoon'], ['evening', 'evening'], ['night', 'night'],
]); // prettier-ignore
/** "last night", "that evening", "yesterday morning", "the same afternoon". */
const WHOSE = /^(?:last|that|this|yesterday|tomorrow|same|next|following|previous)$/;

/** The part of the day told right after an hour, and the index after it where it belongs to the hour alone. */
export function dayPartAfter(pieces: Piece[], at: number): { part: DayPart; next: number } | null {
  const words = [0, 1, 2].map((step) => low(pieces, at + step));
  const own = PARTS.get(words[2]!);
  if (words[0] === 'in' && words[1] === 'the' && own) return { part: own, next: at + 3 };
  if (words[0] === 'in' && words[1] === 'the' && /^(?:small|early)$/.test(words[2]!))
    return low(pieces, at + 3) === 'hours' ? { part: 'night', next: at } : null;
  if (words[0] === 'at' && words[1] === 'night') return { part: 'night', next: at + 2 };
  if (words[0] === 'tonight') return { part: 'evening', next: at };
  let i = at;
  if (words[0] === 'local' && words[1] === 'time') i += 2;
  if (pieces[i]?.text === ',') i++;
  if (low(pieces, i) === 'on') i++;
  if (low(pieces, i) === 'the') i++;
  if (!WHOSE.test(low(pieces, i)) && !isWeekday(pieces[i])) return null;
  const part = PARTS.get(low(pieces, i + 1).replace(/'s$/, ''));
  return part ? { part, next: at } : null;
}

/** What may stand between a part of the day and its hour: "in the evening, at about". */
const BETWEEN = /^(?:at|about|around|shortly|just|soon|after|before|a|little|few|minutes|some|time|,)$/;
const REACH = 6;

/** The part of the day told right before an hour: "on Saturday night at around 10.30". */
export function dayPartBefore(pieces: Piece[], at: number): DayPart | null {
  let i = at - 1;
  while (i >= 0 && i > at - REACH && BETWEEN.test(low(pieces, i))) i--;
  if (i === at - 1) return null;
  return PARTS.get(low(pieces, i)) ?? (low(pieces, i) === 'tonight' ? 'evening' : null);
}

/** Minutes after midnight of an hour of the twelve, in minutes, in a part of the day: "three in the morning", "one on Saturday night". */
export function inDayPart(minutes: number, part: DayPart): number {
  const hour = minutes % 720;
  if (part === 'morning') return hour;
  if (part === 'night') return hour < FIRST_OF_EVENING ? hour : hour + 720;
  return hour + 720;
}
/** Before it, an hour of the night is one after midnight. In minutes. */
const FIRST_OF_EVENING = 6 * 60;
