/** Ordinal numbers: "third", "32nd", "twenty-first". */
import { TENS } from './numbers.ts';
import { type Piece, endingOf, isDash, isFigure, isWord } from '../words/pieces.ts';

/** Ordinals of one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(' ')
    .map((word, at) => [word, at + 1] as [string, number])
    .concat([['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['hundredth', 100], ['thousandth', 1000]]), // prettier-ignore
);

/** "1st", "32nd", "third", "twenty-first". */
export function readOrdinal(pieces: Piece[], at: number): { amount: number; next: number } | null {
  const piece = pieces[at];
  const after = pieces[at + 1];
  if (isFigure(piece)) {
    return isWord(after) && !after.gap && after.low === endingOf(piece.value)
      ? { amount: piece.value, next: at + 2 }
      : null;
  }
  if (!isWord(piece)) return null;
  const tens = TENS.get(piece.low);
  if (tens !== undefined && isDash(after)) {
    const unit = ORDINALS.get(pieces[at + 2]?.low ?? '');
    return unit !== undefined && unit < 10 ? { amount: tens + unit, next: at + 3 } : null;
  }
  const word = ORDINALS.get(piece.low);
  return word === undefined ? null : { amount: word, next: at + 1 };
}
