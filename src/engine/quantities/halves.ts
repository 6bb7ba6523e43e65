/** Halves and quarters behind a number: "6½", "6 1/2", "six and a half". */
import { type Piece, isFigure, isHyphen, isWord } from '../words/pieces.ts';

/** "½" right after a figure, "1/2" after a space, "and a half", "and three quarters". */
export function readHalf(pieces: Piece[], at: number): { value: number; next: number } | null {
  const piece = pieces[at];
  if (isFigure(piece) && piece.value < 1 && piece.text.length === 1 && !/\d/.test(piece.text)) {
    return { value: piece.value, next: at + 1 };
  }
  const [over, bar, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (
    isFigure(over) &&
    over.gap &&
    bar?.text === '/' &&
    isFigure(under) &&
    over.value < under.value &&
    under.value <= 16
  ) {
    return { value: over.value / under.value, next: at + 3 };
  }
  // "2-1/2 years"
  const [dash, above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  const tied = isHyphen(dash) && !dash?.gap && isFigure(above) && !above.gap && slash?.text === '/';
  if (tied && isFigure(below) && above.value < below.value && below.value <= 16 && !below.gap)
    return { value: above.value / below.value, next: at + 4 };
  // "six and a half", "six-and-a-half"
  let i = at;
  const words: string[] = [];
  while (words.length < 3) {
    if (isHyphen(pieces[i])) i++;
    const word = pieces[i];
    if (!isWord(word)) break;
    words.push(word.low);
    i++;
  }
  const said = words.join(' ');
  if (said === 'and a half') return { value: 0.5, next: i };
  if (said === 'and a quarter') return { value: 0.25, next: i };
  if (said === 'and three quarters') return { value: 0.75, next: i };
  return null;
}
