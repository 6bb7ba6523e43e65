/** Articles that speak to a claim without its figure or its words. */
import { carryingClauses, trim } from './clauses.ts';
import { surroundings, type Place, type StoryContext } from './context.ts';
import type { DraftAccount } from './drafts.ts';
import type { Span } from './comparison.ts';

/** Similarity (0 to 1) two sentences need for one to speak to a claim made in the other. */
const LINKED = 0.4;
/** Share of the weight of the words around a figure, or in a quotation, that the vaguer sentence must carry: 0 to 1. */
const CARRIES = 0.35;
/** Share of that weight the clauses shown must keep: 0 to 1. */
const SHOWN = 0.8;
/** How many of the nearest telling words around a figure count. */
const NEAREST = 6;

/** The telling words a claim is about: around its figure, or within its quotation. */
function topic(context: StoryContext, account: DraftAccount): Map<string, number> {
  if (account.quantity) {
    const around = [...surroundings(context, account, account.quantity.figure)];
    return new Map(around.sort(([ka, a], [kb, b]) => b - a || (ka < kb ? -1 : 1)).slice(0, NEAREST));
  }
  const { tokens } = context.sentence(account);
  const keys = context.keys(account);
  const words = new Map<string, number>();
  for (const [i, token] of tokens.entries())
    if (token.start >= account.start && token.end <= account.end && context.weight(keys[i]!) > 0)
      words.set(keys[i]!, context.weight(keys[i]!));
  return words;
}

/**
 * Finds, for each article that has no account, the sentence that speaks to the claim less exactly, if there is one.
 * @param taken places that give a figure or quotation to this kind of claim already.
 */
export function findVaguer(
  context: StoryContext,
  accounts: readonly DraftAccount[],
  taken: (place: Place) => boolean,
): DraftAccount[] {
  const present = new Set(accounts.map((account) => account.article));
  const best = new Map<number, { place: Place; score: number; words: Map<string, number> }>();
  for (const account of accounts) {
    const words = topic(context, account);
    const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
    if (total === 0) continue;
    for (const { place, similarity } of context.linked(account)) {
      if (similarity < LINKED) break;
      if (present.has(place.article) || taken(place)) continue;
      const found = new Set(context.keys(place));
      const carried = [...words].reduce((sum, [key, weight]) => (found.has(key) ? sum + weight : sum), 0) / total;
      const score = carried + similarity;
      if (carried < CARRIES || score <= (best.get(place.article)?.score ?? 0)) continue;
      best.set(place.article, { place, score, words });
    }
  }
  return [...best.values()].map(({ place, words }) => ({
    ...place,
    ...part(context, place, words),
    vaguer: true,
    quantity: null,
    quote: null,
    disputed: [],
    version: null,
  }));
}

function part(context: StoryContext, place: Place, words: ReadonlyMap<string, number>): Span {
  const sentence = context.sentence(place);
  const keys = context.keys(place);
  return trim(
    sentence.text,
    carryingClauses(sentence, (token) => words.get(keys[token]!) ?? 0, SHOWN),
  );
}
