import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeLock } from './lock-file.ts';
import { updatePermalinks } from './update-permalinks.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ferry-'));
  await put('post.txt', 'The ferry Marigold ran aground off Skell. It was built in 1998.');
  await put('courier.txt', 'Tugs pulled the ferry Marigold off the rocks. Divers looked at the hull.');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const put = (name: string, text: string): Promise<void> => writeFile(join(dir, name), text);
const kept = (): Promise<string> => readFile(join(dir, 'permalinks.json'), 'utf8');
/** The lines of `before` that `after` no longer has, commas aside. */
function lost(before: string, after: string): string[] {
  const plain = (line: string): string => line.replace(/,$/, '');
  const lines = new Set(after.split('\n').map(plain));
  return before
    .split('\n')
    .map(plain)
    .filter((line) => !lines.has(line));
}

test('writes the file once; a second time there is nothing to add', async () => {
  expect((await updatePermalinks(dir)).added).toBeGreaterThan(0);
  const first = await kept();
  expect(await updatePermalinks(dir)).toMatchObject({ added: 0, problems: [] });
  expect(await kept()).toBe(first);
});

test('only ever adds lines: for a new article, a corrected sentence, a renamed file and one taken out', async () => {
  await updatePermalinks(dir);
  const steps: (() => Promise<void>)[] = [
    () => put('wire.txt', 'Repairs to the Marigold will take until spring.'),
    () => put('post.txt', 'The ferry Marigold ran aground off Skell. It was built in 1989.'),
    () => rename(join(dir, 'courier.txt'), join(dir, 'skell-courier.txt')),
    () => rm(join(dir, 'wire.txt')),
  ];
  for (const step of steps) {
    const before = await kept();
    await step();
    await updatePermalinks(dir);
    expect(lost(before, await kept())).toEqual([]);
  }
});

test('leaves a damaged file alone and says so', async () => {
  await put('permalinks.json', '<<<<<<< HEAD');
  const { added, problems } = await updatePermalinks(dir);
  expect(added).toBe(0);
  expect(problems).toMatchObject([{ severity: 'error', stops: true }]);
  expect(await kept()).toBe('<<<<<<< HEAD');
});

test('a file that can’t be put in place leaves nothing behind', async () => {
  await expect(writeLock(join(dir, 'no such folder'), '{}')).rejects.toThrow('ENOENT');
  expect((await readdir(dir)).sort()).toEqual(['courier.txt', 'post.txt']);
});
