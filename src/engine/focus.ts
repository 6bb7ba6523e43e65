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
  const keys = context.keys(account);
  const from = firstFrom(tokens, account.start);
  const to = firstFrom(tokens, account.end);
  if (to - from <= EXCERPT) return null;
  const stretches: { first: number; last: number; sum: number }[] = [];
  for (let first = from; first < to; first++) {
    if (worth(keys[first]!) === 0) continue;
    const seen = new Set<string>();
    let sum = 0;
    for (let last = first; last < Math.min(to, first + EXCERPT); last++) {
      const value = seen.has(keys[last]!) ? 0 : worth(keys[last]!);
      if (value === 0) continue;
      seen.add(keys[last]!);
      sum += value;
      stretches.push({ first, last, sum });
    }
  }
  const most = Math.max(...stretches.map(({ sum }) => sum));
  const length = ({ first, last }: { first: number; last: number }): number => last - first;
  const [best] = stretches
    .filter(({ sum }) => sum >= CORE * most)
    .sort((a, b) => length(a) - length(b) || b.sum - a.sum || a.first - b.first);
  return best ? { start: tokens[best.first]!.start, end: tokens[best.last]!.end } : null;
}
