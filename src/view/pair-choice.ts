/** What the page shows on which any two articles of a story of many can be chosen. */
import type { Comparison } from '../engine/comparison.ts';
import { articleUrl, hash } from '../links.ts';
import { BESIDE } from './beside.ts';
import { articleRefs, shorten } from './common.ts';

export interface PairChoice {
  title: string;
  summary: string;
  articles: {
    id: string;
    /** "12. The harbour reopens" */
    label: string;
    /** Other ids its file has had. */
    formerly: string[];
    /** Where it lists what it has in common with each other. */
    url: string;
  }[];
}

/** Characters of a headline in a list to choose from. */
const LABEL = 70;

/** Comparison → its page for any two articles. */
export function pairChoice(comparison: Comparison): PairChoice {
  const former = (comparison.former ?? []).filter(({ kind }) => kind === 'article');
  return {
    title: 'Any two, side by side',
    summary: `This story has ${comparison.articles.length} articles: too many for a page for every two of them. Choose the two to read; the first sets the order.`,
    articles: articleRefs(comparison).map(({ id, number, outlet, title }) => ({
      id,
      label: shorten(`${number}. ${outlet ? `${outlet}: ` : ''}${title}`, LABEL),
      formerly: former.filter(({ to }) => to[0] === id).map((one) => one.id),
      url: articleUrl(comparison.story.id, id) + hash(BESIDE),
    })),
  };
}
