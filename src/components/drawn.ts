/** Markup given as data → HTML. */
import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';
import type { Piece } from '../view/pieces.ts';
import { words, type Tree } from '../view/tree.ts';

/**
 * Written as one string, escaped by Astro's own functions: of each element whose name is data Astro would make several
 * promises, and a page has thousands of such elements.
 */
export const drawn = (nodes: readonly Tree[]): string => nodes.map(one).join('');

function one(node: Tree): string {
  if (typeof node === 'string') return escapeHTML(node);
  const { tag, attributes, children } = node;
  const start = `<${tag}${spreadAttributes(attributes)}`;
  const inside = drawn(children);
  return inside === '' && voidElementNames.test(tag) ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** An article's words. */
export const drawnWords = (pieces: readonly Piece[]): string => drawn(words(pieces));
