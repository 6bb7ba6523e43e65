/** By which signs two sentences are taken to state one fact, or not. */
import type { ArticleFacts } from './facts.ts';
import { areFactsLinked, LEAST, likelihoodAt, linkFacts, weighPairs } from './align/fact-links.ts';
import { FACT_SIGNS, readFactSigns } from './align/fact-signs.ts';
import { SUPPORT_SIGNS } from './align/fact-support.ts';
import { FACT_WEIGHTS, OWN_WEIGHT, SUPPORT_WEIGHTS } from './align/fact-weights.ts';
import type { Place } from './linked.ts';
import type { StoryTerms } from './align/story-terms.ts';

/** A sentence that may state a fact of another one, and why. */
export interface ExplainedFact {
  other: Place;
  /** How likely both state one fact, 0 to 1. */
  likelihood: number;
  /** Whether they are linked: not where they tell it of two names, or two persons say it. */
  linked: boolean;
  /** Each sign, its value, and what it adds to the log-odds. */
  signs: { sign: string; value: number; adds: number }[];
}

/**
 * Answers, for any sentence, which others linkFacts() finds may state a fact of it, the likeliest first, and why.
 * @param terms those of the articles.
 * @returns by article index and sentence; none in a story whose facts are not linked. Never throws.
 */
export function factExplainer(
  articles: readonly ArticleFacts[],
  terms: StoryTerms,
): (of: Place) => ExplainedFact[] {
  if (!areFactsLinked(articles)) return () => [];
  const { signsOf } = readFactSigns(articles, terms);
  const weighed = weighPairs(articles, terms);
  const { places, left, right, candidates, support } = weighed;
  const keyOf = (a: Place, b: Place): string =>
    [a, b]
      .map(({ article, sentence }) => `${article}.${sentence}`)
      .sort()
      .join(' ');
  const linked = new Set(
    linkFacts(articles, terms).flatMap((pair) =>
      pair.links.map(({ left: [a], right: [b] }) =>
        keyOf({ article: pair.left, sentence: a! }, { article: pair.right, sentence: b! }),
      ),
    ),
  );
  return (of) => {
    const own = places.findIndex(
      ({ article, sentence }) => article === of.article && sentence === of.sentence,
    );
    const found: ExplainedFact[] = [];
    for (let at = 0; at < left.length; at++) {
      const [l, r] = [left[at]!, right[at]!];
      const likelihood = likelihoodAt(weighed, at);
      if ((l !== own && r !== own) || likelihood < LEAST) continue;
      const other = places[l === own ? r : l]!;
      const values = signsOf(candidates[at]!) ?? [];
      const signs = [
        ...FACT_SIGNS.map((sign, s) => ({
          sign,
          value: values[s]!,
          adds: OWN_WEIGHT * FACT_WEIGHTS[sign] * values[s]!,
        })),
        ...SUPPORT_SIGNS.map((sign) => {
          const value = support[sign][at]!;
          return { sign, value, adds: SUPPORT_WEIGHTS[sign] * value };
        }),
      ];
      found.push({ other, likelihood, linked: linked.has(keyOf(of, other)), signs });
    }
    return found.sort((a, b) => b.likelihood - a.likelihood);
  };
}
