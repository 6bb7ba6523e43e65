/** Where a page says who wrote its article. */
import { tidy } from './blocks.ts';
import { readByline } from './byline.ts';
import { list, resolve, texts, typesOf } from './jsonld.ts';
import type { Json, JsonNode } from './jsonld.ts';
import { isElsewhere, linesNearHeadline, meta, type Page } from './statements.ts';

/** Where themes put the writer's name, the surest first. */
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.author-name, .author__name, .byline__name, .byline-name, .c-byline__author, .article-author__name, .p-author, .vcard .fn',
  '[class~="byline"], [class*="byline" i], [data-testid*="byline" i], [class~="author"], [class*="article-author" i], [class*="post-author" i], [class*="entry-author" i]',
];

export function readAuthors(page: Page, outlet: string | null): string[] {
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
    () => fromPlace(document, '[class*="author" i], [class*="byline" i]', ' | '),
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

/** @param between put where one element's text meets the next: nothing, or a mark that parts names from what follows. */
function fromPlace(document: Document, place: string, between = ''): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(place)) {
    if (found.length >= 12 || isElsewhere(element)) continue;
    const text = tidy(element.getAttribute('content') ?? [...textsIn(element)].join(between));
    if (text !== '' && text.length <= 160) found.push(text);
    // Names of other articles' writers follow those of this one.
    if (found.length > 0 && !/author/.test(place)) break;
  }
  return found;
}

function* textsIn(element: Element): Generator<string> {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.nodeValue ?? '';
}

/** A line "By Jane Doe" of its own among the first lines after the headline. */
function nearHeadline(document: Document): string[] {
  for (const line of linesNearHeadline(document)) {
    if (/^(?:(?:written|reported|words|text|story) )?by:? \p{Lu}/iu.test(line) && line.length < 120)
      return [line];
  }
  return [];
}
