import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../src/import/samples/pages.ts';
import { CLINIC, FERRY } from '../src/import/samples/texts.ts';
import { WriteError, writeArticle } from './write-article.ts';

const SCRIPT = fileURLToPath(new URL('add.ts', import.meta.url));
const blog = SAMPLE_PAGES.find(({ name }) => name.startsWith('a blog theme'))!;

let dir = '';
let content = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'add-'));
  content = join(dir, 'content');
  writeFileSync(join(dir, 'page.html'), blog.html);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function add(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], {
      cwd: tmpdir(),
      env: { ...process.env, CONTENT_DIR: content, INIT_CWD: dir, NODE_OPTIONS: '' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const files = (story: string): string[] =>
  readdirSync(join(content, story))
    .filter((name) => name !== 'permalinks.json')
    .sort();

describe('npm run add', { timeout: 60_000 }, () => {
  test('a saved page becomes an article in a new story', async () => {
    const { code, out, err } = await add(['page.html', '--story', 'ferry']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('New story ferry');
    expect(out).toContain('date      2025-11-18');
    expect(files('ferry')).toEqual(['ferry-laid-up-for-six-weeks.md']);
    expect(readdirSync(join(content, 'ferry'))).toContain('permalinks.json');
    const text = readFileSync(join(content, 'ferry', 'ferry-laid-up-for-six-weeks.md'), 'utf8');
    expect(text).toContain('byline: Tamsin Okoro');
    for (const paragraph of FERRY) expect(text).toContain(paragraph);
  });

  test('--dry-run shows the file and writes nothing', async () => {
    const { code, out } = await add(['page.html', '--story', 'ferry', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('Nothing was written');
    expect(out).toContain('## Four crossings a day');
    expect(readdirSync(dir)).toEqual(['page.html']);
  });

  test('pasted text; what it does not state is said', async () => {
    const { code, out } = await add(['-', '--story', 'clinic'], CLINIC.join('\n'));
    expect(code).toBe(0);
    expect(out).toContain('headline  — not stated');
    expect(out).toContain('date      — not stated');
    expect(files('clinic')).toHaveLength(1);
  });

  test('a second article shows what is new; the same one is refused; an equal headline gets another name', async () => {
    await add(['page.html', '--story', 'ferry']);
    const again = await add(['page.html', '--story', 'ferry']);
    expect(again.code).toBe(1);
    expect(again.err).toContain('same address');

    const other = `Ferry laid up for six weeks\n\n${FERRY[5]!.replace('£2.3m', '£4.1m')}\n\n${CLINIC.join('\n\n')}`;
    const { code, out } = await add(['-', '--story', 'ferry'], other);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ claims? added, \d+ confirmed, [1-9]\d* now differ/);
    expect(files('ferry')).toEqual(['ferry-laid-up-for-six-weeks-2.md', 'ferry-laid-up-for-six-weeks.md']);
  });

  test('a page from a server, in an old encoding', async () => {
    const page = SAMPLE_PAGES.find(({ name }) => name.startsWith('windows-1251'))!;
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page.bytes),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/n/5?utm_source=x`;
    try {
      expect((await add([address, '--story', 'boat'])).err).toContain('not on the public internet');
      const { code, out } = await add([address, '--story', 'boat', '--allow-local']);
      expect(code).toBe(0);
      expect(out).toContain('Теплоход встал на ремонт');
      expect(out).toContain('/n/5\n');
    } finally {
      server.close();
    }
  });

  test.each<[string, string[], RegExp]>([
    ['no story', ['page.html'], /--story/],
    ['a story id with slashes', ['page.html', '--story', '../x'], /can't be a story id/],
    ['a story id with dots', ['page.html', '--story', 'a.b'], /can't be a story id/],
    ['nothing to add', ['--story', 'a'], /Say what to add/],
    ['two things at once', ['page.html', 'b.html', '--story', 'a'], /One article at a time/],
    ['a file that is not there', ['none.html', '--story', 'a'], /There is no file/],
    ['a folder', ['.', '--story', 'a'], /is a folder/],
    ['an unknown flag', ['page.html', '--story', 'a', '--force'], /--force/],
    ['another protocol', ['ftp://a.example/x', '--story', 'a'], /only http and https/],
    ['a PDF', ['report.pdf', '--story', 'a'], /PDF/],
    ['a log-in page', ['login.html', '--story', 'a'], /log-in page/],
    [
      'an address that belongs to the site',
      ['page.html', '--story', 'search'],
      /belongs to a page of the site/,
    ],
  ])('%s: a message, exit code 1, nothing written', async (_, args, message) => {
    writeFileSync(join(dir, 'report.pdf'), '%PDF-1.7 …');
    writeFileSync(join(dir, 'login.html'), '<html><form><input type=password></form></html>');
    const { code, err, out } = await add(args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(out).not.toContain('Written');
    expect(readdirSync(dir)).not.toContain('content');
  });
});

describe('writing', () => {
  test('never over another file, also when many write at once', async () => {
    const paths = await Promise.all(
      Array.from({ length: 12 }, (_, at) => writeArticle(content, 'ferry', 'a', `text ${at}`)),
    ).catch((error: unknown) => error);
    expect(paths).toBeInstanceOf(Array);
    expect(new Set(paths as string[]).size).toBe(12);
    expect(
      new Set(files('ferry').map((name) => readFileSync(join(content, 'ferry', name), 'utf8'))).size,
    ).toBe(12);
  });

  test('a name whose address another file has is taken', async () => {
    mkdirSync(join(content, 'ferry'), { recursive: true });
    writeFileSync(join(content, 'ferry', 'a.txt'), 'x');
    expect(await writeArticle(content, 'ferry', 'a', 'y')).toMatch(/a-2\.md$/);
  });

  test('a file where the folder should be', async () => {
    mkdirSync(content);
    writeFileSync(join(content, 'ferry'), 'x');
    await expect(writeArticle(content, 'ferry', 'a', 'y')).rejects.toThrow(
      /a file stands where the folder should be/,
    );
  });

  test('a folder that leads elsewhere', async () => {
    mkdirSync(content);
    mkdirSync(join(dir, 'elsewhere'));
    symlinkSync(join(dir, 'elsewhere'), join(content, 'ferry'));
    await expect(writeArticle(content, 'ferry', 'a', 'y')).rejects.toBeInstanceOf(WriteError);
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual([]);
  });

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to', async () => {
    mkdirSync(content);
    chmodSync(content, 0o500);
    await expect(writeArticle(content, 'ferry', 'a', 'y')).rejects.toThrow(/may not write there/);
  });

  test('what cannot be finished leaves neither file nor folder', async () => {
    await expect(writeArticle(content, 'ferry', 'a'.repeat(300), 'y')).rejects.toThrow(
      /Nothing was written.*too long/,
    );
    expect(readdirSync(content)).toEqual([]);
  });
});
