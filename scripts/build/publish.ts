/** A whole site takes the place of the old one; a build that was stopped leaves the old one as it was. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Every built site has them: a folder without is not ours to replace. */
const OURS = ['comparison.schema.json', 'sitemap.xml'];
/** A shard's folder. */
const SHARD = 'pages';

/** Why nothing may be built into a folder, or null. */
export async function refusal(
  outDir: string | null,
  root: string,
  content: string,
  shard: boolean,
): Promise<string | null> {
  if (outDir === null) return null;
  const holds = (folder: string): boolean => isWithin(folder, outDir);
  if (holds(root) || holds(content)) return 'the site would take the place of the files it is made from.';
  const sources = ['src', 'public', 'scripts', 'node_modules', '.git'].map((name) => join(root, name));
  if ([...sources, content].some((folder) => isWithin(outDir, folder)))
    return 'the site would stand among the files it is made from.';
  const names = existsSync(outDir) ? await readdir(outDir).catch(() => null) : [];
  if (names === null) return 'it is not a folder that can be read.';
  const own = names.filter((name) => name !== '.git');
  if (own.length > 0 && !(shard ? own.includes(SHARD) : OURS.every((name) => own.includes(name))))
    return 'it holds files that are not a site built here. Empty it, or name another folder.';
  return null;
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== inner);
};

// Beside the site, so that a rename suffices: ".dist.<process>.<state>"; `astro`: what Astro needs meanwhile.
const beside = (outDir: string, pid: number | string, state: State): string =>
  join(dirname(outDir), `.${basename(outDir)}.${pid}.${state}`);
const STATES = ['making', 'astro', 'ready', 'old'] as const;
type State = (typeof STATES)[number];

/** Where a build works. */
export interface Workplace {
  /** The site's files. */
  site: string;
  /** What Astro needs meanwhile: two builds must not share it. */
  astro: string;
  clear: () => Promise<void>;
}

/** New folders to build in. What builds that were stopped have left is put right first. */
export async function workplace(outDir: string): Promise<Workplace> {
  await mkdir(dirname(outDir), { recursive: true });
  await recover(outDir);
  const [site, astro] = [beside(outDir, process.pid, 'making'), beside(outDir, process.pid, 'astro')];
  const clear = async (): Promise<void> => {
    for (const folder of [site, astro]) await rm(folder, { recursive: true, force: true });
  };
  await clear();
  await mkdir(site);
  return { site, astro, clear };
}

/** Puts the finished folder in place of `outDir`. */
export async function publish(made: string, outDir: string): Promise<void> {
  const ready = beside(outDir, process.pid, 'ready');
  const old = beside(outDir, process.pid, 'old');
  await rename(made, ready);
  // A repository that the site is pushed from stays in its folder.
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(ready, outDir);
  await keepRepository(old, outDir);
  await rm(old, { recursive: true, force: true });
}

/** After a build was stopped: the site is there, whole, and nothing else is. */
export async function recover(outDir: string): Promise<void> {
  const leftovers = await strays(outDir);
  if (!existsSync(outDir))
    for (const state of ['ready', 'old'] as const) {
      const found = leftovers.find((one) => one.state === state);
      if (!found || existsSync(outDir)) continue;
      await rename(found.path, outDir);
    }
  for (const { path, state } of leftovers) {
    if (state === 'old') await keepRepository(path, outDir);
    await rm(path, { recursive: true, force: true });
  }
}

async function keepRepository(old: string, outDir: string): Promise<void> {
  if (existsSync(join(old, '.git')) && !existsSync(join(outDir, '.git')))
    await rename(join(old, '.git'), join(outDir, '.git'));
}

/** Folders beside the site that builds which no longer run have left. */
async function strays(outDir: string): Promise<{ path: string; state: State }[]> {
  const pattern = new RegExp(`^\\.${RegExp.escape(basename(outDir))}\\.(\\d+)\\.(${STATES.join('|')})$`);
  return (await readdir(dirname(outDir))).flatMap((name) => {
    const [, pid, state] = pattern.exec(name) ?? [];
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) return [];
    return [{ path: join(dirname(outDir), name), state: state as State }];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
