/** The articles of a story as cards: what each states about itself, and what wording it shares. */
import type { Article, Comparison, SetAside } from '../engine/comparison.ts';
import { anyPairUrl, articleUrl, hash, pairUrl } from '../links.ts';
import { BESIDE } from './beside.ts';
import {
  articleRefs,
  capital,
  count,
  facts,
  familyGroups,
  list,
  percent,
  type ArticleRef,
  type FamilyGroup,
} from './common.ts';

export interface Shared {
  other: ArticleRef;
  /** 0–100: per cent of this article's words that stand in the other too. */
  share: number;
  text: string;
  url: string;
}
export interface Card {
  article: ArticleRef;
  facts: string[];
  shared: Shared[];
  /** "and 26 more", leading to the article's page. */
  more: { text: string; url: string } | null;
}
export interface CardGroup {
  family: Omit<FamilyGroup, 'articles'>;
  name: string;
  cards: Card[];
  /** Articles that are named only. */
  rest: ArticleRef[];
}
export interface Cards {
  heading: string;
  /** What the bars show; null where there are none. */
  note: string | null;
  /** Where any two can be set side by side, in a story of many articles. */
  anyTwo: string | null;
  groups: CardGroup[];
  /** Side by side in one row: the number of columns; null where they wrap. */
  columns: number | null;
}

/** Cards that fit side by side at full width. */
const MOST_COLUMNS = 6;
const MOST_BARS = 6;
const BARS_OF_MANY = 3;
/** Articles up to which each has a card. */
const MOST_CARDS = 24;
/** Cards of each group in a story of more, as long as that is not too many again. */
const CARDS_OF_MANY = 5;

const BARS =
  'Bars show the share of an article’s words that stand, five or more in a row, in another. Follow one to read the pair side by side.';

export function cards(comparison: Comparison): Cards {
  const groups = familyGroups(comparison);
  const shares = sharesOf(comparison);
  const { articles } = comparison;
  let free = MOST_CARDS;
  const most = (own: readonly ArticleRef[]): number => {
    if (articles.length <= MOST_CARDS) return own.length;
    const shown = Math.min(own.length, CARDS_OF_MANY, free);
    free -= shown;
    return shown;
  };
  const agencies = new Set(groups.map(({ agency }) => agency).filter((agency) => agency !== null));
  const families = groups.filter(({ id }) => id !== null).length;
  return {
    heading: `${capital(count(articles.length, 'article'))}${agencies.size > 0 ? `, ${count(agencies.size, 'agency', 'agencies')}` : ''}`,
    note: articles.length > 1 ? BARS : null,
    anyTwo: comparison.pairPages ? anyPairUrl(comparison.story.id) : null,
    columns: articles.length <= MOST_COLUMNS ? articles.length : null,
    groups: groups.map(({ articles: own, ...family }) => {
      const shown = most(own);
      return {
        family,
        name: family.agency
          ? `${possessive(family.agency)} reporting`
          : family.id
            ? 'Shared wording'
            : families > 0
              ? 'The others'
              : '',
        cards: own.slice(0, shown).map((article) => card(article, comparison, shares)),
        rest: own.slice(shown),
      };
    }),
  };
}

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

function card(article: ArticleRef, comparison: Comparison, shares: Shares): Card {
  const source = comparison.articles[article.number - 1];
  const all = sharedWording(comparison, article.id, shares);
  const shown =
    all.length <= MOST_BARS ? all : [...all].sort((x, y) => y.share - x.share).slice(0, BARS_OF_MANY);
  return {
    article,
    facts: source ? [...facts(source), ...oddities(source)] : [],
    shared: shown,
    more:
      shown.length < all.length
        ? {
            text: `and ${all.length - shown.length} more`,
            url: articleUrl(comparison.story.id, article.id) + (comparison.pairPages ? hash(BESIDE) : ''),
          }
        : null,
  };
}

interface Shares {
  refs: readonly ArticleRef[];
  share: Map<string, number>;
}

const key = (of: string, other: string): string => `${of} ${other}`;

function sharesOf(comparison: Comparison): Shares {
  const share = new Map<string, number>();
  for (const { left, right, shared } of comparison.pairs) {
    share.set(key(left, right), shared.left);
    share.set(key(right, left), shared.right);
  }
  return { refs: articleRefs(comparison), share };
}

/** How much of an article's wording each other article has too, in the articles' order. */
export function sharedWording(
  comparison: Comparison,
  id: string,
  { refs, share: shareOf } = sharesOf(comparison),
): Shared[] {
  return refs.flatMap((other): Shared[] => {
    if (other.id === id) return [];
    const share = shareOf.get(key(id, other.id)) ?? 0;
    return [
      {
        other,
        share: Math.round(share * 100),
        text: percent(share),
        url: pairUrl(comparison, id, other.id),
      },
    ];
  });
}

/** "Prints nine paragraphs twice; counted once", "Left out: an appeal and two links to other articles". */
export function oddities(article: Article): string[] {
  const repeated =
    new Set(article.sentences.filter(({ repeats }) => repeats !== null).map(({ paragraph }) => paragraph))
      .size + article.setAside.filter(({ reason }) => reason === 'repeated').length;
  const left = leftOut(article.setAside);
  return [
    ...(repeated > 0 ? [`Prints ${count(repeated, 'paragraph')} twice; counted once`] : []),
    ...(left ? [`Left out: ${left}`] : []),
  ];
}

const REASONS: Partial<Record<SetAside['reason'], [one: string, many: string]>> = {
  caption: ['a caption', 'captions'],
  credit: ['a picture credit', 'picture credits'],
  'related-link': ['a link to another article', 'links to other articles'],
  appeal: ['an appeal to readers', 'appeals to readers'],
  newsletter: ['a newsletter box', 'newsletter boxes'],
  navigation: ['a line of navigation', 'lines of navigation'],
  advertisement: ['an advertisement', 'advertisements'],
  image: ['a picture', 'pictures'],
  table: ['a table', 'tables'],
  code: ['a piece of code', 'pieces of code'],
  editor: ['a passage, by an editor’s decision', 'passages, by an editor’s decision'],
};

/** What of a file is not the article, in words; null where nothing worth saying was set aside. */
export function leftOut(setAside: readonly SetAside[]): string | null {
  const parts = Object.entries(REASONS).flatMap(([reason, [one, many]]) => {
    const found = setAside.filter((item) => item.reason === reason).length;
    return found === 0 ? [] : [found === 1 ? one : count(found, one, many)];
  });
  return parts.length > 0 ? list(parts) : null;
}
