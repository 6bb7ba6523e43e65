/** Pages already made, story by story, in the cache: a story that has not changed costs no drawing. */
import { randomUUID } from 'node:crypto';
import { constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { analysisFiles } from '../../src/analysis.ts';
import { cacheDir, nameOf } from '../../src/cache.ts';
import type { AnalysedStory, Analysis } from '../../src/analysis.ts';
import { BuildError } from './errors.ts';
import { SHARD } from '../../src/shards.ts';
import { copyWhole, copyWithSums, writeSums } from './sums.ts';
import { moveOne, remove } from './workplace.ts';

export interface BuiltStory extends AnalysedStory {
  analysis: Analysis;
}

/** What is not used for so long is thrown away, in milliseconds; and what was never finished. */
const KEPT_FOR = 14 * 24 * 3600 * 1000;
const PART_KEPT_FOR = 24 * 3600 * 1000;

/** The name of all that a story's pages are made from. */
const pagesKey = ({ analysis }: BuiltStory, env: NodeJS.ProcessEnv = process.env): string =>
  nameOf(
    analysis.key,
    ...['SITE_URL', 'SITE_BASE', 'OG_IMAGES'].map((name) => env[name] ?? ''),
    process.version,
  );

const folderOf = (story: BuiltStory): string => {
  const key = pagesKey(story);
  return join('pages', key.slice(0, 2), key);
};
const place = (story: BuiltStory): string => join(cacheDir(), folderOf(story));

/** First parts of the paths of all pages of a story. */
export const rootsOf = ({ id, aliases }: BuiltStory): string[] => [id, ...aliases];

export const arePagesKept = (story: BuiltStory): boolean =>
  existsSync(place(story)) && !unusable.has(place(story));

/** Kept pages that are damaged and can't be removed. */
const unusable = new Set<string>();

/** What is kept of some stories is not what was kept: those are to be made again. */
export class DamagedPages extends Error {}

/** Does something with each story's kept pages. @throws {DamagedPages} where that was false, once those are away. */
async function each(
  stories: readonly BuiltStory[],
  use: (story: BuiltStory) => boolean | Promise<boolean>,
): Promise<void> {
  const damaged: string[] = [];
  for (const story of stories) {
    if (await use(story)) continue;
    damaged.push(story.id);
    if (await throwAway(place(story))) continue;
    if (unusable.has(place(story)))
      throw new BuildError(`${place(story)}: what is kept here is damaged. Remove it and build again.`);
    unusable.add(place(story));
  }
  if (damaged.length > 0)
    throw new DamagedPages(
      `${cacheDir()}: what is kept of ${damaged.length === 1 ? damaged[0] : `${damaged.length} stories, such as ${damaged[0]},`} is damaged, so it is made again.`,
    );
}

/** Keeps a story's pages as they were drawn. @throws where they can't be written. */
export function keepPages(story: BuiltStory, drawn: string, how: 'copy' | 'move'): Promise<void> {
  return keepFolder(place(story), async (part) => {
    for (const root of rootsOf(story)) {
      const [from, to] = [join(drawn, root), join(part, root)];
      if (!existsSync(from)) continue;
      if (how === 'move') await moveOne(from, to);
      else copy(from, to);
    }
  });
}

/** Has a folder of the cache filled: it is there whole, or not at all. @throws where it can't be written. */
export async function keepFolder(
  folder: string,
  fill: (part: string) => Promise<void> | void,
): Promise<void> {
  const part = partOf(folder);
  try {
    mkdirSync(part, { recursive: true });
    await fill(part);
    writeSums(part);
    settle(part, folder);
  } catch (cause) {
    remove(part);
    throw cause;
  }
}

/** Puts stories' pages into the site. @throws {DamagedPages} where some are not as they were kept. */
export function placePages(
  stories: readonly BuiltStory[],
  site: string,
  step: (id: string) => void = () => undefined,
): Promise<void> {
  return each(stories, async (story) => {
    step(story.id);
    if (!copyWhole(place(story), site)) return false;
    const now = new Date();
    await utimes(place(story), now, now).catch(() => undefined);
    return true;
  });
}

/**
 * Copies what is kept of stories, in the order of the cache, so that another cache can take it in. @throws {DamagedPages}
 * where some pages are not as they were kept.
 */
export function exportStories(stories: readonly BuiltStory[], outDir: string): Promise<void> {
  return each(stories, (story) => {
    for (const path of analysisFiles(story.analysis.key))
      if (existsSync(path)) copy(path, join(outDir, path.slice(cacheDir().length)));
    return copyWithSums(place(story), join(outDir, folderOf(story)));
  });
}

/** Takes in what a shard has exported. @throws where the folder is none of a shard's. */
export function importShard(folder: string): void {
  if (!existsSync(join(folder, SHARD)))
    throw new BuildError(
      `${folder}: no shard was built into it. Name the folders that --shard was given as --outDir.`,
    );
  for (const kind of ['analysis', 'pages'])
    for (const group of names(join(folder, kind)))
      for (const name of names(join(folder, kind, group))) {
        const kept = join(cacheDir(), kind, group, name);
        if (existsSync(kept)) continue;
        const part = partOf(kept);
        copy(join(folder, kind, group, name), part);
        settle(part, kept);
      }
}

/** Throws away what no build has used for long, and what stopped builds have left. Never throws. */
export async function sweep(): Promise<void> {
  for (const kind of ['pages', 'analysis', 'cards', 'code'])
    for (const group of names(join(cacheDir(), kind)))
      for (const name of names(join(cacheDir(), kind, group))) {
        const path = join(cacheDir(), kind, group, name);
        const isPart = name.endsWith('.part');
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs > Date.now() - (isPart ? PART_KEPT_FOR : KEPT_FOR)) continue;
        await throwAway(path);
      }
}

/** Removes something from the cache, or leaves it where that is not possible, and says which. */
export async function throwAway(path: string): Promise<boolean> {
  try {
    // A folder that is being emptied must not be taken for a story's pages.
    const part = path.endsWith('.part') ? path : partOf(path);
    if (part !== path) await rename(path, part);
    remove(part);
  } catch {
    // It stays.
  }
  return !existsSync(path);
}

const partOf = (path: string): string => `${path}.${process.pid}.${randomUUID()}.part`;

export function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Gives what is whole its name, unless another build has put the same there meanwhile. */
function settle(part: string, path: string): void {
  try {
    renameSync(part, path);
  } catch (cause) {
    if (!existsSync(path)) throw cause;
    remove(part);
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
