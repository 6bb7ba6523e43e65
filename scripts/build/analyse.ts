/** Compares the articles of every folder that changed, on all cores where that pays. */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { analyse, keptAnalysis, type Analysis } from '../../src/analysis.ts';
import { fingerprint, type Folder } from '../../src/folders.ts';
import { runApart, SPARE_MEMORY } from './apart.ts';
import type { Progress } from './progress.ts';

/** Folders for which another thread is worth its start of about a third of a second. */
const WORTH_A_THREAD = 8;

/**
 * Articles of a story beyond which memory is spared: a process of its own compares them, and gives its memory back before
 * pages are made. Three hundred articles take more than a gigabyte.
 */
export const LARGE = 50;

/** What a thread is asked to do. */
export interface Task {
  at: number;
  folder: string;
  root: string;
  digest: string;
}
export interface Answer {
  at: number;
  analysis: Analysis;
}

/** Analyses in the order of the folders. @throws where a thread fails. */
export async function analyseAll(
  folders: readonly Folder[],
  root: string,
  show: Progress,
): Promise<Analysis[]> {
  const found: Analysis[] = [];
  const tasks: Task[] = [];
  show.start('Reading stories', folders.length);
  for (const [at, { path, id }] of folders.entries()) {
    show.step(id);
    const digest = await fingerprint(path);
    const known = await keptAnalysis(path, digest);
    if (known) found[at] = known;
    else tasks.push({ at, folder: path, root, digest });
  }
  show.start('Comparing stories', tasks.length);
  const done = ({ at, analysis }: Answer): void => {
    found[at] = analysis;
    show.step(folders[at]?.id ?? '');
  };
  const large = new Set(folders.map(({ path }) => path).filter((path) => filesIn(path) > LARGE));
  // What this process makes of such a story takes less memory so, too.
  if (large.size > 0) setFlagsFromString(SPARE_MEMORY[0]);
  for (const { folder, digest } of tasks.filter((task) => large.has(task.folder)))
    await runApart('thread.ts', [folder, root, digest], { flags: SPARE_MEMORY });
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / WORTH_A_THREAD));
  if (threads > 1) await Promise.all(Array.from({ length: threads }, () => thread(tasks, done)));
  else
    for (const { at, folder, digest } of tasks) done({ at, analysis: await analyse(folder, root, digest) });
  return found;
}

function filesIn(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}

/** One thread that takes tasks until there are none. */
function thread(tasks: Task[], done: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url));
    const next = (): void => {
      const task = tasks.shift();
      if (task) worker.postMessage(task);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (answer: Answer) => {
      done(answer);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
