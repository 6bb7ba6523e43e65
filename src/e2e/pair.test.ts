/** Pairs drawn when asked for, in a story of more articles than have a page for every two. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, serveSite, type Served } from '../../scripts/site.ts';
import { MOST_PAIR_PAGES } from '../permalinks/pairs.ts';
import { accessibilityProblems, overflow, useBrowser } from './harness.ts';
import { writeHostileContent } from './hostile-content.ts';
import { pagesOf } from './pages.ts';

/** Milliseconds: a site of its own is built first. */
const PATIENCE = 180_000;
const OUT = '.cache/e2e/pairs';
const BASE = '/news/';
/** Its first two articles have pages side by side, as if many others had been there before the rest came. */
const STORY = 'river-flood';
const [ONE, OTHER, LATER] = ['continental-daily', 'national-radio', 'valley-news'] as const;
const { open } = useBrowser();
let content: string;
let served: Served;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'pairs-'));
  cpSync(join('src/engine/golden', STORY), join(content, STORY), { recursive: true });
  writeHostileContent(content);
  takePairPages(STORY, [ONE, OTHER]);
  takePairPages('tags', ['a']);
  buildSite(OUT, { CONTENT_DIR: content, SITE_BASE: BASE });
  served = await serveSite(OUT, BASE);
}, PATIENCE);
afterAll(async () => {
  await served.stop();
  rmSync(content, { recursive: true });
});

/** Writes a story's file of addresses as if as many articles as can be had pair pages; all but these are gone. */
function takePairPages(story: string, articles: readonly string[]): void {
  const gone = Array.from({ length: MOST_PAIR_PAGES - articles.length }, (_, n) => `gone-${n}`);
  const lock = { format: 'permalinks/1', pairPages: [...articles, ...gone], articles: {}, claims: {} };
  writeFileSync(join(content, story, 'permalinks.json'), JSON.stringify(lock));
}

const drawn = (left: string, right: string, story = STORY): string =>
  `${served.address}${story}/pairs/?left=${left}&right=${right}`;
/** What the page shows below its head, as the browser has it. */
const reading = (page: Page): Promise<string[]> =>
  page.locator('.pairs > :not(.pairs-head)').evaluateAll((parts) => parts.map((part) => part.outerHTML));
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 30 && (await focused(page)) !== id; press++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(id);
}

test('only the pairs that had a page have one', () => {
  expect(pagesOf(served).filter((page) => page.startsWith(`${STORY}/pairs/`))).toEqual([
    `${STORY}/pairs/`,
    `${STORY}/pairs/${ONE}/${OTHER}/`,
    `${STORY}/pairs/${OTHER}/${ONE}/`,
  ]);
});

test('two articles chosen with the keyboard are shown as on a page of their own', async () => {
  const { page, problems, close } = await open(`${served.address}${STORY}/pairs/`);
  await tabTo(page, 'left');
  await page.keyboard.press('2');
  await tabTo(page, 'right');
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.locator('.heads').waitFor();
  expect(page.url()).toBe(drawn(OTHER, ONE));
  const found = await reading(page);
  const heading = await page.locator('h1').innerText();
  const summary = await page.locator('.standfirst').innerText();
  const title = await page.title();

  await page.goto(`${served.address}${STORY}/pairs/${OTHER}/${ONE}/`);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(await reading(page));
  expect([heading, summary, title]).toEqual([
    await page.locator('h1').innerText(),
    await page.locator('.standfirst').innerText(),
    await page.title(),
  ]);
  expect(problems).toEqual([]);
  await close();
});

test('the article page leads to any other beside it, and back to the place in the address', async () => {
  const { page, problems, close } = await open(`${served.address}${STORY}/articles/${LATER}/`);
  await page.locator('#beside a[href*="/pairs/"]').first().click();
  await page.locator('.pair.match').first().waitFor();
  const row = await page.locator('.pair.match').first().getAttribute('id');
  await page.goto(`${page.url()}#${row}`);
  await page.reload();
  await page.locator(`#${row}:target`).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test.each([360, 1280])('a drawn pair is accessible and keeps to its width at %i px', async (width) => {
  const { page, problems, close } = await open(drawn(ONE, LATER), { viewport: { width, height: 800 } });
  await page.locator('.heads').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['one article twice', ONE, ONE],
  ['an article the story does not have', ONE, 'no-such-article'],
])('an address with %s says so and offers the choice', async (_, left, right) => {
  const { page, problems, close } = await open(drawn(left, right));
  expect(await page.getByRole('status').innerText()).toMatch(/Choose/);
  expect(await page.locator('#left').inputValue()).toBe(ONE);
  expect(problems).toEqual([]);
  await close();
});

test('without JavaScript the page leads to each article, which says where it differs from which', async () => {
  const { page, problems, close } = await open(drawn(ONE, LATER), { javaScriptEnabled: false });
  expect(await page.locator('button:visible:not(header button)').count()).toBe(0);
  await page.locator('.one-by-one summary').click();
  await page.locator('.one-by-one a').nth(2).click();
  expect(new URL(page.url()).pathname).toBe(`${BASE}${STORY}/articles/${LATER}/`);
  const place = page.locator('#beside td a').first();
  const sentence = (await place.getAttribute('href')) ?? '';
  expect(await page.locator(`${sentence} a[href*="/claims/"]`).count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test('what an article says is words in a drawn pair, too', async () => {
  const { page, problems, close } = await open(drawn('a', 'b', 'tags'));
  await page.locator('.heads').waitFor();
  expect(await page.locator('.pairs').innerText()).toContain('<script>');
  expect(
    await page.evaluate(() => ({
      ran: document.documentElement.dataset['pwned'],
      foreign: document.querySelectorAll(
        'main :is(script:not([type=module]), iframe, img, link, meta, style, base)',
      ).length,
    })),
  ).toEqual({ ran: undefined, foreign: 0 });
  expect(problems).toEqual([]);
  await close();
});
