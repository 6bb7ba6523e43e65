/** Everything the story page shows. */
import type { Article, Comparison } from '../engine/comparison.ts';
import { sentenceUrl } from '../links.ts';
import { cards, type Cards } from './cards.ts';
import { articleRefs, familyGroups, type ArticleRef } from './common.ts';
import { matrix, type Matrix } from './matrix.ts';
import { strips, type Strips } from './strips.ts';
import { provenance, summary, type Summary } from './summary.ts';
import { capital, count } from './words.ts';

export interface SpellingRow {
  cells: { article: ArticleRef; forms: string[] }[];
}
export interface OnlyGroup {
  article: ArticleRef;
  items: { label: string; url: string }[];
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
  only: { groups: OnlyGroup[]; text: string } | null;
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
  return comparison.spellings.map(({ forms }) => ({
    cells: columns.map((article) => ({
      article,
      forms: forms.filter(({ articles }) => articles.includes(article.id)).map(({ text }) => text),
    })),
  }));
}

function onlyOnce(comparison: Comparison): StoryView['only'] {
  const single = comparison.claims.filter(({ verdict }) => verdict === 'single');
  if (single.length === 0 || comparison.articles.length < 2) return null;
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
    return { article, items };
  });
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    text: `${capital(count(single.length, 'claim'))} no other article takes up`,
  };
}

const key = ({ id }: Pick<Article, 'id'>, sentence: string): string => `${id} ${sentence}`;
