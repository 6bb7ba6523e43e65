/** What a page states about its article: headline, outlet, byline, date, address. Only what it states: else null. */
import { readAuthors } from './authors.ts';
import { readTitle } from './headline.ts';
import { articleNode, jsonLdNodes, typesOf } from './jsonld.ts';
import type { JsonNode } from './jsonld.ts';
import { readPublished } from './published.ts';
import { readOutlet, readUrl } from './source.ts';
import { meta, type Page } from './statements.ts';

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
    saysPaywalled: nodes.some(
      ({ isAccessibleForFree: free }) => free === false || free === 'False' || free === 'false',
    ),
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
