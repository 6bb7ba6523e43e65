/** Sentences of several articles that say the same thing become one claim. */
import { CLAIM_SIMILARITY } from './align.ts';
import { carryingClauses, trim } from './clauses.ts';
import { cluster, type Edge } from './cluster.ts';
import type { Span } from './comparison.ts';
import { overlap, type Place, type StoryContext } from './context.ts';
import { byArticle } from './linked.ts';

/** Mean likeness that keeps a group of sentences together; see cluster(). */
const MEAN = 0.3;
/** Two sentences of one article that share less of their words' weight than this tell of different things: 0 to 1. */
const APART = 0.2;
/** A sentence this similar to a leader belongs to it even when another leader is nearer: 0 to 1. */
const PACKED = 0.6;
/** No sentence packs more facts than this; bounds the work. */
const MOST_LEADERS = 20;
/** Share of the words' weight that the clauses shown must carry: 0 to 1. */
const CARRIED = 0.8;

/** Groups of sentences that make one statement. */
export function groupSentences(context: StoryContext): Place[][] {
  const places: Place[] = [];
  const at = new Map<string, number>();
  for (const [article, { sentences }] of context.articles.entries())
    for (const [s, sentence] of sentences.entries()) {
      if (sentence.skip) continue;
      at.set(`${article}.${s}`, places.length);
      places.push({ article, sentence: s });
    }
  const edges: Edge[] = [];
  for (const [a, place] of places.entries())
    for (const link of context.linked(place, CLAIM_SIMILARITY)) {
      const b = at.get(`${link.place.article}.${link.place.sentence}`)!;
      if (a < b) edges.push({ a, b, weight: link.similarity });
    }
  const groups = cluster(places.length, edges, {
    mean: MEAN,
    articleOf: (n) => places[n]!.article,
  });
  return groups.flatMap((group) =>
    splitFacets(
      context,
      group.map((n) => places[n]!),
    ),
  );
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
      else if (first !== place.article && context.weight(key) > 0) shared.set(key, context.weight(key));
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
