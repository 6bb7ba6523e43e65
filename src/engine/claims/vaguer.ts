/** Articles that speak to a claim without its figure or its words. */
import { carryingClauses, trim } from '../align/clauses.ts';
import { meanings, nearby, type Place, type StoryContext } from '../context.ts';
import type { DraftAccount } from './drafts.ts';
import type { Span } from '../comparison.ts';
import type { Token } from '../words/tokens.ts';

/** Similarity (0 to 1) two sentences need for one to speak to a claim made in the other. */
const LINKED = { quote: 0.65, quantity: 0.5 };
/** Share of a quotation's telling words, or of the words beside a figure, that the vaguer sentence must carry: 0 to 1. */
const CARRIES = { quote: 0.4, quantity: 0.5 };
/** Telling words on either side of a figure that say what it is about. */
const BESIDE = 3;
/** Share of that weight the clauses shown must keep: 0 to 1. */
const SHOWN = 0.8;

/** What a claim is about: meanings of the words beside its figure, or within its quotation, with their weights. */
function topic(context: StoryContext, account: DraftAccount): Map<string, number> {
  const words = new Map<string, number>();
  if (account.quantity) {
    const { tokens } = context.sentence(account);
    const { figure, ofSpan } = account.quantity;
    for (const side of [-1, 1] as const)
      for (const [n, found] of nearby(context, account, figure, side, BESIDE).entries())
        for (const word of found) words.set(word, Math.max(words.get(word) ?? 0, 1 / (1 + n)));
    for (const token of tokens)
      if (ofSpan && token.start >= ofSpan.start && token.end <= ofSpan.end && !token.stop)
        for (const word of meanings(token)) words.set(word, 1);
    return words;
  }
  const keys = context.keys(account);
  for (const [i, token] of context.sentence(account).tokens.entries())
    if (token.start >= account.start && token.end <= account.end && context.weight(keys[i]!) > 0)
      for (const word of meanings(token)) words.set(word, context.weight(keys[i]!));
  return words;
}

/** Fewer words than this are no account by themselves. */
const LEAST_WORDS = 3;

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
  const look = (from: Place, words: Map<string, number>, quoted: boolean): void => {
    const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
    for (const { place, similarity } of context.linked(from, quoted ? LINKED.quote : LINKED.quantity)) {
      if (present.has(place.article) || taken(place)) continue;
      const found = context.meanings(place);
      const carried =
        [...words].reduce((sum, [word, weight]) => (found.has(word) ? sum + weight : sum), 0) / total;
      if (carried < (quoted ? CARRIES.quote : CARRIES.quantity)) continue;
      const score = carried + similarity;
      if (score > (best.get(place.article)?.score ?? 0)) best.set(place.article, { place, score, words });
    }
  };
  for (const account of accounts) {
    const words = topic(context, account);
    if (words.size > 1) look(account, words, account.quote !== null);
  }
  // An article may be nearer to one that is itself less exact.
  for (const { place, words } of [...best.values()]) {
    present.add(place.article);
    look(place, words, accounts[0]!.quote !== null);
  }
  return [...best.values()].map(({ place, words }) => ({
    ...place,
    ...part(context, place, words),
    vaguer: true,
    quantity: null,
    quote: null,
    quotation: null,
    disputed: [],
    version: null,
  }));
}

/** The words that speak to the claim: from the first to the last that tells of it, or else the clauses that carry them. */
function part(context: StoryContext, place: Place, words: ReadonlyMap<string, number>): Span {
  const sentence = context.sentence(place);
  const weightOf = (token: Token): number =>
    Math.max(0, ...meanings(token).map((word) => words.get(word) ?? 0));
  const clauses = carryingClauses(sentence, (token) => weightOf(sentence.tokens[token]!), SHOWN);
  const tokens = sentence.tokens.filter(({ start, end }) => start >= clauses.start && end <= clauses.end);
  const first = tokens.findIndex((token) => weightOf(token) > 0);
  let last = tokens.findLastIndex((token) => weightOf(token) > 0);
  // "armed" goes on to "armed forces".
  while (
    tokens[last + 1] &&
    !tokens[last + 1]!.stop &&
    gapIsSpace(sentence.text, tokens[last]!, tokens[last + 1]!)
  )
    last++;
  return last - first + 1 >= LEAST_WORDS
    ? { start: tokens[first]!.start, end: tokens[last]!.end }
    : trim(sentence.text, clauses);
}

function gapIsSpace(text: string, a: Token, b: Token): boolean {
  return /^\s+$/.test(text.slice(a.end, b.start));
}
