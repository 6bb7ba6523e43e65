/** The stories of the site with their comparisons: what every page is made from. */
import { getCollection } from 'astro:content';
import { compare } from './engine/compare.ts';
import type { Article, Comparison } from './engine/comparison.ts';
import type { Problem } from './problems.ts';

export interface Story {
  id: string;
  title: string;
  summary: string | null;
  comparison: Comparison;
  problems: Problem[];
}

interface Head {
  id: string;
  title: string;
  summary: string | null;
  problems: Problem[];
}

/** Comparisons already made, by story, with what they were made from. */
const made = new Map<string, { from: string; story: Story }>();
let all: Promise<Story[]> | null = null;

/**
 * All stories, those with the latest stated date first, then by id. Made once in a build; in dev again for each story
 * whose articles changed.
 */
export function getStories(): Promise<Story[]> {
  if (import.meta.env.DEV) return makeStories();
  all ??= makeStories();
  return all;
}

async function makeStories(): Promise<Story[]> {
  const [heads, articles] = await Promise.all([getCollection('stories'), getCollection('articles')]);
  const byStory = new Map<string, { position: number; digest: string; article: Article }[]>();
  for (const { data, digest } of articles) {
    const members = byStory.get(data.story) ?? [];
    members.push({
      position: data.position,
      digest: String(digest ?? JSON.stringify(data.article)),
      article: data.article,
    });
    byStory.set(data.story, members);
  }
  const stories = heads.flatMap(({ id, data }) => {
    const members = (byStory.get(id) ?? []).sort((a, b) => a.position - b.position);
    return members.length === 0
      ? []
      : [makeStory({ id, title: data.title, summary: data.summary, problems: data.problems }, members)];
  });
  return stories.sort(newestFirst);
}

function makeStory(head: Head, members: readonly { digest: string; article: Article }[]): Story {
  const from = JSON.stringify([head, members.map((m) => [m.article.id, m.digest])]);
  const before = made.get(head.id);
  if (before?.from === from) return before.story;
  const { id, title, summary, problems } = head;
  const story = {
    id,
    title,
    summary,
    problems,
    comparison: compare(
      members.map((m) => m.article),
      { id, title, summary },
    ),
  };
  made.set(head.id, { from, story });
  return story;
}

const latest = ({ comparison }: Story): string =>
  comparison.articles.reduce(
    (last, { published }) => (published !== null && published > last ? published : last),
    '',
  );

function newestFirst(a: Story, b: Story): number {
  const [x, y] = [latest(a), latest(b)];
  if (x !== y) return x > y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
