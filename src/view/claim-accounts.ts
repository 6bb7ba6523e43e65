/** The accounts of a claim as its page shows them: each wording once, of very many the first, and where the others stand. */
import type { Account, Article, Claim, Comparison } from '../engine/comparison.ts';
import { sentenceUrl } from '../links.ts';
import { sentenceOf, sign, type ArticleRef, type Sign } from './common.ts';
import { plain, versionClass } from './pieces.ts';

/** A claim, and what its accounts refer to. */
export interface Context {
  comparison: Comparison;
  claim: Claim;
  articles: ReadonlyMap<string, Article>;
  refs: ReadonlyMap<string, ArticleRef>;
}

/** A sentence of an article. */
export interface Place {
  ref: ArticleRef;
  url: string;
}
/** Accounts that are named only: all of one sign. */
export interface Rest {
  sign: Sign;
  places: Place[];
}

/** Accounts up to which each is shown; of more, those in the very same words are shown once. */
const MOST_ACCOUNTS = 8;
/** Wordings shown in full. */
const MOST_SHOWN = 24;
/** Class that gives an account's marks the colour and line of its version. */
export const inkOf = (account: Account): string => versionClass(account.vaguer ? null : account.version);

/** An account and those of the same version in the very same words. */
export type Wordings = { first: Account; also: Account[] }[];

/** Many accounts → one for each wording, with the others that repeat it. */
export function gathered({ articles, claim }: Context): Wordings {
  if (claim.accounts.length <= MOST_ACCOUNTS) return claim.accounts.map((first) => ({ first, also: [] }));
  const found = new Map<string, Wordings[number]>();
  for (const account of claim.accounts) {
    const article = articles.get(account.article);
    const sentence = article && sentenceOf(article, account.sentence);
    const key = `${inkOf(account)}\n${sentence ? plain(sentence).text : account.text}`;
    const known = found.get(key);
    if (known) known.also.push(account);
    else found.set(key, { first: account, also: [] });
  }
  return [...found.values()];
}

/** Of very many wordings those that are shown: every version's first, then the first of all. */
export function shownOf(wordings: Wordings): Wordings {
  if (wordings.length <= MOST_SHOWN) return wordings;
  const inks = new Set<string>();
  const firsts = wordings.filter(({ first }) => {
    const key = `${inkOf(first)} ${first.version}`;
    return !inks.has(key) && inks.add(key);
  });
  const shown = new Set([...new Set([...firsts, ...wordings])].slice(0, MOST_SHOWN));
  return wordings.filter((one) => shown.has(one));
}

/** Accounts that are named only, by the sign they have. */
export function restOf(context: Context, left: Wordings): Rest[] {
  const groups = new Map<string, Rest>();
  for (const account of left.flatMap(({ first, also }) => [first, ...also])) {
    const mark = sign(context.claim, account);
    const key = 'version' in mark ? mark.version : `~${mark.is}`;
    const group = groups.get(key) ?? { sign: mark, places: [] };
    groups.set(key, group);
    group.places.push(...placeOf(context, account));
  }
  return [...groups].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, group]) => group);
}

/** Where an account stands. */
export function placeOf({ refs, comparison }: Context, account: Account): Place[] {
  const ref = refs.get(account.article);
  return ref ? [{ ref, url: sentenceUrl(comparison.story.id, ref.id, account.sentence) }] : [];
}
