/** Colours a reader forces on every page, and paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site, useBrowser } from './harness.ts';
import { onePageOfEach, type PageKind } from './pages.ts';

const { open } = useBrowser();
const address = (kind: PageKind): string => site('example').address + onePageOfEach(site('example'))[kind];

/** The colours of the first element of each selector. */
const colours = (page: Page, ...selectors: string[]) =>
  page.evaluate(
    (wanted) =>
      wanted.map((selector) => {
        const [plain = '', pseudo] = selector.split('::');
        const element = document.querySelector(plain);
        const style = element && getComputedStyle(element, pseudo && `::${pseudo}`);
        return style && { text: style.color, ground: style.backgroundColor };
      }),
    selectors,
  );

test.each(['light', 'dark'] as const)(
  'forced colours (%s) show what is chosen, and what is a link',
  async (scheme) => {
    const forced = { forcedColors: 'active', colorScheme: scheme } as const;
    const story = await open(address('story'), forced);
    const [all, differs] = await colours(story.page, '.f-all::before', '.f-differs::before');
    expect(all?.ground).not.toBe(differs?.ground);
    const [text, link] = await colours(story.page, 'h1', '.row td a');
    expect(link?.text).not.toBe(text?.text);
    await story.close();

    const pair = await open(address('pair'), forced);
    const [here, there] = await colours(pair.page, '.picker [aria-current]', '.picker a:not([aria-current])');
    expect(here?.ground).not.toBe(there?.ground);
    expect(here?.text).not.toBe(here?.ground);
    await pair.close();
  },
);

test.each(['story', 'pair', 'claim', 'article'] as const)(
  'a printed %s page has no controls',
  async (kind) => {
    const { page, close } = await open(address(kind));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, input:visible, .hop:visible, .here:visible').count()).toBe(0);
    await close();
  },
);
