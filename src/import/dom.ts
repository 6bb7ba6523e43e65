/** HTML → a document that is safe to walk: always with a body, never deeper than the readers can bear. */
import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.ts';

/** Levels of nesting kept. Real pages stay below 60; Readability's time grows with the cube of the depth. */
const MAX_DEPTH = 120;

const HEAD_ONLY = new Set(['TITLE', 'META', 'LINK', 'BASE', 'HEAD']);

/**
 * Parses a page however malformed: fragments get a document around them, nesting beyond {@link MAX_DEPTH} is flattened
 * to its paragraphs. The result is a fresh document that the caller may change. Never throws.
 */
export function parsePage(html: string): Document {
  const text = html.replace(/\0/g, '');
  const whole = /<html[\s>]/i.test(text) ? text : `<!doctype html><html>${text}</html>`;
  let { document } = parseHTML(whole) as unknown as { document: Document };
  if ((document.documentElement as Element | null)?.tagName !== 'HTML') {
    // Something stands before <html>: "<b>oops</b><html>…".
    const inner = document.querySelector('html')?.outerHTML;
    document = (parseHTML(inner ?? `<html>${text}</html>`) as unknown as { document: Document }).document;
  }
  ensureBody(document);
  flatten(document);
  return document;
}

function ensureBody(document: Document): void {
  const body = document.body;
  for (const node of [...document.documentElement.childNodes]) {
    if (node === body || HEAD_ONLY.has((node as Element).tagName)) continue;
    body.append(node);
  }
}

/** Replaces what stands at the deepest level allowed by the plain paragraphs inside it. */
function flatten(document: Document): void {
  const tooDeep: Element[] = [];
  let node: Element | null = document.body;
  let depth = 0;
  while (node) {
    const child: Element | null = node.firstElementChild;
    if (child && depth < MAX_DEPTH) {
      node = child;
      depth++;
      continue;
    }
    if (child) tooDeep.push(node);
    while (node && !node.nextElementSibling && node !== document.body) {
      node = node.parentElement;
      depth--;
    }
    node = node && node !== document.body ? node.nextElementSibling : null;
  }
  for (const element of tooDeep) {
    const blocks = blocksOf(element);
    element.replaceChildren();
    for (const block of blocks) {
      const tag = block.kind === 'heading' ? 'h2' : block.kind === 'quote' ? 'blockquote' : 'p';
      const paragraph = document.createElement(tag);
      paragraph.textContent = block.text;
      element.append(paragraph);
    }
  }
}
