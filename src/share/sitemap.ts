/** Sitemaps: https://www.sitemaps.org/protocol.html */
import type { Outline } from '../outline.ts';
import {
  articleUrl,
  claimUrl,
  homeUrl,
  howToReadUrl,
  pairUrl,
  searchUrl,
  sitemapUrl,
  storyUrl,
} from '../links.ts';
import { storyDate } from '../view/home.ts';
import { el, xmlDocument } from './xml.ts';

type Address = (path: string) => string;
export interface Place {
  url: string;
  /** Only where the articles of the page state dates. */
  lastmod: string | null;
}

/** Addresses one file may hold. */
const MOST = 50_000;
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every reading page once; of a pair's two pages the one in the story's order. */
export function places(outlines: readonly Outline[]): Place[] {
  const newest = (dates: (string | null)[]): string | null =>
    dates.reduce<string | null>(
      (last, one) => (one !== null && (last === null || one > last) ? one : last),
      null,
    );
  const stories = outlines.flatMap((outline): Place[] => {
    const { story, articles, claims, pairs } = outline;
    const dates = new Map(articles.map(({ id, published }) => [id, published]));
    const dateOf = (ids: readonly string[]): string | null => newest(ids.map((id) => dates.get(id) ?? null));
    return [
      { url: storyUrl(story.id), lastmod: storyDate(outline) },
      ...articles.map(({ id, published }) => ({ url: articleUrl(story.id, id), lastmod: published })),
      ...claims
        .filter(({ verdict }) => verdict !== 'single')
        .map(({ id, accounts }) => ({
          url: claimUrl(story.id, id),
          lastmod: dateOf(accounts.map(({ article }) => article)),
        })),
      ...pairs.map(({ left, right }) => ({
        url: pairUrl({ story }, left, right),
        lastmod: dateOf([left, right]),
      })),
    ];
  });
  return [
    { url: homeUrl(), lastmod: newest(outlines.map(storyDate)) },
    { url: howToReadUrl(), lastmod: null },
    { url: searchUrl(), lastmod: null },
    ...stories,
  ];
}

/** The files the places take; one is the sitemap itself, more are listed in it. */
export function parts(all: readonly Place[], most = MOST): Place[][] {
  const found: Place[][] = [];
  for (let at = 0; at < all.length; at += most) found.push(all.slice(at, at + most));
  return found;
}

/** One file of addresses. */
export const sitemap = (part: readonly Place[], address: Address): string =>
  xmlDocument(
    el(
      'urlset',
      { xmlns: XMLNS },
      ...part.map(({ url, lastmod }) =>
        el('url', {}, el('loc', {}, address(url)), ...(lastmod ? [el('lastmod', {}, lastmod)] : [])),
      ),
    ),
    1,
  );

/** The list of files. */
export const sitemapIndex = (count: number, address: Address): string =>
  xmlDocument(
    el(
      'sitemapindex',
      { xmlns: XMLNS },
      ...Array.from({ length: count }, (_, i) =>
        el('sitemap', {}, el('loc', {}, address(sitemapUrl(i + 1)))),
      ),
    ),
    1,
  );
