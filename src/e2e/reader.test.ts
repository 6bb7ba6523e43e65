/** A reader with a keyboard: from the home page to a claim, and what stands there. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site, useBrowser } from './harness.ts';
import { comparisonsOf, onePageOfEach } from './pages.ts';

/** Presses of Tab after which a link counts as out of reach. */
const PATIENCE = 400;
const { open } = useBrowser();

test('Tab and Enter lead from home through the story to a disagreement, every stop in sight', async () => {
  const [comparison] = comparisonsOf(site('example'));
  const claim = comparison?.claims.find((one) => one.verdict === 'differs');
  expect(claim).toBeDefined();
  const { story } = comparison!;
  const { page, problems, close } = await open(site('example').address);

  await tabTo(page, `/${story.id}/`);
  await follow(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(story.title);

  await tabTo(page, `/${story.id}/claims/${claim!.id}/`);
  await follow(page);
  const text = plain(await page.locator('main').innerText());
  expect(text).toContain(plain(claim!.label));
  expect(text).toContain(plain(claim!.why));
  for (const account of claim!.accounts) expect(text).toContain(plain(account.text));
  expect(problems).toEqual([]);
  await close();
});

test('the story page names every claim that several articles make, and its verdict', async () => {
  const [comparison] = comparisonsOf(site('example'));
  const { page, close } = await open(site('example').address + onePageOfEach(site('example')).story);
  const text = plain(await page.locator('main').innerText());
  const shared = comparison!.claims.filter((claim) => claim.verdict !== 'single');
  expect(shared.filter((claim) => !text.includes(plain(claim.label))).map((claim) => claim.label)).toEqual(
    [],
  );
  await close();
});

test('the article page shows every sentence of the article, in order, under its own address', async () => {
  const [comparison] = comparisonsOf(site('example'));
  for (const article of comparison!.articles) {
    const { page, close } = await open(
      `${site('example').address}${comparison!.story.id}/articles/${article.id}/`,
    );
    const ids = await page
      .locator('main [id]')
      .evaluateAll((elements) => elements.map((element) => element.id));
    const expected = article.sentences
      .filter((sentence) => sentence.repeats === null)
      .map((sentence) => sentence.id);
    expect(ids.filter((id) => expected.includes(id))).toEqual(expected);
    await close();
  }
});

test('the pair page faces two articles: both titles, and sentences of both', async () => {
  const [comparison] = comparisonsOf(site('example'));
  const path = onePageOfEach(site('example')).pair;
  const { page, close } = await open(site('example').address + path);
  // A sentence of one article alone may be folded.
  const text = plain((await page.locator('main').textContent()) ?? '');
  const [, left, right] = /pairs\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  const pair = comparison!.pairs.find(
    (one) => [one.left, one.right].sort().join() === [left, right].sort().join(),
  );
  expect(pair).toBeDefined();
  for (const id of [left, right]) {
    const article = comparison!.articles.find((one) => one.id === id);
    const longest = [...(article?.sentences ?? [])].sort(
      (one, other) => other.text.length - one.text.length,
    )[0];
    expect(text).toContain(plain(longest!.text).slice(0, 40));
  }
  await close();
});

test('j and k lead from disagreement to disagreement, unless they are switched off', async () => {
  const [comparison] = comparisonsOf(site('example'));
  const { left, right } = comparison!.pairs.find((pair) =>
    comparison!.claims.some(({ accounts }) => {
      const held = (id: string) => accounts.find(({ article }) => article === id)?.version;
      return held(pair.left) && held(pair.right) && held(pair.left) !== held(pair.right);
    }),
  )!;
  const { page, close } = await open(
    `${site('example').address}${comparison!.story.id}/pairs/${left}/${right}/`,
  );
  const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
  await page.keyboard.press('j');
  expect(await focused()).toContain('odds');
  await page.getByLabel('next disagreement').uncheck();
  await page.keyboard.press('j');
  expect(await focused()).not.toContain('odds');
  await close();
});

async function tabTo(page: Page, path: string): Promise<void> {
  for (let press = 0; press < PATIENCE; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLAnchorElement)) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        path: new URL(element.href).pathname,
        marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        visible: bottom > 0 && top < innerHeight,
      };
    });
    if (at?.path !== path) continue;
    expect(at).toEqual({ path, marked: true, visible: true });
    return;
  }
  throw new Error(`No link to ${path} within ${PATIENCE} presses of Tab on ${page.url()}`);
}

async function follow(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState('networkidle');
}

/** Words only: pages may set quotation marks, dashes and spaces better than the files do. */
function plain(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
}
