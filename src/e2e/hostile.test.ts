/** Articles that try to do harm are shown as the words they are. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, serveSite, type Served } from '../../scripts/site.ts';
import { oneLine } from '../share/text.ts';
import { useBrowser } from './harness.ts';
import { QUERIES, writeHostileContent } from './hostile-content.ts';
import { pagesOf } from './pages.ts';

/** Milliseconds: a site of its own is built first, and all its pages are gone through. */
const PATIENCE = 180_000;
const OUT = '.cache/e2e/hostile';
const { open } = useBrowser();
let content: string;
let served: Served;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeHostileContent(content);
  buildSite(OUT, { CONTENT_DIR: content });
  served = await serveSite(OUT, '/');
}, PATIENCE);
afterAll(async () => {
  await served.stop();
  rmSync(content, { recursive: true });
});

test(
  'on no page does anything run, load, lead elsewhere or fall apart',
  async () => {
    const { page, problems, close } = await open(served.address);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const wrong: string[] = [];
    for (const path of pagesOf(served)) {
      await page.goto(served.address + path, { waitUntil: 'load' });
      for (const fault of await page.evaluate(faults)) wrong.push(`${path}: ${fault}`);
    }
    expect(wrong).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
  PATIENCE,
);

test('what pages say of themselves to those who link to them is one line of plain words', () => {
  const wrong: string[] = [];
  for (const path of pagesOf(served).filter((page) => !page.endsWith('/embed/'))) {
    const file = join(served.folder, path, path.endsWith('.html') ? '' : 'index.html');
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const said = (name: string): string =>
      document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const title = document.querySelector('head title')?.textContent ?? '';
    const all = [title, said('description'), said('og:title'), said('og:description')];
    if (all.some((text) => text === '' || text !== oneLine(text)))
      wrong.push(`${path}: ${JSON.stringify(all)}`);
    if (!title.startsWith(said('og:title'))) wrong.push(`${path}: “${title}” is not “${said('og:title')}”`);
  }
  expect(wrong).toEqual([]);
});

test('what an article says is all there, as words', async () => {
  const { page, close } = await open(`${served.address}tags/articles/a/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('{{constructor.constructor(');
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});

test('whatever the query, the search page only looks for it', async () => {
  const { page, problems, close } = await open(`${served.address}search/`);
  for (const query of QUERIES) {
    await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(faults)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await close();
});

/** Runs in the page: signs that some text was taken for more than text. */
function faults(): string[] {
  const found: string[] = [];
  const all = [...document.querySelectorAll('*')];
  if ('pwned' in document.documentElement.dataset) found.push('a script of the text ran');
  for (const element of all) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`<${element.localName} ${name}>`);
      const link = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name);
      if (link && !['http:', 'https:'].includes(new URL(value, location.href).protocol))
        found.push(`<${element.localName} ${name}="${value.slice(0, 40)}">`);
    }
    if (['iframe', 'object', 'embed', 'base'].includes(element.localName))
      found.push(`<${element.localName}>`);
  }
  if (document.querySelector('meta[http-equiv="refresh" i]')) {
    const to = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
    if (to.includes('elsewhere')) found.push(`refresh to ${to}`);
  }
  if (document.querySelectorAll('body, main').length !== 2) found.push('the page’s frame is broken');
  if (getComputedStyle(document.body).display === 'none') found.push('a style of the text applies');
  return found;
}
