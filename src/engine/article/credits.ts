/** What an article says about itself: byline, date, address, outlet. Nothing is guessed. */
import * as chrono from 'chrono-node';
import { agenciesIn, AGENCY_SOURCE } from './agencies.ts';

/** Longest line read as a byline or date, in words. */
const MAX_LINE = 18;

const LOWER = new Set(
  'and & for of the de da di du del der den van von bin ibn al el la le las los y e in at with our a an from staff special to correspondent reporter writer reporters writers editor agencies online desk bureau'.split(
    ' ',
  ),
);
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}.'’-]*[,;]?$|^[\p{Lu}]\.?[,;]?$/u;
/** "Political correspondent", "Staff writers": what is no name in a byline. */
export const OFFICE =
  /^(?:staff|special|senior|chief|political|sports?|business|health|science|foreign|diplomatic|legal|crime|our|the|a)?\s*(?:\p{L}+ )?(?:correspondents?|reporters?|writers?|editors?|staff|bureau|desk|columnist|contributor|team|service)\b.*$/iu;
const AGENCY = new RegExp(AGENCY_SOURCE, 'u');
const ONLY_AGENCY = new RegExp(
  `^(?:the )?(?:${AGENCY_SOURCE})(?: (?:News|news agency|Writers?|writers?|Staff|reporters?))*$`,
  'u',
);

export interface Byline {
  names: string[];
  agencies: string[];
}

const capitals = (text: string): boolean =>
  text
    .split(/\s+/)
    .every(
      (w) =>
        NAME_WORD.test(w) ||
        LOWER.has(w.toLowerCase().replace(/[,;.]$/, '')) ||
        w === 'dpa' ||
        w === '/' ||
        /^\(?[\p{Lu}]/u.test(w),
    );

/** "By Ann Lee for AFP", "Ann Lee and Bo Ek, Reuters", "By Our Correspondent"; null for any other line. */
export function byline(line: string): Byline | null {
  const text = line
    .trim()
    .replace(/[.;|]+$/, (m) => (m === '.' && /\b(?:Jr|Sr|[A-Z])\.$/.test(line.trim()) ? m : ''));
  if (
    text.length > 160 ||
    text.split(/\s+/).length > MAX_LINE ||
    /[!?"“”:]/.test(text.replace(/^[^:]{0,20}:/, ''))
  )
    return null;
  const marked =
    /^(?:(?:written|story|words|text|report|reporting|posted|published|article)\s+by|by|authors?|bylines?|from)\s*:?\s+(.+)$/i.exec(
      text,
    );
  const rest = (marked?.[1] ?? text).replace(/\s*\(?\S+@\S+\)?\s*$/, '').replace(/^<?\s*/, '');
  if (rest === '' || !/^[\p{Lu}d]/u.test(rest) || !capitals(rest)) return null;
  if (/^from\b/i.test(text) && !AGENCY.test(rest)) return null;
  const agencies = agenciesIn(rest).map((a) => a.name);
  // Without "By" only a list of names that ends in an agency is a byline: "Ann Lee and Bo Ek, Reuters".
  if (
    !marked &&
    !(
      agencies.length > 0 &&
      /[,(/|–—-]\s*(?:the )?\S/i.test(rest) &&
      new RegExp(`(?:${AGENCY_SOURCE})(?: \\S+){0,2}\\)?$`, 'u').test(rest)
    )
  )
    return null;
  const people = rest
    .replace(new RegExp(`\\s+(?:for|of|from|with)\\s+(?:the\\s+)?(?:${AGENCY_SOURCE}).*$`, 'u'), '')
    .replace(/\s+(?:in|from|at|for)\s+(?:the\s+)?[\p{Lu}][\p{L} .'’,-]*$/u, '')
    .split(/\s*(?:,|;|\/|\||\s–\s|\s—\s|\s-\s|\sand\s|\s&\s|\swith\s|\s\()\s*/)
    .map((p) => p.replace(/\)$/, '').trim());
  const names = people.filter(
    (p, i) => p !== '' && !ONLY_AGENCY.test(p) && (i === 0 || !OFFICE.test(p) || people.length === 1),
  );
  if (!marked && names.some((n) => n.split(/\s+/).length < 2 || n.split(/\s+/).length > 5)) return null;
  return { names, agencies };
}

const LABEL =
  /^(?:first |originally |date |last |story |article |edited |time )*(published|posted|updated|modified|created|date|on|issued|revised|edited|time)(?: (?:on|at|online|time|date))?\s*[:–-]?\s*/i;
/** Everything a date line is made of, each taken away in turn. */
const DATE_WORDS = [
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi,
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi,
  /\d+[:.]\d+(?:[:.]\d+)?(?:\s?[ap]\.?m\b)?|T\d{2}:\S*|\b\d{1,4}(?:st|nd|rd|th)?\b/gi,
  /\b[A-Z]{2,4}T\b/g,
  /\b(?:at|on|of|the|am|pm|a\.m|p\.m|et|ct|mt|pt|gmt|utc|bst|cest|z|ago|hours?|mins?|minutes?|days?|local time|hrs|h|published|updated|last|posted|modified)\b/gi,
];
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/i;

const iso = (y: number, m: number, d: number): string | null => {
  if (m < 1 || m > 12 || d < 1 || d > 31 || y < 1600 || y > 2999) return null;
  const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
};

/** Any wording of one full date ("Nov. 20, 2025", "2025-11-20T10:00Z"), as ISO; null where day, month or year is not stated. */
export function isoDate(text: string): string | null {
  const plain =
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (plain) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const slashed = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/.exec(text);
  if (slashed) {
    const [a, b, y] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    // "03/04/2025" is March in some countries and April in others, so it states no date.
    if (slashed[0].includes('.') || a > 12) return iso(y, b, a);
    return b > 12 || a === b ? iso(y, a, b) : null;
  }
  for (const { start } of chrono.en.parse(text.slice(0, 200), new Date(Date.UTC(2000, 0, 1)))) {
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    return iso(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  }
  return null;
}

/** True for a line that holds a date or time and no other words than go with one. Cheaper than reading the date. */
export function isDateLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 120 || !/\d/.test(text) || text.split(/\s+/).length > MAX_LINE) return false;
  const label = LABEL.exec(text);
  if (!MONTH.test(text) && !(label && /\d{1,2}:\d{2}|\d\s?[ap]m\b|\bago$/i.test(text))) return false;
  const rest = DATE_WORDS.reduce(
    (left, words) => left.replace(words, ' '),
    text.slice(label?.[0].length ?? 0),
  );
  return !/\p{L}/u.test(rest);
}

/** A line that states when the article appeared or was updated, and nothing else; null for any other line. */
export function dateLine(line: string): { date: string | null; updated: boolean } | null {
  if (!isDateLine(line)) return null;
  const text = line.trim();
  const label = LABEL.exec(text);
  const date = isoDate(text);
  return date === null && !label && text.split(/\s+/).length > 4
    ? null
    : { date, updated: /^(?:updated|modified|revised|edited)$/i.test(label?.[1] ?? '') };
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'“”‘’()\[\]]+[^\s<>"'“”‘’()\[\].,;:!?]/i;

/** The first web address in a text, or null. */
export const addressIn = (text: string): string | null => {
  const found = ADDRESS.exec(text.slice(0, 3000))?.[0];
  if (!found) return null;
  try {
    return new URL(found).hostname.includes('.') ? found : null;
  } catch {
    return null;
  }
};

/** "Original url:", "Source:", "Link -": a line that only announces an address. */
export const ADDRESS_LABEL =
  /^(?:original|source|url|link|via|web ?site|read the (?:original|full)|article|canonical|permalink|from|retrieved from|available at|online)(?: (?:url|link|article|source|story|address|at|on|here|original|page))*\s*[:–-]?\s*$/i;

/** The date in an address ("/2025/11/20/", "/2025-11-20-", "/2025/nov/20/"), as ISO, or null. */
export function dateInAddress(url: string): string | null {
  const numeric = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url);
  if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const named =
    /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(
      url,
    );
  if (!named) return null;
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named[2] ?? '').toLowerCase()) / 3 + 1;
  return iso(Number(named[1]), month, Number(named[3]));
}

const SECOND_LEVEL = new Set('co com org net ac gov edu or ne go'.split(' '));

/**
 * The outlet an address belongs to: the host without "www.", or, where the text spells the same letters as a name
 * ("thegazette.com" beside "The Gazette"), that name as the text has it.
 */
export function outletOf(url: string, text: string): string | null {
  let host: string;
  try {
    host = new URL(url).hostname.replace(/^www\d?\./, '');
  } catch {
    return null;
  }
  if (!host.includes('.') || /^[\d.]+$/.test(host)) return null;
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  const letters = (labels.at(-1) ?? '').replace(/[^a-z0-9]/gi, '');
  if (letters.length < 3 || letters.length > 40) return host;
  const spelled = new RegExp(
    `(?<![\\p{L}\\p{N}./@-])${Array.from(letters).join("[ '’.&-]?")}(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    'giu',
  );
  for (const m of text.matchAll(spelled))
    if (m[0].split(/[ -]/).every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && LOWER.has(w)))) return m[0];
  return host;
}

const OUTLET = `((?:the )?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*(?: (?:of |the |and |& )?[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*){0,5})`;
const STATED = [
  // This article was first published by The Gazette.   Originally appeared in …
  new RegExp(`\\b(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted) (?:by|in|on|at) ${OUTLET}`, 'u'),
  // © 2024 The Gazette   Copyright 2024, Gazette Media
  new RegExp(
    `(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)(?: ?©| ?\\([cC]\\))?,? ?(?:\\d{4}(?: ?[–-] ?\\d{2,4})?,? ?)?(?:by )?${OUTLET}`,
    'u',
  ),
];

/** The outlet a credit or copyright line names, in its words, or null. */
export function outletIn(line: string): string | null {
  if (line.length > 300) return null;
  for (const pattern of STATED) {
    const name = pattern
      .exec(line)?.[1]
      ?.replace(/ (?:All|Rights|All Rights)\b.*$/i, '')
      .replace(/[.,]$/, '');
    if (
      name &&
      name.length > 2 &&
      !/^(?:All|Rights|The|January|February|March|April|May|June|July|August|September|October|November|December)$/i.test(
        name,
      )
    )
      return name;
  }
  return null;
}
