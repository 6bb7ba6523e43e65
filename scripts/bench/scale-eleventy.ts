/**
 * The pages a build has made, made again by Eleventy and Nunjucks: the baseline. Eleventy is no part of the site; it is
 * fetched into a temporary folder.
 *
 * What is alike in all pages stands in the template or in a table of pieces of markup; what differs (texts, values of
 * attributes, JSON-LD) is data of a page, which the template goes through and escapes. So Eleventy pages through as many
 * records, and Nunjucks writes as many values as these pages hold, and the bytes come out the same. Unlike the site's own
 * build it need not compute what stands in a page: that makes it the faster of two equal ones.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './scale-run.ts';

/** Later ones of version 3 need a package that not every registry has. */
const ELEVENTY = '@11ty/eleventy@3.1.2';
/** A tag that stands in so large a share of the pages is the template's, with its attributes: 0 to 1. */
const COMMON = 0.05;
/** Pages by which it is decided what is common. */
const LOOKED_AT = 500;

/** A page: where it stands, and its pieces in order. */
interface Record {
  url: string;
  parts: Part[];
}
/** Common markup by its number; else text to be escaped; else JSON to be written as it is. */
interface Part {
  m?: number;
  t?: string;
  j?: string;
}

const TEMPLATE = `---
pagination:
  data: pages
  size: 1
  alias: record
permalink: "{{ record.url }}index.html"
---
{% for part in record.parts %}{% if part.t %}{{ part.t }}{% elif part.j %}{{ part.j | safe }}{% else %}{{ markup[part.m] | safe }}{% endif %}{% endfor %}`;

/** Fetches Eleventy into a folder. Returns its command. */
export async function fetchEleventy(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await measure('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ELEVENTY], { cwd: folder });
  return join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
}

/** A page that was drawn. */
export interface Page {
  url: string;
  file: string;
}

/** Writes an Eleventy site of the given pages. */
export function writeEleventySite(folder: string, pages: readonly Page[]): void {
  const counts = new Map<string, number>();
  const sample = pages.slice(0, LOOKED_AT);
  for (const { file } of sample)
    for (const tag of new Set(tokens(readFileSync(file, 'utf8')).filter(isMarkup)))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = (tag: string): boolean => (counts.get(tag) ?? 0) >= COMMON * sample.length;
  const numbers = new Map<string, number>();
  const number = (markup: string): number => {
    const known = numbers.get(markup) ?? numbers.size;
    numbers.set(markup, known);
    return known;
  };
  mkdirSync(join(folder, '_data'), { recursive: true });
  const records = openSync(join(folder, '_data/pages.json'), 'w');
  for (const [at, { url, file }] of pages.entries()) {
    const record: Record = { url, parts: partsOf(readFileSync(file, 'utf8'), common, number) };
    writeSync(records, `${at === 0 ? '[' : ','}${JSON.stringify(record)}\n`);
  }
  writeSync(records, ']');
  closeSync(records);
  writeFileSync(join(folder, '_data/markup.json'), JSON.stringify([...numbers.keys()]));
  writeFileSync(join(folder, 'page.njk'), TEMPLATE);
}

const TOKEN = /<style>[^]*?<\/style>|<script[^>]*>[^]*?<\/script>|<[^>]*>|[^<]+/g;
const JSON_LD = /^(<script type="application\/ld\+json">)([^]*)(<\/script>)$/;
const tokens = (html: string): string[] => html.match(TOKEN) ?? [];
const isMarkup = (token: string): boolean => token.startsWith('<');

function partsOf(html: string, common: (tag: string) => boolean, number: (markup: string) => number): Part[] {
  const parts: Part[] = [];
  let markup = '';
  const flush = (): void => {
    if (markup) parts.push({ m: number(markup) });
    markup = '';
  };
  const value = (part: Part): void => {
    flush();
    parts.push(part);
  };
  for (const token of tokens(html)) {
    const json = JSON_LD.exec(token);
    if (!isMarkup(token)) {
      if (token.trim()) value({ t: decoded(token) });
      else markup += token;
    } else if (json) {
      markup += json[1] ?? '';
      value({ j: json[2] ?? '' });
      markup += json[3] ?? '';
    } else if (common(token)) markup += token;
    else
      for (const [at, piece] of token.split(/(?<==")([^"]*)(?=")/).entries())
        if (at % 2 === 0) markup += piece;
        else if (piece) value({ t: decoded(piece) });
  }
  flush();
  return parts;
}

const ENTITIES: { [name: string]: string } = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
