import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storyLoader } from './loader.ts';

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

async function story(folder: string): Promise<void> {
  await mkdir(join(root, 'content', folder));
  await writeFile(join(root, 'content', folder, 'a.txt'), TEXT);
}
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
const load = (): Promise<void> => storyLoader().load(context());

test('an entry for each folder', async () => {
  await load();
  expect([...store.keys()]).toEqual(['dam']);
  expect(store.get('dam')?.data).toMatchObject({ folder: join(root, 'content/dam') });
});

test('only what changed is written again, and what is gone is deleted', async () => {
  await story('fire');
  await story('flood');
  await load();
  written = [];
  await write('a.txt', `${TEXT} Nobody knows why.`);
  await rm(join(root, 'content/flood'), { recursive: true });
  await load();
  expect([...store.keys()]).toEqual(['dam', 'fire']);
  expect(written).toEqual(['dam']);
});

test('what another content folder left in the store is dropped', async () => {
  await load();
  vi.stubEnv('CONTENT_DIR', join(root, 'elsewhere'));
  await mkdir(join(root, 'elsewhere/dam'), { recursive: true });
  await writeFile(join(root, 'elsewhere/dam/a.txt'), TEXT);
  await load();
  expect(store.get('dam')?.data['folder']).toBe(join(root, 'elsewhere/dam'));
});

test('a content folder that is not there ends a build, and says what to do', async () => {
  await rm(join(root, 'content'), { recursive: true });
  await expect(load()).rejects.toThrow(/does not exist.*CONTENT_DIR/);
});

describe('while developing', () => {
  test('added, changed and deleted files and folders are followed, each for itself', async () => {
    const watcher = new EventEmitter();
    await story('fire');
    await storyLoader().load(context(watcher));
    const first = store.get('dam')?.digest;
    written = [];
    await write('c.txt', TEXT);
    watcher.emit('all', 'add', join(root, 'content/dam/c.txt'));
    await vi.waitFor(() => expect(store.get('dam')?.digest).not.toBe(first));
    await rm(join(root, 'content/dam/c.txt'));
    watcher.emit('all', 'unlink', join(root, 'content/dam/c.txt'));
    await vi.waitFor(() => expect(store.get('dam')?.digest).toBe(first));
    expect(written).toEqual(['dam', 'dam']);
    await story('flood');
    watcher.emit('all', 'addDir', join(root, 'content/flood'));
    await vi.waitFor(() => expect([...store.keys()]).toEqual(['dam', 'fire', 'flood']));
    await rm(join(root, 'content/fire'), { recursive: true });
    watcher.emit('all', 'unlinkDir', join(root, 'content/fire'));
    await vi.waitFor(() => expect([...store.keys()]).toEqual(['dam', 'flood']));
  });
  test('what is wrong is logged, not thrown', async () => {
    const watcher = new EventEmitter();
    await storyLoader().load(context(watcher));
    await rm(join(root, 'content'), { recursive: true });
    watcher.emit('all', 'unlinkDir', join(root, 'content'));
    await vi.waitFor(() => expect(log.join()).toContain('does not exist'));
    expect([...store.keys()]).toEqual(['dam']);
  });
});
