/** The content folder → the folders of its stories, and whether anything in one changed. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { shown, unreadable } from './article-file.ts';
import { articleId } from './engine/article/article.ts';
import type { Problem } from './problems.ts';

/** Files that are read as articles. */
export const ARTICLE = /\.(?:txt|md|markdown)$/i;
/** Addresses of the site's own pages: no story can have them. */
export const RESERVED: ReadonlySet<string> = new Set(['search', 'how-to-read', 'stories', '404', '_astro']);
/** Larger files are never read whole: their size and time stand for what is in them. */
const MOST_READ = 5_000_000;

/** A folder that may hold a story. */
export interface Folder {
  path: string;
  /** The story's id, if it holds one. */
  id: string;
}

/** What a story's addresses take up. */
export interface Addressed {
  id: string;
  folder: string;
  aliases: readonly string[];
  /** story.yaml, as people write its path. */
  file: string;
}

/** The folder content is read from: $CONTENT_DIR as the person who typed the command means it, otherwise `root`/content. */
export function contentDir(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return env['CONTENT_DIR']
    ? resolve(env['INIT_CWD'] ?? process.cwd(), env['CONTENT_DIR'])
    : resolve(root, 'content');
}

export const storyId = (folder: string): string => articleId(`${basename(resolve(folder))}.`);

/** The folders of a content folder, by name. Never throws: what is wrong is in `problems`. */
export async function listFolders(dir: string): Promise<{ folders: Folder[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  let entries: Dirent[];
  try {
    entries = sorted(await readdir(dir, { withFileTypes: true }));
  } catch (cause) {
    problems.push(
      unreadable(shown(dir), cause, 'Make the folder, or point CONTENT_DIR at the right one.', true),
    );
    return { folders: [], problems };
  }
  const folders: Folder[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(dir, entry.name);
    if (ARTICLE.test(entry.name) && entry.isFile())
      problems.push({
        severity: 'warning',
        file: shown(path),
        message: 'it stands outside any story, so it is not read',
        remedy: 'Put it in a folder of its own, with the other articles about the event.',
      });
    if (await isFolder(path, entry)) folders.push({ path, id: storyId(path) });
  }
  return { folders, problems };
}

/** Changes whenever anything changes that the story in a folder is made from. Never throws. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256').update(shown(folder));
  // A link may lead elsewhere tomorrow.
  hash.update(await realpath(folder).then(basename, () => 'unreadable'));
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of sorted(entries)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    hash.update(`\0${entry.name}\0`);
    try {
      if (entry.isSymbolicLink()) hash.update(await realpath(path));
      const info = await stat(path);
      // A pipe or a device could be read for ever.
      const read = info.isFile() && info.size <= MOST_READ;
      hash.update(read ? await readFile(path) : `${info.size} ${info.mtimeMs}`);
    } catch (cause) {
      hash.update(String((cause as NodeJS.ErrnoException).code));
    }
  }
  return hash.digest('base64url');
}

/** Stories that would have one address; a name that a story had before must be free as well. */
export function clashes(stories: readonly Addressed[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, string>();
  for (const { id, folder } of stories) {
    const rival = byId.get(id);
    if (rival !== undefined)
      problems.push({
        severity: 'error',
        file: shown(folder),
        message: `its address would be /${id}/, which ${shown(rival)} has already`,
        remedy: 'Rename one of the two folders.',
        stops: true,
      });
    byId.set(id, folder);
  }
  for (const { aliases, file } of stories)
    for (const alias of aliases) {
      if (alias === articleId(`${alias}.`) && !byId.has(alias) && !RESERVED.has(alias)) {
        byId.set(alias, file);
        continue;
      }
      const rival = byId.get(alias);
      problems.push({
        severity: 'error',
        file,
        message: `aliases: /${alias}/ ${rival ? `is an address of ${shown(rival)} already` : 'can’t be the address of a story'}`,
        remedy: 'List only the names this folder had before, as they stood in addresses.',
        stops: true,
      });
    }
  return problems;
}

/** What is wrong with a content folder that holds nothing. */
export const noStory = (dir: string): Problem => ({
  severity: 'warning',
  file: shown(dir),
  message: 'it holds no story',
  remedy: 'Make a folder in it and put articles (.txt or .md) there.',
});

const sorted = (entries: Dirent[]): Dirent[] =>
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
}
