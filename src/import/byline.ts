/** Who wrote it: from "By JANE DOE, Political Editor, and John Roe | The Courier" to ["Jane Doe", "John Roe"]. */
import { tidy } from './blocks.ts';

/** Names in one byline; longer lists are lists of staff. */
const MAX_NAMES = 8;
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 60;

// "By Jane Doe" · "Written by: …" · "Von …" · "Par …" · "Автор: …"
const LEAD_IN =
  /^(?:(?:story|text|words|article|report(?:ed|ing)?|written|posted|published|edited|analysis|opinion)\s+)?(?:by|von|par|por|di|door|av|автор[ыи]?|текст)(?:\s*:\s*|\s+)|^authors?\s*:\s*/i;
// "…, Political Editor" · "…, BBC News" · "… in Geneva" · "Updated 3 May" · "for The Courier" · "| Courier"
const TRAILER =
  /\s+(?:[|•·–—]|\/(?=\s)|-\s)\s*.*$|\s+(?:in|at|for|of|from|with|reporting)\s+(?:the\s+)?\p{Lu}.*$|\s+(?:published|updated|posted|last)\b.*$|\s*[([<].*$/iu;
const ROLE =
  /\b(?:editor|reporter|correspondent|journalist|writer|staff|columnist|contributor|producer|photographer|bureau|desk|newsroom|team|chief|analyst|presenter|agency|agencies|news|media|press|service|editorial|redaktion|редакция|administrator|admin|webmaster|guest|author|user|unknown|anonymous|superuser|nbsp)\b/iu;
// Agencies sign articles in place of a person; that is worth stating.
const AGENCY =
  /^(?:(?:the\s+)?associated press|ap|reuters|afp|agence france-presse|agence france presse|dpa|pa media|press association|upi|ansa|efe|kyodo(?: news)?|xinhua|tass|interfax|bloomberg(?: news)?|aap|australian associated press|the canadian press|canadian press|apa|ukrinform|anadolu(?: agency)?|pti|press trust of india|ani|ians|yonhap)$/i;
const PAPER =
  /\b(?:times|post|herald|gazette|tribune|journal|daily|weekly|magazine|tv|radio|online|today|observer|chronicle|telegraph|courier|mail|star|sun|globe|review)\b/i;
const JUNK = /https?:|www\.|\.(?:com|org|net|co|info)\b|[@#/\\_=<>{}]|\d/i;

/**
 * The people (or the agency) a byline names, in its order and each once; [] where it names none.
 * @param outlet never taken for an author.
 */
export function readByline(stated: readonly string[], outlet: string | null): string[] {
  const names: string[] = [];
  for (const text of stated) {
    for (const part of parts(text)) {
      const name = cleanName(part, outlet, names.length === 0);
      if (name && !names.some((known) => same(known, name))) names.push(name);
    }
  }
  return names.slice(0, MAX_NAMES);
}

function parts(text: string): string[] {
  if (text.length > 400) return [];
  return withoutLeadIn(tidy(text)).split(
    /\s*(?:[;|&•·]|,\s+and\s|\s+and\s+|\s+und\s+|\s+et\s+|,(?!\s*(?:jr|sr|ii|iii|phd|md)\b)|\s\/\s)\s*/i,
  );
}

// "Von Anna Müller" loses its first word, "Von Miller" is a name.
function withoutLeadIn(text: string): string {
  const rest = text.replace(LEAD_IN, '');
  return /^(?:von|par|por|di|door|av)\s/i.test(text) && !/\S\s+\S/.test(rest) ? text : rest;
}

/** @param first nothing was named before it: after a name, one word is a place, and a title a paper. */
function cleanName(part: string, outlet: string | null, first: boolean): string | null {
  let name = part.replace(/^[\s"'“”.:–—-]+|[\s"'“”:,–—-]+$/g, '').replace(/^and\s+/i, '');
  if (AGENCY.test(name)) return outlet && same(outlet, name) ? null : name;
  name = name.replace(TRAILER, '').trim();
  if (name === '' || /^by$/i.test(name) || name.length > MAX_NAME_LENGTH || JUNK.test(name)) return null;
  const words = name.split(' ');
  if (words.length > MAX_NAME_WORDS || (words.length === 1 && /^\p{Ll}/u.test(name))) return null;
  if (ROLE.test(name) || (outlet && (same(outlet, name) || same(`the ${outlet}`, name)))) return null;
  if (/^the\s/i.test(name) || (!first && (words.length === 1 || PAPER.test(name)))) return null;
  if (!/^\p{L}/u.test(name) || !/\p{Lu}|\p{Lo}/u.test(name)) return null;
  return name === name.toUpperCase() && /\p{Lu}{3}/u.test(name) ? capitals(name) : name;
}

// "JANE O'DOE-SMITH" is a way of setting type, not of spelling the name.
function capitals(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function same(one: string, other: string): boolean {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return key(one) === key(other);
}
