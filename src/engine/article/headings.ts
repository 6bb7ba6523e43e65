/** Headline and section headings, marked up or not. */
import { isDateLine } from './credits.ts';
import type { Item } from './items.ts';
import { endsSentence } from './items.ts';

/** Headlines and section headings are at most this long, in words and UTF-16 units. */
const MAX_HEADLINE = { words: 26, length: 220 };
const MAX_SECTION = { words: 12, length: 90 };
/** Shortest paragraph a heading can stand over, in words. */
const MIN_UNDER_HEADING = 10;
/** A paragraph this long counts as one though it ends without a full stop, in words. */
const MIN_UNMARKED = 15;
/** Headline and kicker stand within this many lines from the top. */
const TOP = 10;

/** A paragraph that a heading can stand over: longer than `words`, and a sentence, or as long as one. */
const isText = ({ line }: Item, words: number): boolean =>
  line.words >= MIN_UNDER_HEADING &&
  line.words > words &&
  (line.words >= MIN_UNMARKED || endsSentence(line.text));

/** Short, without a final stop, over something longer. */
export function looksLikeHeadline(it: Item, after: readonly Item[]): boolean {
  const { text, words } = it.line;
  if (words < 2 || words > MAX_HEADLINE.words || text.length > MAX_HEADLINE.length || it.list) return false;
  if (/[.…:;,]["'”’)]*$/.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{N}"'“‘(¿¡$£€]|^\p{Ll}\p{Lu}/u.test(text)) return false;
  if (isDateLine(text)) return false;
  return after.some((b) => isText(b, words * 0.6));
}

/** The headline, where the file has one above its text. */
export function findHeadline(items: readonly Item[]): Item | null {
  const open = items.filter((it) => it.role === 'body');
  const firstText = open.findIndex(
    (it) => it.kind === 'text' && it.line.words >= MIN_UNDER_HEADING && endsSentence(it.line.text),
  );
  const top = open.slice(0, firstText < 0 ? 3 : firstText + 1);
  const marked =
    top.find((it) => it.kind === 'heading' && it.depth === 1) ?? top.find((it) => it.kind === 'heading');
  if (marked && (marked.depth === 1 || !isOverHeading(top, marked, open))) return marked;
  const deep = open.slice(0, TOP).find((it) => it.kind === 'heading' && it.depth === 1);
  if (deep) return deep;
  const candidates = top
    .slice(0, 3)
    .filter((it) => looksLikeHeadline(it, open.slice(open.indexOf(it) + 1, open.indexOf(it) + 8)));
  // A kicker ("World", "Breaking news") stands over the headline.
  return candidates.find((it) => it.line.words >= 4) ?? candidates[0] ?? null;
}

/** A headline in plain letters over a smaller heading that opens the text. */
function isOverHeading(top: readonly Item[], marked: Item, open: readonly Item[]): boolean {
  return top.slice(0, top.indexOf(marked)).some((it) => it.line.words >= 4 && looksLikeHeadline(it, open));
}

/** Section headings: marked up, or short lines without a final stop between paragraphs. */
export function findSections(items: readonly Item[]): void {
  const open = items.filter((it) => it.role === 'body' || it.role === 'headline');
  const hasHeadings = open.some((it) => it.kind === 'heading' && it.role === 'body');
  let bodySeen = false;
  open.forEach((it, i) => {
    if (it.role === 'headline') return;
    const next = open[i + 1];
    if (it.kind === 'heading') it.role = next && next.role === 'body' ? 'section' : 'body';
    else if (bodySeen && next && next.kind === 'text' && isPlainSection(it, next, hasHeadings))
      it.role = 'section';
    else bodySeen = true;
  });
}

function isPlainSection(it: Item, next: Item, hasHeadings: boolean): boolean {
  const { text, words } = it.line;
  if (words === 0 || words > MAX_SECTION.words || text.length > MAX_SECTION.length || it.list) return false;
  if (hasHeadings && it.start === 0) return false;
  if (/[.!…:;,"”»)—–-]$/.test(text) || !/^[\p{Lu}\p{N}"'“‘]/u.test(text)) return false;
  if (/ (?:or|and|but|the|a|an|of|to)$/.test(text)) return false;
  // An unclosed quotation is text, and a date stands over nothing.
  if (/^["“][^"”]*$/.test(text) || isDateLine(text)) return false;
  return isText(next, words * 1.5);
}
