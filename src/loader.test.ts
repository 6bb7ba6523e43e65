import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleLoader, storyLoader } from './loader.ts';

type Entry = { id: string; data: Record<string, unknown>; digest?: string };
const TEXT = 'A dam above the town of Dale failed on Thursday night, and two people are missing.';

let root: string;
let store: Map<string, Entry>;
let meta: Map<string, string>;
let log: string[];
let written: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(root, 'content/dam'), { recursive: true });
  await write('a.txt', TEXT);
  await write('b.txt', `${TEXT} More is not known.`);
  store = new Map();
  meta = new Map();
  log = [];
  written = [];
  vi.stubEnv('CONTENT_DIR', '');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const write = (name: string, text: string): Promise<void> => writeFile(join(root, 'content/dam', name), text);

/** As much of Astro's context as the loaders use. */
function context(watcher?: EventEmitter): LoaderContext {
  const line = (text: string): void => void log.push(text);
  return {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: Entry) => {
        written.push(entry.id);
        store.set(entry.id, entry);
        return true;
      },
      delete: (id: string) => store.delete(id),
      keys: () => [...store.keys()],
      clear: () => store.clear(),
    },
    meta,
    logger: { info: line, warn: line, error: line },
    config: { root: pathToFileURL(`${root}/`) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    watcher: watcher && Object.assign(watcher, { add: () => watcher }),
  } as unknown as LoaderContext;
}
const load = (): Promise<void> => articleLoader().load(context());

test('an entry for each article, with its story', async () => {
  await load();
  expect([...store.keys()]).toEqual(['dam/a', 'dam/b']);
  expect(store.get('dam/b')?.data).toMatchObject({ story: 'dam', position: 1, article: { file: 'b.txt' } });
});

test('an entry for each story', async () => {
  await storyLoader().load(context());
  expect(store.get('dam')?.data).toMatchObject({ title: 'Dam', summary: null, problems: [] });
});

test('only what changed is written again, and what is gone is deleted', async () => {
  await load();
  written = [];
  await write('a.txt', `${TEXT} Nobody knows why.`);
  await write('c.txt', TEXT);
  await rm(join(root, 'content/dam/b.txt'));
  await load();
  expect([...store.keys()]).toEqual(['dam/a', 'dam/c']);
  expect(written).toEqual(['dam/a', 'dam/c']);
});

test('what another content folder left in the store is dropped', async () => {
  await load();
  vi.stubEnv('CONTENT_DIR', join(root, 'elsewhere'));
  await mkdir(join(root, 'elsewhere/fire'), { recursive: true });
  await writeFile(join(root, 'elsewhere/fire/a.txt'), TEXT);
  await load();
  expect([...store.keys()]).toEqual(['fire/a']);
});

describe('what is wrong', () => {
  test('is logged, and the rest is loaded', async () => {
    await write('c.txt', '');
    await load();
    expect(log).toEqual([expect.stringContaining('c.txt: error: it is empty')]);
    expect([...store.keys()]).toEqual(['dam/a', 'dam/b']);
  });
  test('ends a build before anything is stored, where the site can’t be right', async () => {
    await write('a.md', TEXT);
    await expect(load()).rejects.toThrow(/a\.txt: error: .*same address/);
    expect(store.size).toBe(0);
  });
});

describe('while developing', () => {
  test('added, changed and deleted files are followed; what is wrong is logged, not thrown', async () => {
    const watcher = new EventEmitter();
    await articleLoader().load(context(watcher));
    await write('c.txt', TEXT);
    watcher.emit('all', 'add', join(root, 'content/dam/c.txt'));
    await vi.waitFor(() => expect([...store.keys()]).toEqual(['dam/a', 'dam/b', 'dam/c']));
    await rm(join(root, 'content/dam/c.txt'));
    watcher.emit('all', 'unlink', join(root, 'content/dam/c.txt'));
    await vi.waitFor(() => expect([...store.keys()]).toEqual(['dam/a', 'dam/b']));
    await write('a.md', TEXT);
    watcher.emit('all', 'add', join(root, 'content/dam/a.md'));
    await vi.waitFor(() => expect(log.join()).toContain('same address'));
    expect([...store.keys()]).toEqual(['dam/a', 'dam/b']);
  });
});
