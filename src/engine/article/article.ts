/** One file's text → one article: what it says about itself, its sentences, and what stands around them. */
import { agenciesIn, agencyOf, creditedIn } from './agencies.ts';
import { plainBlocks, trim } from './blocks.ts';
import type { Article, SetAside, Span } from '../comparison.ts';
import { addressIn, dateInAddress, isoDate, outletIn, outletOf } from './credits.ts';
import type { FrontMatter } from './frontmatter.ts';
import { frontMatter, namesAt, wordsAt } from './frontmatter.ts';
import { findHeadline, findSections } from './headings.ts';
import type { Item } from './items.ts';
import { key, makeItem, visibleWords } from './items.ts';
import { findWords, meet } from './locate.ts';
import { isMarkdown, markdownBlocks } from './markdown.ts';
import { metadataLine, readMasthead } from './masthead.ts';
import { numberSentences } from './sentences.ts';
import { hash, toSlug } from '../words/slug.ts';
import { markAddress, markFurniture } from './surroundings.ts';

export interface ArticleInput {
  /** The file's name, as on disk. */
  file: string;
  /** The decoded file. */
  text: string;
  /** What an editor states about the article; goes before what the file says. */
  stated?: {
    title?: string | undefined;
    outlet?: string | undefined;
    byline?: string[] | undefined;
    published?: string | undefined;
    url?: string | undefined;
    agencies?: string[] | undefined;
    /** Words of the file: the sentences they stand in are not the article. */
    setAside?: string[] | undefined;
    /** Words of the file: what was set aside with them in it is the article. */
    bringBack?: string[] | undefined;
  };
}

/** Bylines and dates are looked for in this many lines from the top, and from the end. */
const TOP = 10;
const BOTTOM = 4;
/** Datelines stand in the first paragraphs. */
const OPENING = 3;

/** Longest id, in characters: long enough for any file name people choose, short enough for any address. */
const MAX_ID = 80;

/**
 * Article id of a file: its stem in ASCII letters, figures and hyphens; never empty. Names that lose letters on the way
 * (other alphabets, very long ones) end in a short hash, so that two such files don't fall on one id.
 */
export function articleId(file: string): string {
  const stem = (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]{0,8}$/, '').normalize('NFC');
  const slug = toSlug(stem, MAX_ID);
  const ascii = stem.normalize('NFKD').replace(/[\p{M}\p{P}\p{S}\p{Z}\p{C}]/gu, '');
  const lossless = /^[a-z0-9]+$/i.test(ascii) && ascii.length <= slug.length;
  return lossless || slug.startsWith('x' + hash(stem)) ? slug : `${slug}-${hash(stem)}`;
}

/**
 * Reads one article file. Pure; never throws on any text; time proportional to the text's length.
 * Every sentence's `text` is `input.text.slice(start, end)`. Every letter and figure of the file is in a sentence,
 * a section's name, or `setAside`. Fields the file does not state are null or empty.
 */
export function readArticle(input: ArticleInput): Article {
  const { file, text, stated = {} } = input;
  const front = frontMatter(text);
  const blocks = isMarkdown(file, text) ? markdownBlocks(text, front.end) : plainBlocks(text, front.end);
  const items = blocks.map((block) => makeItem(text, block)).filter((item) => item.end > item.start);

  const own = readStatements(items);
  bringBack(text, items, stated.bringBack ?? []);
  const titled = wordsAt(front.data, ['title', 'headline']);
  const headline = markHeadline(items, titled);
  const masthead = readMasthead(items, headline, titled);
  findSections(items);
  const titleAt = titled !== null && !headline ? text.slice(0, front.end).indexOf(titled) : -1;
  const { sentences, words, left } = numberSentences(
    text,
    items,
    titled !== null && titleAt >= 0 ? { start: titleAt, end: titleAt + titled.length } : null,
    (stated.setAside ?? []).flatMap((said) => findWords(text, said)),
  );
  const title = stated.title ?? titled ?? headline?.line.text ?? null;
  const opening = sentences.find((s) => s.paragraph > 0);
  const inFront = readFront(front);
  const url = stated.url ?? inFront.url ?? own.url;
  return {
    id: articleId(file),
    file,
    title: title ?? (opening ? visibleWords(opening) : articleId(file)),
    titleFrom: title === null ? 'opening' : 'file',
    outlet:
      stated.outlet ??
      inFront.outlet ??
      own.outlet ??
      masthead.outlet ??
      (url === null ? null : outletOf(url, text)),
    byline: stated.byline ?? inFront.byline ?? (own.byline.length > 0 ? own.byline : masthead.byline),
    agencies: stated.agencies ?? inFront.agencies ?? agenciesOf(items, own.credited),
    published:
      (stated.published === undefined ? null : isoDate(stated.published)) ??
      inFront.published ??
      own.published ??
      (url === null ? null : dateInAddress(url)) ??
      own.updated,
    url,
    words,
    sentences,
    setAside: setAside(text, items, front, left),
  };
}

interface Statements {
  byline: string[];
  published: string | null;
  updated: string | null;
  url: string | null;
  outlet: string | null;
  credited: Credit[];
}
type Credit = { name: string; at: number };

/** Reads the lines that say who wrote it, when and where, and marks them and all that stands around the article. */
function readStatements(items: readonly Item[]): Statements {
  const found: Statements = {
    byline: [],
    published: null,
    updated: null,
    url: null,
    outlet: null,
    credited: [],
  };
  const open = items.filter((item) => item.role === 'body');
  open.forEach((item, i) => {
    const near = i < TOP || i >= open.length - BOTTOM;
    const line = near && item.line.words > 0 ? metadataLine(item.line.text) : null;
    if (!line) {
      const url = markAddress(item, open, i);
      found.url ??= url;
      return;
    }
    item.role = 'metadata';
    if (found.byline.length === 0) found.byline = line.names;
    found.outlet ??= line.outlet;
    found.credited.push(...line.agencies.map((name) => ({ name, at: item.start })));
    if (line.updated) found.updated ??= line.date;
    else found.published ??= line.date;
  });
  markFurniture(items);
  for (const item of items) {
    if (item.role !== 'credit') continue;
    found.outlet ??= outletIn(item.line.text);
    found.credited.push(...agenciesIn(item.line.text).map(({ name, at }) => ({ name, at: item.start + at })));
  }
  return found;
}

function markHeadline(items: readonly Item[], titled: string | null): Item | null {
  const headline =
    titled === null
      ? findHeadline(items)
      : (items.slice(0, TOP).find((item) => item.role === 'body' && key(item.line.text) === key(titled)) ??
        null);
  if (headline) headline.role = 'headline';
  return headline;
}

/** What the front matter states; names of fields as the common site builders and exporters write them. */
function readFront({ data }: FrontMatter): {
  [K in 'url' | 'outlet' | 'published']: string | null;
} & { [K in 'byline' | 'agencies']: string[] | null } {
  const dates = [
    'published',
    'date',
    'publishedAt',
    'published_at',
    'pubDate',
    'datePublished',
    'date_published',
    'created',
  ];
  const outlets = ['outlet', 'publisher', 'publication', 'site', 'site_name', 'newspaper', 'source'];
  const urls = ['url', 'link', 'canonical', 'original', 'source_url', 'permalink', 'source'];
  const date = wordsAt(data, dates);
  const agencies = namesAt(data, ['agencies', 'agency']);
  return {
    url: urls.map((k) => addressIn(wordsAt(data, [k]) ?? '')).find((v) => v !== null) ?? null,
    outlet: outlets.map((k) => wordsAt(data, [k])).find((v) => v !== null && addressIn(v) === null) ?? null,
    published: date === null ? null : isoDate(date),
    byline: namesAt(data, ['byline', 'author', 'authors', 'by', 'creator']),
    agencies: agencies && agencies.map((name) => agencyOf(name) ?? name),
  };
}

/** Agencies the article credits, in the order they first appear in the file. */
function agenciesOf(items: readonly Item[], credited: readonly Credit[]): string[] {
  const all = [...credited];
  items
    .filter((item) => item.role === 'body')
    .forEach((item, i) => {
      for (const { name, at } of creditedIn(item.line.text, i < OPENING))
        all.push({ name, at: item.start + at });
    });
  return [...new Set(all.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

function bringBack(text: string, items: readonly Item[], words: readonly string[]): void {
  const spans = words.flatMap((said) => findWords(text, said));
  for (const item of items)
    if (item.role !== 'body' && item.role !== 'headline' && spans.some((span) => meet(span, item)))
      item.role = 'body';
}

function setAside(
  text: string,
  items: readonly Item[],
  front: FrontMatter,
  byEditor: readonly Span[],
): SetAside[] {
  const found: SetAside[] = [];
  const add = (span: Span, reason: SetAside['reason']): void => {
    const { start, end } = trim(text, span);
    if (end > start) found.push({ text: text.slice(start, end), reason, start, end });
  };
  if (front.end > 0) add({ start: 0, end: front.end }, 'metadata');
  for (const { role, outer } of items)
    if (role !== 'body' && role !== 'headline' && role !== 'section') add(outer, role);
  for (const span of byEditor) add(span, 'editor');
  return found.sort((a, b) => a.start - b.start);
}
