import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  arePagesKept,
  DamagedPages,
  exportStories,
  importShard,
  keepPages,
  placePages,
  sweep,
  type BuiltStory,
} from './pages.ts';

/** Made of words alone, as a program is given it. */
const STORY = { id: 'storm', aliases: ['gale'], analysis: { key: 'abc123' } } as unknown as BuiltStory;
const PAGES = ['gale/index.html', 'storm/claims/one.html', 'storm/claims/two.html', 'storm/index.html'];
const DAY = 24 * 3600;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
  vi.stubEnv('CACHE_DIR', join(dir, 'cache'));
  for (const page of [...PAGES, 'index.html']) put(join(dir, 'drawn', page), `page ${page}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
        .sort()
    : [];
/** A site to which nothing but what is kept of the story was added. */
async function placed(): Promise<string[]> {
  const site = join(dir, 'placed');
  rmSync(site, { recursive: true, force: true });
  await placePages([STORY], site);
  for (const page of filesIn(site)) expect(readFileSync(join(site, page), 'utf8')).toBe(`page ${page}`);
  return filesIn(site);
}
/** The folder in which the story's pages are kept. */
const keptFolder = (): string => {
  const group = join(dir, 'cache/pages', readdirSync(join(dir, 'cache/pages'))[0] ?? '');
  return join(group, readdirSync(group)[0] ?? '');
};

test('a story’s pages are kept under every name it had, and stay where they were drawn', async () => {
  expect(arePagesKept(STORY)).toBe(false);
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  expect(arePagesKept(STORY)).toBe(true);
  expect(await placed()).toEqual(PAGES);
  expect(filesIn(join(dir, 'drawn'))).toHaveLength(5);
});

test('moved, they are only in the cache', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'move');
  expect(await placed()).toEqual(PAGES);
  expect(filesIn(join(dir, 'drawn'))).toEqual(['index.html']);
});

test.each(['SITE_URL', 'SITE_BASE', 'OG_IMAGES'])('a site with another %s has other pages', async (name) => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  vi.stubEnv(name, 'other');
  expect(arePagesKept(STORY)).toBe(false);
});

test('a cache takes in what another one gave out, and nothing else is a shard', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  await exportStories([STORY], join(dir, 'part'));
  vi.stubEnv('CACHE_DIR', join(dir, 'empty'));
  expect(() => importShard(join(dir, 'part'))).toThrow(/no shard was built into it/);
  put(join(dir, 'part/shard.json'), '{}');
  importShard(join(dir, 'part'));
  importShard(join(dir, 'part'));
  expect(await placed()).toEqual(PAGES);
});

test.each([
  ['cut short', (page: string) => writeFileSync(page, 'page')],
  ['emptied', (page: string) => writeFileSync(page, '')],
  ['of zeros', (page: string) => writeFileSync(page, Buffer.alloc(readFileSync(page).length))],
  ['gone', (page: string) => rmSync(page)],
])('a kept page that is %s is not published, and its story is missing from then on', async (_, damage) => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  damage(join(keptFolder(), 'storm/claims/two.html'));
  await expect(placed()).rejects.toThrow(DamagedPages);
  expect(arePagesKept(STORY)).toBe(false);
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  expect(await placed()).toEqual(PAGES);
});

test('pages that do not say what they were are not published', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  truncateSync(join(keptFolder(), '.sums.json'), 20);
  await expect(placed()).rejects.toThrow(`what is kept of storm is damaged, so it is made again`);
  expect(arePagesKept(STORY)).toBe(false);
});

test('damaged pages are not given to another cache', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  truncateSync(join(keptFolder(), 'storm/index.html'), 3);
  await expect(exportStories([STORY], join(dir, 'part'))).rejects.toThrow(DamagedPages);
});

test('all damaged stories are found at once, and the whole ones are not touched', async () => {
  const other = { ...STORY, id: 'gale-2', aliases: [], analysis: { key: 'def456' } } as unknown as BuiltStory;
  put(join(dir, 'drawn/gale-2/index.html'), 'page gale-2/index.html');
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  truncateSync(join(keptFolder(), 'storm/index.html'), 3);
  await keepPages(other, join(dir, 'drawn'), 'copy');
  await expect(placePages([STORY, other], join(dir, 'site'))).rejects.toThrow(DamagedPages);
  expect([arePagesKept(STORY), arePagesKept(other)]).toEqual([false, true]);
});

test('a cache that can’t be written is said, and what was drawn stays', async () => {
  put(join(dir, 'cache'), 'a file where the folder should be');
  await expect(keepPages(STORY, join(dir, 'drawn'), 'copy')).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(filesIn(join(dir, 'drawn'))).toHaveLength(5);
  await sweep();
});

test('what no build used for two weeks goes, and what was never finished after a day', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  const kept = keptFolder();
  put(join(`${kept}.1.part`, 'storm/index.html'), 'half');
  const age = (path: string, days: number): void => utimesSync(path, 0, Date.now() / 1000 - days * DAY);
  age(kept, 13);
  age(`${kept}.1.part`, 0.9);
  await sweep();
  expect(readdirSync(dirname(kept))).toHaveLength(2);
  age(`${kept}.1.part`, 1.1);
  await sweep();
  expect(readdirSync(dirname(kept))).toHaveLength(1);
  age(kept, 15);
  await sweep();
  expect(readdirSync(dirname(kept))).toEqual([]);
});

test('being used makes pages new', async () => {
  await keepPages(STORY, join(dir, 'drawn'), 'copy');
  utimesSync(keptFolder(), 0, 0);
  await placed();
  await sweep();
  expect(arePagesKept(STORY)).toBe(true);
});

describe('stopped halfway through any step, the cache has all of a story’s pages or none', () => {
  const program = (work: string): string => `
    import * as pages from ${JSON.stringify(new URL('./pages.ts', import.meta.url).href)};
    const story = ${JSON.stringify(STORY)};
    ${work}`;
  /** Runs the work again and again, each time stopped one step later. */
  async function stopped(work: string, reset: () => void, check: () => Promise<void>): Promise<number> {
    for (let at = 1; ; at++) {
      reset();
      const { signal, status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          new URL('../stop-at.fixture.ts', import.meta.url).href,
          '--input-type=module',
          '-e',
          program(work),
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, NODE_OPTIONS: '', STOP_AT: String(at), STOP_HOW: 'half', STOP_IN: dir },
        },
      );
      if (signal === null) {
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        return at;
      }
      await check();
    }
  }
  const wholeOrNone = async (): Promise<void> => {
    if (arePagesKept(STORY)) expect(await placed()).toEqual(PAGES);
  };
  const emptied = (): void => rmSync(join(dir, 'cache'), { recursive: true, force: true });

  test('when they are kept', async () => {
    const work = `await pages.keepPages(story, ${JSON.stringify(join(dir, 'drawn'))}, 'copy');`;
    expect(await stopped(work, emptied, wholeOrNone)).toBeGreaterThan(4);
  });

  test('when a shard is taken in', async () => {
    await keepPages(STORY, join(dir, 'drawn'), 'copy');
    await exportStories([STORY], join(dir, 'part'));
    put(join(dir, 'part/shard.json'), '{}');
    const work = `pages.importShard(${JSON.stringify(join(dir, 'part'))});`;
    expect(await stopped(work, emptied, wholeOrNone)).toBeGreaterThan(2);
  });

  test('when they are thrown away', async () => {
    const old = async (): Promise<void> => {
      emptied();
      await keepPages(STORY, join(dir, 'drawn'), 'copy');
      utimesSync(keptFolder(), 0, 0);
    };
    await old();
    const again = (): void => undefined;
    const check = async (): Promise<void> => {
      await wholeOrNone();
      await old();
    };
    expect(await stopped('await pages.sweep();', again, check)).toBeGreaterThan(2);
  });
});
