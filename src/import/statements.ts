/** Where a page states things about its article: its tags, its description, the lines around its headline. */
import { tidy } from './blocks.ts';
import type { JsonNode } from './jsonld.ts';

export interface Page {
  document: Document;
  nodes: JsonNode[];
  node: JsonNode | null;
  language: string | null;
  latest: string | null;
}

/** Contents of the meta tags of these names, in the order of the names; empty ones left out. */
export function meta(document: Document, names: readonly string[]): string[] {
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

/** Inside comments, a list of other articles, or the page's frame. */
export function isElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(?:ASIDE|FOOTER|NAV)$/.test(at.tagName)) return true;
    const marks = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (
      /\b(?:comments?|related|sidebar|recommended|recirc|most-?(?:read|popular)|trending|teasers?|masthead|site-header|top-?bar|navbar|(?:current|today)-?date|twitter-tweet|promo)\b/i.test(
        marks,
      ) &&
      at.tagName !== 'BODY' &&
      at.tagName !== 'HTML'
    )
      return true;
  }
  return false;
}

/** Texts looked at on either side of the headline, in text nodes that hold something. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 25;

export function linesNearHeadline(document: Document): string[] {
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
  // What follows the headline is about the article sooner than what stands over it, which may be today's date.
  const near = [
    ...lines.slice(at + 1, at + 1 + NEAR_AFTER),
    ...lines.slice(Math.max(0, at - NEAR_BEFORE), Math.max(0, at)),
  ].filter((line) => !line.heading);
  // A text broken over tags ("By <b>Jane Doe</b>") is one line to a reader.
  const joined = near.map(({ text }, index) =>
    /^(?:by|published|posted|updated)?:?$/i.test(text) ? `${text} ${near[index + 1]?.text ?? ''}` : text,
  );
  return joined;
}
