import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeCode } from './code.ts';

let dir: string;
let made: number;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'code-'));
  made = 0;
  vi.stubEnv('CACHE_DIR', join(dir, 'cache'));
  put('root/public/icon.svg', '<svg/>');
  put('root/scripts/build/bundle.ts', '// makes it');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** What stands in a new workplace once the code was put there. */
async function placed(): Promise<Record<string, string>> {
  rmSync(join(dir, 'work'), { recursive: true, force: true });
  const [site, code] = [join(dir, 'work/site'), join(dir, 'work/code')];
  await placeCode(join(dir, 'root'), { site, code }, () => {
    made++;
    put('work/site/icon.svg', '<svg/>');
    put('work/code/chunks/page.mjs', 'export const page = 1;');
    return Promise.resolve();
  });
  const files = readdirSync(join(dir, 'work'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}
const WHOLE = { 'icon.svg': '<svg/>', 'page.mjs': 'export const page = 1;' };

test('the code is made once for all builds of the same site', async () => {
  expect([await placed(), await placed(), made]).toEqual([WHOLE, WHOLE, 1]);
});

test.each([
  ['the address of the site', () => vi.stubEnv('SITE_URL', 'https://other.example')],
  ['a file that is published as it is', () => put('root/public/icon.svg', '<svg></svg>')],
  ['what makes it', () => put('root/scripts/build/bundle.ts', '// makes it otherwise')],
])('it is made again where %s has changed', async (_, change) => {
  await placed();
  change();
  await placed();
  expect(made).toBe(2);
});

test('what a loss of power has cut short is made again, and kept', async () => {
  await placed();
  const kept = readdirSync(join(dir, 'cache'), { recursive: true, encoding: 'utf8' });
  truncateSync(join(dir, 'cache', kept.find((name) => name.endsWith('page.mjs')) ?? ''), 3);
  expect([await placed(), await placed(), made]).toEqual([WHOLE, WHOLE, 2]);
});

test('a cache that can’t be written only costs time', async () => {
  put('file', '');
  vi.stubEnv('CACHE_DIR', join(dir, 'file/cache'));
  expect([await placed(), await placed(), made]).toEqual([WHOLE, WHOLE, 2]);
});
