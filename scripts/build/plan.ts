/** Stories that were analysed → a site, drawing only what is not kept. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analysisKey } from '../../src/analysis.ts';
import { cacheDir } from '../../src/cache.ts';
import { fingerprint } from '../../src/folders.ts';
import { diskReason } from '../../src/whole-file.ts';
import {
  arePagesKept,
  DamagedPages,
  exportStories,
  keepPages,
  placePages,
  rootsOf,
  sweep,
  type BuiltStory,
} from './pages.ts';
import type { Progress, Report } from './progress.ts';
import { runApart, SPARE_MEMORY } from './apart.ts';
import { bundle } from './bundle.ts';
import { placeCode } from './code.ts';
import { BuildError, explain } from './errors.ts';
import { LARGE } from './analyse.ts';
import { assemble } from './publish.ts';
import { render } from './render.ts';
import { SHARD, type Shard } from '../../src/shards.ts';
import { move, workplace, type Workplace } from './workplace.ts';

export interface Plan {
  root: string;
  content: string;
  /** Null: what a shard makes stays in the cache. */
  outDir: string | null;
  /** `outDir` as people write it. */
  shown: string;
  shard: Shard | null;
  /** Folders that shards were built into. */
  merge: string[];
  /** Processes that may draw at the same time. */
  jobs: number;
}

export interface Made {
  /** Stories whose pages were drawn, of those that belong to the site or shard. */
  drawn: number;
  of: number;
}

/** Stories for which another process is worth its start of some seconds. */
export const WORTH_A_PROCESS = 40;
/** Stories one process draws at most: then it makes room for another, so that memory does not grow with the site. */
const MOST_STORIES = 150;
/** Environment variable with the folder of the code to draw with, where another process has made it. */
const CODE_VARIABLE = 'BUILD_CODE';

/** @throws where a page can't be drawn, or the site can't be put in place. */
export async function carryOut(stories: readonly BuiltStory[], plan: Plan, show: Progress): Promise<Made> {
  const drawn = new Set<BuiltStory>();
  for (;;) {
    const missing = stories.filter((story) => !arePagesKept(story));
    for (const story of missing) drawn.add(story);
    try {
      await make(stories, missing, plan, show);
      return { drawn: drawn.size, of: stories.length };
    } catch (cause) {
      // Those are missing now.
      if (!(cause instanceof DamagedPages)) throw cause;
      show.end();
      console.error(cause.message);
    }
  }
}

async function make(
  stories: readonly BuiltStory[],
  missing: readonly BuiltStory[],
  plan: Plan,
  show: Progress,
): Promise<void> {
  const { shard, outDir } = plan;
  if (plan.merge.length > 0 && missing.length > 0)
    throw new BuildError(
      `${missing.length} of ${stories.length} stories are in none of the folders to merge, such as ${missing[0]?.id}. ` +
        'Build every shard from the same content and code, for the same address.',
    );
  if (shard) {
    if (missing.length > 0) await drawInto(missing, plan, show);
    if (outDir !== null) await exportAll(stories, shard, outDir);
    return;
  }
  const processes = Math.max(1, Math.min(plan.jobs, Math.floor(missing.length / WORTH_A_PROCESS)));
  // As many for each, so that none draws the last part alone.
  const parts = processes * Math.ceil(missing.length / MOST_STORIES / processes);
  const large = missing.some(({ outline }) => outline.articles.length > LARGE);
  const work = await workplace(plan.root);
  try {
    await placeCode(plan.root, work, () =>
      parts > 1 || large ? runApart('bundle.ts', [plan.root, work.site, work.code]) : bundle(plan.root, work),
    );
    if (parts > 1) await drawInProcesses(processes, parts, work.code, show);
    await makeSite(stories, work, outDir ?? join(plan.root, 'dist'), show);
  } finally {
    work.clear();
  }
  await sweep();
}

async function makeSite(
  stories: readonly BuiltStory[],
  work: Workplace,
  outDir: string,
  show: Progress,
): Promise<void> {
  const missing = stories.filter((story) => !arePagesKept(story));
  const left = new Set(missing);
  const kept = stories.filter((story) => !left.has(story));
  const standing = new Set(kept.flatMap(rootsOf));
  await render(work, { stories: named(missing), wanted: (first) => !standing.has(first), show });
  await refuseChanged(stories);
  await keepAll(missing, work.site);
  await assemble(outDir, async (site) => {
    await move(work.site, site);
    show.start('Putting the site together', kept.length);
    await placePages(kept, site, (id) => show.step(id));
  });
}

/** What is told to Astro, as far as the system can carry it. */
const named = (stories: readonly BuiltStory[]): string[] | null =>
  stories.length > MOST_STORIES ? null : stories.map(({ id }) => id);

/** A cache that can't be written only costs time, later. */
async function keepAll(stories: readonly BuiltStory[], drawn: string): Promise<void> {
  try {
    for (const story of stories) await keepPages(story, drawn, 'copy');
  } catch (cause) {
    console.error(
      `${cacheDir()}: pages can't be kept here, so the next build makes them again: ${diskReason(cause) ?? (cause as Error).message}`,
    );
  }
}

/** Pages drawn from files that were changed meanwhile would be kept under a wrong name, or disagree with each other. */
async function refuseChanged(stories: readonly BuiltStory[]): Promise<void> {
  for (const { id, analysis } of stories)
    if (analysisKey(await fingerprint(analysis.folder)) !== analysis.key)
      throw new BuildError(`The files of ${id} were changed while the site was built. Build again.`);
}

/** Draws the pages of some stories and keeps them. */
async function drawInto(missing: readonly BuiltStory[], { root }: Plan, show: Progress): Promise<void> {
  const roots = new Set(missing.flatMap(rootsOf));
  const work = await workplace(root);
  const made = process.env[CODE_VARIABLE];
  try {
    if (!made) await placeCode(root, work, () => bundle(root, work));
    const code = made || work.code;
    await render({ ...work, code }, { stories: named(missing), wanted: (first) => roots.has(first), show });
    await refuseChanged(missing);
    for (const story of missing) await keepPages(story, work.site, 'move');
  } finally {
    work.clear();
  }
}

async function exportAll(stories: readonly BuiltStory[], shard: Shard, outDir: string): Promise<void> {
  await assemble(outDir, async (folder) => {
    await mkdir(join(folder, 'pages'));
    await exportStories(stories, folder);
    await writeFile(join(folder, SHARD), `${JSON.stringify(shard)}\n`);
  });
}

/**
 * Each process draws one shard into the cache, all with the same code. What one that failed has left is drawn here, or
 * said to fail here.
 */
async function drawInProcesses(
  processes: number,
  parts: number,
  code: string,
  show: Progress,
): Promise<void> {
  const far = new Map<number, Report>();
  const tell = (part: number, report: Report): void => {
    far.set(part, report);
    const all = [...far.values()];
    show.step(report.on, sum(all.map(({ done }) => done)), sum(all.map(({ total }) => total)));
  };
  const run = (part: number): Promise<void> =>
    runApart('../build.ts', ['--shard', `${part}/${parts}`], {
      env: { [CODE_VARIABLE]: code },
      flags: SPARE_MEMORY,
      listen: (report) => tell(part, report as Report),
    });
  show.start(processes > 1 ? `Making pages in ${processes} processes` : 'Making pages', 0);
  let next = 1;
  const work = async (): Promise<void> => {
    while (next <= parts)
      await run(next++).catch((cause: unknown) => {
        console.error(`A process that made pages failed, so its part is made here: ${explain(cause)}`);
      });
  };
  await Promise.all(Array.from({ length: processes }, work));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
