/** The content-security policy: on every page, before every script, and in no reader's way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site, useBrowser } from './harness.ts';
import { KINDS, onePageOfEach, pagesOf } from './pages.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const { open } = useBrowser();

const address = (kind: (typeof KINDS)[number]): string =>
  site('example').address + onePageOfEach(site('example'))[kind];

function htmlOf(page: string): string {
  const file = page.endsWith('.html') ? page : `${page}index.html`;
  return readFileSync(join(site('several').folder, file), 'utf8');
}

/** The value of a directive, or nothing where the page's policy lacks it. */
function directive(html: string, name: string): string | undefined {
  const all = (META.exec(html)?.[1] ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return all
    .find(([first]) => first === name)
    ?.slice(1)
    .join(' ');
}

describe('every page of a site', () => {
  test('allows its own origin only, and no script or style that is not named', () => {
    const wrong = pagesOf(site('several')).filter((page) => {
      const html = htmlOf(page);
      const own = ['default-src', 'connect-src', 'form-action'].every(
        (name) => directive(html, name) === "'self'",
      );
      const none = ['base-uri', 'object-src'].every((name) => directive(html, name) === "'none'");
      const named = ['script-src', 'style-src'].every((name) =>
        /^'self'(?: 'sha256-[\w+/=]+')*$/.test(directive(html, name) ?? ''),
      );
      return !own || !none || !named;
    });
    expect(wrong).toEqual([]);
  });

  test('states its policy before any script, so that it holds for all of them', () => {
    const late = pagesOf(site('several')).filter((page) => {
      const html = htmlOf(page);
      const script = html.search(/<script/i);
      return script >= 0 && script < html.search(META);
    });
    expect(late).toEqual([]);
  });
});

test.each(KINDS)('%s breaks no rule of its policy', async (kind) => {
  const { page, close } = await open('about:blank');
  const broken = await collectViolations(page);
  await page.goto(address(kind));
  await page.waitForLoadState('networkidle');
  expect(broken).toEqual([]);
  await close();
});

test('a script, a handler or a style that came in with the text would not run', async () => {
  const { page, close } = await open(address('article'));
  const ran = await page.evaluate(async () => {
    const place = document.querySelector('main') as HTMLElement;
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "script"';
    place.append(script);
    place.insertAdjacentHTML(
      'beforeend',
      '<img src="no-such-picture" onerror="document.documentElement.dataset.ran = `handler`">' +
        '<p id="styled" style="position: fixed">styled</p>',
    );
    await new Promise((done) => setTimeout(done, 300));
    const styled = document.querySelector('#styled') as HTMLElement;
    return { script: document.documentElement.dataset['ran'], position: getComputedStyle(styled).position };
  });
  expect(ran).toEqual({ script: undefined, position: 'static' });
  await close();
});

describe('under the policy', () => {
  test('the colours a reader chose are there before the page is painted', async () => {
    const { page, close } = await open(address('article'), { colorScheme: 'light' });
    await page.locator('button.theme').click();
    await page.route('**/*.js', (route) => route.abort()); // only what stands in the page itself runs
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close();
  });

  test('a link to a claim or its citation can be copied', async () => {
    const { page, problems, close } = await open(address('claim'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.locator('[data-copy]:visible').first();
    await button.click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    expect(problems).toEqual([]);
    await close();
  });
});

/** Gathers what the policy stopped on the pages `page` goes to from now on. */
async function collectViolations(page: Page): Promise<string[]> {
  const broken: string[] = [];
  await page.exposeFunction('report', (words: string) => broken.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { report: (words: string) => void }).report(
        `${violatedDirective}: ${blockedURI} ${sample}`,
      );
    });
  });
  return broken;
}
