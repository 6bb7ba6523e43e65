/** Street addresses and phone numbers: digits that measure nothing. Each reader gives the index after what it read. */
import { isMonth, isWeekday } from './calendar.ts';
import { isPluralNoun } from './counted.ts';
import { type Piece, isCapital, isFigure, isWord, low } from '../words/pieces.ts';
import { readUnit } from './units.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const STREET = set(
  `street st avenue ave road rd boulevard blvd lane drive square place court terrace way highway parkway plaza row crescent expressway`,
);
const DIRECTION = set(`n s e w north south east west ne nw se sw`);

/** "10 Downing Street", "200 W. Main St.", "1600 Pennsylvania Avenue", "221B Baker Street", "the 1200 block of Elm Street". */
export function readAddress(pieces: Piece[], at: number): number | null {
  if (!isFigure(pieces[at]) || !Number.isInteger(pieces[at].value)) return null;
  let i = at + 1;
  if (isWord(pieces[i]) && !pieces[i]?.gap && pieces[i]?.text.length === 1) i++;
  if (low(pieces, i) === 'block' && low(pieces, i + 1) === 'of') return i + 2;
  for (let words = 0; words < 4; words++) {
    const piece = pieces[i];
    if (isFigure(piece) && isWord(pieces[i + 1]) && !pieces[i + 1]?.gap && STREET.has(low(pieces, i + 2)))
      return i + 3;
    // "200 W.", cut off by a full stop taken for the sentence's end
    if (words === 0 && /^[NSEW]$/.test(piece?.text ?? '') && piece?.gap) return i + 1;
    if (!isCapital(piece) || isMonth(piece) || isWeekday(piece)) return null;
    if (words > 0 && STREET.has(piece.low)) return i + 1;
    i++;
    if (pieces[i]?.text === '.' && (DIRECTION.has(piece.low) || piece.low.length < 4)) i++;
  }
  return null;
}

/** "555-0100" with no noun or unit after it. */
export function readPhone(pieces: Piece[], at: number): number | null {
  const [a, dash, b, after] = pieces.slice(at, at + 4);
  if (!isFigure(a) || dash?.text !== '-' || dash.gap || !isFigure(b) || b.gap) return null;
  if (!/^\d{3}$/.test(a.text) || !/^\d{4}$/.test(b.text)) return null;
  return isWord(after) && (isPluralNoun(after.low) || readUnit(pieces, at + 3)) ? null : at + 3;
}

/** "called 911", "a 999 call". */
export function readEmergencyCall(pieces: Piece[], at: number): number | null {
  if (!/^(?:911|999|112|000|111)$/.test(pieces[at]?.text ?? '')) return null;
  const called =
    /^(?:call|called|calls|calling|dial|dials|dialed|dialled|dialing|dialling|phoned|rang|to)$/.test(
      low(pieces, at - 1),
    );
  const calls =
    /^(?:calls?|operators?|dispatchers?|emergency|center|centre|tapes?|recordings?|callers?)$/.test(
      low(pieces, at + 1),
    );
  return called || calls ? at + 1 : null;
}
