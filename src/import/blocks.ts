/** A part of a document → its running text: paragraphs, headings, quotations, list items, tables. */

export interface Block {
  kind: 'paragraph' | 'heading' | 'quote' | 'item' | 'table';
  /** Words with single spaces; a table has a line a row, its cells parted by tabs. */
  text: string;
  /** How much of the text (0 to 1) is inside links. */
  linked: number;
  /** All of it is bold. */
  bold: boolean;
  /** The element the block began in. */
  element: Element | null;
}

const HIDDEN = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP FORM BUTTON SELECT TEXTAREA INPUT
  PROGRESS METER DIALOG HEAD TITLE LINK META IMG PICTURE FIGCAPTION NAV`.split(/\s+/),
);
const BLOCK = new Set(
  `P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER BLOCKQUOTE UL OL LI DL DT DD H1 H2 H3 H4 H5 H6 PRE TABLE TBODY THEAD
  TFOOT TR TD TH CAPTION FIGURE DETAILS SUMMARY HR ADDRESS CENTER FIELDSET BODY HTML`.split(/\s+/),
);

/** Cells longer than this many characters are running text in a layout table, not data. */
const DATA_CELL = 120;

/**
 * The blocks of an element in reading order; two line breaks in a row end a paragraph as a tag does.
 * Walks without recursion, so depth is no limit. Text inside scripts, forms, players and captions is left out.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let run: { text: string; linked: number; bold: number; element: Element | null } = empty();
  let node: Node | null = root.firstChild;
  let links = 0;
  let bolds = 0;

  const end = (): void => {
    const text = tidy(run.text);
    if (text !== '' && run.element) {
      const letters = Math.max(1, text.replace(/\s/g, '').length);
      blocks.push({
        kind: kindOf(run.element, root),
        text,
        linked: Math.min(1, run.linked / letters),
        bold: run.bold >= letters,
        element: run.element,
      });
    }
    run = empty();
  };

  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const letters = text.replace(/\s/g, '').length;
      if (letters > 0) run.element ??= holder(node);
      run.text += text.replace(/\s+/g, ' ');
      if (links > 0) run.linked += letters;
      if (bolds > 0) run.bold += letters;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') run.text = newline(run.text, end, () => run);
      else if (tag === 'TABLE' && !HIDDEN.has(tag)) {
        const table = dataTable(element);
        end();
        if (table) blocks.push({ kind: 'table', text: table, linked: 0, bold: false, element });
        else descend = true;
      } else if (!HIDDEN.has(tag)) {
        if (BLOCK.has(tag)) end();
        descend = true;
      }
    }
    if (descend && node.firstChild) {
      links += isTag(node, 'A') ? 1 : 0;
      bolds += isBold(node) ? 1 : 0;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  end();
  return blocks;

  function leave(left: Node): void {
    if (isTag(left, 'A')) links--;
    if (isBold(left)) bolds--;
    if (BLOCK.has((left as Element).tagName.toUpperCase())) end();
  }
}

function empty(): { text: string; linked: number; bold: number; element: Element | null } {
  return { text: '', linked: 0, bold: 0, element: null };
}

// One <br> breaks a line (a space, in running text); a second one with nothing between them ends the paragraph.
function newline(text: string, end: () => void, current: () => { text: string }): string {
  let last = text.length - 1;
  while (text[last] === ' ') last--;
  if (text[last] !== '\n') return `${text}\n`;
  end();
  return current().text;
}

/** One kind of space, none invisible, none doubled. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u0085\p{Cc}]+/gu, ' ')
    .trim();
}

function isTag(node: Node, tag: string): boolean {
  return node.nodeType === 1 && (node as Element).tagName.toUpperCase() === tag;
}

function isBold(node: Node): boolean {
  return isTag(node, 'B') || isTag(node, 'STRONG');
}

/** The nearest block element around a text. */
function holder(node: Node): Element {
  let element = node.parentElement;
  while (element?.parentElement && !BLOCK.has(element.tagName.toUpperCase())) element = element.parentElement;
  return element ?? (node.parentNode as Element);
}

function kindOf(element: Element, root: Element): Block['kind'] {
  let kind: Block['kind'] = 'paragraph';
  for (let at: Element | null = element, levels = 0; at && levels < 12; at = at.parentElement, levels++) {
    const tag = at.tagName.toUpperCase();
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (tag === 'BLOCKQUOTE') return 'quote';
    if (tag === 'LI' || tag === 'DD') kind = 'item';
    if (at === root) break;
  }
  return kind;
}

/** A table of data as lines of tab-separated cells; null for one that only lays out text, or has one column or row. */
function dataTable(table: Element): string | null {
  if (table.querySelector('table, p + p, ul, blockquote, h1, h2, h3')) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => tidy(cell.textContent)),
  );
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length < 2 || Math.max(...filled.map((row) => row.length)) < 2) return null;
  if (filled.flat().some((cell) => cell.length > DATA_CELL)) return null;
  return filled.map((row) => row.join('\t')).join('\n');
}
