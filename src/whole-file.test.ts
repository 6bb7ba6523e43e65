import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskReason, isRunning, sweepTemporary, temporaryName, writeWhole } from './whole-file.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'whole-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** No process has so high a number. */
const GONE = 2 ** 30;
const ID = '0b7cc2f1-52d4-4b6e-9d4a-2f6f6b1f3c11';

test('what stopped programs left goes; what is being written, and other files, stay', async () => {
  const left = [`.permalinks.json.${GONE}.${ID}.tmp`, `.a-slug.md.${GONE}.${ID}.tmp`];
  const mine = temporaryName('a.md');
  const stay = [mine, `.a.md.${process.ppid}.${ID}.tmp`, `a.md.${GONE}.${ID}.tmp`, '.hidden.tmp', 'a.md'];
  for (const name of [...left, ...stay]) await writeFile(join(dir, name), 'half');
  await mkdir(join(dir, `.new-story.${GONE}.${ID}.tmp/x`), { recursive: true });
  await sweepTemporary(dir);
  expect((await readdir(dir)).sort()).toEqual(stay.sort());
});

test('a folder that is not there is swept as well', async () => {
  await expect(sweepTemporary(join(dir, 'none'))).resolves.toBeUndefined();
});

test('a file is never written over another', async () => {
  await writeWhole(join(dir, 'a'), 'first');
  await expect(writeWhole(join(dir, 'a'), 'second')).rejects.toThrow('EEXIST');
  expect(await readFile(join(dir, 'a'), 'utf8')).toBe('first');
});

test('two temporary names are never the same', () => {
  expect(temporaryName('a')).not.toBe(temporaryName('a'));
});

test('other processes that run are told from those that are gone', () => {
  expect([isRunning(process.ppid), isRunning(process.pid), isRunning(GONE)]).toEqual([true, false, false]);
});

test('only what the disk refuses has such a reason', () => {
  expect(diskReason(Object.assign(new Error(), { code: 'ENOSPC' }))).toMatch(/^the disk is full/);
  for (const other of [Object.assign(new Error(), { code: 'ENOENT' }), new Error('x'), 'x', null])
    expect(diskReason(other)).toBeNull();
});
