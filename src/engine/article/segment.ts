/** Sentences of one paragraph of news. */
import type { Span } from '../comparison.ts';
import { RULES, type Ruling, type Seam } from './seam-rules.ts';

/** How far either side of a boundary the rules look, in UTF-16 units. Real words and openings are far shorter. */
const WINDOW = 80;
/** A bracket that stays open longer than this is taken for a slip, in UTF-16 units. */
const MAX_BRACKET = 400;

const CLOSERS = `"'”’»)\\]›`;
const ENDS = new RegExp(`([.!?…。！？؟]+)[${CLOSERS}*_]*$`);
const OPENING = /^["'“‘«(\[‹¿¡*_]+/;

const MISSING_SPACE = /(?<=[\p{Ll}\p{N}][)\]]?)[.?!]["”’)]?(?=["“(]?\p{Lu}(?:\p{Ll}|\s|['’]))/gu;
const URL = /(?:https?:\/\/|www\.)\S+/g;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Possible boundaries: where Intl.Segmenter breaks, and where a space is missing after a full stop. */
function seams(text: string): number[] {
  const found = new Set<number>();
  for (const { index } of SEGMENTER.segment(text)) found.add(index);
  // Intl.Segmenter never breaks before a small letter or after a stop without space, and misses "…" in some releases.
  for (const m of text.matchAll(/(?:\.{3}|…|[.!?])["'”’)\]]*\s+(?=["'“‘(\[]*(?:\p{Lu}|\p{Ll}\p{Lu}))/gu))
    found.add(m.index + m[0].length);
  // Nor before a figure that small letters follow: "in Dale. 66-year-old Lee".
  for (const m of text.matchAll(/[.!?]["'”’)\]]*\s+(?=["'“‘(\[$£€]*\d)/g)) found.add(m.index + m[0].length);
  for (const m of text.matchAll(MISSING_SPACE)) found.add(m.index + m[0].length);
  for (const m of text.matchAll(URL))
    for (let i = m.index + 1; i < m.index + m[0].length; i++) found.delete(i);
  found.delete(0);
  return [...found].sort((a, b) => a - b);
}

/** Which straight and curly double quotation marks close, by position: the others open. */
function closingMarks(text: string): Set<number> {
  const closing = new Set<number>();
  let open = false;
  for (const { 0: mark, index } of text.matchAll(/["“”«»]/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    let closes: boolean;
    if (mark !== '"') closes = mark === '”' || mark === '»';
    else if (/[\s([—–-]/.test(before) && !/[\s.,;:!?)\]]/.test(after)) closes = false;
    else if (!/\s/.test(before) && /[\s.,;:!?)\]—–-]/.test(after)) closes = true;
    else closes = open;
    if (closes) closing.add(index);
    open = !closes;
  }
  return closing;
}

/** The letters and signs behind the last white space of a text. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && !/\s/.test(text[from - 1]!)) from--;
  return text.slice(from);
}

function look(text: string, start: number, at: number, bracketed: boolean): Seam {
  const head = text.slice(Math.max(start, at - WINDOW), at);
  const left = head.trimEnd();
  const right = text.slice(at, at + WINDOW).trimStart();
  const end = ENDS.exec(left);
  const bare = end ? left.slice(0, end.index) : left;
  const last = lastWord(bare);
  const raw = last.replace(OPENING, '').replace(/^.*[—–/]/, '');
  return {
    left,
    right,
    mark: end?.[1] ?? '',
    closed: end !== null && end[0].length > (end[1]?.length ?? 0),
    raw,
    word: raw.toLowerCase(),
    before: last === '' ? '' : lastWord(bare.slice(0, -last.length).trimEnd()),
    next:
      /^[^\s,;:—–)\]"”]+/
        .exec(right.replace(OPENING, ''))?.[0]
        ?.replace(/(?<=\p{L}{2})[.!?]+$/u, (m) => (m === '.' ? '.' : '')) ?? '',
    whole: at - start > WINDOW ? head : left.trimStart(),
    bracketed,
    gap: head.slice(left.length),
  };
}

/**
 * Splits one paragraph into sentences, as offsets into it, in order, without white space at either end.
 * Everything but white space is in exactly one span. Quotations of several sentences are split inside the quotation marks;
 * an attribution stays with the sentence it closes. Never throws; time is proportional to the paragraph's length.
 */
export function segment(paragraph: string): Span[] {
  const spans: Span[] = [];
  const closing = closingMarks(paragraph);
  let start = 0;
  let scanned = 0;
  let openBracket = -1;
  let wordSince = false;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(paragraph[from] ?? '')) from++;
    while (to > from && /\s/.test(paragraph[to - 1] ?? '')) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at of seams(paragraph)) {
    if (at <= start) continue;
    // `end. " Next`: a closing mark set off by a space stays with what it closes.
    const stray = /^['’]?["”»]\s+/.exec(paragraph.slice(at, at + 8));
    if (stray && closing.has(at + stray[0].trimEnd().length - 1)) at += stray[0].length;
    // said."We won": a mark that opens belongs to what follows.
    if (paragraph[at - 1] === '"' && !closing.has(at - 1)) at--;
    for (; scanned < at; scanned++) {
      const c = paragraph[scanned];
      if (c === '(' && openBracket < 0 && wordSince) openBracket = scanned;
      else if (c === ')') openBracket = -1;
      else if (c !== ' ' && c !== '(') wordSince = true;
    }
    const bracketed =
      openBracket >= start &&
      at - openBracket < MAX_BRACKET &&
      paragraph.slice(at, at + MAX_BRACKET).includes(')');
    const seam = look(paragraph, start, at, bracketed);
    let ruling: Ruling = null;
    for (const { rule } of RULES) if ((ruling = rule(seam)) !== null) break;
    if (ruling !== 'join') {
      close(at);
      openBracket = -1;
      wordSince = false;
    }
  }
  close(paragraph.length);
  return spans;
}
