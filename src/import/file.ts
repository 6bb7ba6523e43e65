/** An imported article → the text of its file: front matter and markdown that reads back as the same words. */
import { stringify } from 'yaml';
import { toSlug } from '../engine/words/slug.ts';
import type { Block } from './blocks.ts';
import type { Imported } from './page.ts';

/** The whole file, ending in one line break. Front matter holds only what is stated. */
export function articleFile({
  title,
  outlet,
  byline,
  published,
  url,
  blocks,
}: Omit<Imported, 'notes'>): string {
  const stated = Object.fromEntries(
    Object.entries({ title, outlet, byline: byline.length > 1 ? byline : byline[0], published, url }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  const matter = Object.keys(stated).length > 0 ? `---\n${stringify(stated, { lineWidth: 0 })}---\n\n` : '';
  return `${matter}${bodyText(blocks)}\n`;
}

/** Blocks as markdown, a blank line between them; items of one list and paragraphs of one quotation stay together. */
export function bodyText(blocks: readonly Block[]): string {
  let text = '';
  blocks.forEach((block, at) => {
    const previous = blocks[at - 1];
    if (previous)
      text +=
        previous.kind !== block.kind
          ? '\n\n'
          : block.kind === 'item'
            ? '\n'
            : block.kind === 'quote'
              ? '\n>\n'
              : '\n\n';
    text += markdown(block);
  });
  return text;
}

function markdown({ kind, text }: Block): string {
  switch (kind) {
    case 'heading':
      return `## ${escapeMarkdown(text).replace(/#+$/, (marks) => `\\${marks}`)}`;
    case 'quote':
      return `> ${escapeMarkdown(text)}`;
    case 'item':
      return `- ${escapeMarkdown(text)}`;
    case 'table':
      return table(text);
    case 'paragraph':
      return escapeMarkdown(text);
  }
}

function table(text: string): string {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => escapeMarkdown(row[at] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(rows[0]!), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
}

/**
 * Text such that a markdown reader gives back exactly these words: a backslash before what would be mark-up.
 * Addresses and e-mails stay plain: they read as themselves.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
      .replace(/[*`~]/g, '\\$&')
      // Inside a word an underscore is itself: snake_case.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/\[/g, '\\[')
      .replace(/\]/g, '\\]')
      .replace(/<(?=[a-z/!?])/gi, '\\<')
      .replace(/&(?=#?\w{1,32};)/g, '\\&')
      // At the beginning of a line: headings, quotations, lists, rules, tables, numbered lists, front matter.
      .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
      .replace(/^([>|])/, '\\$1')
      .replace(/^([-+])(?=[\s-]|$)/, '\\$1')
      .replace(/^(=+\s*)$/, '\\$1')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** A name for the article's file, from its headline or else its first words. */
export function fileSlug({ title, blocks }: Pick<Imported, 'title' | 'blocks'>): string {
  return toSlug(title ?? blocks[0]?.text ?? 'article');
}
