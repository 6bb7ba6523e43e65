/** Everything the story page shows. */
import type { Article, Comparison } from '../engine/comparison.ts';
import { sentenceUrl } from '../links.ts';
import { cards, type Cards } from './cards.ts';
import { articleRefs, familyGroups, type ArticleRef } from './common.ts';
import { matrix, MOST_IN_TABLE, type Matrix } from './matrix.ts';
import { strips, type Strips } from './strips.ts';
import { provenance, summary, type Summary } from './summary.ts';
import { capital, count } from './words.ts';

export interface SpellingRow {
  /** In a story of many articles, instead of a column for each: "Marenko" in 120 of them. */
  forms: { text: string; articles: number }[];
  cells: { article: ArticleRef; forms: string[] }[];
}
export interface OnlyGroup {
  article: ArticleRef;
  items: { label: string; url: string }[];
  /** Claims that are not listed here. */
  more: { count: number; url: string } | null;
}
export interface StoryView {
  id: string;
  title: string;
  description: string;
  summary: Summary;
  /** An editor's own summary, where one was written. */
  editorial: string | null;
  provenance: string;
  strips: Strips;
  cards: Cards;
  matrix: Matrix;
  spellings: SpellingRow[];
  only: { groups: OnlyGroup[]; text: string; unlisted: number } | null;
}

export function storyView(comparison: Comparison): StoryView {
  const own = summary(comparison);
  return {
    id: comparison.story.id,
    title: comparison.story.title,
    description: own.plain,
    summary: own,
    editorial: comparison.story.summary,
    provenance: provenance(comparison).join(' '),
    strips: strips(comparison),
    cards: cards(comparison),
    matrix: matrix(comparison),
    spellings: spellings(comparison),
    only: onlyOnce(comparison),
  };
}

/** One row per name, one cell per article in the matrix's order. */
function spellings(comparison: Comparison): SpellingRow[] {
  const columns = familyGroups(comparison).flatMap(({ articles }) => articles);
  const many = columns.length > MOST_IN_TABLE;
  return comparison.spellings.map(({ forms }) => ({
    forms: many ? forms.map(({ text, articles }) => ({ text, articles: articles.length })) : [],
    cells: (many ? [] : columns).map((article) => ({
      article,
      forms: forms.filter(({ articles }) => articles.includes(article.id)).map(({ text }) => text),
    })),
  }));
}

/** In a story of many articles: articles whose own claims are listed, and how many of each. */
const ARTICLES_OF_MANY = 24;
const ONLY_OF_MANY = 3;

function onlyOnce(comparison: Comparison): StoryView['only'] {
  const single = comparison.claims.filter(({ verdict }) => verdict === 'single');
  if (single.length === 0 || comparison.articles.length < 2) return null;
  const many = comparison.articles.length > MOST_IN_TABLE;
  const order = new Map<string, number>();
  for (const article of comparison.articles)
    for (const [at, { id }] of article.sentences.entries()) order.set(key(article, id), at);
  const groups = articleRefs(comparison).map((article): OnlyGroup => {
    const items = single
      .flatMap((claim) => claim.accounts.slice(0, 1).map((account) => ({ claim, account })))
      .filter(({ account }) => account.article === article.id)
      .sort(
        (x, y) =>
          (order.get(key(article, x.account.sentence)) ?? 0) -
          (order.get(key(article, y.account.sentence)) ?? 0),
      )
      .map(({ claim, account }) => ({
        label: claim.label,
        url: sentenceUrl(comparison.story.id, article.id, account.sentence),
      }));
    const shown = many ? items.slice(0, ONLY_OF_MANY) : items;
    const left = items.length - shown.length;
    return { article, items: shown, more: left > 0 ? { count: left, url: article.url } : null };
  });
  const filled = groups.filter(({ items }) => items.length > 0);
  const listed = many ? filled.slice(0, ARTICLES_OF_MANY) : filled;
  return {
    groups: listed,
    unlisted: filled.length - listed.length,
    text: `${capital(count(single.length, 'claim'))} no other article takes up`,
  };
}

const key = ({ id }: Pick<Article, 'id'>, sentence: string): string => `${id} ${sentence}`;
