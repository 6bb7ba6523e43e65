/** XML as text: trees of xastscript → a document that every XML 1.0 reader accepts. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { clean } from './text.ts';

export type Attributes = Record<string, string | number | null | undefined>;

/** One element. Texts may be anyone's: what XML forbids is dropped, the rest escaped. */
export function el(name: string, attributes: Attributes = {}, ...children: (Element | string)[]): Element {
  const given = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'string' ? clean(value) : value,
  ]);
  return x(
    name,
    Object.fromEntries(given) as Record<string, string | number | null | undefined>,
    children.map((child) =>
      typeof child === 'string' ? { type: 'text' as const, value: clean(child) } : child,
    ),
  );
}

/** The bare elements, without a declaration; `closeEmptyElements` writes `<a/>`, which HTML does not know. */
export const markup = (tree: Element | Element[], closeEmptyElements = false): string =>
  // "]]>" may not stand in text, which the serialiser does not know; no CDATA is written here.
  toXml(Array.isArray(tree) ? x(null, tree) : tree, { closeEmptyElements }).replaceAll(']]>', ']]&gt;');

/** A whole document; one element to a line down to `depth`, so that versions can be compared. */
export function xmlDocument(root: Element, depth = 2): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(lines(root, depth, '\n'), true)}\n`;
}

function lines(element: Element, depth: number, indent: string): Element {
  if (depth === 0 || element.children.length === 0 || element.children.some(({ type }) => type !== 'element'))
    return element;
  const inner = `${indent}  `;
  return {
    ...element,
    children: [
      ...element.children.flatMap((child) => [
        { type: 'text' as const, value: inner },
        child.type === 'element' ? lines(child, depth - 1, inner) : child,
      ]),
      { type: 'text' as const, value: indent },
    ],
  };
}
