/** Where a page says when its article was first published. */
import { tidy } from './blocks.ts';
import { dateInUrl, readDate } from './dates.ts';
import { texts, typesOf } from './jsonld.ts';
import { isElsewhere, linesNearHeadline, meta, type Page } from './statements.ts';

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

export function readPublished(page: Page, url: string | null): string | null {
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
  const near = linesNearHeadline(document).filter((line) => line.length <= 100);
  const lines = [...near, ...classed].map(sincePublished);
  const rank = (line: string): number =>
    /publish|posted|created|issued/i.test(line) ? 0 : /updat|modif/i.test(line) ? 2 : 1;
  return lines.sort((one, other) => rank(one) - rank(other));
}

// "Updated 21 Nov 2025, first published 20 Nov 2025" → from "published" on.
function sincePublished(line: string): string {
  const at = line.search(/(?:first\s+)?(?:published|posted)\b/i);
  return at > 0 && /updat|modif/i.test(line.slice(0, at)) ? line.slice(at) : line;
}
