/** Where a page comes from: its outlet and its address. */
import { cleanUrl } from './address.ts';
import { headline } from './headline.ts';
import { list, resolve, texts, typesOf } from './jsonld.ts';
import { meta, type Page } from './statements.ts';

export function readOutlet({ document, node, nodes }: Page): string | null {
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

export function readUrl({ document, node, nodes }: Page, address: string | null): string | null {
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
