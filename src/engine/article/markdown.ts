/** Markdown read with remark, as blocks with places in the file. */
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Block } from './blocks.ts';
import { isWrapped, lines, plainBlocks } from './blocks.ts';
import type { SetAside, Span } from '../comparison.ts';

/** Longest text given to remark, in UTF-16 units; a longer one is no news article and is read as plain text. */
const MAX_MARKDOWN = 150_000;
/** Most sign characters in one line, and most levels of nesting, that are given to remark. */
const MAX_SIGNS_A_LINE = 400;
const MAX_NESTING = 12;
/** Deepest indentation, in columns, of an article's lists. */
const MAX_INDENT = 40;
const MAX_SIGNS = 6_000;

const reader = remark()
  // Pasted text is indented for looks, and "<" is a sign of comparison: neither is code or a page here.
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'htmlFlow'] } }])
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false });
const parser = reader().freeze();
/** For texts without "@": without the search for mail addresses, which looks at every letter. */
const mailless = reader()
  .use(function () {
    const data = this.data();
    data.micromarkExtensions = data.micromarkExtensions?.map((extension) => ({
      ...extension,
      text: Object.fromEntries(
        Object.entries(extension.text ?? {}).map(([code, constructs]) => [
          code,
          [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
        ]),
      ),
    }));
  })
  .freeze();

/** Signs nobody types in a plain text by chance, each with what it was written for. */
const EVIDENCE = [
  /^ {0,3}#{1,6} +\S/m, // ## A heading
  /\*\*(?=\S)[^*\n]{1,300}\*\*/, // **bold**
  /!?\[[^\]\n]{1,300}\]\((?:https?:|\/|#|\.)[^)\s]{0,1000}/, // [words](https://…), ![](/picture)
  /^ {0,3}(?:```|~~~)/m, // fenced code
  /^ {0,3}\|? ?:?-{3,}:? ?\|/m, // a table's second line
  /^ {0,3}> [\p{L}"“]/mu, // > A quotation
  /^[^\n]{3,120}\n {0,3}={3,} *$/m, // a heading underlined
];

/** True where the text holds markdown, and not more of its signs than an article has. */
export function isMarkdown(file: string, text: string): boolean {
  if (text.length > MAX_MARKDOWN) return false;
  if (!/\.(?:md|markdown)$/i.test(file) && !EVIDENCE.some((sign) => sign.test(text))) return false;
  if (new RegExp(`^[ \\t]{${MAX_INDENT},}[-+*>\\d]`, 'm').test(text)) return false;
  let signs = 0;
  let inLine = 0;
  let depth = 0;
  let leading = true;
  for (const c of text) {
    if (c === '\n') {
      inLine = depth = 0;
      leading = true;
    } else if ('*_[]`<>~|!&:@#'.includes(c) || (leading && '-+>'.includes(c))) {
      inLine++;
      signs++;
      if (leading && ++depth > MAX_NESTING && '>-+*'.includes(c)) return false;
    } else if (c !== ' ' && c !== '\t') leading = false;
    if (inLine > MAX_SIGNS_A_LINE || signs > MAX_SIGNS) return false;
  }
  return true;
}

interface Node {
  type: string;
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const span = (node: Node): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** Markdown signs below `node`: everything that is no text, the backslash of an escape, the ">" of each line of a block quote. */
function signs(text: string, node: Node, found: Span[]): void {
  const here = span(node);
  if (node.type === 'text' || node.type === 'inlineCode') {
    if (node.type === 'text' && here.end - here.start !== (node.value ?? '').length)
      for (const m of text
        .slice(here.start, here.end)
        .matchAll(/\\(?=[!-/:-@[-`{-~])|(?<=&)amp;|(?<=[\r\n])(?: {0,3}>)+/g))
        found.push({ start: here.start + m.index, end: here.start + m.index + m[0].length });
    if (node.type === 'inlineCode') {
      const ticks = /^`+/.exec(text.slice(here.start, here.end))?.[0].length ?? 0;
      found.push({ start: here.start, end: here.start + ticks }, { start: here.end - ticks, end: here.end });
    }
    return;
  }
  let at = here.start;
  for (const child of node.children ?? []) {
    const inner = span(child);
    if (inner.start > at) found.push({ start: at, end: inner.start });
    signs(text, child, found);
    at = inner.end;
  }
  if (here.end > at) found.push({ start: at, end: here.end });
}

const ASIDE: Record<string, SetAside['reason']> = {
  yaml: 'metadata',
  toml: 'metadata',
  definition: 'metadata',
  code: 'code',
  table: 'table',
  html: 'code',
};

const isPicture = (node: Node): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (['paragraph', 'link', 'strong', 'emphasis'].includes(node.type) &&
    (node.children?.length ?? 0) > 0 &&
    (node.children ?? []).every(
      (c) => isPicture(c) || (c.type === 'text' && (c.value ?? '').trim() === ''),
    ) &&
    (node.children ?? []).some(isPicture));

interface Within {
  list: boolean;
  quoted: boolean;
}

function collect(text: string, node: Node, within: Within, blocks: Block[]): void {
  const { list, quoted } = within;
  const here = span(node);
  const aside = ASIDE[node.type] ?? (node.type === 'paragraph' && isPicture(node) ? 'image' : null);
  if (aside !== null) blocks.push({ kind: 'aside', depth: 0, ...here, markup: [], reason: aside, list });
  else if (node.type === 'paragraph' || node.type === 'heading') {
    const markup: Span[] = [];
    signs(text, node, markup);
    blocks.push({
      kind: node.type === 'heading' ? 'heading' : 'text',
      depth: node.type === 'heading' ? (node.depth ?? 1) : 0,
      ...here,
      markup: markup.filter((m) => text.slice(m.start, m.end).trim() !== ''),
      reason: null,
      list,
      ...(quoted ? { quoted } : {}),
    });
  } else if (node.type === 'listItem' || node.type === 'list' || node.children) {
    const before = blocks.length;
    // A list of one is a sentence that begins with a number ("1986. A great year."): the number is read as words.
    const numbered = node.type === 'list' && node.ordered === true;
    for (const child of node.children ?? []) {
      const at = blocks.length;
      collect(
        text,
        child,
        { list: list || node.type === 'list', quoted: quoted || node.type === 'blockquote' },
        blocks,
      );
      const first = blocks[at];
      const marker = span(child);
      if (!numbered || !first || first.start <= marker.start) continue;
      if (first.kind === 'heading' || (first.kind === 'text' && (node.children?.length ?? 0) > 1))
        first.markup.unshift({ start: marker.start, end: first.start });
      first.start = marker.start;
    }
    if (
      blocks.length === before &&
      node.type === 'listItem' &&
      /[\p{L}\p{N}]/u.test(text.slice(here.start, here.end))
    )
      blocks.push({ kind: 'text', depth: 0, ...here, markup: [], reason: null, list: true });
  }
}

/** Reads markdown into blocks, in order; `from` is where the article begins (after front matter). Falls back to plain text. */
export function markdownBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  try {
    // Blanked, not cut, so that places are places in the file. A NUL would be replaced by the parser, one for one.
    const source = (text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from)).replace(/^\uFEFF/, ' ');
    collect(
      source,
      (source.includes('@') ? parser : mailless).parse(source),
      { list: false, quoted: false },
      blocks,
    );
  } catch {
    return plainBlocks(text, from);
  }
  const paragraphs = blocks.filter((b) => b.kind === 'text');
  const wrapped = isWrapped(
    text,
    paragraphs.flatMap((b) => lines(text, b.start, b.end)),
  );
  return wrapped ? blocks : blocks.flatMap((b) => (b.kind === 'text' ? byLine(text, b) : [b]));
}

function byLine(text: string, block: Block): Block[] {
  const parts = lines(text, block.start, block.end);
  if (parts.length < 2) return [block];
  return parts.map(({ start, end }) => ({
    ...block,
    start,
    end,
    markup: block.markup
      .filter((m) => m.start < end && m.end > start)
      .map((m) => ({ start: Math.max(m.start, start), end: Math.min(m.end, end) })),
  }));
}
