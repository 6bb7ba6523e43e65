/** Files that appear whole or not at all, whenever the program is stopped; and why the disk would not take one. */
import { randomUUID } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is called until it is whole. Nothing reads names that begin with a dot. */
const TEMPORARY = /^\..+\.(\d+)\.[0-9a-f-]{36}\.tmp$/;

const mine = new Set<string>();

/** A new name beside `name` in the same folder, for this process alone. */
export function temporaryName(name: string): string {
  const temporary = `.${name}.${process.pid}.${randomUUID()}.tmp`;
  mine.add(temporary);
  return temporary;
}

/** Writes a new file and waits until the disk has it. @throws where that fails; the caller removes what was begun. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes the files and folders that programs which were stopped have left in a folder. Never throws. */
export async function sweepTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)) && !mine.has(name))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether another process than this one has the number. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and run this again.',
  EDQUOT: 'your share of the disk is used up. Free some space and run this again.',
  EFBIG: 'the file would be larger than is allowed here.',
  EACCES: 'you may not write there. Check the permissions of the folder.',
  EPERM: 'you may not write there. Check the permissions of the folder.',
  EROFS: 'that disk is read-only.',
  EBUSY: 'it is in use, or a disk of its own. Name a folder inside it.',
  EIO: 'the disk failed.',
  EMFILE: 'too many files are open. Run this again when less is going on.',
  ENAMETOOLONG: 'the name is too long.',
};

/** Why the disk would not take something, and what to do; null where it is not the disk. */
export const diskReason = (error: unknown): string | null =>
  REASONS[(error as NodeJS.ErrnoException | null)?.code ?? ''] ?? null;
