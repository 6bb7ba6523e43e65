/** Sentences of several articles that say the same thing become one claim. */
import { CLAIM_SIMILARITY } from '../align/align.ts';
import { carryingClauses, trim } from '../align/clauses.ts';
import { cluster, type Edge } from './cluster.ts';
import type { Span } from '../comparison.ts';
import { overlap, type Place, type StoryContext } from '../context.ts';
import { areFactsLinked } from '../align/fact-links.ts';
import { grow } from './grow.ts';
import { byArticle } from '../linked.ts';

/** Mean likeness that keeps a group of sentences together; see cluster(). */
const MEAN = 0.3;
/** Two sentences this likely to state one fact (0 to 1) make a claim in a story of three articles. */
const ONE_FACT = 0.3;
/** How steeply that likelihood grows with the articles, as a power of their number: 0 not at all, 1 as their chances do. */
const MORE_CHANCE = 0.7;
/** A further sentence joins where it is this likely to state it with each that it is linked to, and in the mean: 0 to 1. */
const LEAST_FACT = 0.07;
const MEAN_FACT = 0.35;
/** Being alike is enough where this many further articles have a sentence like both. */
const WITNESSES = 2;
/** Partners of a sentence looked at for it, most alike first; bounds the work. */
const MOST_PARTNERS = 20;
/** Two sentences of one article that share less of their words' weight than this tell of different things: 0 to 1. */
const APART = 0.2;
/** The same where both would join one group, each by the fact it states: 0 to 1. */
const STRANGE = 0.05;
/** A sentence this similar to a leader belongs to it even when another leader is nearer: 0 to 1. */
const PACKED = 0.6;
/** No sentence packs more facts than this; bounds the work. */
const MOST_LEADERS = 20;
/** Share of the words' weight that the clauses shown must carry: 0 to 1. */
const CARRIED = 0.8;

/** Groups of sentences that make one statement. A sentence that states several facts is in several groups. */
export function groupSentences(context: StoryContext): Place[][] {
  const places: Place[] = [];
  const at = new Map<string, number>();
  for (const article of context.order)
    for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
      if (sentence.skip) continue;
      at.set(`${article}.${s}`, places.length);
      places.push({ article, sentence: s });
    }
  const numberOf = ({ article, sentence }: Place): number => at.get(`${article}.${sentence}`)!;
  const articleOf = (n: number): number => places[n]!.article;
  const placesOf = (group: readonly number[]): Place[] => group.map((n) => places[n]!);
  if (areFactsLinked(context.articles))
    return grow(factEdges(context, places, numberOf), {
      seed: leastLikely(context),
      mean: MEAN_FACT,
      articleOf,
      apart: (a, b) => sharedShare(context, places[a]!, places[b]!) < STRANGE,
    }).map(placesOf);
  const edges = likeEdges(context, places, numberOf);
  return cluster(places.length, edges, { mean: MEAN, articleOf }).flatMap((group) =>
    splitFacets(context, placesOf(group)),
  );
}

/** Pairs of sentences alike enough to be put into one claim. */
function likeEdges(
  context: StoryContext,
  places: readonly Place[],
  numberOf: (place: Place) => number,
): Edge[] {
  return places.flatMap((place, a) =>
    context.linked(place, CLAIM_SIMILARITY).flatMap(({ place: other, similarity }) => {
      const b = numberOf(other);
      return a < b ? [{ a, b, weight: similarity }] : [];
    }),
  );
}

/** Pairs of sentences that may state one fact, or that so many articles have that they must. */
function factEdges(
  context: StoryContext,
  places: readonly Place[],
  numberOf: (place: Place) => number,
): Edge[] {
  const linked = places.map((place) => context.linked(place, CLAIM_SIMILARITY));
  // Articles that have the very words of a sentence: nothing else there says it better.
  const wordings = places.map((place) =>
    context
      .sentence(place)
      .tokens.map(({ norm }) => norm)
      .join(' '),
  );
  const articlesWith = new Map<string, Set<number>>();
  for (const [n, { article }] of places.entries())
    articlesWith.set(wordings[n]!, (articlesWith.get(wordings[n]!) ?? new Set()).add(article));
  const partners = linked.map((links) => links.slice(0, MOST_PARTNERS).map((link) => link.place));
  return places.flatMap((place, a) => {
    const weights = new Map<number, number>();
    for (const { place: other, similarity } of context.facts.linked(place, LEAST_FACT))
      weights.set(numberOf(other), similarity);
    for (const { place: other, similarity } of linked[a]!) {
      const b = numberOf(other);
      if (
        a < b &&
        (similarity === 1 ||
          witnesses(context, other, partners[a]!) >= WITNESSES ||
          witnesses(context, place, partners[b]!) >= WITNESSES)
      )
        weights.set(b, Math.max(similarity, weights.get(b) ?? 0));
    }
    return [...weights].flatMap(([b, weight]) => {
      if (a >= b) return [];
      const isOther =
        articlesWith.get(wordings[a]!)!.has(places[b]!.article) ||
        articlesWith.get(wordings[b]!)!.has(place.article);
      return isOther && wordings[a] !== wordings[b] ? [] : [{ a, b, weight }];
    });
  });
}

/** Number of articles but its own in which a sentence is linked to some of these. */
function witnesses(context: StoryContext, place: Place, partners: readonly Place[]): number {
  const found = new Set<number>();
  for (const partner of partners)
    if (partner.article !== place.article && context.similarity(partner, place) >= CLAIM_SIMILARITY)
      found.add(partner.article);
  return found.size;
}

/**
 * How likely two sentences must be to state one fact to be linked by that alone: 0 to 1. Each article more is a chance
 * more that a sentence shares rare words with another one by accident, and its odds must be that much higher.
 */
export function leastLikely(context: StoryContext): number {
  const articles = context.articles.filter(({ sentences }, article) =>
    sentences.some((_, sentence) => context.linked({ article, sentence }, CLAIM_SIMILARITY).length > 0),
  );
  const odds = (ONE_FACT / (1 - ONE_FACT)) * Math.max(1, (articles.length - 1) / 2) ** MORE_CHANCE;
  return odds / (1 + odds);
}

/**
 * Parts a group in which one article tells in several sentences what others pack into one:
 * each of its sentences leads a group of its own, and a packed sentence belongs to several.
 */
function splitFacets(context: StoryContext, group: readonly Place[]): Place[][] {
  const leaders = leadersOf(context, group);
  if (leaders.length < 2) return [[...group]];
  const parts = leaders.map((leader) => [leader]);
  for (const place of group) {
    if (leaders.includes(place)) continue;
    const likeness = leaders.map((leader) =>
      leader.article === place.article
        ? sharedShare(context, leader, place)
        : context.similarity(leader, place),
    );
    const best = Math.max(...likeness);
    for (const [i, value] of likeness.entries())
      if (value === best || (leaders[i]!.article !== place.article && value >= PACKED)) parts[i]!.push(place);
  }
  return parts.filter((part) => new Set(part.map((place) => place.article)).size > 1);
}

/** The sentences of one article, of the one that has most of them, that tell of different things; none where no article has two. */
function leadersOf(context: StoryContext, group: readonly Place[]): Place[] {
  let most: Place[] = [];
  for (const places of byArticle(group).values()) {
    const apart: Place[] = [];
    for (const place of places)
      if (apart.length < MOST_LEADERS && apart.every((other) => sharedShare(context, place, other) < APART))
        apart.push(place);
    if (apart.length > most.length) most = apart;
  }
  return most.length > 1 ? most : [];
}

/** Share of the weight of the words of two sentences that both have: 0 to 1. */
function sharedShare(context: StoryContext, a: Place, b: Place): number {
  const weights = (place: Place): Map<string, number> =>
    new Map(context.keys(place).map((key) => [key, context.weight(key)]));
  return overlap(weights(a), weights(b));
}

/** Telling words that at least two articles of a group share, with how telling each is. */
export function sharedWords(context: StoryContext, group: readonly Place[]): Map<string, number> {
  const firstWith = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const place of group)
    for (const key of context.keys(place)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, place.article);
      else if (first !== place.article && !shared.has(key)) {
        const weight = context.weight(key);
        if (weight > 0) shared.set(key, weight);
      }
    }
  return shared;
}

/** The part of a sentence that carries what the group shares: whole clauses, trimmed. */
export function carryingPart(context: StoryContext, place: Place, shared: ReadonlyMap<string, number>): Span {
  const sentence = context.sentence(place);
  const keys = context.keys(place);
  return trim(
    sentence.text,
    carryingClauses(sentence, (token) => shared.get(keys[token]!) ?? 0, CARRIED),
  );
}
