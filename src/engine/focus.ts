/** Where in a long account the words stand that the other accounts have too: what a short excerpt should show. */
import type { Span } from './comparison.ts';
import type { StoryContext } from './context.ts';
import type { DraftAccount } from './drafts.ts';
import { firstFrom } from './tokens.ts';

/** Words that an excerpt shows, about; a shorter account is its own excerpt. */
const EXCERPT = 12;
/** Share of what such a stretch has in common at best that a shorter one must have: 0 to 1. */
const CORE = 0.7;

/**
 * The stretch of each account, of at most about a dozen words, that has nearly the most in common with those of
 * other articles: rare words weigh most, and the more articles have a word, the more it weighs.
 * @param accounts all accounts of one claim.
 * @returns for each account in turn that is no quotation and no figure, a span of its sentence within the account, from one shared word to another; null
 *   where the account is that short itself or shares no telling word.
 */
export function focuses(context: StoryContext, accounts: readonly DraftAccount[]): (Span | null)[] {
  if (accounts.every(({ article }) => article === accounts[0]!.article)) return accounts.map(() => null);
  const articlesWith = new Map<string, Set<number>>();
  for (const place of accounts)
    for (const key of context.keys(place)) {
      const articles = articlesWith.get(key) ?? new Set();
      articlesWith.set(key, articles.add(place.article));
    }
  const worth = (key: string): number => context.weight(key) * (articlesWith.get(key)!.size - 1);
  // What stands in quotation marks is shown from its first word on, and a figure with the words around it.
  return accounts.map((account) =>
    account.vaguer || (!account.quote && !account.quantity) ? focusOf(context, account, worth) : null,
  );
}

function focusOf(context: StoryContext, account: DraftAccount, worth: (key: string) => number): Span | null {
  const { tokens } = context.sentence(account);
  const from = firstFrom(tokens, account.start);
  const to = firstFrom(tokens, account.end);
  if (to - from <= EXCERPT) return null;
  const keys = context.keys(account).slice(from, to);
  const stretches = stretchesOf(keys, keys.map(worth));
  let most = 0;
  for (const { sum } of stretches) most = Math.max(most, sum);
  let best: Stretch | null = null;
  for (const one of stretches)
    if (one.sum >= CORE * most && (!best || lengthOf(one) < lengthOf(best) || isWorthier(one, best)))
      best = one;
  return best && { start: tokens[from + best.first]!.start, end: tokens[from + best.last]!.end };
}

interface Stretch {
  first: number;
  last: number;
  /** What its different shared words weigh. */
  sum: number;
}

const lengthOf = ({ first, last }: Stretch): number => last - first;
const isWorthier = (a: Stretch, b: Stretch): boolean => lengthOf(a) === lengthOf(b) && a.sum > b.sum;

/** All stretches of at most EXCERPT words from one shared word to another, in order. */
function stretchesOf(keys: readonly string[], worths: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [first, own] of worths.entries()) {
    if (own === 0) continue;
    let sum = 0;
    for (let last = first; last < Math.min(keys.length, first + EXCERPT); last++) {
      const again = keys.indexOf(keys[last]!, first) < last;
      if (again || worths[last] === 0) continue;
      sum += worths[last]!;
      stretches.push({ first, last, sum });
    }
  }
  return stretches;
}
