import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addArticle, writeStories } from './scale-content.ts';
import { writeEleventySite } from './scale-eleventy.ts';

const TEXT =
  'On 4 March 2031 Harwick council voted by 31 to 12 to close the Meldon bridge for 14 weeks.\n'.repeat(5);
const SOURCES = [{ folder: 'bridge', texts: [{ file: 'a.txt', text: TEXT }] }];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scale-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): string[] =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, path, name), 'utf8'));

test('writes the same stories every time', () => {
  writeStories(join(folder, 'one'), SOURCES, 2);
  writeStories(join(folder, 'two'), SOURCES, 2);
  expect(read('one/story-00002')).toEqual(read('two/story-00002'));
});

test('writes stories that tell of other figures, each in five articles', () => {
  writeStories(folder, SOURCES, 2);
  expect(read('story-00001')).toHaveLength(5);
  expect(read('story-00001')[0]).not.toBe(read('story-00002')[0]);
});

test('adds an article that the story does not have yet', () => {
  const [name = ''] = writeStories(folder, SOURCES, 1);
  const before = read(name);
  addArticle(join(folder, name), [TEXT], 1);
  const added = read(name).filter((text) => !before.includes(text));
  expect(added).toHaveLength(1);
});

test('gives Eleventy pieces that make the page again', () => {
  const html =
    '<p class="a" title="x &amp; y">Six &lt; <b>7</b></p><script type="application/ld+json">{"a":1}</script>';
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  writeEleventySite(join(folder, 'site'), [{ url: '/a/', file }]);
  const data = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'site/_data', name), 'utf8'));
  const [page] = data('pages.json') as [{ parts: { m?: number; t?: string; j?: string }[] }];
  const markup = data('markup.json') as string[];
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  expect(
    page.parts.map(({ m, t, j }) => (t === undefined ? (j ?? markup[m ?? -1]) : escape(t))).join(''),
  ).toBe(html);
});
