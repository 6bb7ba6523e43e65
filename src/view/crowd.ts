/** A claim's row in the matrix of a crowd of articles, too many for columns: each version once, with who holds it. */
import type { Article, Claim } from '../engine/comparison.ts';
import { sentenceUrl } from '../links.ts';
import { accountFragment, sentenceOf, sign, type ArticleRef, type Fragment, type Sign } from './common.ts';

/** In a crowd of articles: those that say the same, together. */
export interface Side {
  sign: Sign;
  vaguer: boolean;
  /** The words of the first of them. */
  fragment: Fragment;
  url: string;
  /** The first of them, and how many there are besides. */
  articles: ArticleRef[];
  more: number;
}
export interface CrowdRow {
  /** Instead of cells, in a crowd. */
  sides: Side[];
  /** Sides that are not shown. */
  more: number;
}

/** Sides of a claim, and articles of each, that a crowd's row shows; the claim's page has all. */
const MOST_SIDES = 6;
const MOST_NAMED = 12;
/** The sides of a claim, and how many more there are. */
export function crowdRow(
  claim: Claim,
  refs: ReadonlyMap<string, ArticleRef>,
  texts: ReadonlyMap<string, Article>,
  story: string,
): CrowdRow {
  const sides = toSides(claim, refs, texts, story);
  return {
    sides: sides.slice(0, MOST_SIDES).map((side) => ({
      ...side,
      articles: side.articles.slice(0, MOST_NAMED),
      more: Math.max(0, side.articles.length - MOST_NAMED),
    })),
    more: Math.max(0, sides.length - MOST_SIDES),
  };
}

function toSides(
  claim: Claim,
  refs: ReadonlyMap<string, ArticleRef>,
  texts: ReadonlyMap<string, Article>,
  story: string,
): Side[] {
  const sides = new Map<string, Side>();
  for (const account of claim.accounts) {
    const article = refs.get(account.article);
    const text = texts.get(account.article);
    if (!article || !text) continue;
    const mark = sign(claim, account);
    const name = 'version' in mark ? mark.version : `~${mark.is}`;
    const side = sides.get(name) ?? {
      sign: mark,
      vaguer: account.vaguer,
      fragment: accountFragment(claim, account, sentenceOf(text, account.sentence)),
      url: sentenceUrl(story, article.id, account.sentence),
      articles: [],
      more: 0,
    };
    sides.set(name, side);
    if (!side.articles.includes(article)) side.articles.push(article);
  }
  return [...sides].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, side]) => side);
}
