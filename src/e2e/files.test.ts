/** The built files: links that lead somewhere, and pages light enough for one round trip. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../scripts/site.ts';
import { site, useBrowser } from './harness.ts';
import { comparisonsOf, pagesOf } from './pages.ts';

/** Compressed HTML with its inlined styles, in bytes: what fits the first flight of a connection. */
const FIRST_FLIGHT = 14 * 1024;
/** The claim matrix may take a second one. */
const MATRIX = 24 * 1024;
const { open } = useBrowser();

describe.each(['example', 'news', 'several'] as const)('%s', (name) => {
  test('every internal link leads to a page, and to a place on it', async () => {
    expect(await brokenLinks(site(name))).toEqual([]);
  });
});

test('reading pages of the example fit one round trip, the matrix two', () => {
  const { folder } = site('example');
  const stories = new Set(comparisonsOf(site('example')).map(({ story }) => `${story.id}/`));
  const heavy = pagesOf(site('example'))
    .filter((page) => page !== 'search/')
    .map((page) => ({ page, bytes: gzipSync(readFileSync(fileOf(folder, page)), { level: 9 }).length }))
    .filter(({ page, bytes }) => bytes > (stories.has(page) ? MATRIX : FIRST_FLIGHT));
  expect(heavy).toEqual([]);
});

test('no two pages of a site share a title', async () => {
  const { page, close } = await open(site('several').address);
  const titles = new Map<string, string[]>();
  for (const path of pagesOf(site('several'))) {
    const html = readFileSync(fileOf(site('several').folder, path), 'utf8');
    const title = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').title,
      html,
    );
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles].filter(([, paths]) => paths.length > 1)).toEqual([]);
  await close();
});

function fileOf(folder: string, page: string): string {
  return join(folder, page.endsWith('.html') ? page : `${page}index.html`);
}

async function brokenLinks(of: Site): Promise<string[]> {
  const { page, close } = await open(of.address);
  const ids = new Map<string, Set<string>>();
  const links: { from: string; path: string; hash: string }[] = [];
  for (const path of pagesOf(of)) {
    const found = await page.evaluate(readPage, {
      html: readFileSync(fileOf(of.folder, path), 'utf8'),
      address: new URL(path, of.address).href,
    });
    ids.set(path, new Set(found.ids));
    for (const { path: target, hash } of found.links) links.push({ from: path, path: target, hash });
    for (const id of found.ids.filter((one, at) => found.ids.indexOf(one) !== at))
      links.push({ from: path, path: `duplicate id ${id}`, hash: '' });
  }
  await close();
  return links
    .filter(({ path, hash }) => {
      if (!path.startsWith(of.base)) return true;
      const target = decodeURIComponent(path.slice(of.base.length));
      const place = decodeURIComponent(hash.slice(1));
      const anchors = ids.get(target);
      if (anchors) return place !== '' && !place.startsWith(':~:') && !anchors.has(place);
      const file = join(of.folder, target);
      return !existsSync(file) || statSync(file).isDirectory();
    })
    .map(({ from, path, hash }) => `${from}: ${path}${hash}`);
}

/** Runs in the browser: the ids and internal links of one page's HTML. */
function readPage({ html, address }: { html: string; address: string }): {
  ids: string[];
  links: { path: string; hash: string }[];
} {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const targets = [...parsed.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const { origin } = new URL(address);
  return {
    ids: [...parsed.querySelectorAll('[id]')].map((element) => element.id),
    links: targets
      .map((target) => new URL(target, address))
      .filter((target) => target.origin === origin)
      .map(({ pathname, hash }) => ({ path: pathname, hash })),
  };
}
