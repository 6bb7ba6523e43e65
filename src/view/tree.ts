/** Markup as data: a component draws it into a page that is built, a script into one that is open. */
import type { Piece } from './pieces.ts';

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string | boolean | undefined>>;
  children: readonly Tree[];
}
/** Text is text: whoever draws it escapes it. */
export type Tree = string | Element;

/** An element; children that are empty or absent are left out. */
export const el = (
  tag: string,
  attributes: Element['attributes'],
  ...children: readonly (Tree | readonly Tree[] | false | null | undefined)[]
): Element => ({
  tag,
  attributes,
  children: children
    .flat()
    .filter((child): child is Tree => child !== false && child != null && child !== ''),
});

/** Words for those who do not see the marks. */
export const unseen = (text: string): Element => el('span', { class: 'sr' }, text);

/** The element of a piece of an article's words, and its classes; null: plain text. */
export function dressOf({ as }: Piece): { tag: 'mark' | 'b' | 'i'; names: string | undefined } | null {
  if (as.length === 0) return null;
  const tag = as.some((name) => name !== 'n' && name !== 'q') ? 'mark' : as.includes('n') ? 'b' : 'i';
  // <b> and <i> say "number" and "quotation" by themselves.
  const implied = { mark: '', b: 'n', i: 'q' }[tag];
  return { tag, names: as.filter((name) => name !== implied).join(' ') || undefined };
}

/** An article's words, cut into pieces by their marks. Nothing is added and nothing left out. */
export const words = (pieces: readonly Piece[]): Tree[] =>
  pieces.map((piece) => {
    const dress = dressOf(piece);
    return dress ? el(dress.tag, { class: dress.names }, piece.text) : piece.text;
  });
