/**
 * schema.org data for every page, as JSON-LD. It says what a page is about and where claims appear; it never rates one:
 * no ClaimReview, no truth value.
 */
import type {
  BreadcrumbList,
  Claim as ClaimThing,
  DataDownload,
  Dataset,
  NewsArticle,
  Quotation,
  WebSite,
  WithActionConstraints,
  SearchAction,
} from 'schema-dts';
import type { Article, Claim, Comparison } from '../engine/comparison.ts';
import {
  annotationsUrl,
  articleUrl,
  claimsCsvUrl,
  claimUrl,
  comparisonUrl,
  homeUrl,
  markdownUrl,
  searchUrl,
  storyUrl,
  teiUrl,
} from '../links.ts';
import { summary } from '../view/summary.ts';
import { accountWords, clean, titleOf, webAddress } from './text.ts';

type Address = (path: string) => string;
/** A node of the graph; properties that are undefined are not printed. */
export type Thing = BreadcrumbList | ClaimThing | Dataset | NewsArticle | Quotation | WebSite;

/** Nodes → the text of a data block. No "<" is left in it, so no text can end the block. */
export function jsonLd(nodes: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, (_, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  ).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The way to a page, from the start page on; the last step is the page itself. */
export function breadcrumbs(
  steps: readonly { label: string; url?: string }[],
  address: Address,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: url === undefined ? undefined : address(url),
    })),
  };
}

/** The site, for its start page. */
export function website(name: string, description: string, address: Address): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(searchUrl())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${address(homeUrl())}#site`,
    name,
    description,
    url: address(homeUrl()),
    potentialAction: search,
  };
}

const original = (story: string, article: Article, address: Address): string =>
  webAddress(article.url) ?? `${address(articleUrl(story, article.id))}#original`;

/** The original, as far as its file states it. */
function newsArticle(story: string, article: Article, address: Address): Exclude<NewsArticle, string> {
  return {
    '@type': 'NewsArticle',
    '@id': original(story, article, address),
    headline: article.titleFrom === 'file' ? article.title : undefined,
    name: article.titleFrom === 'file' ? undefined : titleOf(article),
    url: webAddress(article.url) ?? undefined,
    datePublished: article.published ?? undefined,
    author:
      article.byline.length > 0 ? article.byline.map((name) => ({ '@type': 'Person', name })) : undefined,
    publisher: article.outlet === null ? undefined : { '@type': 'Organization', name: article.outlet },
  };
}

const reference = (story: string, article: Article, address: Address): Exclude<NewsArticle, string> => ({
  '@type': 'NewsArticle',
  '@id': original(story, article, address),
});

/** A story: its articles and its data. */
export function storyThings(comparison: Comparison, address: Address): Thing[] {
  const { story, articles } = comparison;
  const download = (encodingFormat: string, url: string): Exclude<DataDownload, string> => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: address(url),
  });
  return [
    ...articles.map((article) => newsArticle(story.id, article, address)),
    {
      '@type': 'Dataset',
      '@id': `${address(storyUrl(story.id))}#data`,
      name: `${story.title}: comparison of ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
      description: `${summary(comparison).plain} Each claim with the exact words of every article that states it.`,
      url: address(storyUrl(story.id)),
      isBasedOn: articles.map((article) => ({ '@id': original(story.id, article, address) })),
      creator: { '@type': 'Organization', name: 'Versions of Events', url: address(homeUrl()) },
      conditionsOfAccess: 'The articles belong to their publishers.',
      distribution: [
        download('application/json', comparisonUrl(story.id)),
        download('text/csv', claimsCsvUrl(story.id)),
        download('application/ld+json', annotationsUrl(story.id)),
        download('application/tei+xml', teiUrl(story.id)),
        download('text/markdown', markdownUrl(story.id)),
      ],
    },
  ];
}

/** An article's page: the original it shows. */
export const articleThings = (comparison: Comparison, article: Article, address: Address): Thing[] => [
  newsArticle(comparison.story.id, article, address),
];

/** A pair's page: the two originals. */
export const pairThings = (comparison: Comparison, left: string, right: string, address: Address): Thing[] =>
  [left, right].flatMap((id) =>
    comparison.articles
      .filter((article) => article.id === id)
      .map((article) => newsArticle(comparison.story.id, article, address)),
  );

/** A claim with the articles it appears in, and the quotations that make it. */
export function claimThings(comparison: Comparison, claim: Claim, address: Address): Thing[] {
  const story = comparison.story.id;
  const stating = new Set(claim.accounts.map(({ article }) => article));
  const articles = comparison.articles.filter(({ id }) => stating.has(id));
  const first = firstAppearance(articles);
  const id = `${address(claimUrl(story, claim.id))}#claim`;
  return [
    {
      '@type': 'Claim',
      '@id': id,
      name: claim.label,
      url: address(claimUrl(story, claim.id)),
      appearance: articles.map((article) => newsArticle(story, article, address)),
      firstAppearance: first ? reference(story, first, address) : undefined,
      isPartOf: { '@type': 'Dataset', '@id': `${address(storyUrl(story))}#data` },
    },
    ...(claim.kind === 'quote' ? quotations(comparison, claim, id, address) : []),
  ];
}

/** Known only where every article that states the claim states its date, and one was first. */
function firstAppearance(articles: readonly Article[]): Article | null {
  if (articles.some(({ published }) => published === null)) return null;
  const [first, second] = [...articles].sort((x, y) => ((x.published ?? '') < (y.published ?? '') ? -1 : 1));
  return first && first.published !== second?.published ? first : null;
}

/** Quotations in the same words by the same speaker are one, with every article they stand in. */
function quotations(comparison: Comparison, claim: Claim, about: string, address: Address): Quotation[] {
  const found = new Map<string, { text: string; speaker: string | null; articles: Article[] }>();
  for (const account of claim.accounts) {
    const article = comparison.articles.find(({ id }) => id === account.article);
    if (!article || account.vaguer) continue;
    const text = accountWords(comparison, account);
    const key = JSON.stringify([text, account.speaker]);
    const one = found.get(key) ?? { text, speaker: account.speaker, articles: [] };
    if (!one.articles.includes(article)) one.articles.push(article);
    found.set(key, one);
  }
  return [...found.values()].map(({ text, speaker, articles }) => ({
    '@type': 'Quotation',
    text,
    spokenByCharacter: speaker === null ? undefined : { '@type': 'Person', name: speaker },
    isPartOf: articles.map((article) => reference(comparison.story.id, article, address)),
    about: { '@id': about },
  }));
}
