/** Sentences of several articles that say the same thing become one claim. */
import { CLAIM_SIMILARITY } from './align.ts';
import { carryingClauses, trim } from './clauses.ts';
import { cluster, type Edge } from './cluster.ts';
import type { Span } from './comparison.ts';
import type { Place, StoryContext } from './context.ts';

/** Mean likeness that keeps a group of sentences together; see cluster(). */
const MEAN = 0.3;
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
    for (const link of context.linked(place)) {
      const b = at.get(`${link.place.article}.${link.place.sentence}`)!;
      if (a < b && link.similarity >= CLAIM_SIMILARITY) edges.push({ a, b, weight: link.similarity });
    }
  const groups = cluster(places.length, edges, {
    mean: MEAN,
    articleOf: (n) => places[n]!.article,
  });
  return groups.map((group) => group.map((n) => places[n]!));
}

/** Telling words that at least two articles of a group share, with how telling each is. */
export function sharedWords(context: StoryContext, group: readonly Place[]): Map<string, number> {
  const articles = new Map<string, Set<number>>();
  for (const place of group)
    for (const key of context.keys(place)) {
      const found = articles.get(key);
      if (found) found.add(place.article);
      else articles.set(key, new Set([place.article]));
    }
  const shared = new Map<string, number>();
  for (const [key, found] of articles) if (found.size > 1 && context.weight(key) > 0) shared.set(key, context.weight(key));
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
