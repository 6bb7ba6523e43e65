/** The file that keeps a story's addresses, on disk. */
import { lstat, readFile, rename, rm } from 'node:fs/promises';
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

/** Bytes of the largest file that is read. */
const MOST_BYTES = 100_000_000;

/** Reads the addresses kept in a story's folder. Never throws. */
export async function readLock(folder: string): Promise<LockFile> {
  const path = join(folder, LOCK_FILE);
  const found = await read(path);
  if (found === null) return { lock: emptyLock(), exists: false, problem: null };
  const parsed = 'text' in found ? parseLock(found.text) : found;
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

async function read(path: string): Promise<{ text: string } | { fault: string } | null> {
  try {
    const info = await lstat(path);
    // A link may lead out of the content folder; a pipe or a device could be read for ever.
    if (!info.isFile()) return { fault: 'it is not a file of its own' };
    if (info.size > MOST_BYTES) return { fault: `it is larger than ${MOST_BYTES / 1e6} MB` };
    return { text: await readFile(path, 'utf8') };
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : { fault: `it can't be read (${code})` };
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
