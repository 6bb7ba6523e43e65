/** What travels: embedded claims, the files beside a comparison, and what each page's head leads to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { accessibilityProblems, overflow, site, useBrowser } from './harness.ts';
import { comparisonsOf, onePageOfEach } from './pages.ts';

const { open } = useBrowser();
let story: Comparison;
beforeAll(() => {
  story = comparisonsOf(site('news'))[0]!;
});

const embedOf = (claim: string): string => `${site('news').address}${story.story.id}/claims/${claim}/embed/`;
const claimPage = (): string => onePageOfEach(site('news')).claim;
const claimId = (): string => claimPage().split('/').at(-2) ?? '';

describe.each([
  { width: 360, colorScheme: 'light' },
  { width: 600, colorScheme: 'dark' },
] as const)('an embedded claim, $colorScheme at $width px', ({ width, colorScheme }) => {
  test('is clean, fits and asks nothing of anyone', async () => {
    const { page, problems, close } = await open(embedOf(claimId()), {
      viewport: { width, height: 800 },
      colorScheme,
    });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    await close();
  });
});

test('frames are as high as the claims in them, on a phone and on a desk', async () => {
  const cut: string[] = [];
  for (const width of [360, 600]) {
    const { page, close } = await open(embedOf(claimId()), { viewport: { width, height: 100 } });
    for (const { id } of story.claims.slice(0, 20)) {
      await page.goto(embedOf(id));
      const needed = await page.evaluate(
        () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
      );
      const path = join(site('news').folder, story.story.id, 'claims', id, 'oembed.json');
      const { height } = JSON.parse(readFileSync(path, 'utf8')) as { height: number };
      if (needed > height) cut.push(`${id} at ${width} px: ${needed} > ${height}`);
    }
    await close();
  }
  expect(cut).toEqual([]);
});

test('what a page’s head names is there, under the base path', async () => {
  const { page, close } = await open(site('news').address);
  const missing: string[] = [];
  for (const path of Object.values(onePageOfEach(site('news')))) {
    await page.goto(new URL(path, site('news').address).href);
    const named = await page
      .locator('link[rel=alternate], meta[property="og:image"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? ''));
    for (const address of named) {
      const { pathname } = new URL(address, site('news').address);
      const file = join(site('news').folder, decodeURIComponent(pathname.replace(/^\/news\//, '')));
      if (!pathname.startsWith('/news/') || !existsSync(file)) missing.push(`${path}: ${address}`);
    }
  }
  expect(missing).toEqual([]);
  await close();
});

test('every page says in structured data where it stands', async () => {
  const { page, close } = await open(site('news').address);
  for (const path of Object.values(onePageOfEach(site('news')))) {
    await page.goto(new URL(path, site('news').address).href);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
    expect(data['@graph'].map((node) => node['@type'])).toContain('BreadcrumbList');
  }
  await close();
});

test('the code that embeds a claim can be copied from its page, and shows the claim', async () => {
  const { page, close } = await open(new URL(claimPage(), site('news').address).href);
  const code = (await page.locator('#embed').textContent()) ?? '';
  const frame = /src="([^"]+)"/.exec(code)?.[1] ?? '';
  expect(new URL(frame).pathname).toBe(new URL(embedOf(claimId())).pathname);
  await close();
});
