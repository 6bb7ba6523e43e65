/** Cuts a sentence into words, figures and marks, the way the number grammar needs them. */
import { eitherPattern } from './plain-text.ts';

export interface Piece {
  /** `opaque`: addresses, phone numbers, versions and names with digits glued in ("MH370"): never a quantity. */
  kind: 'figure' | 'word' | 'mark' | 'opaque';
  text: string;
  low: string;
  start: number;
  end: number;
  /** White space stands before it. */
  gap: boolean;
  /** Figures only: the number written, and the worth of its last place ("1.25" 0.01, "400,000" 1). */
  value: number;
  place: number;
}

const SPACE = '[ \\u00a0\\u2007\\u2008\\u2009\\u202f]';
const ALTERNATIVES = [
  // Web and mail addresses, handles: "https://example.org/2014/5", "desk24@example.org", "@radio5".
  String.raw`((?:https?:\/\/|www\.)[^\s"“”<>]+|[\w.+-]{1,64}@[\w.-]{1,64}|(?<![\w.])[\w-]{1,64}(?:\.[a-z]{2,20})?\.(?:com|net|org|gov|edu|co\.uk)(?![\w.-]*[A-Z])(?:\/[^\s"“”<>]*[\w/])?|[@#][\p{L}\p{N}_]{1,80}`,
  // Phone numbers: "+44 20 7946 0018", "(020) 7946 0018", "1-800-555-0100", "212.555.0100".
  String.raw`\+\d{1,3}[ -](?:\d{1,4}[ -]){1,5}\d{2,4}(?!\d)|(?<!\d)0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?!\d)|\(\d{2,5}\)${SPACE}?\d{3,4}[- ]?\d{3,4}(?!\d)`,
  String.raw`(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)`,
  // Versions and network addresses: "4.4.2", "10.0.0.1"; letters then digits: "MH370", "G20", "P5+1", "BA.5".
  String.raw`\d{1,6}(?:\.\d{1,6}){2,}(?!\d)|(?!(?:US|USD|EUR|GBP|AUD|CAD|NZD|HKD|SGD|CHF|SEK|NOK|DKK|PLN|JPY|CNY|RMB|ZAR|BRL|TRY|KRW|AED|SAR|HK|RM|Rs|INR|KSh|Ksh|Sh|USh|Ush|TSh|SKr|NKr|DKr|Rp|Tk|Dhs?)\d|[RN]\d[\d.]*(?:,\d{3}|${SPACE}\d{3}(?!\d)|${SPACE}?(?:m|bn|million|billion|trillion)\b))\p{L}[\p{L}\p{M}]*\d[\p{L}\p{N}]*(?:\+\d+|\.\d+(?![\p{L}\p{N}]))?|(?!NO)[A-Z]{2,3}\.\d{1,2}(?![\d,]))`,
  // "400,000", "400 000", "400’000", "1,00,000", "1.2", ".5", "½"; "3,5 %", "1,2 billion" as the continent writes them.
  String.raw`(\d{1,3}(?:[,'’]\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|[1-9]\d{0,2}(?:${SPACE}\d{3})+(?![\d:/]|,\d)(?:\.\d+)?`,
  String.raw`|\d{1,3},\d{1,2}(?=${SPACE}?(?:%|per ?cent\b|[mb]illion\b|trillion\b|[mbt]n\b))|\d+(?:\.\d+)?|(?<![\p{L}\p{N}])\.\d+|[½⅓⅔¼¾⅕⅛])`,
];
/** Groups of the patterns below. */
const [OPAQUE, FIGURE, WORD] = [1, 2, 3];
const WORDS = String.raw`(\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’\u02bc][\p{L}\p{M}]+)*)|\S`;
const PIECE = eitherPattern(
  new RegExp(
    `${ALTERNATIVES[0]}|${ALTERNATIVES[1]}|${ALTERNATIVES[2]}|${ALTERNATIVES[3]}|${ALTERNATIVES[4]}${ALTERNATIVES[5]}|${WORDS}`,
    'gu',
  ),
);
/** The same for a sentence in which no figure and no address can stand, as in most: their groups match nothing. */
const PLAIN_PIECE = eitherPattern(new RegExp(`((?!))|((?!))|${WORDS}`, 'gu'));
const NOT_PLAIN = /[\d@#½⅓⅔¼¾⅕⅛]|:\/\/|www\./;

const VULGAR: Record<string, number> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8,
}; // prettier-ignore

/** Longer figures are identifiers, not amounts. */
const MOST_DIGITS = 15;

/** All pieces of a sentence, in order. Offsets are UTF-16 units of `text`. */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  const pattern = (NOT_PLAIN.test(text) ? PIECE : PLAIN_PIECE)(text);
  const curly = /[’\u02bc]/.test(text);
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    const low = written.toLowerCase();
    const start = match.index;
    const end = start + written.length;
    const piece: Piece = {
      kind: 'mark',
      text: written,
      low: curly ? low.replace(/[’\u02bc]/g, "'") : low,
      start,
      end,
      gap: start > last,
      value: NaN,
      place: 1,
    };
    last = end;
    if (match[OPAQUE] !== undefined) piece.kind = 'opaque';
    else if (match[FIGURE] !== undefined) readFigure(piece);
    else if (match[WORD] !== undefined) piece.kind = 'word';
    pieces.push(piece);
  }
  return pieces;
}

function readFigure(piece: Piece): void {
  const vulgar = VULGAR[piece.text];
  const plain = piece.text.replace(/^(\d{1,3}),(\d{1,2})$/, '$1.$2').replace(/[^\d.]/g, '');
  piece.kind = plain.length > MOST_DIGITS ? 'opaque' : 'figure';
  piece.value = vulgar ?? Number(plain);
  const point = plain.indexOf('.');
  piece.place = vulgar !== undefined ? 0.01 : point < 0 ? 1 : 10 ** -(plain.length - point - 1);
}

/** Is it a word? */
export const isWord = (piece: Piece | undefined): piece is Piece & { kind: 'word' } => piece?.kind === 'word';
/** Is it written in digits? */
export const isFigure = (piece: Piece | undefined): piece is Piece & { kind: 'figure' } =>
  piece?.kind === 'figure';
const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);
/** Is it a dash or hyphen of any length? */
export const isDash = (piece: Piece | undefined): piece is Piece & { kind: 'mark' } =>
  piece !== undefined && DASHES.has(piece.text);
const HYPHENS = new Set(['-', '‐', '‑']);
/** A hyphen as it joins words, written tight or, in poorly set text, with spaces: "47-yard", "47 - yard". */
export const isHyphen = (piece: Piece | undefined): boolean => piece !== undefined && HYPHENS.has(piece.text);
/** Is it a word with a capital first letter? */
export const isCapital = (piece: Piece | undefined): piece is Piece & { kind: 'word' } =>
  isWord(piece) && piece.text[0] !== piece.low[0];
/** The lower-case word at a place, "" outside of the sentence. */
export const low = (pieces: Piece[], at: number): string => pieces[at]?.low ?? '';
/** "st" of 1 and 21, "th" of 11; "15st" is a weight. Empty for fractions. */
export function endingOf(value: number): string {
  if (!Number.isInteger(value)) return '';
  const teen = value % 100 > 10 && value % 100 < 14;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th';
}
