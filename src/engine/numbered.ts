/** Numbers that only tell one thing of a row from the next: "page 3", "phase two", "2. How will it scale?". */
import { isPluralNoun } from './counted.ts';
import { SMALL, readNumber } from './numbers.ts';
import { type Piece, isCapital, isDash, isFigure, isWord, low } from './pieces.ts';
import { readUnit } from './units.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Labels that make a number after them a name even in lower case: "page 3", "phase 2", "chapter 11". */
const LABELS = set(`
  page chapter section article paragraph phase stage level type grade category version room gate platform terminal flight highway
  route interstate junction exit channel window volume issue item rule title act appendix table figure line row seat block unit lot
  tier class size building number schedule round lap episode juror reactor ward hole exhibit protocol day ch vol sec art fig ext
`);

/** "2. How will it scale?": the number of an item, not of anything. */
export function listNumber(pieces: Piece[], at: number): number | null {
  const [number, stop, next] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (at > 0 || !isFigure(number) || !/^\d{1,2}$/.test(number.text)) return null;
  return /^[.)]$/.test(stop?.text ?? '') && !stop?.gap && next?.gap && isCapital(next) ? at + 2 : null;
}

/** "page 3", "chapter 11", "phase two"; "No. 1" is a rank and read elsewhere. */
export function labelled(pieces: Piece[], at: number): number | null {
  const piece = pieces[at];
  if (!isWord(piece) || !LABELS.has(piece.low)) return null;
  let i = at + 1;
  if (pieces[i]?.text === '.' && piece.low.length < 4 && !pieces[i]?.gap) i++;
  const number = pieces[i];
  if (!number?.gap || piece.low === 'number') return null;
  if (
    !(isFigure(number) && Number.isInteger(number.value)) &&
    !(isWord(number) && SMALL.has(number.low) && number.low !== 'one')
  )
    return null;
  const read = readNumber(pieces, i);
  if (!read || read.scaled) return null;
  i = read.next;
  if (
    pieces[i]?.text === '%' ||
    (isWord(pieces[i]) &&
      isPluralNoun(low(pieces, i)) &&
      !isCapital(piece) &&
      low(pieces, i) !== 'diabetes') ||
    readUnit(pieces, i)
  )
    return null;
  while (isWord(pieces[i]) && !pieces[i]?.gap) i++;
  if (isDash(pieces[i]) && isFigure(pieces[i + 1]) && !pieces[i]?.gap) i += 2;
  return i;
}
