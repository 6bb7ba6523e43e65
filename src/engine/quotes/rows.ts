/** A sentence as a row of words, names, stops and quotations. */
import { isOwning } from '../names/capitals.ts';
import type { Span } from '../comparison.ts';
import type { Name } from '../facts.ts';
import { eitherPattern } from '../words/plain-text.ts';
import type { Piece } from '../article/quote-marks.ts';
import { fold } from '../words/tokens.ts';

/** One word, name, stop or quotation. */
export interface Item extends Span {
  type: 'word' | 'name' | 'stop' | 'quote';
  /** Folded text; a stop's sign; "" for quotations. */
  fold: string;
  /** "'s" or "'" stands behind it. */
  possessive: boolean;
  name: Name | null;
  /** Which of the sentence's quotations it is. */
  quote: number;
}

const OUTSIDE = eitherPattern(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*(?:['’][\p{L}\p{M}]+)*|[,;:()—–?!.]/gu);

/** The row of a sentence's items. Names inside quotations are left out: nobody quoted is the one who speaks. */
export function rowOf(text: string, names: readonly Name[], pieces: readonly Piece[]): Item[] {
  const row: Item[] = [];
  let at = 0;
  let name = 0;
  const words = (to: number): void => {
    const stretch = text.slice(at, to);
    for (const match of stretch.matchAll(OUTSIDE(stretch))) {
      const start = at + match.index;
      let word = match[0];
      const stop = !/[\p{L}\p{N}]/u.test(word);
      // a final stop is no part of the word, unless it is an initial or abbreviation's
      if (/[.-]$/.test(word) && /^[\p{L}\p{N}]/u.test(word)) word = word.replace(/[.-]+$/, '');
      const bare = /['’]/.test(word) ? word.replace(/['’]s?$/i, '') : word;
      row.push({
        type: stop ? 'stop' : 'word',
        start,
        end: start + bare.length,
        fold: stop ? word : fold(bare),
        possessive: bare !== word || (!stop && isOwning(text, start + word.length)),
        name: null,
        quote: -1,
      });
    }
    at = Math.max(at, to);
  };
  const namesTo = (to: number): void => {
    for (; name < names.length && names[name]!.start < to; name++) {
      const one = names[name]!;
      if (one.start < at || one.end > to) continue;
      words(one.start);
      const possessive = /^\s?['’]s?(?!\p{L})/u.test(text.slice(one.end, one.end + 4));
      row.push({
        type: 'name',
        start: one.start,
        end: one.end,
        fold: fold(text.slice(one.start, one.end)),
        possessive,
        name: one,
        quote: -1,
      });
      at = one.end;
      if (possessive) at += /^\s?['’]s?/.exec(text.slice(at, at + 3))![0].length;
    }
    words(to);
  };
  for (const [quote, piece] of pieces.entries()) {
    namesTo(piece.outerStart);
    row.push({
      type: 'quote',
      start: piece.start,
      end: piece.end,
      fold: '',
      possessive: false,
      name: null,
      quote,
    });
    at = Math.max(at, piece.outerEnd);
    while (name < names.length && names[name]!.start < at) name++;
  }
  namesTo(text.length);
  return row;
}
