/** What a page states about its article: headline, outlet, byline, date, address. Only what it states: else null. */
import { cleanUrl } from './address.ts';
import { tidy } from './blocks.ts';
import { readByline } from './byline.ts';
import { dateInUrl, readDate } from './dates.ts';
import { articleNode, jsonLdNodes, list, resolve, texts, typesOf } from './jsonld.ts';
import type { Json, JsonNode } from './jsonld.ts';

export interface Metadata {
  title: string | null;
  outlet: string | null;
  byline: string[];
  /** Day of first publication, "2025-11-20". */
  published: string | null;
  url: string | null;
  language: string | null;
  /** The whole text as the page's description gives it, for comparison with the text found. */
  articleBody: string | null;
  /** The page calls itself an article / says that readers get only a part of it. */
  saysArticle: boolean;
  saysPaywalled: boolean;
  /** What the page calls itself, where that is not an article ("video.other", "VideoObject"). */
  saysOther: string | null;
}

interface Page {
  document: Document;
  nodes: JsonNode[];
  node: JsonNode | null;
  language: string | null;
  latest: string | null;
}

/** @param address where the page came from, if known. @param latest ISO day (today): no article is published later. */
export function readMetadata(document: Document, address: string | null, latest: string | null): Metadata {
  const nodes = jsonLdNodes(document);
  const node = articleNode(nodes);
  const language =
    document.documentElement.getAttribute('lang') ??
    meta(document, ['og:locale', 'content-language'])[0]?.replace('_', '-') ??
    null;
  const page: Page = { document, nodes, node, language: language?.trim() || null, latest };
  const url = readUrl(page, address);
  const outlet = readOutlet(page);
  return {
    title: readTitle(page, outlet),
    outlet,
    byline: readAuthors(page, outlet),
    published: readPublished(page, url ?? address),
    url,
    language: page.language,
    articleBody: bodyOf(node),
    saysArticle: node !== null || /article|newsitem/i.test(meta(document, ['og:type'])[0] ?? ''),
    saysPaywalled: nodes.some((one) => /^false$/i.test(String(one['isAccessibleForFree'] ?? ''))),
    saysOther: otherKind(page),
  };
}

function bodyOf(node: JsonNode | null): string | null {
  const body = node?.['articleBody'] ?? node?.['text'];
  return typeof body === 'string' && body.trim() ? body : null;
}

function otherKind({ document, nodes, node }: Page): string | null {
  if (node) return null;
  const kind = meta(document, ['og:type'])[0] ?? '';
  if (/^(?:video|music|profile|product)/i.test(kind)) return kind;
  return (
    nodes
      .flatMap(typesOf)
      .find((type) => /^(?:VideoObject|CollectionPage|SearchResultsPage|ProfilePage|Product)$/.test(type)) ??
    null
  );
}

/** Contents of the meta tags of these names, in the order of the names; empty ones left out. */
function meta(document: Document, names: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = tidy(tag.getAttribute('content') ?? tag.getAttribute('value') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // One tag may carry several names: property="og:title twitter:title".
      for (const key of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key) found.set(key, [...(found.get(key) ?? []), content]);
      }
    }
  }
  return names.flatMap((name) => found.get(name) ?? []);
}

// ---- headline

const SEPARATOR = /\s+(?:[|–—•·»:]|-|::|\\|\/)\s+/;

function readTitle(page: Page, outlet: string | null): string | null {
  const { document, node, nodes } = page;
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => tidy(heading.textContent))
    .filter((text) => text !== '');
  const fromNode = headline(texts(node?.['headline'] ?? node?.['name'], nodes)[0]);
  const social = headline(
    meta(document, ['og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'])[0],
  );
  const tab = headline(document.querySelector('head > title, title')?.textContent);
  const marked = tidy(document.querySelector('[itemprop~="headline"]')?.textContent ?? '');

  // A site's name stands in the tab's title and often in the social one; the words on the page are the headline itself.
  for (const stated of [fromNode, social, tab]) {
    if (!stated) continue;
    const shown = headings.find((heading) => sameHeadline(heading, stated, outlet));
    if (shown) return shown;
  }
  const stated = fromNode ?? (social ? withoutSite(social, outlet) : null) ?? (marked || null);
  if (stated) return stated;
  if (headings.length === 1) return headings[0]!;
  return tab ? withoutSite(tab, outlet) : (headings[0] ?? null);
}

function headline(text: string | null | undefined): string | null {
  // Some sites escape twice: "Jones &amp;amp; Sons", "<em>Hamlet</em>".
  const plain = tidy((text ?? '').replace(/<[^<>]{1,200}>/g, '')).replace(
    /&(?:amp;)?(amp|quot|lt|gt|nbsp|#0?39|#8217|#8216|rsquo|lsquo|ldquo|rdquo|#8220|#8221|#8211|ndash|mdash);/g,
    (_, name: string) => ENTITY[name] ?? ' ',
  );
  return plain === '' ? null : plain;
}

const ENTITY: Record<string, string> = {
  amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#039': "'", '#8217': '’', rsquo: '’', '#8216': '‘', lsquo: '‘',
  ldquo: '“', '#8220': '“', rdquo: '”', '#8221': '”', '#8211': '–', ndash: '–', mdash: '—',
}; // prettier-ignore

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The heading is the stated headline, or all of it but a site's name. */
function sameHeadline(heading: string, stated: string, outlet: string | null): boolean {
  const [shown, said] = [key(heading), key(stated)];
  if (shown === '' || (outlet && shown === key(outlet))) return false;
  if (shown === said) return true;
  return stated.split(SEPARATOR).length > 1 && shown.length >= 12 && said.startsWith(shown);
}

/** "Bridge closed after storm | City | The Courier" → "Bridge closed after storm". */
function withoutSite(title: string, outlet: string | null): string {
  const pieces = title.split(SEPARATOR);
  if (pieces.length < 2) return title;
  const site = outlet ? key(outlet) : null;
  const first = pieces[0]!;
  if (site && key(first) === site) return title.slice(title.indexOf(pieces[1]!)).trim();
  let kept = title;
  for (let last = pieces.length - 1; last > 0; last--) {
    const piece = pieces[last]!;
    const isSite = site
      ? key(piece) === site || site.includes(key(piece)) || key(piece).includes(site)
      : piece.split(' ').length <= 4;
    // Beyond the site's name only short section names go ("| World", "| Sport").
    if (!isSite && !(kept !== title && piece.split(' ').length <= 2 && last > 0)) break;
    const before = kept.slice(0, kept.length - piece.length).replace(/\s+\S{1,2}\s+$/, '');
    if (before.split(' ').length < 3) break;
    kept = before;
  }
  return kept;
}

// ---- outlet

function readOutlet({ document, node, nodes }: Page): string | null {
  const publisher = texts(node?.['publisher'], nodes)[0] ?? texts(node?.['sourceOrganization'], nodes)[0];
  const site = nodes.filter((one) =>
    typesOf(one).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const microdata = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  const candidates = [
    ...meta(document, ['og:site_name']),
    publisher,
    ...meta(document, [
      'application-name',
      'dc.publisher',
      'dc.source',
      'cre',
      'twitter:app:name:iphone',
      'apple-mobile-web-app-title',
      'copyright',
    ]),
    microdata?.getAttribute('content') ?? microdata?.textContent,
    ...site.flatMap((one) => texts(one['name'], nodes).slice(0, 1)),
  ];
  for (const candidate of candidates) {
    const name = headline(candidate)
      ?.replace(/^(?:©|\(c\)|copyright)[\s\d–-]*/i, '')
      .replace(/^https?:\/\/(?:www\.)?/, '');
    if (
      name &&
      name.length <= 60 &&
      /\p{L}/u.test(name) &&
      !/^(?:home|website|news|n\/a|localhost)$/i.test(name)
    )
      return name;
  }
  return null;
}

// ---- byline

/** Where themes put the writer's name, the surest first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.author-name, .author__name, .byline__name, .byline-name, .c-byline__author, .article-author__name, .p-author, .vcard .fn',
  '[class~="byline"], [class*="byline" i], [data-testid*="byline" i], [class~="author"], [class*="article-author" i], [class*="post-author" i], [class*="entry-author" i]',
];

function readAuthors(page: Page, outlet: string | null): string[] {
  const { document, node, nodes } = page;
  const tries: (() => (string | undefined | null)[])[] = [
    () => people(node?.['author'], nodes),
    () => people(node?.['creator'], nodes),
    () =>
      meta(document, [
        'author',
        'article:author_name',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'dcterms.creator',
        'byl',
        'citation_author',
        'twitter:creator:name',
        'cxenseparse:author',
        'article:author',
      ]),
    ...AUTHOR_PLACES.map((place) => () => fromPlace(document, place)),
    () => nearHeadline(document),
  ];
  for (const attempt of tries) {
    const names = readByline(
      attempt().filter((text): text is string => Boolean(text)),
      outlet,
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** People before organisations: a page may credit both. */
function people(value: Json | undefined, nodes: readonly JsonNode[]): string[] {
  const named = list(value).map((item) => {
    const node = resolve(item, nodes);
    return { names: texts(item, nodes), person: !node || !typesOf(node).includes('Organization') };
  });
  const persons = named.filter(({ person, names }) => person && names.length > 0);
  return (persons.length > 0 ? persons : named).flatMap(({ names }) => names);
}

function fromPlace(document: Document, place: string): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(place)) {
    if (found.length >= 12 || isElsewhere(element)) continue;
    const text = tidy(element.getAttribute('content') ?? element.textContent);
    if (text !== '' && text.length <= 160) found.push(text);
    // Names of other articles' writers follow those of this one.
    if (found.length > 0 && !/author/.test(place)) break;
  }
  return found;
}

/** Inside comments, a list of other articles, or the page's frame. */
function isElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(?:ASIDE|FOOTER|NAV)$/.test(at.tagName)) return true;
    const marks = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (
      /\b(?:comments?|related|sidebar|recommended|recirc|most-?(?:read|popular)|trending|teasers?)\b/i.test(
        marks,
      ) &&
      at.tagName !== 'BODY' &&
      at.tagName !== 'HTML'
    )
      return true;
  }
  return false;
}

/** A line "By Jane Doe" of its own among the first lines after the headline. */
function nearHeadline(document: Document): string[] {
  for (const line of linesNearHeadline(document)) {
    if (/^(?:(?:written|reported|words|text|story) )?by:? \p{Lu}/iu.test(line) && line.length < 120)
      return [line];
  }
  return [];
}

// ---- date

const DATE_TAGS = [
  'article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished', 'date',
  'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published_date', 'published-date', 'publication_date',
  'publication-date', 'originalpublicationdate', 'article_date_original', 'article.published', 'parsely-pub-date',
  'sailthru.date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.created', 'dcterms.issued',
  'citation_publication_date', 'citation_date', 'cxenseparse:recs:publishtime', 'displaydate', 'timestamp', 'ptime', 'pdate',
  'rnews:datepublished', 'og:pubdate', 'article:post_date', 'created', 'datecreated', 'dat', 'prism.publicationdate',
]; // prettier-ignore
const DATE_PLACES =
  '[itemprop~="datePublished"], time[pubdate], [class*="publish" i] time, [class*="date" i] time, [class*="byline" i] time, header time, article time, time';
const DATE_CLASSES =
  '[class*="publish" i], [class*="date" i], [class*="timestamp" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [class*="dateline" i], [id*="date" i]';

function readPublished(page: Page, url: string | null): string | null {
  const { document, node, nodes, language, latest } = page;
  const read = (text: string | null | undefined): string | null => readDate(text, language, latest);
  const first = (stated: readonly (string | null | undefined)[]): string | null => {
    for (const text of stated) {
      const day = read(text);
      if (day) return day;
    }
    return null;
  };
  const anywhere = nodes.filter(
    (one) => !typesOf(one).some((type) => /Comment|Video|Image|Person|Organization|Event/.test(type)),
  );
  return (
    first([...texts(node?.['datePublished'], nodes), ...texts(node?.['dateCreated'], nodes)]) ??
    first(meta(document, DATE_TAGS)) ??
    first(anywhere.flatMap((one) => texts(one['datePublished'], nodes))) ??
    first(timesOf(document)) ??
    first(dateLines(document)) ??
    dateInUrl(url, latest) ??
    first([
      ...texts(node?.['dateModified'], nodes),
      ...meta(document, ['article:modified_time', 'og:updated_time', 'last-modified', 'datemodified']),
    ])
  );
}

/** `<time>` and microdata, those that say "published" first, those that say "updated" last, none from other articles. */
function timesOf(document: Document): string[] {
  const ranked: { text: string; rank: number }[] = [];
  for (const element of document.querySelectorAll(DATE_PLACES)) {
    if (ranked.length >= 40 || isElsewhere(element)) continue;
    const text =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent;
    const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''} ${(element.parentElement?.textContent ?? '').slice(0, 60)}`;
    const rank = /publish|pubdate|posted|created/i.test(marks)
      ? 0
      : /updat|modif|edited/i.test(marks)
        ? 2
        : 1;
    ranked.push({ text, rank });
    if (element.hasAttribute('datetime')) ranked.push({ text: element.textContent, rank: rank + 0.5 });
  }
  return ranked.sort((one, other) => one.rank - other.rank).map(({ text }) => text);
}

/** Lines near the headline that look like "Published 20 November 2025"; those that say "updated" last. */
function dateLines(document: Document): string[] {
  const classed = [...document.querySelectorAll(DATE_CLASSES)]
    .filter((element) => !isElsewhere(element))
    .slice(0, 40)
    .map((element) => tidy(element.textContent))
    .filter((text) => text.length <= 160);
  const lines = [...linesNearHeadline(document).filter((line) => line.length <= 100), ...classed].map(
    sincePublished,
  );
  const rank = (line: string): number =>
    /publish|posted|created|issued/i.test(line) ? 0 : /updat|modif/i.test(line) ? 2 : 1;
  return lines.sort((one, other) => rank(one) - rank(other));
}

// "Updated 21 Nov 2025, first published 20 Nov 2025" → from "published" on.
function sincePublished(line: string): string {
  const at = line.search(/(?:first\s+)?(?:published|posted)\b/i);
  return at > 0 && /updat|modif/i.test(line.slice(0, at)) ? line.slice(at) : line;
}

/** Texts looked at on either side of the headline, in text nodes that hold something. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 25;

function linesNearHeadline(document: Document): string[] {
  const lines: { text: string; heading: boolean }[] = [];
  const heading = document.querySelector('h1');
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  let at = -1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(parent.tagName)) continue;
    const text = tidy(node.nodeValue ?? '');
    if (text === '') continue;
    const inHeading = heading?.contains(node) ?? false;
    if (inHeading) at = lines.length;
    lines.push({ text, heading: inHeading });
    if (at >= 0 && lines.length > at + NEAR_AFTER) break;
    if (at < 0 && lines.length > 2000) break;
  }
  const from = at < 0 ? 0 : Math.max(0, at - NEAR_BEFORE);
  const near = lines.slice(from, (at < 0 ? 0 : at) + NEAR_AFTER).filter((line) => !line.heading);
  // A text broken over tags ("By <b>Jane Doe</b>") is one line to a reader.
  const joined = near.map(({ text }, index) =>
    /^(?:by|published|posted|updated)?:?$/i.test(text) ? `${text} ${near[index + 1]?.text ?? ''}` : text,
  );
  return joined;
}

// ---- address

function readUrl({ document, node, nodes }: Page, address: string | null): string | null {
  const base = cleanUrl(address) ?? savedFrom(document);
  const stated = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta(document, ['og:url'])[0],
    typeof node?.['url'] === 'string' ? node['url'] : null,
    ...(node
      ? list(node['mainEntityOfPage']).map((item) =>
          typeof item === 'string' ? item : (resolve(item, nodes)?.['@id'] as string | undefined),
        )
      : []),
  ];
  for (const candidate of stated) {
    if (!candidate || !/^(?:https?:)?\/\/|^\//i.test(candidate.trim())) continue;
    const url = cleanUrl(candidate, base);
    // Some sites name their front page as canonical everywhere.
    if (url && (new URL(url).pathname !== '/' || base === null || new URL(base).pathname === '/')) return url;
  }
  return base;
}

/** Browsers note in a saved page where it came from: "saved from url=(0042)https://…", "url: https://…". */
function savedFrom(document: Document): string | null {
  for (const node of [
    ...document.childNodes,
    ...document.documentElement.childNodes,
    ...document.head.childNodes,
  ]) {
    if (node.nodeType !== 8) continue;
    const found =
      /(?:saved from url=\(\d+\)|^\s*(?:page saved with singlefile)?\s*url:\s*|mirrored from\s+)(https?:\/\/\S+|\S+\.\S+\/\S*)/i.exec(
        node.nodeValue ?? '',
      )?.[1];
    if (found) return cleanUrl(/^https?:/i.test(found) ? found : `https://${found}`);
  }
  return cleanUrl(document.querySelector('base')?.getAttribute('href'));
}
