/** What an article that is silent on a claim says in its place, as far as the alignments tell. */
import type { Claim, Comparison } from '../engine/comparison.ts';
import { sentenceOf, shorten } from './common.ts';
import { plain } from './pieces.ts';

/** Similarity (0 to 1) from which an aligned passage counts at all where no claim joins the two. */
export const CLOSE = 0.6;
/** Characters of the passage that are shown. */
const LENGTH = 160;

interface Passage {
  sentence: string;
  similarity: number;
}
/** Sentence → other article → its passage that is closest. */
type Neighbours = Map<string, Map<string, Passage>>;
const known = new WeakMap<Comparison, Map<string, Neighbours>>();
const closest = new WeakMap<Claim, Map<string, Passage>>();

/** Article → what lies close to its sentences in the others. */
function neighbours(comparison: Comparison): Map<string, Neighbours> {
  const found = known.get(comparison);
  if (found) return found;
  const map = new Map<string, Neighbours>(comparison.articles.map(({ id }) => [id, new Map()]));
  const add = (
    article: string,
    from: readonly string[],
    other: string,
    [sentence]: readonly string[],
    similarity: number,
  ): void => {
    if (sentence === undefined) return;
    for (const one of from) {
      const own = at(at(map, article), one);
      if (similarity > (own.get(other)?.similarity ?? 0)) own.set(other, { sentence, similarity });
    }
  };
  for (const { left, right, alignments } of comparison.pairs)
    for (const one of alignments) {
      if (one.similarity < CLOSE) continue;
      add(left, one.left, right, one.right, one.similarity);
      add(right, one.right, left, one.left, one.similarity);
    }
  known.set(comparison, map);
  return map;
}

function at<K, V>(map: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const inner = map.get(key) ?? new Map<string, V>();
  map.set(key, inner);
  return inner;
}

/** Other article → its passage that lies closest to any account of the claim. */
function closestTo(comparison: Comparison, claim: Claim): Map<string, Passage> {
  const found = closest.get(claim);
  if (found) return found;
  const best = new Map<string, Passage>();
  const map = neighbours(comparison);
  for (const { article, sentence } of claim.accounts)
    for (const [other, passage] of map.get(article)?.get(sentence) ?? [])
      if (passage.similarity > (best.get(other)?.similarity ?? 0)) best.set(other, passage);
  closest.set(claim, best);
  return best;
}

/** The article's sentence that lies closest to any account of the claim, or null where none is close. */
export function nearest(
  comparison: Comparison,
  claim: Claim,
  article: string,
): { sentence: string; words: string } | null {
  const best = closestTo(comparison, claim).get(article);
  const own = best && comparison.articles.find(({ id }) => id === article);
  const sentence = own && sentenceOf(own, best.sentence);
  return sentence ? { sentence: sentence.id, words: shorten(plain(sentence).text, LENGTH) } : null;
}

/** Other articles that have a passage close to this one, with how alike the two are (from CLOSE to 1). */
export function alignedWith(comparison: Comparison, article: string, sentence: string): Map<string, number> {
  const passages = neighbours(comparison).get(article)?.get(sentence) ?? [];
  return new Map([...passages].map(([other, { similarity }]) => [other, similarity]));
}
