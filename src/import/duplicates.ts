/** Whether an article is in a story already: under the same address, or in nearly the same words. */
import type { Article } from '../engine/comparison.ts';
import { urlKey } from './address.ts';
import { shingles, wordsOf } from './words.ts';

/** Words in a row that are compared (Broder 1997: "shingles"). */
const SHINGLE = 5;
/** Share (0 to 1) of either text's shingles that the other has too, from which they are one article. */
const NEARLY_THE_SAME = 0.8;

export interface Duplicate {
  article: Article;
  because: 'address' | 'text';
  /** Share of wording in common, 0 to 1. */
  shared: number;
}

/** The first of `others` that `article` is a copy of, or null. An agency's text under another headline counts as a copy. */
export function findDuplicate(article: Article, others: readonly Article[]): Duplicate | null {
  const own = shinglesOf(article);
  for (const other of others) {
    const shared = sharedPart(own, shinglesOf(other));
    if (article.url && other.url && urlKey(article.url) === urlKey(other.url)) {
      return { article: other, because: 'address', shared };
    }
    if (shared >= NEARLY_THE_SAME) return { article: other, because: 'text', shared };
  }
  return null;
}

function shinglesOf({ sentences }: Article): Set<string> {
  return shingles(
    sentences.filter(({ paragraph }) => paragraph > 0).flatMap(({ text }) => wordsOf(text)),
    SHINGLE,
  );
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both++;
  return both / Math.max(one.size, other.size);
}
