/** Which articles of a story have a page for every two of them. */
import type { Lock, LockedArticle } from './lock.ts';

/**
 * Articles of a story of which any two have a page of their own, one for each order: 552 pages. Pages grow with the
 * square of the articles, and readers do not; pairs with a later article are drawn when asked for, from a file for each
 * article. More are rare: of forty-two events whose coverage was collected for measuring, the largest had 22.
 */
export const MOST_PAIR_PAGES = 24;

/**
 * The articles with pair pages: those that had them, under any name, then the story's first until there are
 * `MOST_PAIR_PAGES`. What was published stays: none is ever taken out, not even with its article.
 * `articles` is what the lock will hold, `present` the story's articles in their order. Null: all have them.
 */
export function withPairPages(
  lock: Lock,
  articles: ReadonlyMap<string, LockedArticle>,
  present: readonly string[],
): string[] | null {
  const own = new Set(lock.pairPages ?? lock.articles.keys());
  // Under another name it is the same article.
  for (const [id, { was }] of articles) if (was.some((old) => own.has(old))) own.add(id);
  const former = new Set([...articles].flatMap(([id, { was }]) => (own.has(id) ? was : [])));
  let free = MOST_PAIR_PAGES - [...own].filter((id) => !former.has(id)).length;
  for (const id of present) {
    if (own.has(id) || free <= 0) continue;
    own.add(id);
    free -= 1;
  }
  return [...articles.keys()].every((id) => own.has(id)) ? null : [...own];
}
