/**
 * Which sentences of a story state one fact, however much else they tell.
 *
 * The similarity of similarity.ts ranks sentences by what they are about. Names tell two stories apart by it, and
 * whatever stands far down counts little. Within one event all sentences share its names: there it is the words and
 * figures found in this one place of both articles that show one fact.
 */
import { doersApart, doersIn, type Doers } from '../quotes/doers.ts';
import type { ArticleFacts, PairLinks } from '../facts.ts';
import { FACT_SIGNS, readFactSigns } from './fact-signs.ts';
import { SUPPORT_SIGNS, supportOf, type Support } from './fact-support.ts';
import { FACT_BIAS, FACT_WEIGHTS, OWN_WEIGHT, SUPPORT_BIAS, SUPPORT_WEIGHTS } from './fact-weights.ts';
import type { Place } from '../linked.ts';
import { readTerms, type StoryTerms } from './story-terms.ts';

/** Links less likely than this are of no use: 0 to 1. */
export const LEAST = 0.07;
/** Sentences more likely than this (0 to 1) state one fact even where they seem to tell it of two names. */
const SURE = 0.7;
/** Pairs less likely than this by themselves are none, whatever other sentences say for them: 0 to 1. */
const FAINT = 0.02;
const FAINT_LOGIT = Math.log(FAINT / (1 - FAINT));
/** In stories of more sentences a fact is told often enough in like words; bounds the work. */
const MOST_SENTENCES = 1500;

/** Whether a story is small enough for its sentences to be linked by the facts they state. */
export function areFactsLinked(articles: readonly ArticleFacts[]): boolean {
  return articles.reduce((sum, { sentences }) => sum + sentences.length, 0) <= MOST_SENTENCES;
}

/**
 * Finds the sentences of different articles that state one fact.
 * @param articles sentences with their facts, in any order; those marked `skip` are never linked.
 * @param terms theirs, if they are known already.
 * @returns links of one sentence each, whose similarity says how likely they state one fact, from LEAST to 1. None in a
 *   story of more than MOST_SENTENCES. Never throws.
 */
export function linkFacts(
  articles: readonly ArticleFacts[],
  terms: StoryTerms = readTerms(articles),
): PairLinks[] {
  if (!areFactsLinked(articles)) return [];
  const weighed = weighPairs(articles, terms);
  const { places, left, right } = weighed;
  // Few sentences need to be asked.
  const known: Doers[] = [];
  const doersOf = (at: number): Doers => {
    const { article, sentence } = places[at]!;
    return (known[at] ??= doersIn(articles[article]!.sentences[sentence]!));
  };
  const pairs = new Map<number, PairLinks>();
  for (let at = 0; at < left.length; at++) {
    const [l, r] = [left[at]!, right[at]!];
    const [a, b] = [places[l]!, places[r]!];
    const similarity = likelihoodAt(weighed, at);
    if (similarity < LEAST || (similarity < SURE && doersApart(doersOf(l), doersOf(r)))) continue;
    const [first, second] = a.article < b.article ? [a, b] : [b, a];
    const key = first.article * articles.length + second.article;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { left: first.article, right: second.article, links: [] }));
    pair.links.push({ left: [first.sentence], right: [second.sentence], similarity });
  }
  return [...pairs.values()];
}

/** Pairs of sentences that may state one fact, by what they have in common and by what the others say of them. */
export interface Weighed {
  places: readonly Place[];
  left: readonly number[];
  right: readonly number[];
  /** The index of each among the pairs of readFactSigns(). */
  candidates: readonly number[];
  /** Log-odds by FACT_SIGNS alone. */
  logits: readonly number[];
  support: Support;
}

/** The weights of fact-weights.ts. */
const FITTED = { bias: FACT_BIAS, weights: FACT_SIGNS.map((sign) => FACT_WEIGHTS[sign]) };

/**
 * Weighs every candidate pair of sentences; those that are next to impossible are left out. Never throws.
 * @param model what the signs weigh, in the order of FACT_SIGNS.
 */
export function weighPairs(
  articles: readonly ArticleFacts[],
  terms: StoryTerms,
  { bias, weights }: { bias: number; weights: readonly number[] } = FITTED,
): Weighed {
  const { places, left, right, signsOf } = readFactSigns(articles, terms);
  const found = { left: [] as number[], right: [] as number[], likely: [] as number[] };
  const logits: number[] = [];
  const candidates: number[] = [];
  for (let at = 0; at < left.length; at++) {
    const signs = signsOf(at);
    if (!signs) continue;
    const logit = signs.reduce((sum, value, sign) => sum + weights[sign]! * value, bias);
    if (logit < FAINT_LOGIT) continue;
    found.left.push(left[at]!);
    found.right.push(right[at]!);
    found.likely.push(likelihood(logit));
    logits.push(logit);
    candidates.push(at);
  }
  const support = supportOf(
    found,
    Int32Array.from(places, ({ article }) => article),
  );
  return { places, left: found.left, right: found.right, candidates, logits, support };
}

/** How likely a pair states one fact, by all signs: 0 to 1. */
export function likelihoodAt({ logits, support }: Pick<Weighed, 'logits' | 'support'>, at: number): number {
  return likelihood(
    SUPPORT_SIGNS.reduce(
      (sum, sign) => sum + SUPPORT_WEIGHTS[sign] * support[sign][at]!,
      SUPPORT_BIAS + OWN_WEIGHT * logits[at]!,
    ),
  );
}

function likelihood(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
