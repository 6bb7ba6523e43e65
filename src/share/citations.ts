/** Citations of a comparison, a claim and the articles: plain text, BibTeX, CSL-JSON. */
import type { Article, Claim, Comparison } from '../engine/comparison.ts';
import { claimUrl, storyUrl } from '../links.ts';
import { capital, count, date } from '../view/common.ts';
import { oneLine, titleOf, webAddress } from './text.ts';

export const SITE_NAME = 'Versions of Events';
type Address = (path: string) => string;

/** One source as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper';
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  note?: string;
}
export interface Citation {
  text: string;
  bibtex: string;
  csl: string;
}

/** The story's page, or one claim's. The page itself states no date: it changes with its articles. */
export function pageItem(comparison: Comparison, address: Address, claim?: Claim): CslItem {
  const { story, articles } = comparison;
  return {
    id: key(claim ? `${story.id}-${claim.id}` : story.id),
    type: 'webpage',
    title: claim ? `${oneLine(claim.label)}: ${oneLine(story.title)}` : oneLine(story.title),
    'container-title': SITE_NAME,
    URL: address(claim ? claimUrl(story.id, claim.id) : storyUrl(story.id)),
    note: capital(`${count(articles.length, 'article')} compared`),
  };
}

/** An article as its file states it; what it does not state is left out. */
export function articleItem(story: string, article: Article): CslItem {
  const url = webAddress(article.url);
  const issued = dateParts(article.published);
  return {
    id: key(`${story}-${article.id}`),
    type: 'article-newspaper',
    title: titleOf(article),
    ...(article.outlet ? { 'container-title': oneLine(article.outlet) } : {}),
    ...(article.byline.length > 0
      ? { author: article.byline.map((name) => ({ literal: oneLine(name) })) }
      : {}),
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    ...(url ? { URL: url } : {}),
  };
}

/** The page to cite, in each form. */
export function cite(item: CslItem): Citation {
  return { text: plainText(item), bibtex: bibtex([item]), csl: cslJson([item]) };
}

/** The comparison and every article it is made of. */
export const references = (comparison: Comparison, address: Address): CslItem[] =>
  distinct([
    pageItem(comparison, address),
    ...comparison.articles.map((article) => articleItem(comparison.story.id, article)),
  ]);

export const cslJson = (items: readonly CslItem[]): string => JSON.stringify(items, null, 1);

/** “Title”, Author, Outlet, 9 April 2031. Note. Address */
export function plainText(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const facts = [
    ...(item.author ?? []).map(({ literal }) => literal),
    item['container-title'],
    issued && date(issued),
  ].filter((fact) => fact !== undefined);
  const title = item.title.replace(/“/g, '‘').replace(/”/g, '’');
  return [`“${title}”${facts.map((fact) => `, ${fact}`).join('')}.`, item.note && `${item.note}.`, item.URL]
    .filter(Boolean)
    .join(' ');
}

/** BibLaTeX's @online and @article; Unicode as it is, TeX's own signs escaped, titles kept in their case. */
export function bibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
      const article = item.type === 'article-newspaper';
      const fields: [string, string | undefined][] = [
        ['title', `{${tex(item.title)}}`],
        // Braces keep a name whole: the file does not say which part is the surname.
        ['author', item.author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
        [
          article ? 'journal' : 'organization',
          item['container-title'] && `{${tex(item['container-title'])}}`,
        ],
        ['year', year === undefined ? undefined : String(year)],
        ['month', month === undefined ? undefined : String(month)],
        ['day', day === undefined ? undefined : String(day)],
        ['url', item.URL && texUrl(item.URL)],
        ['note', item.note && tex(item.note)],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}},`],
      );
      return `@${article ? 'article' : 'online'}{${item.id},\n${lines.join('\n')}\n}`;
    })
    .join('\n\n');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text
    .replace(/[\\{}~^]|[$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`)
    // Two in a row would be read as another sign: "--" as a long dash.
    .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}');
/** Addresses are read as they stand; what would end the field is percent-encoded. */
const texUrl = (url: string): string =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** A key that BibTeX takes: letters, digits and hyphens. */
const key = (id: string): string => id.normalize('NFKD').replace(/[^A-Za-z0-9-]+/g, '') || 'source';

function distinct(items: CslItem[]): CslItem[] {
  const seen = new Set<string>();
  return items.map((item) => {
    let { id } = item;
    for (let n = 2; seen.has(id); n++) id = `${item.id}-${n}`;
    seen.add(id);
    return { ...item, id };
  });
}

function dateParts(iso: string | null): number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '') ?? [];
  return year === undefined
    ? null
    : [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
