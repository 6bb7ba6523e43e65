/** Lines at the top or foot of an article that say who wrote it and when. */
import type { Byline } from './credits.ts';
import { byline, dateLine } from './credits.ts';

export interface Metadata extends Byline {
  date: string | null;
  updated: boolean;
}

const PARTS = /\s*[|•·●\t]\s*|\s{2,}|\s[–—]\s/;
const DAY = `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?`;
const MONTH = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?`;
// "By Ann Lee, November 20, 2025"   "By Ann Lee Published: 20 Nov 2025"   "20 Nov 2025 By Ann Lee"
const SEAMS = [
  new RegExp(`,?\\s+(?=(?:first |last )?(?:published|updated|posted|modified)\\b)`, 'gi'),
  new RegExp(`(?<=\\d{4}),?\\s+(?=by )`, 'gi'),
  new RegExp(
    `,?\\s+(?=${DAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}))`,
    'gi',
  ),
];
/** Longest line read as byline, date or both, in UTF-16 units. */
const MAX_LENGTH = 200;

/** Who wrote it and when, where the line says only that; null for any other line. */
export function metadataLine(line: string): Metadata | null {
  if (line.length > MAX_LENGTH) return null;
  const whole = read([line]);
  if (whole) return whole;
  const parted = read(line.split(PARTS));
  if (parted) return parted;
  let parts = line.split(PARTS);
  for (const seam of SEAMS) {
    parts = parts.flatMap((p) => p.split(seam));
    const found = parts.length > 1 ? read(parts) : null;
    if (found) return found;
  }
  return null;
}

const INERT =
  /^(?:\d+ min(?:ute)?s? read|reading time.*|\d+ comments?|share|print|\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?)$/iu;

function read(parts: readonly string[]): Metadata | null {
  const found: Metadata = { names: [], agencies: [], date: null, updated: false };
  let stated = 0;
  for (const raw of parts) {
    const part = raw.trim().replace(/^[,–—|-]\s*|\s*[,|–—-]$/g, '');
    if (part === '') continue;
    const date = dateLine(part);
    const by = date ? null : byline(part);
    if (date) {
      if (date.date !== null && (found.date === null || (found.updated && !date.updated))) {
        found.date = date.date;
        found.updated = date.updated;
      }
      stated++;
    } else if (by) {
      found.names.push(...by.names);
      found.agencies.push(...by.agencies);
      stated++;
    } else if (parts.length === 1 || !INERT.test(part)) return null;
  }
  return stated > 0 ? found : null;
}
