/** The headline: what the page calls its article, in the words it shows, without the site's name. */
import { tidy } from './blocks.ts';
import { texts } from './jsonld.ts';
import { meta, type Page } from './statements.ts';

const SEPARATOR = /\s+(?:[|–—•·»:]|-|::|\\|\/)\s+/;

export function readTitle(page: Page, outlet: string | null): string | null {
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

export function headline(text: string | null | undefined): string | null {
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
  // Descriptions cut long headlines: "Bridge closed after the storm of …"
  if (/(?:…|\.\.\.)\s*$/.test(stated) && said.length >= 20 && shown.startsWith(said)) return true;
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
    if (before.split(' ').length < (site && key(piece) === site ? 1 : 3)) break;
    kept = before;
  }
  return kept;
}
