/** Draws markup given as data into the page. Texts become text nodes: whatever an article says stays words. */
import type { Tree } from '../view/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The nodes, not yet in the page; `svg` inside a drawing. */
export function draw(nodes: readonly Tree[], svg = false): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const { tag, attributes, children } = node;
    const drawing = svg || tag === 'svg';
    const element = drawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    element.append(...draw(children, drawing));
    return element;
  });
}
