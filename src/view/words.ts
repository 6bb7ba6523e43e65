/** Our own words: numbers, lists, dates and the names of marks, as a careful newspaper sets them. */
import type { Kind, Verdict } from '../engine/comparison.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 0–10 in words ("no" for 0), larger numbers in figures with a thin grouping comma. */
export const numberWord = (n: number): string => NUMBERS[n] ?? grouped(n);

/** 12345 → "12,345"; independent of the machine's locale. */
export function grouped(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction ? `.${fraction}` : '');
}

/** count(1, 'article') → "one article", count(12, 'story', 'stories') → "12 stories". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${numberWord(n)} ${n === 1 ? one : many}`;

/** Items up to which a list names all; of a longer one it names as many as `NAMED`. */
const MOST_NAMED = 24;
const NAMED = 12;

/** ["1", "2", "3"] → "1, 2 and 3"; of very many, the first, "and 288 more". */
export function list(items: readonly (string | number)[], and = 'and'): string {
  if (items.length < 2) return String(items[0] ?? '');
  if (items.length > MOST_NAMED)
    return `${items.slice(0, NAMED).join(', ')} and ${grouped(items.length - NAMED)} more`;
  return `${items.slice(0, -1).join(', ')} ${and} ${String(items.at(-1))}`;
}

/** First letter upper case, the rest untouched. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** 0.153 → "15%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2031-04-09" → "9 April 2031"; "2031-04" → "April 2031"; other text is given back as it is. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  const name = MONTHS[Number(month) - 1];
  if (!name) return year;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** "2031-04-09" → "April 2031". */
export const month = (iso: string): string => date(iso.slice(0, 7));

export const KIND_NAMES: Record<Kind, string> = {
  quantity: 'Numbers',
  quote: 'Quotes',
  statement: 'Statements',
};

/** As in "3 disagree, 2 compatible, 4 the same". */
export const VERDICT_NAMES: Record<Verdict, string> = {
  differs: 'disagree',
  compatible: 'compatible',
  same: 'the same',
  single: 'only in one article',
};

/** As in “this claim: the articles disagree”. */
export const VERDICT_SENTENCES: Record<Verdict, string> = {
  differs: 'The articles disagree',
  compatible: 'The articles are compatible',
  same: 'The articles say the same',
  single: 'Only one article says this',
};
