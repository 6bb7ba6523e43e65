import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, kept } from './cache.ts';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
  path = join(dir, 'pictures/ab/card.png');
});
afterEach(() => rmSync(dir, { recursive: true }));

test('gives back the very bytes, of any content', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 999 }), fc.string({ unit: 'grapheme' })),
      async (content) => {
        await keep(path, content);
        expect(await kept(path)).toEqual(Buffer.from(content as string));
      },
    ),
    { numRuns: 50 },
  );
  expect(readdirSync(dirname(path))).toEqual(['card.png']);
});

const damages: [how: string, damage: (bytes: Buffer) => Buffer][] = [
  ['cut short', (bytes) => bytes.subarray(0, 40)],
  ['cut short by a byte', (bytes) => bytes.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
  ['of zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['with a byte changed', (bytes) => bytes.fill(1, 20, 21)],
];
test.each(damages)('what a loss of power has left %s is not there', async (_, damage) => {
  await keep(path, 'A picture of the ferry. '.repeat(9));
  writeFileSync(path, damage(readFileSync(path)));
  expect(await kept(path)).toBeNull();
});

test('what was never kept is not there', async () => {
  expect(await kept(path)).toBeNull();
});
