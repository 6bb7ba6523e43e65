/** The file that keeps a story's addresses, on disk. */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { shown } from './article-file.ts';
import { emptyLock, LOCK_FILE, parseLock, type Lock } from './permalinks.ts';
import type { Problem } from './problems.ts';
import { temporaryName, writeWhole } from './whole-file.ts';

export interface LockFile {
  lock: Lock;
  /** False: there is none yet. */
  exists: boolean;
  /** The file is there and can't be used: nothing may be published, as every address could change. */
  problem: Problem | null;
}

/** Reads the addresses kept in a story's folder. */
export async function readLock(folder: string): Promise<LockFile> {
  const path = join(folder, LOCK_FILE);
  const text = await readText(path);
  if (text === null) return { lock: emptyLock(), exists: false, problem: null };
  const parsed = parseLock(text);
  if ('lock' in parsed) return { lock: parsed.lock, exists: true, problem: null };
  const problem: Problem = {
    severity: 'error',
    file: shown(path),
    message: `${parsed.fault}, and without it published addresses would change`,
    remedy: 'Take the last good version from your version control; keep the lines of both sides of a merge.',
    stops: true,
  };
  return { lock: emptyLock(), exists: true, problem };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** Puts the file into the folder whole, in place of the old one; the old one stays where that fails. */
export async function writeLock(folder: string, text: string): Promise<void> {
  const temporary = join(folder, temporaryName(LOCK_FILE));
  try {
    await writeWhole(temporary, text);
    await rename(temporary, join(folder, LOCK_FILE));
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
