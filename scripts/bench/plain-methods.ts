/** Simpler methods to measure the engine against: every sentence with every other, and whole texts word by word. */
import { diffWords } from 'diff';
import type { ArticleFacts } from '../../src/engine/facts.ts';

/** Similarity from which two sentences are taken to say the same, 0 to 1; only the time matters here. */
const THRESHOLD = 0.35;

/**
 * Cosine of the tf-idf vectors of every sentence with every sentence of later articles.
 * @param share of the sentences that are compared with all others: 0.1 takes every tenth.
 * @returns the number of pairs found alike.
 */
export function everyTwo(facts: readonly ArticleFacts[], share = 1): number {
  const sentences = facts.flatMap(({ sentences: own }, article) =>
    own.map(({ tokens }) => ({ article, stems: tokens.map((token) => token.stem) })),
  );
  const frequency = new Map<string, number>();
  for (const { stems } of sentences)
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const vectors = sentences.map(({ article, stems }) => {
    const vector = new Map<string, number>();
    for (const stem of stems)
      vector.set(stem, (vector.get(stem) ?? 0) + Math.log(sentences.length / (frequency.get(stem) ?? 1)));
    return { article, vector, norm: Math.hypot(...vector.values()) || 1 };
  });
  const step = Math.round(1 / share);
  let found = 0;
  for (let at = 0; at < vectors.length; at += step)
    for (let other = at + 1; other < vectors.length; other++) {
      const [left, right] = [vectors[at], vectors[other]];
      if (!left || !right || left.article === right.article) continue;
      let product = 0;
      for (const [stem, weight] of left.vector) product += weight * (right.vector.get(stem) ?? 0);
      if (product / (left.norm * right.norm) >= THRESHOLD) found++;
    }
  return found;
}

/** jsdiff on every two whole texts; the number of parts found. */
export function diffWhole(texts: readonly string[]): number {
  return texts.reduce(
    (sum, left, at) =>
      sum + texts.slice(at + 1).reduce((parts, right) => parts + diffWords(left, right).length, 0),
    0,
  );
}
