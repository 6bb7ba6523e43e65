/** Numbers that only tell one thing of a row from the next: "page 3", "phase two", "2. How will it scale?". */
import { isPluralNoun } from './counted.ts';
import { SMALL, readNumber } from './numbers.ts';
import { type Piece, isCapital, isDash, isFigure, isWord, low } from '../words/pieces.ts';
import { readUnit } from './units.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Labels that make a number after them a name even in lower case: "page 3", "phase 2", "chapter 11". */
const LABELS = set(`
  page chapter section article paragraph phase stage level type grade category version room gate platform terminal flight highway
  rule clause route interstate junction exit channel window volume issue item rule title act appendix table figure line row seat block unit lot
  tier class size building number schedule round lap episode juror reactor reference ref apartment suite pier docket badge code count ward hole exhibit protocol day week ch vol sec art fig ext
`);

/** Labels of parts that are numbered with a point: "rule 3.4". */
const POINTED = /^(?:rule|section|article|clause|paragraph|chapter|version|figure|table)$/;

/** "2. How will it scale?": the number of an item, not of anything. */
export function listNumber(pieces: Piece[], at: number): number | null {
  const [number, stop, next] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (at > 0 || !isFigure(number) || !/^\d{1,2}$/.test(number.text)) return null;
  return /^[.)]$/.test(stop?.text ?? '') && !stop?.gap && next?.gap && isCapital(next) ? at + 2 : null;
}

const AGO = /^(?:last|this|next|that|the|an?|each|every|per|same|previous|following|other|one)$/;

/** "page 3", "chapter 11", "phase two", "week 16"; "No. 1" is a rank and read elsewhere. */
export function labelled(pieces: Piece[], at: number): number | null {
  const piece = pieces[at];
  if (!isWord(piece)) return null;
  if (!LABELS.has(piece.low)) return labelledPair(pieces, at);
  // "last week 16 were hurt", against "in week 16"
  if (/^(?:day|week)$/.test(piece.low) && AGO.test(low(pieces, at - 1))) return null;
  let i = at + 1;
  if (pieces[i]?.text === '.' && piece.low.length < 4 && !pieces[i]?.gap) i++;
  const number = pieces[i];
  if (!number?.gap || piece.low === 'number') return null;
  if (
    !(isFigure(number) && (Number.isInteger(number.value) || POINTED.test(piece.low))) &&
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
  // "pages 3-5", "docket 22-cv-1012"
  while (
    isDash(pieces[i]) &&
    !pieces[i]?.gap &&
    pieces[i + 1]?.gap === false &&
    pieces[i + 1]?.kind !== 'mark'
  )
    i += 2;
  return i;
}

/** "types 1 and 2", "pages 3 to 5": the label in the plural, and both numbers. */
function labelledPair(pieces: Piece[], at: number): number | null {
  const [label, first, link, second] = pieces.slice(at, at + 4);
  if (
    !label?.low.endsWith('s') ||
    !LABELS.has(label.low.slice(0, -1)) ||
    !isFigure(first) ||
    !isFigure(second)
  )
    return null;
  if (!isDash(link) && !/^(?:and|or|to|through)$/.test(link?.low ?? '')) return null;
  const after = pieces[at + 4];
  const counts = isWord(after) && isPluralNoun(after.low) && after.low !== 'diabetes';
  return counts || after?.text === '%' || readUnit(pieces, at + 4) ? null : at + 4;
}
