/** Every kind of page, narrow and wide, light and dark: nothing a reader could trip over. */
import { describe, expect, test } from 'vitest';
import { accessibilityProblems, overflow, site, useBrowser } from './harness.ts';
import { KINDS, onePageOfEach } from './pages.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
const { open } = useBrowser();

describe.each(KINDS)('%s', (kind) => {
  const address = (name: 'example' | 'news' | 'several'): string =>
    site(name).address + onePageOfEach(site(name))[kind];

  test.each(WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme }))))(
    'is accessible, keeps to its width and to its origin at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const { page, problems, close } = await open(address('example'), {
        viewport: { width, height: 800 },
        colorScheme,
      });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('fits 320 px, also with letters, words and lines set wider', async () => {
    const { page, close } = await open(address('example'), {
      viewport: { width: 320, height: 640 },
      bypassCSP: true, // for the style this test adds
    });
    expect(await overflow(page)).toEqual([]);
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }`,
    });
    expect(await overflow(page)).toEqual([]);
    await close();
  });

  test('has one heading of the first level, a title, a language and a way to skip to the text', async () => {
    const { page, close } = await open(address('example'));
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.title()).length).toBeGreaterThan(5);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(skip).toMatch(/^#./);
    expect(await page.locator(skip).count()).toBe(1);
    await close();
  });

  test('works under a base path: nothing it loads or links lies outside', async () => {
    const { page, problems, close } = await open(address('news'));
    expect(problems).toEqual([]);
    const outside = await page.evaluate(
      (base) =>
        [...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')]
          .map(
            (element) =>
              element.getAttribute('href') ??
              element.getAttribute('src') ??
              element.getAttribute('action') ??
              '',
          )
          .filter((target) => target.startsWith('/') && !target.startsWith(base)),
      site('news').base,
    );
    expect(outside).toEqual([]);
    await close();
  });

  test('holds for other stories too', async () => {
    const { page, problems, close } = await open(address('several'), {
      viewport: { width: 360, height: 800 },
    });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

test('an address that does not exist gets the page that helps, and says 404', async () => {
  const { page, close } = await open(`${site('example').address}no-such-story/`);
  expect(page.url()).toContain('no-such-story');
  expect(await page.getByRole('link', { name: /search/i }).count()).toBeGreaterThan(0);
  const status = await page.evaluate(async () => (await fetch(location.href)).status);
  expect(status).toBe(404);
  await close();
});
