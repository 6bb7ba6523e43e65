/** Blocks with their words and the part each plays: what the rules about an article's make-up look at. */
import type { Block } from './blocks.ts';
import { trim } from './blocks.ts';
import type { Sentence, SetAside, Span } from '../comparison.ts';
import type { Line } from './furniture.ts';
import { segment } from './segment.ts';
import { isAscii } from '../words/tokens.ts';

export type Role = 'body' | 'headline' | 'section' | SetAside['reason'];

export interface Item extends Block {
  /** The block with its signs. */
  outer: Span;
  /** The words without markdown signs, and where each piece of them stands in the file. */
  visible: string;
  pieces: { at: number; start: number }[];
  line: Line;
  role: Role;
}

/** Words of a text: runs with a letter or figure in them. */
export function countWords(text: string): number {
  let words = 0;
  let isIn = false; // a word
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) isIn = false;
    else if (
      code < 0x80 ? isPlainLetter(code) : !isIn && LETTER.test(String.fromCodePoint(text.codePointAt(at)!))
    ) {
      if (!isIn) words++;
      isIn = true;
    } else if (isIn && BREAK.test(text[at]!)) isIn = false;
  }
  return words;
}
const LETTER = /^[\p{L}\p{N}]/u;
const BREAK = /^[\s—–]/;
/** A letter or figure of ASCII, by its code. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** A text with its white space made single spaces. */
function singleSpaced(text: string): string {
  return (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** True where a text ends as sentences do. */
export const endsSentence = (text: string): boolean => /[.!?…。][\])"'”’»*_]*$/.test(text);
/** What two printings of one text have in common: spaces, quotation marks and dashes made alike. */
export const key = (text: string): string =>
  singleSpaced(
    isAscii(text)
      ? text
      : text
          .normalize('NFKC')
          .replace(/[“”„«»]/g, '"')
          .replace(/[‘’]/g, "'")
          .replace(/[–—]/g, '-'),
  );

/** A block with its words; `text` is the whole file. */
export function makeItem(text: string, block: Block): Item {
  const { start, end } = block.kind === 'aside' ? trim(text, block) : trim(text, block, block.markup);
  const markup = block.markup.filter((m) => m.start < end && m.end > start);
  let visible = '';
  const pieces: Item['pieces'] = [];
  let at = start;
  for (const m of [...markup, { start: end, end }]) {
    if (m.start > at) {
      pieces.push({ at: visible.length, start: at });
      visible += text.slice(at, m.start);
    }
    at = Math.max(at, m.end);
  }
  const words = singleSpaced(visible);
  const last = markup.at(-1);
  // Bold words that close the block: its last signs were trimmed off behind `end`.
  const closing = block.markup.find((m) => m.start === end);
  const opening =
    closing &&
    last &&
    text.slice(last.start, last.end).trim() === text.slice(closing.start, closing.end).trim();
  return {
    ...block,
    start,
    end,
    markup,
    outer: { start: block.start, end: block.end },
    visible,
    pieces,
    line: {
      text: words,
      words: countWords(words),
      heading: block.kind === 'heading',
      linked: text[block.start] === '[' && markup.length <= 2 && last?.end === end && last.start > start,
      tail: last && opening ? text.slice(last.end, end).trim() : null,
    },
    role: block.reason ?? 'body',
  };
}

/** Places in the file of a stretch of an item's visible words. */
function inFile(it: Item, from: number, to: number): Span {
  const first = pieceAt(it, from);
  const last = pieceAt(it, to - 1);
  return {
    start: first ? first.start + (from - first.at) : it.start,
    end: last ? last.start + (to - last.at) : it.end,
  };
}

/** The piece that holds a place in the visible words: there may be as many pieces as sentences. */
function pieceAt({ pieces }: Item, place: number): Item['pieces'][number] | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The sentences of one item as file spans; signs that carry words (an address behind a link) stay with the sentence before. */
export function sentencesOf(text: string, it: Item): Span[] {
  const spans = segment(it.visible).map((s) => inFile(it, s.start, s.end));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return it.end > it.start ? [{ start: it.start, end: it.end }] : [];
  spans.forEach((s, i) => {
    const gapEnd = spans[i + 1]?.start ?? it.end;
    const gap = text.slice(s.end, gapEnd);
    if (/[\p{L}\p{N}]/u.test(gap)) s.end = gapEnd - (gap.length - gap.trimEnd().length);
  });
  if (/[\p{L}\p{N}]/u.test(text.slice(it.start, first.start))) first.start = it.start;
  return spans;
}

/** A sentence's words without markdown signs. */
export function visibleWords(sentence: Pick<Sentence, 'text' | 'markup'> | undefined): string {
  if (!sentence) return '';
  let words = '';
  let at = 0;
  for (const m of sentence.markup) {
    words += sentence.text.slice(at, m.start);
    at = m.end;
  }
  return singleSpaced(words + sentence.text.slice(at));
}
