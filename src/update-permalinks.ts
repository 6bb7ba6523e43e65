/** Keeps the addresses of stories in their folders. */
import { basename } from 'node:path';
import { publishStory } from './editorial.ts';
import { readStory } from './files.ts';
import { readLock, writeLock } from './lock-file.ts';
import { lockText } from './permalinks.ts';
import type { Problem } from './problems.ts';

export interface Update {
  story: string;
  /** Lines the file gained; 0: it was up to date. */
  added: number;
  /** Why nothing was done, if so. */
  problems: Problem[];
}

/**
 * Writes what a story's addresses are now into its folder, unless they stand there already.
 * The file is replaced whole or not at all. @throws where the folder can't be written.
 */
export async function updatePermalinks(dir: string): Promise<Update> {
  const { story, problems } = await readStory(dir);
  const stops = problems.filter((problem) => problem.stops);
  if (!story || stops.length > 0) return { story: basename(dir), added: 0, problems: stops };
  const { id, title, summary, articles, decisions, folder } = story;
  const { lock, problem } = await readLock(folder);
  if (problem) return { story: id, added: 0, problems: [problem] };
  const published = publishStory(articles, { id, title, summary }, { decisions, lock });
  if (published.added > 0) await writeLock(folder, lockText(published.lock));
  return { story: id, added: published.added, problems: [] };
}
