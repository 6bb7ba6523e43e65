/** Sentences of several articles → links between those that say the same thing, many to many. */
import { findCandidates, type Candidate } from './candidates.ts';
import type { ArticleFacts, Link, PairLinks } from './facts.ts';
import { explain, measure, readScene, similarityOf, type Scene } from './similarity.ts';
import { joinSplits } from './splits.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

// All three are likelihoods from 0 to 1, chosen by the figures that scripts/fit.ts prints; F1 hardly moves 0.05 around each.
/** Links at least this likely are strong enough to put two sentences into one claim. */
export const CLAIM_SIMILARITY = 0.3;
/** Links at least this likely are shown side by side. */
export const SHOW_SIMILARITY = 0.28;
/** Links below this are not emitted: they are noise to a reader, and tell a ranking next to nothing. */
export const LEAST_SIMILARITY = 0.25;

/** A link is kept when it is among this many best ones of either of its sentences, in one pair of articles. */
const LINKS_PER_SENTENCE = 4;

/** Dice's coefficient below which two sentences are not looked at, in a story of up to USUAL_SENTENCES. */
const FLOOR = 0.06;
const USUAL_SENTENCES = 1000;
const HIGHEST_FLOOR = 0.3;

/**
 * Aligns every two articles of a story.
 *
 * @param articles sentences with their facts, in any order, with ids of their own; sentences marked `skip` are never linked.
 * @returns one entry per pair left < right, in that order; links by left, then right sentence. A link's similarity says
 *   how likely its two sides make the same claim, from LEAST_SIMILARITY to 1; equal wording is 1. The order of the
 *   articles changes nothing but which side is left. Takes time by the number of sentences that share a term. Never throws.
 */
export function alignArticles(articles: readonly ArticleFacts[]): PairLinks[] {
  const pairs: PairLinks[] = [];
  const linksOf = new Map<number, Link[]>();
  for (let left = 0; left < articles.length; left++)
    for (let right = left + 1; right < articles.length; right++) {
      const links: Link[] = [];
      linksOf.set(left * articles.length + right, links);
      pairs.push({ left, right, links });
    }
  // Inside, articles stand in the order of their ids, so that sums and ties come out alike whatever order they came in.
  const order = articles
    .map((_, at) => at)
    .sort((a, b) => compare(articles[a]?.article.id, articles[b]?.article.id) || a - b);
  const { scene, scored } = scoreStory(order.map((at) => articles[at]).filter((each) => each !== undefined));
  const { sentences } = scene.vocabulary;
  for (const { sides, similarity } of joinSplits(
    keepBest(scored, scene.vocabulary),
    scene,
    SHOW_SIMILARITY,
  )) {
    const [x, y] = sides.map((side) => ({
      article: order[sentences[side[0] ?? 0]?.article ?? 0] ?? 0,
      sentences: side.map((at) => sentences[at]?.sentence ?? 0),
    }));
    if (!x || !y) continue;
    const [left, right] = x.article < y.article ? [x, y] : [y, x];
    const links = linksOf.get(left.article * articles.length + right.article);
    links?.push({ left: left.sentences, right: right.sentences, similarity });
  }
  const first = (side: readonly number[]): number => side[0] ?? 0;
  for (const { links } of pairs)
    links.sort((a, b) => first(a.left) - first(b.left) || first(a.right) - first(b.right));
  return pairs;
}

/** A candidate with its likelihood. */
export interface Scored extends Candidate {
  similarity: number;
}

function scoreStory(articles: readonly ArticleFacts[]): { scene: Scene; scored: Scored[] } {
  const vocabulary = readVocabulary(articles);
  // A story of many articles has ever more weak pairs, of which ever fewer are of use: the floor rises with its size.
  const floor = Math.min(
    HIGHEST_FLOOR,
    FLOOR * Math.max(1, Math.sqrt(vocabulary.sentences.length / USUAL_SENTENCES)),
  );
  const candidates = findCandidates(vocabulary, floor);
  const scene = readScene(vocabulary, candidates);
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    const similarity = similarityOf(candidate, scene, LEAST_SIMILARITY);
    if (similarity >= LEAST_SIMILARITY) scored.push({ ...candidate, similarity });
  }
  return { scene, scored };
}

/** Links among the best few of either sentence within their two articles; ties go to the earlier sentence. */
function keepBest(scored: readonly Scored[], { sentences, articles }: Vocabulary): Scored[] {
  const ranked = [...scored].sort(
    (a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right,
  );
  const used = new Uint8Array(sentences.length * articles);
  const take = (sentence: number, other: number): boolean => {
    const cell = sentence * articles + (sentences[other]?.article ?? 0);
    if ((used[cell] ?? 0) >= LINKS_PER_SENTENCE) return false;
    used[cell] = (used[cell] ?? 0) + 1;
    return true;
  };
  return ranked.filter(({ left, right }) => {
    const forLeft = take(left, right);
    return take(right, left) || forLeft;
  });
}

/**
 * Why two sentences are as alike as alignArticles() finds them: each measure, its value, and what it adds to the logit.
 * @returns null where the two share too little to be compared, or are skipped.
 */
export function explainLink(
  articles: readonly ArticleFacts[],
  left: { article: number; sentence: number },
  right: { article: number; sentence: number },
): { similarity: number; measures: ReturnType<typeof explain> } | null {
  const { scene, scored } = scoreStory(articles);
  const is = (at: number, side: typeof left): boolean => {
    const words = scene.vocabulary.sentences[at];
    return words?.article === side.article && words.sentence === side.sentence;
  };
  const found = scored.find(
    (each) =>
      (is(each.left, left) && is(each.right, right)) || (is(each.left, right) && is(each.right, left)),
  );
  return found ? { similarity: found.similarity, measures: explain(measure(found, scene)) } : null;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
