/** A whole site takes the place of the old one; a build that was stopped leaves the old one as it was. */
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isRunning } from '../../src/whole-file.ts';
import { SHARD } from '../../src/shards.ts';
import { remove, removeIfPossible } from './workplace.ts';

/** Every built site has them: a folder without is not ours to replace. */
const OURS = ['comparison.schema.json', 'sitemap.xml'];
/** What the system says where another build has put a folder where this one would, or taken it away. */
const RIVALRY: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);
const ATTEMPTS = 100;

/** Where a path leads, through links, even if nothing stands there yet. */
export function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(followed(dirname(path)), basename(path));
  }
}

/** Why nothing may be built into a folder, or null. */
export async function refusal(
  folder: string | null,
  { root, content, cache, shard }: { root: string; content: string; cache: string; shard: boolean },
): Promise<string | null> {
  if (folder === null) return null;
  const outDir = followed(folder);
  const holds = (path: string): boolean => isWithin(followed(path), outDir);
  if (holds(root) || holds(content)) return 'the site would take the place of the files it is made from.';
  if (holds(cache)) return 'the site would take the place of the pages kept for it: see CACHE_DIR.';
  const sources = ['src', 'public', 'scripts', 'node_modules', '.git'].map((name) => join(root, name));
  if ([...sources, content].some((path) => isWithin(outDir, followed(path))))
    return 'the site would stand among the files it is made from.';
  const names = existsSync(outDir) ? await readdir(outDir).catch(() => null) : [];
  if (names === null) return 'it is not a folder that can be read.';
  const own = names.filter((name) => name !== '.git');
  if (own.length > 0 && !(shard ? [SHARD] : OURS).every((name) => own.includes(name)))
    return `it holds files that are not ${shard ? 'a part of a site' : 'a site'} built here. Empty it, or name another folder.`;
  return null;
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== inner);
};

// Beside the site, so that a rename suffices: ".dist.<process>.<state>".
const beside = (outDir: string, pid: number | string, state: State): string =>
  join(dirname(outDir), `.${basename(outDir)}.${pid}.${state}`);
const STATES = ['making', 'ready', 'old'] as const;
type State = (typeof STATES)[number];

/** Has a new folder filled and puts it in place of `outDir` once it is whole; `outDir` is as it was where that fails. */
export async function assemble(
  outDir: string,
  fill: (folder: string) => Promise<void> | void,
): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  await recover(outDir);
  const making = beside(outDir, process.pid, 'making');
  remove(making);
  try {
    await mkdir(making);
    await fill(making);
    await publish(making, outDir);
  } finally {
    removeIfPossible(making);
  }
}

/** Puts the finished folder in place of `outDir`. Another build may do so at the same time: the last one stays. */
async function publish(made: string, outDir: string): Promise<void> {
  const ready = beside(outDir, process.pid, 'ready');
  const old = beside(outDir, process.pid, 'old');
  await rename(made, ready);
  for (let attempt = 1; ; attempt++) {
    try {
      await replace(ready, old, outDir);
      return;
    } catch (cause) {
      // The other build was between the same two steps.
      if (
        !existsSync(ready) ||
        !RIVALRY.has(String((cause as NodeJS.ErrnoException).code)) ||
        attempt === ATTEMPTS
      ) {
        await restore(old, outDir);
        remove(ready);
        throw cause;
      }
    }
  }
}

async function replace(ready: string, old: string, outDir: string): Promise<void> {
  // A repository that the site is pushed from stays in its folder.
  await keepRepository(old, ready);
  remove(old);
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(ready, outDir);
  await keepRepository(old, outDir);
  removeIfPossible(old);
}

/** The old site stays where the new one can't take its place. */
async function restore(old: string, outDir: string): Promise<void> {
  if (existsSync(old) && !existsSync(outDir)) await rename(old, outDir);
}

/** After a build was stopped: the site is there, whole, and nothing else is. */
export async function recover(outDir: string): Promise<void> {
  const leftovers = await strays(outDir);
  for (const state of ['ready', 'old'] as const) {
    const found = leftovers.find((one) => one.state === state);
    if (found && !existsSync(outDir)) await rename(found.path, outDir);
  }
  for (const { path } of leftovers) {
    if (existsSync(outDir)) await keepRepository(path, outDir);
    remove(path);
  }
}

async function keepRepository(old: string, outDir: string): Promise<void> {
  if (existsSync(join(old, '.git')) && !existsSync(join(outDir, '.git')))
    await rename(join(old, '.git'), join(outDir, '.git'));
}

/** Folders beside the site that builds which no longer run have left. */
async function strays(outDir: string): Promise<{ path: string; state: State }[]> {
  const pattern = new RegExp(`^\\.${RegExp.escape(basename(outDir))}\\.(\\d+)\\.(${STATES.join('|')})$`);
  const names = await readdir(dirname(outDir)).catch(() => []);
  return names.flatMap((name) => {
    const [, pid, state] = pattern.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) return [];
    return [{ path: join(dirname(outDir), name), state: state as State }];
  });
}
