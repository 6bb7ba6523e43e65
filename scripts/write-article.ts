/** Puts an article's file into a story's folder: whole or not at all, and never over another. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, realpath, rename, rmdir, unlink } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { articleId } from '../src/engine/article.ts';

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
  let made = false;
  let temporary: string | null = null;
  try {
    await mkdir(root, { recursive: true });
    made = await makeFolder(folder);
    if (!(await realpath(folder)).startsWith((await realpath(root)) + sep)) {
      throw new WriteError(`${folder} leads out of ${root}. Make it a folder of its own.`);
    }
    temporary = join(folder, `.${slug}.${randomUUID()}.tmp`);
    await writeWhole(temporary, text);
    const taken = new Set((await readdir(folder)).filter((name) => !name.startsWith('.')).map(articleId));
    for (let number = 1; number <= MOST_NAMES; number++) {
      const name = number === 1 ? slug : `${slug}-${number}`;
      if (taken.has(articleId(`${name}.md`))) continue;
      const path = join(folder, `${name}.md`);
      if (await place(temporary, path)) return path;
    }
    throw new WriteError(`${folder} holds ${MOST_NAMES} articles named "${slug}" already. Rename some.`);
  } catch (error) {
    if (temporary) await unlink(temporary).catch(() => undefined);
    if (made) await rmdir(folder).catch(() => undefined); // only if still empty
    throw inWords(error, folder);
  }
}

async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    // There already; whether as a folder shows when something is put into it.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
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
  const known: Record<string, string> = {
    ENOSPC: 'the disk is full. Free some space and run this again.',
    EDQUOT: 'your share of the disk is used up. Free some space and run this again.',
    EACCES: 'you may not write there. Check the permissions of the folder.',
    EPERM: 'you may not write there. Check the permissions of the folder.',
    EROFS: 'that disk is read-only.',
    ENOTDIR: 'a file stands where the folder should be. Rename it, or choose another story.',
    EEXIST: 'a file stands where the folder should be. Rename it, or choose another story.',
    ENAMETOOLONG: 'the name is too long. Choose a shorter story id.',
  };
  return new WriteError(`Nothing was written to ${folder}: ${known[code ?? ''] ?? message}`);
}
