/** Reading needs no JavaScript: the pages say the same without it. */
import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './harness.ts';
import { comparisonsOf, KINDS, onePageOfEach } from './pages.ts';

/** Share of a page's words that must stand there without JavaScript, 0 to 1; buttons that only JavaScript can serve are the rest. */
const KEPT = 0.98;
const { open } = useBrowser();

describe.each(KINDS)('%s', (kind) => {
  test('shows its words without JavaScript, and no button that would do nothing', async () => {
    const address = site('example').address + onePageOfEach(site('example'))[kind];
    const withScript = await open(address);
    const words = countWords(await withScript.page.locator('main').innerText());
    await withScript.close();
    const without = await open(address, { javaScriptEnabled: false });
    expect(countWords(await without.page.locator('main').innerText())).toBeGreaterThanOrEqual(words * KEPT);
    expect(await without.page.locator('button:visible:not(form button)').count()).toBe(0);
    expect(without.problems).toEqual([]);
    await without.close();
  });
});

test('the search page lists every claim that several articles make', async () => {
  const { page, close } = await open(`${site('example').address}search/`, { javaScriptEnabled: false });
  const targets = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const [comparison] = comparisonsOf(site('example'));
  const shared = comparison!.claims.filter((claim) => claim.verdict !== 'single');
  expect(
    shared.filter((claim) => !targets.some((target) => target.includes(`/claims/${claim.id}/`))),
  ).toEqual([]);
  await close();
});

test('searching finds a claim by its words, and the address keeps the query', async () => {
  const [comparison] = comparisonsOf(site('example'));
  const claim = comparison!.claims.find((one) => one.verdict === 'differs') ?? comparison!.claims[0]!;
  const query = claim.label.split(/\s+/).slice(0, 4).join(' ');
  const { page, problems, close } = await open(`${site('example').address}search/`);
  await page.getByRole('searchbox').fill(query);
  await page.locator(`main a[href*="/claims/${claim.id}/"]:visible`).first().waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  expect(await page.title()).toContain(query);
  expect(problems).toEqual([]);
  await close();
});

test('a search that finds nothing says what to try and leaves the list in sight', async () => {
  const { page, problems, close } = await open(`${site('example').address}search/?q=xylophonist`);
  await page.getByText('Try fewer words').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('nothing found');
  expect(await page.locator('#listing a[href]:visible').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
