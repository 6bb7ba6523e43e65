/** Lines at the top or foot of an article that say who wrote it and when. */
import type { Byline } from './credits.ts';
import { byline, dateLine, OFFICE } from './credits.ts';
import type { Item } from './items.ts';
import { endsSentence, key } from './items.ts';

export interface Metadata extends Byline {
  date: string | null;
  updated: boolean;
  outlet: string | null;
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
  let parts = line.split(PARTS);
  const parted = parts.length > 1 ? read(parts) : null;
  if (parted) return parted;
  for (const seam of SEAMS) {
    parts = parts.flatMap((p) => p.split(seam));
    const found = parts.length > 1 ? read(parts) : null;
    if (found) return found;
  }
  return null;
}

const INERT =
  /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|\d+ min(?:ute)?s? read|reading time.*|\d+ comments?|share|print|\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?)$/iu;

function read(parts: readonly string[]): Metadata | null {
  const found: Metadata = { names: [], agencies: [], date: null, updated: false, outlet: null };
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
      for (const name of by.names)
        if (isOutletName(name)) found.outlet ??= name;
        else found.names.push(name);
      found.agencies.push(...by.agencies);
      stated++;
    } else if (parts.length > 1 && isOutletName(part)) found.outlet ??= part;
    else if (parts.length === 1 || !INERT.test(part)) return null;
  }
  return stated > 0 ? found : null;
}

/** Words of newspapers', stations' and agencies' names, the last of which tells one from other names. */
const TRADE =
  /^(?:times|post|herald|news|gazette|tribune|journal|chronicle|telegraph|observer|guardian|mirror|mail|express|star|sun|independent|press|review|record|courier|dispatch|bulletin|daily|weekly|today|magazine|radio|tv|television|broadcasting|network|wire|standard|examiner|inquirer|globe|sentinel|monitor|argus|echo|advertiser|messenger|register|standard|reporter|citizen|report|spectator|insider|online|[\p{L}\d-]+\.(?:com|org|net|co|news|tv|info|eu|uk))$/iu;
/** Longest name of an outlet, in words. */
const MAX_NAME = 5;

/** "The Harbour Herald", "Skerry Radio 4": capitals throughout, and a word that outlets are called by. */
export function isOutletName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= MAX_NAME &&
    words.every(
      (word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:the|of|and|[\p{L}\d-]+\.\p{Ll}+)$/u.test(word),
    ) &&
    words.some((word, at) => (at > 0 || words.length === 1 || /\./.test(word)) && TRADE.test(word)) &&
    !/^(?:Today|News|Report|Record|Online|Daily|Weekly)$/i.test(text)
  );
}

/** A line without a final stop that is this long is text all the same, in words; a shorter one may be a standfirst. */
const TEXT = 30;
/** What stands over the text ends within so many lines from the headline. */
const ZONE = 10;
/** Longest line taken for a name, a role or a rubric, in words. */
const MAX_SHORT = 5;
/** Longest rubric over the headline ("Breaking news"), in words. */
const MAX_KICKER = 3;

const bareTitle = (title: string): string => key(title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/u, ''));
const capitals = (text: string): boolean =>
  text.split(' ').every((word) => /^[\p{Lu}\d(&]|^(?:the|of|and|for|in|at|de|van|von|al)$/u.test(word));

/**
 * Marks what stands between headline and text and is neither: the headline again, the outlet, a name, a role, a rubric.
 * @param headline the item that is the headline, or null where the title is stated elsewhere (`title`).
 * @returns the outlet and the writer, where such lines name them.
 */
export function readMasthead(
  items: readonly Item[],
  headline: Item | null,
  title: string | null,
): { outlet: string | null; byline: string[] } {
  const found: { outlet: string | null; byline: string[] } = { outlet: null, byline: [] };
  const shown = title ?? headline?.line.text ?? null;
  const from = headline ? items.indexOf(headline) : -1;
  let to = from + 1;
  while (
    to < Math.min(items.length, from + 1 + ZONE) &&
    !(items[to]!.role === 'body' && isText(items[to]!, shown))
  )
    to++;
  const above = items.slice(0, Math.max(0, from)).filter(({ role }) => role === 'body');
  for (const item of above)
    if (isOutletName(item.line.text)) {
      item.role = 'metadata';
      found.outlet ??= item.line.text;
    } else if (item.line.words <= MAX_KICKER && !endsSentence(item.line.text)) item.role = 'navigation';
  const zone = items.slice(from + 1, to);
  const lastStated = zone.findLastIndex(({ role }) => role === 'metadata');
  zone.forEach((item, at) => {
    const { text, words } = item.line;
    if (item.role !== 'body' || words === 0) return;
    if (shown !== null && bareTitle(text) === bareTitle(shown)) {
      item.role = 'repeated';
      return;
    }
    if (isOutletName(text)) {
      item.role = 'metadata';
      found.outlet ??= text;
      return;
    }
    // Other short lines belong to the masthead where a line that surely does stands below, or right above.
    const within = at < lastStated || zone[at - 1]?.role === 'metadata';
    const role = OFFICE.test(text) && words <= MAX_SHORT;
    if (!within || item.kind === 'heading' || words > MAX_SHORT || endsSentence(text)) return;
    if (!role && !(at < lastStated && capitals(text))) return;
    item.role = 'metadata';
    const above = zone[at - 1];
    if (
      role &&
      above?.role === 'metadata' &&
      /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(above.line.text)
    )
      if (!isOutletName(above.line.text)) found.byline = [above.line.text];
  });
  return found;
}

function isText({ kind, line, list }: Item, shown: string | null): boolean {
  if (kind === 'heading') return false;
  if (shown !== null && bareTitle(line.text) === bareTitle(shown)) return false;
  return list || line.words >= TEXT || endsSentence(line.text);
}
