/** Adding articles and keeping addresses, stopped at any step: every file is the old or the new one, whole. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, run, type Run } from './builds.ts';

/** Milliseconds for the many runs of one test. */
const PATIENCE = 300_000;
const TEXT = 'The storm killed 14 people in Quillhaven on Monday, the mayor said. Some 300 homes lost power.';
const PASTED = `Storm over Quillhaven\n\nBy Ada Marsh\n\n${TEXT.replace('14', '17')} Trains stood still until noon.\n\nSchools will stay closed on Tuesday, the council said.\n`;

let dir: string;
let folder: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stopped-'));
  folder = join(dir, 'content/storm');
  reset();
  writeFileSync(join(dir, 'pasted.txt'), PASTED);
});
afterEach(() => rmSync(dir, { recursive: true }));

function reset(): void {
  rmSync(join(dir, 'content'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.txt'), TEXT.replace('300', '400'));
}

type Command = (stop?: Record<string, string>) => Promise<Run>;
const command =
  (script: string, ...args: string[]): Command =>
  (stop) =>
    run(
      script,
      args,
      { CONTENT_DIR: join(dir, 'content'), CACHE_DIR: join(dir, 'cache'), INIT_CWD: dir },
      stop,
    );

/**
 * Stops the command at each of its steps with such paths; the next run must end as if nothing had been.
 * @returns how many steps there were, and one.
 */
async function stopEverywhere(work: Command, paths: string): Promise<number> {
  const before = filesOf(folder);
  await command('scripts/permalinks.ts')();
  // Addresses are kept before the article comes and after it: each is a whole file.
  const between = filesOf(folder);
  reset();
  expect(await work()).toMatchObject({ status: 0 });
  const after = filesOf(join(dir, 'content'));
  for (let at = 1; ; at++) {
    reset();
    const stopped = await work({
      STOP_AT: String(at),
      STOP_HOW: 'half',
      STOP_IN: paths,
      STOP_AMONG: 'mkdir|writeFile|rename|link|unlink',
    });
    if (stopped.signal === null) return at;
    for (const [name, digest] of Object.entries(filesOf(folder)))
      if (!/(?:^|[/\\])\./.test(name))
        expect([before[name], between[name], after[join('storm', name)]]).toContain(digest);
    await work();
    expect(filesOf(join(dir, 'content'))).toEqual(after);
    expect(readdirSync(join(dir, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
  }
}

test(
  'keeping addresses',
  async () => {
    expect(await stopEverywhere(command('scripts/permalinks.ts'), 'permalinks')).toBe(3);
    expect(readFileSync(join(folder, 'permalinks.json'), 'utf8')).toMatch(/\}\n$/);
  },
  PATIENCE,
);

test(
  'adding an article to a story',
  async () => {
    const add = command('scripts/add.ts', 'pasted.txt', '--story', 'storm');
    expect(await stopEverywhere(add, 'storm-over')).toBe(4);
  },
  PATIENCE,
);

test(
  'adding the first article of a new story',
  async () => {
    const add = command('scripts/add.ts', 'pasted.txt', '--story', 'gale');
    expect(await stopEverywhere(add, 'gale')).toBe(6);
  },
  PATIENCE,
);
