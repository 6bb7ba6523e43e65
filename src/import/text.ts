/** Pasted text → an article: its paragraphs as they are, with headline, byline, date and address left to the reader of files. */
import { cleanUrl } from './address.ts';
import type { Block } from './blocks.ts';
import { tidy } from './blocks.ts';
import { readByline } from './byline.ts';
import { readDate } from './dates.ts';
import type { Imported } from './page.ts';
import { NotAnArticle } from './page.ts';

/** Characters up to which a first line without a full stop is taken for the headline. */
const HEADLINE_LENGTH = 160;
/** Words that make a text worth comparing. */
const FEWEST_WORDS = 25;

/**
 * Reads text as people paste it. Lines at the top that are clearly a headline, byline or date, and a line with nothing
 * but an address at either end, are taken as such; every other line stays in the text.
 * @throws NotAnArticle for text too short to compare.
 */
export function importText(text: string, latest: string | null): Imported {
  const lines = paragraphs(text);
  const words = lines.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) throw new NotAnArticle('The text is empty.');
  if (words < FEWEST_WORDS)
    throw new NotAnArticle(`The text has only ${words} words; there is nothing to compare.`);

  const url = takeUrl(lines);
  const title = takeTitle(lines);
  let byline: string[] = [];
  let published: string | null = null;
  // "By Jane Doe" and "20 November 2025" in either order, directly under the headline.
  for (let taken = true; taken;) {
    taken = false;
    const line = lines[0] ?? '';
    if (byline.length === 0 && /^by:?\s/i.test(line) && line.length < 120 && !/[.!?]$/.test(line)) {
      byline = readByline([line], null);
      taken = byline.length > 0;
    }
    if (!taken && published === null && line.length < 60 && !/[.!?]$/.test(line)) {
      published = readDate(line, null, latest);
      taken = published !== null;
    }
    if (taken) lines.shift();
  }
  return { title, outlet: null, byline, published, url, blocks: lines.map(block), notes: [] };
}

function block(line: string): Block {
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
  const quote = /^>\s?(.*)$/.exec(line)?.[1];
  const item = /^[-*•]\s+(.*)$/.exec(line)?.[1];
  const kind = heading ? 'heading' : quote ? 'quote' : item ? 'item' : 'paragraph';
  return { kind, text: heading ?? quote ?? item ?? line, linked: 0, bold: false, element: null };
}

/** Paragraphs: parted by blank lines where there are any and lines are wrapped, else one a line. */
function paragraphs(text: string): string[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  const groups = clean.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  return groups
    .flatMap((group) => {
      const lines = group.split('\n').filter((line) => line.trim() !== '');
      return isWrapped(lines) ? [tidy(lines.join(' '))] : lines.map(tidy);
    })
    .filter((line) => line !== '');
}

// Lines of much the same length that stop in mid-sentence were wrapped by a program.
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const body = lines.slice(0, -1);
  const lengths = body.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  const open = body.filter((line) => !/[.!?:"”’]\s*$/.test(line)).length;
  return longest <= 120 && Math.min(...lengths) > longest * 0.6 && open >= body.length * 0.5;
}

function takeTitle(lines: string[]): string | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  const plain = first.replace(/^#\s+/, '');
  if (
    plain.length > HEADLINE_LENGTH ||
    /[.;,:]$/.test(plain) ||
    /^(?:by\s|>|[-*•]\s)/i.test(plain) ||
    plain.split(' ').length < 3
  )
    return null;
  lines.shift();
  return plain;
}

function takeUrl(lines: string[]): string | null {
  for (const at of [0, lines.length - 1]) {
    const found = /^(?:(?:original\s+)?(?:url|source|link|from)\s*:?\s*)?(https?:\/\/\S+)$/i.exec(
      lines[at] ?? '',
    )?.[1];
    const url = cleanUrl(found);
    if (url) {
      lines.splice(at, 1);
      return url;
    }
  }
  return null;
}
