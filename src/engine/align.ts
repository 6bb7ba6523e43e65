/** Sentences of several articles → links between those that say the same thing, many to many. */
import type { ArticleFacts, Link, PairLinks } from './facts.ts';

/** Links at least this likely are strong enough to put two sentences into one claim (0 to 1). */
export const CLAIM_SIMILARITY = 0.5;
/** Links at least this likely are shown side by side (0 to 1). */
export const SHOW_SIMILARITY = 0.3;
/** Links below this are not emitted at all (0 to 1). */
export const LEAST_SIMILARITY = 0.15;

interface Entry {
  article: number;
  sentence: number;
  weights: Map<string, number>;
}

/**
 * Aligns every two articles of a story.
 *
 * @param articles sentences with their facts; sentences marked `skip` are never linked.
 * @returns one entry per pair left < right, in that order; links sorted by left then right sentence;
 *   similarities from LEAST_SIMILARITY to 1. Never throws.
 */
export function alignArticles(articles: ArticleFacts[]): PairLinks[] {
  const entries: Entry[] = [];
  const documents = new Map<string, number>();
  articles.forEach(({ sentences }, article) =>
    sentences.forEach(({ tokens, skip }, sentence) => {
      if (skip) return;
      const weights = new Map<string, number>();
      for (const token of tokens) if (!token.stop) weights.set(token.stem, 1);
      for (const stem of weights.keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1);
      entries.push({ article, sentence, weights });
    }),
  );
  const postings = new Map<string, [entry: number, weight: number][]>();
  entries.forEach((entry, at) => {
    let squares = 0;
    for (const stem of entry.weights.keys()) {
      const weight = Math.log(1 + entries.length / (documents.get(stem) ?? 1));
      entry.weights.set(stem, weight);
      squares += weight * weight;
    }
    for (const [stem, weight] of entry.weights) {
      const unit = weight / Math.sqrt(squares);
      entry.weights.set(stem, unit);
      const list = postings.get(stem);
      if (list) list.push([at, unit]);
      else postings.set(stem, [[at, unit]]);
    }
  });
  const pairs: PairLinks[] = [];
  const byPair = new Map<number, Link[]>();
  for (let left = 0; left < articles.length; left++)
    for (let right = left + 1; right < articles.length; right++) {
      const links: Link[] = [];
      byPair.set(left * articles.length + right, links);
      pairs.push({ left, right, links });
    }
  entries.forEach((entry, at) => {
    const cosine = new Map<number, number>();
    for (const [stem, weight] of entry.weights)
      for (const [other, unit] of postings.get(stem) ?? [])
        if (other > at && entries[other]?.article !== entry.article)
          cosine.set(other, (cosine.get(other) ?? 0) + weight * unit);
    for (const [other, value] of [...cosine].sort((a, b) => a[0] - b[0])) {
      const similarity = value >= 1 - 1e-9 ? 1 : 1 / (1 + Math.exp(2.2 - 12 * value));
      const target = entries[other];
      if (!target || similarity < LEAST_SIMILARITY) continue;
      byPair
        .get(entry.article * articles.length + target.article)
        ?.push({ left: [entry.sentence], right: [target.sentence], similarity });
    }
  });
  return pairs;
}
