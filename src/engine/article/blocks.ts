/** A file as a list of blocks in reading order: headings, paragraphs and what is neither, with places in the file. */
import type { SetAside, Span } from '../comparison.ts';

export interface Block extends Span {
  kind: 'text' | 'heading' | 'aside';
  /** Headings: 1 to 6 as marked up. Otherwise 0. */
  depth: number;
  /** Markdown signs within [start, end), in file offsets, ordered, not overlapping. */
  markup: Span[];
  /** Why a block of kind "aside" is not part of the article. */
  reason: SetAside['reason'] | null;
  /** Part of a list. */
  list: boolean;
  /** Part of a block quote ("> …"). */
  quoted?: boolean;
}

/** Share of line ends within paragraphs that must run on in small letters for a file to count as hard-wrapped, 0 to 1. */
const WRAPPED_SHARE = 0.3;
const FINAL = /[.!?…:。][\])"'”’»*_]*$/;

/** White space, or the end of the text. */
export const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);

/** Moves both ends inward past white space, and past signs that carry no letter or figure. */
export function trim(text: string, span: Span, markup: Span[] = []): Span {
  let { start, end } = span;
  const bare = (m: Span): boolean => !/[\p{L}\p{N}]/u.test(text.slice(m.start, m.end));
  let first = 0;
  let last = markup.length - 1;
  for (let moved = true; moved;) {
    moved = false;
    while (start < end && isSpace(text[start])) start++;
    while (first <= last && (markup[first]?.end ?? 0) <= start && (markup[first]?.start ?? 0) < start)
      first++;
    const m = markup[first];
    if (m && m.start === start && m.end <= end && bare(m)) {
      start = m.end;
      first++;
      moved = true;
    }
  }
  for (let moved = true; moved;) {
    moved = false;
    while (end > start && isSpace(text[end - 1])) end--;
    while (last >= first && (markup[last]?.start ?? 0) >= end) last--;
    const m = markup[last];
    if (m && m.end === end && m.start >= start && bare(m)) {
      end = m.start;
      last--;
      moved = true;
    }
  }
  return { start, end };
}

/** The lines of [start, end) that carry anything, trimmed. */
export function lines(
  text: string,
  start: number,
  end: number,
): (Span & { indent: number; afterBlank: boolean })[] {
  const found: (Span & { indent: number; afterBlank: boolean })[] = [];
  const lineEnd = /[\n\r\u2028\u2029\f\v]/g;
  const part = text.slice(start, end);
  let at = start;
  let afterBlank = true;
  while (at < end) {
    lineEnd.lastIndex = at - start;
    const stop = start + (lineEnd.exec(part)?.index ?? part.length);
    const line = trim(text, { start: at, end: stop });
    if (line.end > line.start) {
      found.push({ ...line, indent: line.start - at, afterBlank });
      afterBlank = false;
    } else if (!(text[stop] === '\n' && text[stop - 1] === '\r' && at === stop)) afterBlank = true;
    at = stop + 1;
  }
  return found;
}

/** True where single line ends wrap one paragraph ("…the mayor\nsaid…"), false where each line is a paragraph of its own. */
export function isWrapped(text: string, all: { start: number; end: number; afterBlank: boolean }[]): boolean {
  let inner = 0;
  let runOn = 0;
  for (let i = 1; i < all.length; i++) {
    const line = all[i];
    const previous = all[i - 1];
    if (!line || !previous || line.afterBlank) continue;
    inner++;
    const tail = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
    if (/^["'“‘(]?\p{Ll}/u.test(text.slice(line.start, line.start + 3)) && !FINAL.test(tail)) runOn++;
  }
  return inner > 0 && runOn / inner >= WRAPPED_SHARE;
}

const LIST_LINE = /^(?:[-*•–·▪●]\s|\d{1,2}[.)]\s)/;

/** Reads a text without any mark-up: paragraphs are lines, or runs of lines where the file is hard-wrapped. */
export function plainBlocks(text: string, from: number): Block[] {
  const all = lines(text, from, text.length);
  const wrapped = isWrapped(text, all);
  const blocks: Block[] = [];
  for (const { start, end, indent, afterBlank } of all) {
    const list = LIST_LINE.test(text.slice(start, start + 4));
    const last = blocks.at(-1);
    if (wrapped && last && !afterBlank && !list && (indent < 2 || last.list)) last.end = end;
    else blocks.push({ kind: 'text', depth: 0, start, end, markup: [], reason: null, list });
  }
  return blocks;
}
