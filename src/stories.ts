/** The stories of the site: light records for lists and addresses, and one story's comparison when its pages are made. */
import { getCollection } from 'astro:content';
import { dirname } from 'node:path';
import { analyse, comparisonOf, searchRecordOf, type AnalysedStory, type Analysis } from './analysis.ts';
import type { Comparison } from './engine/comparison.ts';
import { clashes, contentDir, fingerprint, listFolders } from './folders.ts';
import { problemText, type Problem } from './problems.ts';
import { storiesInFeed } from './share/feeds.ts';
import { DRAWN_VARIABLE, isIn, parseShard, SHARD_VARIABLE } from './shards.ts';
import { storyDate } from './view/home.ts';

export interface Story extends AnalysedStory {
  analysis: Analysis;
}

/** Comparisons held at once: pages are made story by story, a few at a time. */
const HELD = 6;

/** In development: folders analysed before, by key, so that only what changed is looked at again. */
const known = new Map<string, Analysis>();
const held = new Map<string, Promise<Comparison>>();
let all: Promise<Story[]> | null = null;

/** All stories, those with the latest stated date first, then by id. @throws where no right site can be made of them. */
export function getStories(): Promise<Story[]> {
  if (import.meta.env.DEV) return readAll();
  all ??= readAll();
  return all;
}

async function readAll(): Promise<Story[]> {
  const analyses: Analysis[] = [];
  for (const { folder, digest } of await storyFolders()) {
    const before = known.get(digest);
    const analysis = before ?? (await analyse(folder, dirname(folder), digest));
    if (!before && import.meta.env.DEV) report(analysis);
    known.set(digest, analysis);
    analyses.push(analysis);
  }
  const stories = analyses.flatMap((analysis) => (analysis.story ? { ...analysis.story, analysis } : []));
  const stops = [
    ...analyses.flatMap(({ problems }) => problems),
    ...clashes(stories.map(({ id, aliases, file, analysis: { folder } }) => ({ id, aliases, file, folder }))),
  ].filter((problem) => problem.stops);
  if (stops.length > 0)
    throw new Error(
      `The content can't be built as it is:\n${stops.map((problem) => `  ${problemText(problem)}`).join('\n')}`,
    );
  return stories.sort(newestFirst);
}

/** In development those that Astro watches; else those that are there now: the code may be older than the content. */
async function storyFolders(): Promise<{ folder: string; digest: string }[]> {
  if (import.meta.env.DEV) return (await getCollection('stories')).map(({ data }) => data);
  const { folders } = await listFolders(contentDir(process.cwd()));
  // Several processes draw, a part of the stories each.
  const part = process.env[SHARD_VARIABLE];
  const shard = part ? parseShard(part) : null;
  const own = shard ? folders.filter(({ id }) => isIn(shard, id)) : folders;
  return Promise.all(own.map(async ({ path }) => ({ folder: path, digest: await fingerprint(path) })));
}

/** The stories whose own pages are drawn: a large site's other addresses need not be gone through, and held. */
export async function getDrawnStories(): Promise<Story[]> {
  const stories = await getStories();
  const named = import.meta.env.DEV ? undefined : process.env[DRAWN_VARIABLE];
  if (!named) return stories;
  const drawn = new Set(JSON.parse(named) as string[]);
  return stories.filter(({ id }) => drawn.has(id));
}

/** A build says this itself, once. */
function report({ problems }: Analysis): void {
  for (const problem of problems)
    if (!problem.stops) console[problem.severity === 'error' ? 'error' : 'warn'](problemText(problem));
}

/** One story's comparison. */
export async function getComparison(story: string): Promise<Comparison> {
  const { analysis } = await getStory(story);
  const ready = held.get(analysis.key) ?? comparisonOf(analysis, dirname(analysis.folder));
  // What was asked for last is the last to go.
  held.delete(analysis.key);
  held.set(analysis.key, ready);
  for (const oldest of held.keys()) {
    if (held.size <= HELD) break;
    held.delete(oldest);
  }
  return ready;
}

/** The comparisons of the stories that the newest articles belong to: what the site's feeds are made from. */
export async function newestComparisons(): Promise<Comparison[]> {
  const outlines = (await getStories()).map(({ outline }) => outline);
  return Promise.all(storiesInFeed(outlines).map(getComparison));
}

/** What is wrong with a story's files. */
export const problemsOf = async (story: string): Promise<Problem[]> =>
  (await getStory(story)).analysis.problems;

/** What can be searched of a story, as JSON. */
export const getSearchRecord = ({ analysis }: Story): Promise<string> =>
  searchRecordOf(analysis, dirname(analysis.folder));

const byId = new WeakMap<Story[], Map<string, Story>>();

async function getStory(id: string): Promise<Story> {
  const stories = await getStories();
  const index = byId.get(stories) ?? new Map(stories.map((story) => [story.id, story]));
  byId.set(stories, index);
  // Its pages stand at the ids it had before, too.
  const found = index.get(id) ?? stories.find(({ aliases }) => aliases.includes(id));
  if (!found) throw new Error(`There is no story “${id}”.`);
  return found;
}

function newestFirst(a: Story, b: Story): number {
  const [x, y] = [storyDate(a.outline) ?? '', storyDate(b.outline) ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
