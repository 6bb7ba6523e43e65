/** A comparison without its words: what lists of stories and of addresses need, a hundredth of its size. Pure. */
import type { Claim, Comparison, Pair } from './engine/comparison.ts';
import { hasPairPage } from './links.ts';
import { articleAddresses, formerPages } from './view/former.ts';
import { pairOrders } from './view/pair.ts';

export interface Outline {
  story: { id: string; title: string };
  articles: { id: string; published: string | null }[];
  claims: (Pick<Claim, 'id' | 'verdict'> & { accounts: { article: string }[] })[];
  /** Those that have a page of their own. */
  pairs: Pick<Pair, 'left' | 'right'>[];
}

/** The addresses a story's pages stand at, besides those of its claims. */
export interface Addresses {
  /** Every address of an article's page, and the article shown there. */
  articles: { story: string; article: string; shows: string }[];
  /** Left and right article of every page of a pair. */
  pairs: [string, string][];
  /** In a story of many: its articles, of which any two are drawn when asked for. */
  drawn: string[];
  /** Paths that were published before and lead elsewhere now. */
  former: string[];
}

export const outlineOf = ({ story, articles, claims, pairs, pairPages }: Comparison): Outline => ({
  story: { id: story.id, title: story.title },
  articles: articles.map(({ id, published }) => ({ id, published })),
  claims: claims.map(({ id, verdict, accounts }) => ({
    id,
    verdict,
    accounts: accounts.map(({ article }) => ({ article })),
  })),
  pairs: pairs
    .filter(({ left, right }) => hasPairPage({ story, pairPages }, left, right))
    .map(({ left, right }) => ({ left, right })),
});

/** `aliases` are ids the story had before. */
export const addressesOf = (comparison: Comparison, aliases: readonly string[]): Addresses => ({
  articles: articleAddresses(comparison, aliases).map(({ params, article }) => ({
    ...params,
    shows: article.id,
  })),
  pairs: pairOrders(comparison),
  drawn: comparison.pairPages ? comparison.articles.map(({ id }) => id) : [],
  former: formerPages(comparison, aliases).map(({ path }) => path),
});
