/** Puts an article's file into a story's folder: whole or not at all, and never over another. */
import { link, lstat, mkdir, open, readdir, realpath, rename, rm, unlink } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { articleId } from '../src/engine/article/article.ts';
import { diskReason, sweepTemporary, temporaryName, writeWhole } from '../src/whole-file.ts';

/** Why a file could not be written, and what to do. */
export class WriteError extends Error {}

/** Files one headline may have in one story. */
const MOST_NAMES = 500;

/**
 * Writes `text` to `<folder>/<slug>.md`, or to `<slug>-2.md` and so on where that name, or its address, is taken.
 * Makes the folder if need be. @returns the path written. @throws WriteError, after removing whatever was begun.
 */
export async function writeArticle(root: string, story: string, slug: string, text: string): Promise<string> {
  const folder = join(root, story);
  let begun: string | null = null;
  try {
    await mkdir(root, { recursive: true });
    await sweepTemporary(root);
    if (!(await isThere(folder))) {
      begun = join(root, temporaryName(story));
      await mkdir(begun);
      await writeWhole(join(begun, `${slug}.md`), text);
      if (await placeFolder(begun, folder)) return join(folder, `${slug}.md`);
      await rm(begun, { recursive: true });
    }
    if (!(await realpath(folder)).startsWith((await realpath(root)) + sep)) {
      throw new WriteError(`${folder} leads out of ${root}. Make it a folder of its own.`);
    }
    await sweepTemporary(folder);
    begun = join(folder, temporaryName(slug));
    await writeWhole(begun, text);
    const taken = new Set((await readdir(folder)).filter((name) => !name.startsWith('.')).map(articleId));
    for (let number = 1; number <= MOST_NAMES; number++) {
      const name = number === 1 ? slug : `${slug}-${number}`;
      if (taken.has(articleId(`${name}.md`))) continue;
      const path = join(folder, `${name}.md`);
      if (await place(begun, path)) return path;
    }
    throw new WriteError(`${folder} holds ${MOST_NAMES} articles named "${slug}" already. Rename some.`);
  } catch (error) {
    if (begun) await rm(begun, { recursive: true, force: true }).catch(() => undefined);
    throw inWords(error, folder);
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Gives a new story's folder its name, unless somebody has just made one with articles: never without its article. */
async function placeFolder(temporary: string, folder: string): Promise<boolean> {
  try {
    await rename(temporary, folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

/** Gives the finished file its name, unless somebody has just taken it. */
async function place(temporary: string, path: string): Promise<boolean> {
  try {
    // Unlike a rename, a link never replaces what is there.
    await link(temporary, path);
    await unlink(temporary);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
  }
  // File systems without links (memory cards, some network drives): reserve the name, then replace the reservation.
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  }
  return true;
}

function inWords(error: unknown, folder: string): WriteError {
  if (error instanceof WriteError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const inTheWay = 'a file stands where the folder should be. Rename it, or choose another story.';
  const known: Record<string, string> = {
    ENOTDIR: inTheWay,
    EEXIST: inTheWay,
    ENAMETOOLONG: 'the name is too long. Choose a shorter story id.',
  };
  return new WriteError(
    `Nothing was written to ${folder}: ${known[code ?? ''] ?? diskReason(error) ?? message}`,
  );
}
