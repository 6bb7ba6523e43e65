/** Where in a long account the words stand that the other accounts have too: what a short excerpt should show. */
import { attributionOf } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import type { StoryContext } from '../context.ts';
import type { DraftAccount } from '../claims/drafts.ts';
import { byArticle } from '../linked.ts';
import { firstFrom } from '../words/tokens.ts';

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
  // What stands in quotation marks is shown from its first word on, and a figure with the words around it.
  const isShown = ({ vaguer, quote, quantity }: DraftAccount): boolean => vaguer || (!quote && !quantity);
  if (!accounts.some(isShown)) return accounts.map(() => null);
  const articlesWith = new Map<string, { count: number; last: number }>();
  for (const [article, places] of byArticle(accounts))
    for (const place of places)
      for (const key of context.keys(place)) {
        const articles = articlesWith.get(key);
        if (!articles) articlesWith.set(key, { count: 1, last: article });
        else if (articles.last !== article) {
          articles.count++;
          articles.last = article;
        }
      }
  const worth = (key: string): number => context.weight(key) * (articlesWith.get(key)!.count - 1);
  return accounts.map((account) => (isShown(account) ? focusOf(context, account, worth) : null));
}

function focusOf(context: StoryContext, account: DraftAccount, worth: (key: string) => number): Span | null {
  const sentence = context.sentence(account);
  const { tokens } = sentence;
  const from = firstFrom(tokens, account.start);
  const to = firstFrom(tokens, account.end);
  if (to - from <= EXCERPT) return null;
  const keys = context.keys(account).slice(from, to);
  // Who says it is not what is said.
  const { words } = attributionOf(sentence);
  const worths = keys.map((key, at) => (words.has(from + at) ? 0 : worth(key)));
  let most = 0;
  eachStretch(keys, worths, (_, __, sum) => (most = Math.max(most, sum)));
  let best = null as Stretch | null;
  eachStretch(keys, worths, (first, last, sum) => {
    const longer = best === null ? -1 : last - first - (best.last - best.first);
    if (sum >= CORE * most && (longer < 0 || (longer === 0 && sum > best!.sum))) best = { first, last, sum };
  });
  return best && { start: tokens[from + best.first]!.start, end: tokens[from + best.last]!.end };
}

interface Stretch {
  first: number;
  last: number;
  /** What its different shared words weigh. */
  sum: number;
}

/** Looks at all stretches of at most EXCERPT words from one shared word to another, in order. */
function eachStretch(
  keys: readonly string[],
  worths: readonly number[],
  look: (first: number, last: number, sum: number) => void,
): void {
  for (let first = 0; first < keys.length; first++) {
    if (worths[first] === 0) continue;
    let sum = 0;
    for (let last = first; last < Math.min(keys.length, first + EXCERPT); last++) {
      if (worths[last] === 0 || keys.indexOf(keys[last]!, first) < last) continue;
      sum += worths[last]!;
      look(first, last, sum);
    }
  }
}
