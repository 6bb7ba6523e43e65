/** Atom and JSON Feed of what was added: an entry per article, with what changed in the comparison because of it. */
import type { Element } from 'xast';
import type { Article, Claim, Comparison } from '../engine/comparison.ts';
import { articleUrl, claimUrl, feedUrl, homeUrl, storyUrl } from '../links.ts';
import type { Outline } from '../outline.ts';
import { numberWord, count } from '../view/common.ts';
import { SITE_NAME } from './citations.ts';
import { oneLine, titleOf } from './text.ts';
import { el, markup, xmlDocument } from './xml.ts';

type Address = (path: string) => string;

export interface Entry {
  /** Its article's page; the entry's lasting name as well. */
  url: string;
  title: string;
  /** Null where the article states no date. */
  published: string | null;
  /**
   * Every Atom entry has a date. Where the article states none it is the latest date its story states, else the
   * first day of 1970: the time of a build would make every build differ.
   */
  updated: string;
  html: string;
}
export interface Feed {
  title: string;
  description: string;
  home: string;
  atom: string;
  json: string;
  entries: Entry[];
}

/** Entries a feed carries at most, the newest. */
const MOST_ENTRIES = 100;
/** Claims named in an entry. */
const MOST_CLAIMS = 10;
const NO_DATE = '1970-01-01T00:00:00Z';

/** One story's feed. `address` makes a path of the site whole. */
export const storyFeed = (comparison: Comparison, address: Address): Feed => ({
  title: `${oneLine(comparison.story.title)} · ${SITE_NAME}`,
  description: 'Articles added to this story, and what changed because of them.',
  home: address(storyUrl(comparison.story.id)),
  atom: address(feedUrl('xml', comparison.story.id)),
  json: address(feedUrl('json', comparison.story.id)),
  entries: newestFirst(entries(comparison, address, '')),
});

/** The feed of all stories. */
export const siteFeed = (comparisons: readonly Comparison[], address: Address): Feed => ({
  title: SITE_NAME,
  description: 'Articles added to any story, and what changed because of them.',
  home: address(homeUrl()),
  atom: address(feedUrl('xml')),
  json: address(feedUrl('json')),
  entries: newestFirst(
    comparisons.flatMap((comparison) =>
      entries(comparison, address, ` to “${oneLine(comparison.story.title)}”`),
    ),
  ),
});

/** Ids of the stories whose articles a feed of all stories carries. */
export const storiesInFeed = (outlines: readonly Outline[]): string[] => [
  ...new Set(
    newestFirst(
      outlines.flatMap(({ story, articles }) => {
        const latest = latestOf(articles);
        return articles.map(({ id, published }) => ({
          story: story.id,
          url: articleUrl(story.id, id),
          updated: instant(published) ?? latest,
        }));
      }),
    ).map(({ story }) => story),
  ),
];

/** By date, then by address, so that the order of files does not matter. */
const newestFirst = <T extends Pick<Entry, 'url' | 'updated'>>(all: T[]): T[] =>
  all
    .sort((x, y) => (x.updated === y.updated ? (x.url < y.url ? -1 : 1) : x.updated > y.updated ? -1 : 1))
    .slice(0, MOST_ENTRIES);

function entries(comparison: Comparison, address: Address, to: string): Entry[] {
  const latest = latestOf(comparison.articles);
  return comparison.articles.map((article) => {
    const published = instant(article.published);
    return {
      url: address(articleUrl(comparison.story.id, article.id)),
      title: `“${titleOf(article)}” was added${to}`,
      published,
      updated: published ?? latest,
      html: markup(changes(comparison, article, address)),
    };
  });
}

const latestOf = (articles: Outline['articles']): string =>
  articles
    .flatMap(({ published }) => instant(published) ?? [])
    .sort()
    .at(-1) ?? NO_DATE;

/** "2031-04-09" → "2031-04-09T00:00:00Z"; null for what is no full date. */
function instant(iso: string | null): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '') ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : `${day}T00:00:00Z`;
}

function changes(comparison: Comparison, article: Article, address: Address): Element[] {
  const own = comparison.claims.filter(({ accounts }) =>
    accounts.some((account) => account.article === article.id),
  );
  const joined = own.filter(({ verdict }) => verdict !== 'single');
  const differs = joined.filter(({ verdict }) => verdict === 'differs');
  const alone = own.length - joined.length;
  const named = (heading: string, claims: readonly Claim[]): Element[] =>
    claims.length === 0
      ? []
      : [
          el('p', {}, heading),
          el(
            'ul',
            {},
            ...claims
              .slice(0, MOST_CLAIMS)
              .map(({ id, label }) =>
                el('li', {}, el('a', { href: address(claimUrl(comparison.story.id, id)) }, oneLine(label))),
              ),
            ...(claims.length > MOST_CLAIMS ? [el('li', {}, `and ${claims.length - MOST_CLAIMS} more`)] : []),
          ),
        ];
  const others =
    joined.length === 0
      ? 'No other article states any of its claims'
      : `It joins ${count(joined.length, 'claim')} that other articles state${differs.length > 0 ? `; ${numberWord(differs.length)} ${differs.length === 1 ? 'is' : 'are'} told differently` : ''}`;
  return [
    el('p', {}, `${others}. ${alone > 0 ? `It alone states ${count(alone, 'claim')}.` : ''}`.trim()),
    ...named('Told differently:', differs),
    ...named(
      'Also stated by others:',
      joined.filter(({ verdict }) => verdict !== 'differs'),
    ),
  ];
}

/** Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(feed: Feed): string {
  return xmlDocument(
    el(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      el('id', {}, feed.home),
      el('title', {}, feed.title),
      el('subtitle', {}, feed.description),
      el('updated', {}, feed.entries[0]?.updated ?? NO_DATE),
      el('author', {}, el('name', {}, SITE_NAME)),
      el('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
      el('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...feed.entries.map((entry) =>
        el(
          'entry',
          {},
          el('id', {}, entry.url),
          el('title', {}, entry.title),
          ...(entry.published ? [el('published', {}, entry.published)] : []),
          el('updated', {}, entry.updated),
          el('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
          el('content', { type: 'html' }, entry.html),
        ),
      ),
    ),
    2,
  );
}

/** JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.json,
      language: 'en',
      authors: [{ name: SITE_NAME }],
      items: feed.entries.map((entry) => ({
        id: entry.url,
        url: entry.url,
        title: entry.title,
        content_html: entry.html,
        date_published: entry.published ?? undefined,
      })),
    },
    null,
    1,
  )}\n`;
}
