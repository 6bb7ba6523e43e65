/** In a story of many articles: what one has in common with each other, and the way to read the two side by side. */
import type { Comparison } from '../engine/comparison.ts';
import { pairUrl } from '../links.ts';
import { articleRefs, percent, type ArticleRef } from './common.ts';
import { pairsOf, sideOf, type Side, type SideAccount } from './pair-side.ts';

export interface Beside {
  ref: ArticleRef;
  url: string;
  /** Claims both state alike. */
  alike: number;
  /** Claims on which they hold different versions: where this article's stand. */
  differ: { sentence: string; paragraph: number }[];
  /** Share of this article's words that stand in the other too. */
  shared: string;
}
export interface BesideList {
  /** Those it has most claims in common with. */
  closest: Beside[];
  /** All others, in the story's order. */
  rest: Beside[];
}

/** Id of the list on the article's page. */
export const BESIDE = 'beside';
/** Articles shown at once. */
const CLOSEST = 8;

/** The first account of each claim, one in dispute before others. */
const byClaim = (side: Side): Map<number, SideAccount> => {
  const found = new Map<number, SideAccount>();
  for (const account of side.accounts)
    if (!found.has(account.claim) || (account.odds && !found.get(account.claim)?.odds))
      found.set(account.claim, account);
  return found;
};

const known = new WeakMap<Side, Map<number, SideAccount>>();
const claimsOf = (side: Side): Map<number, SideAccount> => {
  const claims = known.get(side) ?? byClaim(side);
  known.set(side, claims);
  return claims;
};

/** An article's list; null in a story of few, where each other has a place in the margin and a page beside it. */
export function besideList(comparison: Comparison, article: string): BesideList | null {
  if (!comparison.pairPages) return null;
  const own = sideOf(comparison, article);
  const paragraphs = new Map(own.sentences.map(({ id, paragraph }) => [id, paragraph]));
  const shares = new Map<string, number>();
  for (const { left, right, shared } of pairsOf(comparison, article)) {
    if (left === article) shares.set(right, shared.left);
    if (right === article) shares.set(left, shared.right);
  }
  const all = articleRefs(comparison).flatMap((ref): Beside[] => {
    if (ref.id === article) return [];
    const theirs = claimsOf(sideOf(comparison, ref.id));
    const both = [...claimsOf(own).values()].flatMap((account) => {
      const other = theirs.get(account.claim);
      return other ? [{ account, other }] : [];
    });
    const differ = both.filter(
      ({ account, other }) => account.odds && other.odds && account.odds.version !== other.odds.version,
    );
    const at = new Set(differ.map(({ account }) => account.sentence));
    return [
      {
        ref,
        url: pairUrl(comparison, article, ref.id),
        alike: both.length - differ.length,
        differ: [...at]
          .map((sentence) => ({ sentence, paragraph: paragraphs.get(sentence) ?? 0 }))
          .sort((x, y) => x.paragraph - y.paragraph),
        shared: percent(shares.get(ref.id) ?? 0),
      },
    ];
  });
  const most = [...all]
    .sort((x, y) => y.alike + y.differ.length - (x.alike + x.differ.length) || x.ref.number - y.ref.number)
    .slice(0, CLOSEST);
  return { closest: most, rest: all.filter((one) => !most.includes(one)) };
}
