/** What the browser tests share: one browser, and what a page must never do. */
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import type { Site } from '../../scripts/site.ts';
import type { SiteName } from './build.ts';

/** Milliseconds after which what a page should show counts as missing. */
const PATIENCE = 5000;

/** One browser for a test file, started before its first test and closed after its last. */
export function useBrowser(): { open: typeof open } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** A fresh page, without cookies or storage, that collects what went wrong on it. */
  async function open(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
    if (!browser) throw new Error('The browser is not running: open pages inside tests only.');
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const problems: string[] = [];
    const { origin } = new URL(address);
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== origin)
        problems.push(`foreign request: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== address)
        problems.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(address);
    return { page, problems, close: () => context.close() };
  }
  return { open };
}

export interface Visit {
  page: Page;
  /** Console messages, script errors, failed requests and requests to other origins, in words. */
  problems: string[];
  close: () => Promise<void>;
}

export function site(name: SiteName): Site {
  return inject('sites')[name];
}

/** What axe finds, WCAG 2.2 AA and best practice, as "rule: element" lines. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 150)}`));
}

/** Elements that stick out of the window to the right, outermost only; empty when the page does not scroll sideways. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    return wide
      .filter((element) => !wide.includes(element.parentElement as Element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
