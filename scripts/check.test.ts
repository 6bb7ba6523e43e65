import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ARTICLE = 'The ferry Marigold ran aground off Skell on Tuesday evening with 240 people on board.';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(content, 'ferry'));
  writeFileSync(join(content, 'ferry', 'a.txt'), ARTICLE);
  writeFileSync(
    join(content, 'ferry', 'b.txt'),
    'Tugs pulled the Marigold free at dawn, and divers looked at her hull.',
  );
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** Runs a command of ours; its exit code and what it printed. */
async function run(script: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(HERE, script), ...args]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test('the check fails until the addresses are kept; warnings fail it only when strict', async () => {
  const before = await run('check.ts', content);
  expect(before.code).toBe(1);
  expect(before.out).toContain('permalinks.json');

  const kept = await run('permalinks.ts', content);
  expect(kept).toMatchObject({ code: 0, err: '' });
  expect(kept.out).toMatch(/^ferry: \d+ lines added\n/);

  expect(await run('check.ts', content)).toMatchObject({ code: 0, err: '' });
  const strict = await run('check.ts', '--strict', content);
  expect(strict.code).toBe(1);
  expect(strict.out).toMatch(/1 story, 2 articles: 0 errors, \d+ warnings, 0 notes\.\n$/);
}, 60_000);

test('control characters of an article never reach the terminal', async () => {
  writeFileSync(join(content, 'ferry', 'c.txt'), `${ARTICLE}\n\nSubscribe to our newsletter \u001b[31mnow\n`);
  expect((await run('check.ts', content)).out).not.toContain('\u001b');
}, 60_000);

test('an option nobody knows is refused with how to use the command', async () => {
  const { code, err } = await run('check.ts', '--strickt');
  expect(code).toBe(1);
  expect(err).toContain('npm run check');
}, 60_000);
