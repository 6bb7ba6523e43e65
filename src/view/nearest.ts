/** What an article that is silent on a claim says in its place, as far as the alignments tell. */
import type { Claim, Comparison } from '../engine/comparison.ts';
import { sentenceOf, shorten } from './common.ts';
import { plain } from './pieces.ts';

/** Similarity (0 to 1) from which an aligned passage is worth showing as the nearest one. */
const CLOSE = 0.6;
/** Characters of the passage that are shown. */
const LENGTH = 160;

type Neighbours = Map<string, { sentence: string; similarity: number }[]>;
const known = new WeakMap<Comparison, Neighbours>();

const key = (article: string, sentence: string, other: string): string => `${article}\n${sentence}\n${other}`;

/** Article, sentence and other article → the other article's aligned sentences. */
function neighbours(comparison: Comparison): Neighbours {
  const found = known.get(comparison);
  if (found) return found;
  const map: Neighbours = new Map();
  const add = (
    article: string,
    from: readonly string[],
    other: string,
    to: readonly string[],
    similarity: number,
  ): void => {
    for (const sentence of from) {
      const id = key(article, sentence, other);
      map.set(id, [...(map.get(id) ?? []), ...to.map((one) => ({ sentence: one, similarity }))]);
    }
  };
  for (const { left, right, alignments } of comparison.pairs)
    for (const one of alignments) {
      add(left, one.left, right, one.right, one.similarity);
      add(right, one.right, left, one.left, one.similarity);
    }
  known.set(comparison, map);
  return map;
}

/** The article's sentence that lies closest to any account of the claim, or null where none is close. */
export function nearest(
  comparison: Comparison,
  claim: Claim,
  article: string,
): { sentence: string; words: string } | null {
  const map = neighbours(comparison);
  let best: { sentence: string; similarity: number } | null = null;
  for (const account of claim.accounts)
    for (const one of map.get(key(account.article, account.sentence, article)) ?? [])
      if (one.similarity >= CLOSE && (!best || one.similarity > best.similarity)) best = one;
  const own = comparison.articles.find(({ id }) => id === article);
  const sentence = own && best && sentenceOf(own, best.sentence);
  return sentence ? { sentence: sentence.id, words: shorten(plain(sentence).text, LENGTH) } : null;
}

/** Other articles that have a passage aligned with this one, with how alike they are (0 to 1). */
export function alignedWith(comparison: Comparison, article: string, sentence: string): Map<string, number> {
  const map = neighbours(comparison);
  const out = new Map<string, number>();
  for (const { id } of comparison.articles) {
    const best = Math.max(0, ...(map.get(key(article, sentence, id)) ?? []).map((one) => one.similarity));
    if (best > 0) out.set(id, best);
  }
  return out;
}
