/** A story of more articles than a page is wide: its table scrolls in a frame of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, serveSite, type Served } from '../../scripts/site.ts';
import { accessibilityProblems, overflow, useBrowser } from './harness.ts';

/** Milliseconds: a site of its own is built first. */
const PATIENCE = 180_000;
const OUT = '.cache/e2e/wide';
const ARTICLES = 18;
const { open } = useBrowser();
let content: string;
let served: Served;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'wide-'));
  mkdirSync(join(content, 'bridge'));
  for (let n = 1; n <= ARTICLES; n++)
    writeFileSync(
      join(content, 'bridge', `${String(n).padStart(2, '0')}.txt`),
      `Bridge at Quillhaven closed, report ${n}\n\n` +
        `The bridge at Quillhaven was closed on Monday after a barge struck its second pier.\n\n` +
        `The repairs will cost ${n < 8 ? 14 : 19} million euros, the mayor of Quillhaven said.\n\n` +
        (n % 3 === 0 ? '' : `About 3,000 commuters use the bridge at Quillhaven every day.\n\n`) +
        (n > 2 ? '' : `A harbour dog found the lost lantern of the barge on Tuesday.\n`),
    );
  buildSite(OUT, { CONTENT_DIR: content, SITE_BASE: '/' });
  served = await serveSite(OUT, '/');
}, PATIENCE);
afterAll(async () => {
  await served.stop();
  rmSync(content, { recursive: true });
});

/** Pixels of the focused link's cell that lie under the column that stays or outside of the frame; null outside of the table. */
const hidden = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('.matrix .row > td, .matrix .heads > th');
    const label = cell?.parentElement?.firstElementChild;
    const frame = cell?.closest('.matrix');
    if (!cell || !label || !frame) return null;
    const { left, right } = cell.getBoundingClientRect();
    return Math.max(
      0,
      label.getBoundingClientRect().right - left,
      right - frame.getBoundingClientRect().right,
    );
  });

test.each(['Tab', 'Shift+Tab'])('%s never leaves a part of a cell in hiding', async (key) => {
  const { page, problems, close } = await open(`${served.address}bridge/`, {
    viewport: { width: 1000, height: 800 },
  });
  const links = page.locator('.matrix a');
  await (key === 'Tab' ? links.first() : links.last()).focus();
  const found: number[] = [];
  for (let press = await links.count(); press > 0; press--) {
    const pixels = await hidden(page);
    if (pixels !== null) found.push(Math.floor(pixels));
    await page.keyboard.press(key);
  }
  expect(found.length).toBeGreaterThan(2 * ARTICLES);
  expect(found.filter((pixels) => pixels > 1)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each([320, 1280])('the page is accessible and keeps to its width at %i px', async (width) => {
  const { page, close } = await open(`${served.address}bridge/`, { viewport: { width, height: 800 } });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await close();
});

test('on a phone the silent articles of a claim are told in one line', async () => {
  const { page, close } = await open(`${served.address}bridge/`, { viewport: { width: 360, height: 800 } });
  const told = await page
    .locator('.row > .silent:visible')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(told.join(' ')).toContain('3, 6, 9, 12, 15 and 18');
  await close();
});
