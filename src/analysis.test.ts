import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyse, analysisFiles, comparisonOf, keptAnalysis, searchRecordOf } from './analysis.ts';
import { fingerprint } from './folders.ts';

const TEXT = 'The storm killed 14 people in Quillhaven on Monday, the mayor said.';

let dir: string;
let folder: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'analysis-'));
  folder = join(dir, 'content/storm');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.txt'), TEXT);
  await writeFile(join(folder, 'b.txt'), TEXT.replace('14', '17'));
  vi.stubEnv('CACHE_DIR', join(dir, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

const run = async () => analyse(folder, join(dir, 'content'), await fingerprint(folder));

test('what is kept is what was made', async () => {
  const made = await run();
  const comparison = await comparisonOf(made, dir);
  expect(await run()).toEqual(made);
  expect(comparison.claims.map(({ verdict }) => verdict)).toContain('differs');
  expect(made.story?.outline.claims.map(({ id }) => id)).toEqual(comparison.claims.map(({ id }) => id));
  expect(JSON.parse(await searchRecordOf(made, dir))).toMatchObject({ id: 'storm' });
});

test('another text, a statement and a file taken away each make another key', async () => {
  const keys = [(await run()).key];
  await writeFile(join(folder, 'b.txt'), TEXT);
  keys.push((await run()).key);
  await writeFile(join(folder, 'story.yaml'), 'title: The storm');
  keys.push((await run()).key);
  await rm(join(folder, 'a.txt'));
  keys.push((await run()).key);
  expect(new Set(keys).size).toBe(4);
});

test('what is read while somebody writes is not kept for what stood there before', async () => {
  const digest = await fingerprint(folder);
  await writeFile(join(folder, 'b.txt'), TEXT.replace('14', '21'));
  await analyse(folder, join(dir, 'content'), digest);
  expect(await keptAnalysis(folder, digest)).toBeNull();
});

test('what was made where the content stood elsewhere speaks of where it stands now', async () => {
  const digest = await fingerprint(folder);
  await analyse(folder, join(dir, 'content'), digest);
  expect((await analyse('/elsewhere/storm', '/elsewhere', digest)).folder).toBe('/elsewhere/storm');
});

test.each(['', '{"key":', '\0'])('a file in the cache that was cut to %j is made again', async (rest) => {
  const made = await run();
  for (const path of analysisFiles(made.key)) await writeFile(path, rest);
  expect(await run()).toEqual(made);
  expect((await comparisonOf(made, dir)).articles).toHaveLength(2);
  for (const path of analysisFiles(made.key)) await writeFile(path, rest);
  expect(JSON.parse(await searchRecordOf(made, dir))).toMatchObject({ id: 'storm' });
});

test('a cache that can’t be written only costs time', async () => {
  await writeFile(join(dir, 'cache'), 'a file where the folder should be');
  const made = await run();
  expect((await comparisonOf(made, join(dir, 'content'))).articles).toHaveLength(2);
});

test('many at once leave one whole file each and nothing else', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, run));
  expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
  const files = await readdir(join(dir, 'cache'), { recursive: true });
  expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what is wrong with a folder is kept with it', async () => {
  await writeFile(join(folder, 'c.txt'), '');
  const made = await run();
  expect(made.problems.map(({ message }) => message)).toEqual([expect.stringContaining('it is empty')]);
  expect((await run()).problems).toEqual(made.problems);
});
