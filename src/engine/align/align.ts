/** Sentences of several articles → links between those that say the same thing, many to many. */
import type { ArticleFacts, Link, PairLinks } from '../facts.ts';
import { explainMeasures, makeMeasurer, type Measurer } from './similarity.ts';
import { makeJoiner, type Single } from './splits.ts';
import { readTerms, type StoryTerms } from './story-terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

// Both are likelihoods from 0 to 1, chosen by the figures that scripts/fit.ts prints; F1 hardly moves 0.05 around each.
/** Links at least this likely are strong enough to put two sentences into one claim. */
export const CLAIM_SIMILARITY = 0.3;
/** Links at least this likely are kept and shown side by side; weaker ones are noise to a reader. */
export const LEAST_SIMILARITY = 0.28;

/** A link is kept when it is among this many best ones of either of its sentences, in one pair of articles. */
const LINKS_PER_SENTENCE = 4;

/**
 * Aligns every two articles of a story.
 *
 * The work is that of the pairs of sentences that share a telling term: each costs a look into the index for every such
 * term, and those alike enough are measured once, by a pass over the terms of three sentences. Sentences that share
 * nothing with others cost nothing beyond being read.
 *
 * @param articles sentences with their facts, in any order, with ids of their own; sentences marked `skip` are never linked.
 * @param terms theirs, if they are known already.
 * @returns one entry per pair left < right, in that order; links by left, then right sentence. A link's similarity says
 *   how likely its two sides make the same claim, from LEAST_SIMILARITY to 1; equal wording is 1. The order of the
 *   articles changes nothing but which side is left. Never throws.
 */
export function alignArticles(
  articles: readonly ArticleFacts[],
  terms: StoryTerms = readTerms(articles),
): PairLinks[] {
  const pairs: PairLinks[] = [];
  const count = articles.length;
  for (let left = 0; left < count; left++)
    for (let right = left + 1; right < count; right++) pairs.push({ left, right, links: [] });
  const { order, vocabulary } = terms;
  const { measurer, scored } = scoreStory(terms);
  const keepBest = makeKeeper(vocabulary);
  const join = makeJoiner(vocabulary, measurer, LEAST_SIMILARITY);
  const numbers = (side: readonly number[]): number[] => side.map((at) => vocabulary.sentences[at]!.sentence);
  for (const { first, second, links } of byPair(scored, vocabulary)) {
    const [x, y] = [order[first]!, order[second]!];
    const [left, right] = [Math.min(x, y), Math.max(x, y)];
    const found = join(keepBest(links)).map((link): Link => {
      const [l, r] = [numbers(link.left), numbers(link.right)];
      return x < y
        ? { left: l, right: r, similarity: link.similarity }
        : { left: r, right: l, similarity: link.similarity };
    });
    found.sort((a, b) => a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!);
    pairs[left * count - (left * (left + 1)) / 2 + right - left - 1]!.links = found;
  }
  return pairs;
}

/** Pairs of sentences likely enough, as columns, by right, then left sentence. */
interface Scored {
  left: Int32Array;
  right: Int32Array;
  dice: Float64Array;
  similarity: Float64Array;
}

function scoreStory({ candidates, backdrop }: StoryTerms): { measurer: Measurer; scored: Scored } {
  // Those likely enough move to the front: of copies, since others read the candidates too.
  const [left, right, dice] = [candidates.left.slice(), candidates.right.slice(), candidates.dice.slice()];
  const measurer = makeMeasurer(backdrop);
  const similarity = new Float64Array(dice.length);
  let kept = 0;
  for (let at = 0; at < dice.length; at++) {
    const value = measurer.similarity(left[at]!, right[at]!, dice[at]!, LEAST_SIMILARITY);
    if (value < LEAST_SIMILARITY) continue;
    left[kept] = left[at]!;
    right[kept] = right[at]!;
    dice[kept] = dice[at]!;
    similarity[kept++] = value;
  }
  const scored = {
    left: left.subarray(0, kept),
    right: right.subarray(0, kept),
    dice: dice.subarray(0, kept),
    similarity: similarity.subarray(0, kept),
  };
  return { measurer, scored };
}

/** The links of every two articles that have any, by first, then second article: no step after this one looks beyond them. */
function* byPair(
  { left, right, dice, similarity }: Scored,
  { sentences, articles }: Vocabulary,
): Generator<{ first: number; second: number; links: Single[] }> {
  const articleOf = Int32Array.from(sentences, (words) => words.article);
  const cell = (at: number): number => articleOf[left[at]!]! * articles + articleOf[right[at]!]!;
  const starts = new Int32Array(articles * articles + 1);
  for (let at = 0; at < left.length; at++) starts[cell(at) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const sorted = new Int32Array(left.length);
  for (let at = 0; at < left.length; at++) sorted[next[cell(at)]!++] = at;
  for (let first = 0; first < articles; first++)
    for (let second = first + 1; second < articles; second++) {
      const from = starts[first * articles + second]!;
      const to = starts[first * articles + second + 1]!;
      if (from === to) continue;
      const links: Single[] = [];
      for (let p = from; p < to; p++) {
        const at = sorted[p]!;
        links.push({ left: left[at]!, right: right[at]!, dice: dice[at]!, similarity: similarity[at]! });
      }
      yield { first, second, links };
    }
}

/** Makes the choice of links of two articles: those among the best few of either sentence, best first; ties go to the earlier. */
function makeKeeper({ sentences }: Vocabulary): (links: Single[]) => Single[] {
  const used = new Uint8Array(sentences.length);
  const take = (sentence: number): boolean => {
    if (used[sentence]! >= LINKS_PER_SENTENCE) return false;
    used[sentence]!++;
    return true;
  };
  return (links) => {
    links.sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right);
    const kept = links.filter(({ left, right }) => {
      const forLeft = take(left);
      return take(right) || forLeft;
    });
    for (const { left, right } of links) used[left] = used[right] = 0;
    return kept;
  };
}

/** A sentence another one was compared with, and why they are as alike as they are. */
export interface ExplainedLink {
  other: { article: number; sentence: number };
  similarity: number;
  /** Each measure, its value, and what it adds to the logit of the similarity. */
  measures: ReturnType<typeof explainMeasures>;
}

/**
 * Answers, for any sentence, which others alignArticles() finds likely enough to say the same, most alike first, and why.
 * @param terms theirs, if they are known already.
 * @returns links by article index and sentence, with the figures of alignArticles() to the last digit.
 */
export function linkExplainer(
  articles: readonly ArticleFacts[],
  terms: StoryTerms = readTerms(articles),
): (of: { article: number; sentence: number }) => ExplainedLink[] {
  const { measurer, scored } = scoreStory(terms);
  const { order, vocabulary } = terms;
  const { sentences } = vocabulary;
  return (of) => {
    const own = sentences.findIndex(
      (each) => order[each.article] === of.article && each.sentence === of.sentence,
    );
    const found: ExplainedLink[] = [];
    scored.similarity.forEach((similarity, at) => {
      const [left, right] = [scored.left[at]!, scored.right[at]!];
      if (left !== own && right !== own) return;
      const { article, sentence } = sentences[left === own ? right : left]!;
      const measures = explainMeasures(measurer.measure(left, right, scored.dice[at]!));
      found.push({ other: { article: order[article]!, sentence }, similarity, measures });
    });
    return found.sort((a, b) => b.similarity - a.similarity);
  };
}
