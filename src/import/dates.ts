/** A date as a page states it → the calendar day it names, "2025-11-20". Never guesses a part that is not stated. */
import * as chrono from 'chrono-node';

/** Years an online article can have. A later one than `latest` is an event's date or a mistake, not a publication's. */
const EARLIEST_YEAR = 1980;

/** Texts longer than this many characters are sentences that mention a date, not a date line. */
const DATE_LINE = 160;

type Locale = Pick<typeof chrono.en, 'parse'>;
const LOCALES: Record<string, Locale> = {
  en: chrono.en.strict,
  de: chrono.de.strict,
  es: chrono.es.strict,
  fi: chrono.fi.strict,
  fr: chrono.fr.strict,
  it: chrono.it.strict,
  ja: chrono.ja.strict,
  nl: chrono.nl.strict,
  pt: chrono.pt.strict,
  ru: chrono.ru.strict,
  sv: chrono.sv.strict,
  uk: chrono.uk.strict,
  zh: chrono.zh.strict,
};

/**
 * The day in a machine-readable or written date: ISO (the day at the place it was written), RFC 2822, Unix seconds or
 * milliseconds, "20251120", "20 November 2025", "Nov. 20, 2025", "20.11.2025".
 * @param language the page's (`en-GB`): it decides whether 03/04/2025 is in March or April; null when that stays open.
 * @param latest ISO day after which nothing can have been published, or null.
 */
export function readDate(
  text: string | null | undefined,
  language: string | null,
  latest: string | null,
): string | null {
  const stated = (text ?? '').trim().replace(/\s+/g, ' ');
  if (stated === '' || stated.length > DATE_LINE) return null;
  const day =
    isoDay(stated) ??
    unixDay(stated) ??
    (NUMERIC.test(stated) ? numericDay(stated, language) : writtenDay(stated, language));
  return day && sound(day, latest) ? day : null;
}

function sound(day: string, latest: string | null): boolean {
  return Number(day.slice(0, 4)) >= EARLIEST_YEAR && (latest === null || day <= latest);
}

// "2025-11-20T21:30:00+02:00" · "2025/11/20" · "20251120" · "20251120T2130Z"
function isoDay(text: string): string | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])/i.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?=$|T?\d{4}|T)/.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

// "1763663400" · "1763663400000"
function unixDay(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const NUMERIC = /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/;

// "20.11.2025" · "11/20/2025" · "Published: 20-11-2025 14:05"
function numericDay(text: string, language: string | null): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]!.length === 2 ? 2000 : 0);
  if (match[2] === '.' || first > 12 || first === second) return calendarDay(year, second, first);
  if (second > 12) return calendarDay(year, first, second);
  if (language === null || /^en$/i.test(language)) return null;
  return /^en-(?:us|ph)\b/i.test(language)
    ? calendarDay(year, first, second)
    : calendarDay(year, second, first);
}

// "Published 20 November 2025" · "Thu, 20 Nov 2025 21:30:00 GMT" · "20 листопада 2025" · "2025年11月20日"
function writtenDay(text: string, language: string | null): string | null {
  if (!/\d/.test(text)) return null;
  const own = LOCALES[(language ?? 'en').slice(0, 2).toLowerCase()];
  for (const locale of own && own !== LOCALES['en'] ? [own, LOCALES['en']!] : [LOCALES['en']!]) {
    for (const { start } of locale.parse(text)) {
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      const stated = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
      if (stated && year && month && day) return calendarDay(year, month, day);
    }
  }
  return null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day in an address: /2025/11/20/…, /2025-11-20-…, /20251120/…; null when it holds none or only a month. */
export function dateInUrl(url: string | null, latest: string | null): string | null {
  let path: string;
  try {
    path = new URL(url ?? '').pathname;
  } catch {
    return null;
  }
  const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=$|[/_.-])/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})()(\d{2})(\d{2})(?=$|[/_.-])/.exec(path);
  if (match) {
    const day = calendarDay(Number(match[1]), Number(match[3]), Number(match[4]));
    return day && sound(day, latest) ? day : null;
  }
  // "/world/2025/nov/20/bridge-closed"
  const named = new RegExp(`/((?:19|20)\\d{2})/(${months})[a-z]*/(\\d{1,2})(?=/|$)`, 'i').exec(path);
  if (!named) return null;
  const month = months.split('|').indexOf(named[2]!.toLowerCase()) + 1;
  const day = calendarDay(Number(named[1]), month, Number(named[3]));
  return day && sound(day, latest) ? day : null;
}
