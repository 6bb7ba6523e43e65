/** The stories of the site with their comparisons: what every page is made from. */
import { getCollection } from 'astro:content';
import { publishStory, type StoryDecisions } from './editorial.ts';
import type { Article, Comparison } from './engine/comparison.ts';
import { readLock } from './lock-file.ts';
import { problemText, type Problem } from './problems.ts';
import { excerpts } from './share/excerpts.ts';

export interface Story {
  id: string;
  title: string;
  summary: string | null;
  comparison: Comparison;
  /** Ids it had before its folder was renamed. */
  aliases: string[];
  problems: Problem[];
}

interface Head extends Omit<Story, 'comparison'> {
  text: 'full' | 'excerpts';
  decisions: StoryDecisions;
  folder: string;
  /** Digest of the addresses kept in the folder. */
  addresses: string;
}

/** Comparisons already made, by story, with what they were made from. */
const made = new Map<string, { from: string; story: Story; kept: boolean }>();
/** Stories named in a message, at most. */
const NAMED = 3;
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
  const stories: Story[] = [];
  for (const { id, data } of heads) {
    const members = (byStory.get(id) ?? []).sort((a, b) => a.position - b.position);
    const { title, summary, text, problems, decisions, aliases, folder, addresses } = data;
    if (members.length > 0)
      stories.push(
        await makeStory(
          { id, title, summary, text, problems, decisions, aliases, folder, addresses },
          members,
        ),
      );
  }
  if (!import.meta.env.DEV) warnOfLooseAddresses();
  return stories.sort(newestFirst);
}

async function makeStory(
  head: Head,
  members: readonly { digest: string; article: Article }[],
): Promise<Story> {
  const from = JSON.stringify([head, members.map((m) => [m.article.id, m.digest])]);
  const before = made.get(head.id);
  if (before?.from === from) return before.story;
  const { id, title, summary, aliases, decisions, folder } = head;
  const { lock, problem } = await readLock(folder);
  if (problem) throw new Error(problemText(problem));
  const published = publishStory(
    members.map((m) => m.article),
    { id, title, summary },
    { decisions, lock },
  );
  for (const stale of published.problems) console.warn(problemText(stale));
  const problems = [...head.problems, ...published.problems];
  const comparison = head.text === 'excerpts' ? excerpts(published.comparison) : published.comparison;
  const story = { id, title, summary, aliases, problems, comparison };
  made.set(head.id, { from, story, kept: published.added === 0 });
  return story;
}

/** Addresses that stand in no file may change with the next article. A build never writes into the content. */
function warnOfLooseAddresses(): void {
  const loose = [...made].flatMap(([id, { kept }]) => (kept ? [] : [id])).sort();
  if (loose.length === 0) return;
  const names = loose.slice(0, NAMED).join(', ') + (loose.length > NAMED ? ', …' : '');
  console.warn(
    `Some addresses of ${loose.length === 1 ? 'one story' : `${loose.length} stories`} (${names}) are not kept yet and may change with the next article. \`npm run permalinks\` keeps them; commit what it writes.`,
  );
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
