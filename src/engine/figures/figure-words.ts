/** Which words of a figure say how much: the number, without its unit. */
import type { Span } from '../comparison.ts';
import { isNumberWord } from '../quantities/numbers.ts';

/** "$5.4" of "$5.4 billion", "49" of "49-year-old", "1 200" of "1 200 t". */
const DIGITS = /[$£€¥₹]?\d(?:[\d.,\u00a0\u202f]*\d|[ ](?=\d{3}(?!\d)))*/;
/** "31" and "24" of "31-24". */
const SCORE = /(\d+)\s?(?:[-–—:]|to)\s?(\d+)/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion)$/;

/**
 * The words of a figure that are at odds with other figures.
 * @param text the figure with its unit, as written ("49-year-old").
 * @param others the figures it is at odds with, as written.
 * @returns their place within `text`; the whole of it where the number alone tells no difference ("$2 million", "$2 billion").
 */
export function wordsAtOdds(text: string, others: readonly string[]): Span {
  const score = oneSide(text, others);
  if (score) return score;
  const own = numberIn(text);
  const said = slice(text, own).toLowerCase();
  return others.some((other) => slice(other, numberIn(other)).toLowerCase() === said)
    ? { start: 0, end: text.length }
    : own;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function numberIn(text: string): Span {
  const digits = DIGITS.exec(text);
  if (digits) return { start: digits.index, end: digits.index + digits[0].length };
  const words = [...text.matchAll(/\p{L}+/gu)];
  const isNumber = (word: string): boolean => isNumberWord(word) || SCALE.test(word);
  const first = words.findIndex(([word]) => isNumberWord(word.toLowerCase()));
  if (first < 0) return { start: 0, end: text.length };
  let last = first;
  while (words[last + 1] && isNumber(words[last + 1]![0].toLowerCase())) last++;
  return { start: words[first]!.index, end: words[last]!.index + words[last]![0].length };
}

/** Of a score, the one side that another score has otherwise. */
function oneSide(text: string, others: readonly string[]): Span | null {
  const own = SCORE.exec(text);
  const rival = others.length === 1 ? SCORE.exec(others[0]!) : null;
  if (!own || !rival || (own[1] === rival[1]) === (own[2] === rival[2])) return null;
  const [index, number] = own[1] === rival[1] ? [own[0].lastIndexOf(own[2]!), own[2]!] : [0, own[1]!];
  return { start: own.index + index, end: own.index + index + number.length };
}
