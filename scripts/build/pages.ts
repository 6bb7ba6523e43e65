/** Pages already made, story by story, in the cache: a story that has not changed costs no drawing. */
import { constants, cpSync, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { analysisFiles } from '../../src/analysis.ts';
import { cacheDir, nameOf } from '../../src/cache.ts';
import type { AnalysedStory, Analysis } from '../../src/analysis.ts';

export interface BuiltStory extends AnalysedStory {
  analysis: Analysis;
}

/** What is not used for so long is thrown away, in milliseconds. */
const KEPT_FOR = 14 * 24 * 3600 * 1000;

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

export const arePagesKept = (story: BuiltStory): boolean => existsSync(place(story));

/** Moves a story's pages from where they were drawn into the cache: there whole, or not at all. */
export async function keepPages(story: BuiltStory, drawn: string): Promise<void> {
  const folder = place(story);
  const part = `${folder}.${process.pid}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  for (const root of rootsOf(story))
    if (existsSync(join(drawn, root))) await rename(join(drawn, root), join(part, root));
  try {
    await rename(part, folder);
  } catch (cause) {
    // Another build has put the same pages there meanwhile.
    if (!existsSync(folder)) throw cause;
    await rm(part, { recursive: true, force: true });
  }
}

/** Puts a story's pages into the site. */
export async function placePages(story: BuiltStory, site: string): Promise<void> {
  cpSync(place(story), site, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const now = new Date();
  await utimes(place(story), now, now).catch(() => undefined);
}

/** Copies what is kept of a story, in the order of the cache, so that another cache can take it in. */
export function exportStory(story: BuiltStory, outDir: string): void {
  for (const path of [place(story), ...analysisFiles(story.analysis.key)])
    if (existsSync(path))
      cpSync(path, join(outDir, path.slice(cacheDir().length)), { recursive: true, force: false });
}

/** Takes in what shards have exported. @throws where a folder is none of theirs. */
export function importShard(folder: string): void {
  if (!existsSync(join(folder, 'pages')))
    throw new Error(
      `${folder}: no shard was built into it. Name the folders that --shard was given as --outDir.`,
    );
  for (const kind of ['analysis', 'pages'])
    if (existsSync(join(folder, kind)))
      cpSync(join(folder, kind), join(cacheDir(), kind), { recursive: true, force: false });
}

/** Throws away pages that no build has used for long, and what stopped builds have left. */
export async function sweep(): Promise<void> {
  const limit = Date.now() - KEPT_FOR;
  for (const kind of ['pages', 'analysis', 'cards'])
    for (const group of await readdir(join(cacheDir(), kind)).catch(() => []))
      for (const name of await readdir(join(cacheDir(), kind, group)).catch(() => [])) {
        const path = join(cacheDir(), kind, group, name);
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs < limit) await rm(path, { recursive: true, force: true });
      }
}
