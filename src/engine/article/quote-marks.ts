/** Where quotations begin and end in an article: quotation marks of any kind, well or badly set. */
import { countClosers, marksOf, pairSingles, type Line, type Mark } from './marks.ts';

/** Part of a quotation within one sentence: the quoted words, and the same with the marks around them. */
export interface Piece {
  sentence: number;
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
}

/** One pair of quotation marks, over as many sentences as it takes. */
export interface Region {
  pieces: Piece[];
  single: boolean;
  /** A block quote without quotation marks. */
  block?: boolean;
}

/** Words said at the end of what lacks a closing mark: "It is over, he said". */
const TRAILING =
  /[,?!.] (?:(?:he|she|they) (?:said|says|added|told)\b|(?:said|says|added) (?:(?:he|she|they)\b|(?:(?:the|an?) )?(?:\p{Ll}{3,20} ){0,2}\p{Lu}))/u;
/** What follows a closing mark with a misplaced space: `"We won, "a friend said`. */
const ATTRIBUTED =
  /^(?:[\p{L}\p{N}'’.-]+ ){0,5}?(?:said|says|told|added|adds|asked|wrote|explained|according)\b/u;
/** All quotations of an article, in order. Linear in its length; never throws. */
export function findRegions(lines: readonly Line[]): Region[] {
  const regions: Region[] = [];
  let open: Open | null = null;
  for (let first = 0; first < lines.length;) {
    let after = first + 1;
    while (after < lines.length && lines[after]!.paragraph === lines[first]!.paragraph) after++;
    if (isBlockQuote(lines, first, after)) {
      if (open) finish(lines, open, null, regions);
      open = null;
      readBlockQuote(lines, first, after, regions);
      first = after;
      continue;
    }
    open = readParagraph(lines, first, after, open, regions);
    first = after;
  }
  if (open) finish(lines, open, null, regions);
  return regions;
}

/** A quotation that is not closed yet. */
interface Open {
  mark: Mark;
  /** Where each stretch of it starts: after its mark, and after the mark repeated at each paragraph. */
  from: { sentence: number; start: number; outer: number }[];
  /** Sentence after the last of the paragraphs read so far, while still open. */
  until: number;
  depth: number;
}

/** "> We left at once." Whoever sets words apart like this needs no quotation marks; with marks, these tell what is quoted. */
function isBlockQuote(lines: readonly Line[], first: number, after: number): boolean {
  return (
    lines[first]!.quoted === true && !lines.slice(first, after).some(({ text }) => /["“”„«»]/.test(text))
  );
}

/** "— Ann Pike, harbour master": the line below a quotation that says whose it is. */
export const SIGNED = /^\s*(?:[—–―]|--?)\s*(?=\p{Lu}|the )[^"“”]{2,100}$/u;

/** The sentences of a block quote, which go on with the paragraph before where that is one too. */
function readBlockQuote(lines: readonly Line[], first: number, after: number, regions: Region[]): void {
  const pieces: Piece[] = [];
  for (let sentence = first; sentence < after; sentence++) {
    const { text } = lines[sentence]!;
    if (SIGNED.test(text)) break;
    const end = text.trimEnd().length;
    const start = text.length - text.trimStart().length;
    if (end > start) pieces.push({ sentence, start, end, outerStart: 0, outerEnd: text.length });
  }
  const before = regions.at(-1);
  if (pieces.length === 0) return;
  if (first > 0 && before?.block && before.pieces.at(-1)!.sentence === first - 1)
    before.pieces.push(...pieces);
  else regions.push({ pieces, single: false, block: true });
}

function readParagraph(
  lines: readonly Line[],
  first: number,
  after: number,
  carried: Open | null,
  regions: Region[],
): Open | null {
  const marks = marksOf(lines, first, after);
  const doubles = marks.filter((mark) => mark.family === 'double' && mark.glyph !== '„').length;
  let open = carried;
  let at = 0;
  if (open) {
    const head = marks[0];
    if (head?.leads && head.lean !== 'close' && head.family === open.mark.family) {
      open.from.push({ sentence: head.sentence, start: head.end, outer: head.start });
      at = 1;
    } else if (head && closesFromBefore(lines, head, open)) {
      open.from.push({ sentence: first, start: 0, outer: 0 });
    } else {
      finish(lines, open, null, regions);
      open = null;
    }
  }
  const even = (doubles - at + (open ? 1 : 0)) % 2 === 0;
  const closers = countClosers(marks);
  const partners = pairSingles(marks);
  for (; at < marks.length; at++) {
    const mark = marks[at]!;
    const text = lines[mark.sentence]!.text;
    if (!open) {
      if (mark.family === 'single') {
        const partner = partners[at];
        if (partner === null || partner === undefined) {
          if (mark.leads && mark.lean === 'open' && repeatsNext(lines, after, mark.glyph))
            open = start(mark, after);
          continue;
        }
        finish(lines, start(mark, after), marks[partner]!, regions);
        at = partner;
      } else if (mark.lean === 'close' && (!even || mark.glyph === '”')) {
        continue; // closes what was never opened
      } else {
        open = start(mark, after);
      }
      continue;
    }
    if (mark.family !== open.mark.family) continue;
    if (open.mark.family === 'single') {
      if (mark.lean !== 'close' || mark.weak) continue;
    } else if (mark.family !== 'double') {
      if (mark.glyph === open.mark.glyph) {
        open.depth++;
        continue;
      }
    } else if (mark.lean === 'open' && !(open.mark.glyph === '„' && mark.glyph === '“')) {
      const remaining = closers[at]!;
      const opening = /(?:^|[.!?…] ?)$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));
      if (
        mark.glyph !== '“' &&
        isMisplaced(text, mark) &&
        (even ||
          /, ?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start)) ||
          /^\p{Ll}/u.test(text.slice(mark.end)))
      ) {
        // closes, with its space on the wrong side
      } else if (opening && remaining > open.depth) {
        // A mark repeated where a paragraph began, or one before that was never closed: one speech either way.
        const starts = mark.start < 3 && text.slice(0, mark.start).trim() === '';
        if (starts && open.from.at(-1)!.sentence < mark.sentence)
          open.from.push({ sentence: mark.sentence, start: mark.end, outer: mark.start });
        continue;
      } else if (remaining > open.depth + 1) {
        open.depth++;
        continue;
      } else if (even && opening && mark.glyph !== '“' && closesLater(lines, after)) {
        // Said in two paragraphs, closed once: the mark before was repeated, not closed.
        finish(lines, { ...open, until: mark.sentence }, null, regions);
        open = start(mark, after);
        continue;
      } else if (!even || mark.glyph === '“') {
        // The one before was never closed: it ends with its sentence.
        if (mark.sentence > open.from[0]!.sentence)
          finish(lines, { ...open, until: Math.min(open.until, open.from[0]!.sentence + 1) }, null, regions);
        open = start(mark, after);
        continue;
      }
    }
    if (open.depth > 0) {
      open.depth--;
      continue;
    }
    finish(lines, open, mark, regions);
    open = null;
  }
  if (!open) return null;
  if (open.mark.lean === 'close') return null;
  open.until = after;
  return open;
}

/** The next paragraph closes a quotation that it does not open. */
function closesLater(lines: readonly Line[], first: number): boolean {
  let after = first;
  while (after < lines.length && lines[after]!.paragraph === lines[first]!.paragraph) after++;
  const head = marksOf(lines, first, after).find((mark) => mark.family === 'double');
  return head?.lean === 'close';
}

/** The paragraph's first mark closes what the paragraph before opened. */
function closesFromBefore(lines: readonly Line[], head: Mark, open: Open): boolean {
  if (head.family !== 'double' || open.mark.family !== 'double') return false;
  if (head.lean === 'close') return true;
  const { text } = lines[head.sentence]!;
  return (
    head.glyph !== '“' &&
    (/, ?$/.test(text.slice(Math.max(0, head.start - 2), head.start)) || isMisplaced(text, head))
  );
}

/** `"We won, "a friend said`: shaped like an opening mark, but closes. */
function isMisplaced(text: string, mark: Mark): boolean {
  return (
    /[,.?!…] ?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start)) &&
    ATTRIBUTED.test(text.slice(mark.end, mark.end + 80))
  );
}

function start(mark: Mark, until: number): Open {
  return { mark, from: [{ sentence: mark.sentence, start: mark.end, outer: mark.start }], until, depth: 0 };
}

/** Turns what was opened into pieces, one a sentence, up to the closing mark or, without one, the end of its paragraph. */
function finish(lines: readonly Line[], open: Open, close: Mark | null, regions: Region[]): void {
  const pieces: Piece[] = [];
  const last = close ? close.sentence : open.until - 1;
  let stretch = 0;
  for (let sentence = open.from[0]!.sentence; sentence <= last; sentence++) {
    const { text } = lines[sentence]!;
    const from = open.from[stretch]?.sentence === sentence ? open.from[stretch++]! : { start: 0, outer: 0 };
    let start = from.start;
    let end = close?.sentence === sentence ? close.start : text.length;
    let outerEnd = close?.sentence === sentence ? close.end : text.length;
    let cut = false;
    if (!close) {
      const trailing = TRAILING.exec(text.slice(start));
      if (trailing) {
        end = outerEnd = start + trailing.index + 1;
        cut = true;
      }
    }
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) pieces.push({ sentence, start, end, outerStart: from.outer, outerEnd });
    if (cut) break;
  }
  if (pieces.length > 0) regions.push({ pieces, single: open.mark.family === 'single' });
}

function repeatsNext(lines: readonly Line[], after: number, glyph: string): boolean {
  return lines[after]?.text.trimStart().startsWith(glyph) ?? false;
}
