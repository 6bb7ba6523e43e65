/** News agencies, and the ways articles say that their account comes from one. */
import { eitherPattern } from '../words/plain-text.ts';

/** How each agency is written, most usual form first; the key is the form shown. */
const AGENCIES: Record<string, string[]> = {
  AFP: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'Agence - France Presse'],
  Reuters: ['Reuters', 'Thomson Reuters', 'REUTERS'],
  AP: ['AP', 'The Associated Press', 'Associated Press', 'A.P.'],
  dpa: ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ANSA: ['ANSA', 'Ansa'],
  EFE: ['EFE', 'Efe', 'Agencia EFE'],
  TASS: ['TASS', 'Tass', 'ITAR-TASS', 'Itar-Tass'],
  Xinhua: ['Xinhua'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  Jiji: ['Jiji Press', 'Jiji'],
  PTI: ['PTI', 'Press Trust of India'],
  ANI: ['ANI', 'Asian News International'],
  IANS: ['IANS'],
  UPI: ['UPI', 'United Press International'],
  Bloomberg: ['Bloomberg', 'Bloomberg News'],
  PA: ['PA Media', 'Press Association', 'PA'],
  AAP: ['AAP', 'Australian Associated Press'],
  CP: ['The Canadian Press', 'Canadian Press', 'CP'],
  Yonhap: ['Yonhap'],
  KCNA: ['KCNA', 'Korean Central News Agency'],
  Anadolu: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansi'],
  Interfax: ['Interfax'],
  'RIA Novosti': ['RIA Novosti', 'RIA-Novosti', 'RIA'],
  Ukrinform: ['Ukrinform'],
  Belga: ['Belga'],
  APA: ['APA', 'Austria Press Agency'],
  ANP: ['ANP'],
  TT: ['TT news agency'],
  NTB: ['NTB'],
  Ritzau: ['Ritzau'],
  PAP: ['PAP', 'Polish Press Agency'],
  CTK: ['CTK', 'ČTK'],
  MTI: ['MTI'],
  Lusa: ['Lusa'],
  IRNA: ['IRNA'],
  ISNA: ['ISNA'],
  Tasnim: ['Tasnim'],
  SANA: ['SANA'],
  WAFA: ['WAFA', 'Wafa'],
  MENA: ['MENA'],
  Antara: ['Antara'],
  Bernama: ['Bernama'],
  'News Service of Florida': ['News Service of Florida'],
};

/** Short forms that are also other things ("PA", "CP", "MENA"): credited only in brackets, bylines or after "told". */
const AMBIGUOUS = new Set([
  'PA',
  'CP',
  'MENA',
  'APA',
  'TT',
  'MTI',
  'RIA',
  'SANA',
  'ANP',
  'PAP',
  'AP',
  'ANI',
  'Jiji',
]);

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const shown = new Map<string, string>();
for (const [name, forms] of Object.entries(AGENCIES)) for (const form of forms) shown.set(form, name);
const allForms = [...shown.keys()].sort((a, b) => b.length - a.length);
const NAME = allForms.map(escape).join('|');
const CLEAR = allForms
  .filter((form) => !AMBIGUOUS.has(form))
  .map(escape)
  .join('|');
const END = `(?![\\p{L}\\p{N}])`;
// The first letter is looked at first: at most places it is none that a name begins with.
const INITIALS = [...new Set(allForms.map((form) => form.charAt(0)))].join('');
const START = `(?=[${INITIALS}])(?<![\\p{L}\\p{N}])`;

/** One pattern for any agency's name, as a source for other patterns. */
export const AGENCY_SOURCE = `${START}(?:${NAME})${END}`;

const REPORTS = `reported|reports|reporting|said|says|quoted|cited|wrote|writes|added|noted|learned|has learned|understands|calculated|estimates`;

/** The grammar of crediting: each pattern's group 1 is the agency. */
const CREDITS = [
  // A minister told AFP … / speaking to the dpa news agency / in an interview with Reuters / shared with AFP / seen by Reuters
  `\\b(?:told|tells|tell|telling|speaking to|spoke to|spoke with|speaking with|interview with|interview to|statement to|shared with|seen by|reviewed by|obtained by|cited by|quoted by|reported by|interviewed by|compiled by|polled by|contacted by|by the|by|[Aa]ccording to|[Cc]iting|quoting|carried by|published by|confirmed to|said to|email to|comment to) (?:the |The |a |an ){0,2}(?:[\\p{L}'’-]+(?:-(?:run|owned|based|language))? ){0,3}?(NAME)`,
  // …, said the doctor to AFP, speaking by phone
  `\\bto (?:the )?(CLEAR)(?=[,.;]|$)`,
  // Reuters reported / Xinhua news agency said
  `(CLEAR)(?:['’]s)?(?: [Nn]ews)?(?: [Aa]gency| [Ww]ire)?,? (?:had |has |have |also |first |later |earlier )?(?:${REPORTS})\\b`,
  // AP reported, the AP says
  `(AP)(?: news agency)?,? (?:has |had |also |first |later )?(?:reported|reports)\\b`,
  // a Reuters correspondent / AFP journalists / a Reuters tally / Reuters sources
  `(CLEAR|AP) (?:correspondents?|journalists?|reporters?|photographers?|witness(?:es)?|tally|count|poll|survey|calculations?|sources|analysis|interview|investigation|news agency|request)\\b`,
  // AFP contributed reporting / AP contributed to this report
  `(NAME)(?: and [\\p{L} ]{1,40})? contributed\\b`,
  // With files from The Canadian Press / With inputs from ANI / with AFP
  `\\b[Ww]ith (?:files|inputs?|reporting|agency inputs|additional reporting|material|information)(?: from| by)? (?:the )?(NAME)`,
  // the news agency dpa / state media TASS
  `\\b(?:news agency|state agency|newswire|wire service|agencies) (NAME)`,
  // dpa news agency
  `(NAME) news agency`,
];

const compile = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('(NAME)', `${START}(${NAME})${END}`)
      .replace(
        /\((CLEAR\|AP|CLEAR|AP)\)/g,
        (_, which: string) => `${START}(${which.replace('CLEAR', CLEAR)})${END}`,
      ),
    'gu',
  );
const PATTERNS = CREDITS.map((pattern) => eitherPattern(compile(pattern)));
const ANY = eitherPattern(new RegExp(AGENCY_SOURCE, 'u'));
const EACH = new RegExp(`${START}(${NAME})${END}`, 'gu');
// KYIV, Nov. 20 (Reuters) — / (AP) - / LONDON: AFP –
const DATELINE = new RegExp(
  `^[^a-z(]{0,40}[^(]{0,40}\\(((?:${NAME})(?:\\s*[/,&-]\\s*(?:${NAME}))*)\\)\\s*[:–—-]`,
  'u',
);
const DATELINE_BARE = new RegExp(
  `^[\\p{Lu}][\\p{Lu} .,'’-]{2,40}[,:–—-]+ ?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? )?(?:\\d{4},? )?(${NAME})\\s*[:–—-]+ `,
  'u',
);

/** The shown name of an agency written `form`, or null. */
export const agencyOf = (form: string): string | null =>
  shown.get(form) ?? shown.get(form.replace(/^the /i, '')) ?? null;

/** All agencies named in a line that does nothing but credit (a byline, a source line), with places, in order. */
export function agenciesIn(line: string): { name: string; at: number }[] {
  return [...line.matchAll(EACH)].map((m) => ({ name: agencyOf(m[1] ?? '') ?? '', at: m.index }));
}

/**
 * Agencies a paragraph of the article says it draws on, with places in it, in order.
 * `opening`: the paragraph may begin with a dateline.
 */
export function creditedIn(paragraph: string, opening: boolean): { name: string; at: number }[] {
  if (!ANY(paragraph).test(paragraph)) return [];
  const found: { name: string; at: number }[] = [];
  for (const pattern of PATTERNS)
    for (const m of paragraph.matchAll(pattern(paragraph)))
      found.push({ name: agencyOf(m[1] ?? '') ?? '', at: m.index + m[0].lastIndexOf(m[1] ?? '') });
  if (opening) {
    const line = paragraph.slice(0, 160);
    const m = DATELINE.exec(line) ?? DATELINE_BARE.exec(line);
    if (m)
      found.push(...agenciesIn(m[1] ?? '').map((a) => ({ ...a, at: a.at + m[0].lastIndexOf(m[1] ?? '') })));
  }
  return found.sort((a, b) => a.at - b.at);
}
