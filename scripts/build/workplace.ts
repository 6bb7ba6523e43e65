/** Where Astro draws: a folder for each build, as two at a time must not share one. */
import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../src/whole-file.ts';

/** Below the site's code: elsewhere Astro would put what it runs into one place for all builds. */
const PLACE = '.cache/work';

export interface Workplace {
  /** The site's files. */
  site: string;
  /** What Astro makes of the site's code, to draw pages with. */
  code: string;
  clear: () => void;
}

let made = 0;

/** New folders to draw in. What builds that were stopped have left is thrown away. */
export async function workplace(root: string): Promise<Workplace> {
  const place = join(root, PLACE);
  for (const name of await readdir(place).catch(() => []))
    if (!isRunning(Number(name))) remove(join(place, name));
  // A name that no build of this process has had: its pages' code is loaded from there, and what was loaded stays.
  const mine = join(place, String(process.pid));
  const own = join(mine, String(++made));
  const [site, code] = [join(own, 'site'), join(own, 'code')];
  await mkdir(site, { recursive: true });
  return {
    site,
    code,
    clear: () => removeIfPossible(mine),
  };
}

/**
 * Removes a folder with all that is in it, if it is there. One file after the other: without waiting for each, the
 * names of a large site's files would be in memory at once. @throws where it can't be removed.
 */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What can't be removed now, the next build removes. */
export function removeIfPossible(folder: string): void {
  try {
    remove(folder);
  } catch {
    // It stays.
  }
}

/** Moves what stands in a folder into another one, which may be on another disk. */
export async function move(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await moveOne(join(from, name), join(to, name));
}

/** The same for one file or folder. */
export async function moveOne(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
