import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemble, recover, refusal } from './publish.ts';

let dir: string;
let outDir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'publish-'));
  outDir = join(dir, 'dist');
});
afterEach(() => rmSync(dir, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const site = (folder: string, version: string): void => {
  for (const name of ['sitemap.xml', 'comparison.schema.json', 'storm/index.html', 'storm/claims/a.html'])
    put(join(folder, name), version);
};
const NAMES = ['comparison.schema.json', 'sitemap.xml', 'storm/claims/a.html', 'storm/index.html'];
/** The version of a site, if it is whole and all of one. */
const versionOf = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const versions = new Set(paths.map((path) => readFileSync(path, 'utf8')));
  return paths.map((path) => path.slice(folder.length + 1)).join() === NAMES.join() && versions.size === 1
    ? String([...versions][0])
    : `mixed: ${paths.join(' ')}`;
};

describe('a finished site', () => {
  test('takes the place of the old one, and nothing else stays', async () => {
    site(outDir, 'old');
    await assemble(outDir, (folder) => site(folder, 'new'));
    expect(versionOf(outDir)).toBe('new');
    expect(readdirSync(dir)).toEqual(['dist']);
  });

  test('leaves the repository where it is that the site is pushed from', async () => {
    site(outDir, 'old');
    put(join(outDir, '.git/HEAD'), 'ref: refs/heads/site');
    await assemble(outDir, (folder) => site(folder, 'new'));
    expect(readFileSync(join(outDir, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/site');
  });

  test('that can’t be finished changes nothing', async () => {
    site(outDir, 'old');
    const failing = assemble(outDir, (folder) => {
      put(join(folder, 'index.html'), 'half');
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(versionOf(outDir)).toBe('old');
    expect(readdirSync(dir)).toEqual(['dist']);
  });
});

describe('stopped at any step', () => {
  const PROGRAM = `
    import { cpSync } from 'node:fs';
    import { assemble } from ${JSON.stringify(new URL('./publish.ts', import.meta.url).href)};
    for (let turn = 0; turn < Number(process.env.TURNS); turn++)
      await assemble(process.env.OUT, (folder) => cpSync(process.env.NEW, folder, { recursive: true }));`;
  const STOP = new URL('../stop-at.fixture.ts', import.meta.url).href;
  const args = ['--import', STOP, '--input-type=module', '-e', PROGRAM];
  const env = (more: Record<string, string>): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_OPTIONS: '',
    OUT: outDir,
    TURNS: '1',
    ...more,
  });

  test.each(['before', 'half'])(
    '%s it, the site is the old or the new one, whole, after putting it right',
    async (how) => {
      const next = join(dir, 'next');
      site(next, 'new');
      const versions: string[] = [];
      for (let at = 1; ; at++) {
        rmSync(outDir, { recursive: true, force: true });
        site(outDir, 'old');
        put(join(outDir, '.git'), 'gitdir: elsewhere');
        const { signal, status } = spawnSync(process.execPath, args, {
          env: env({ NEW: next, STOP_AT: String(at), STOP_HOW: how }),
        });
        if (signal === null) {
          expect(status).toBe(0);
          break;
        }
        await recover(outDir);
        expect(readFileSync(join(outDir, '.git'), 'utf8')).toBe('gitdir: elsewhere');
        rmSync(join(outDir, '.git'));
        versions.push(versionOf(outDir));
        expect(readdirSync(dir)).toEqual(['dist', 'next']);
      }
      expect(versions.length).toBeGreaterThan(6);
      // Once the new one is there, it stays.
      expect(versions.join(' ')).toMatch(/^(?:old )+(?:new ?)+$/);
    },
  );

  test('builds that publish into one folder at the same time all succeed', async () => {
    const builds = ['one', 'two', 'three'].map((name) => {
      site(join(dir, name), name);
      const child = spawn(process.execPath, args, { env: env({ NEW: join(dir, name), TURNS: '25' }) });
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString('utf8')));
      return new Promise<string>((resolve) => child.on('close', (code) => resolve(`${code}${said}`)));
    });
    expect(await Promise.all(builds)).toEqual(['0', '0', '0']);
    expect(['one', 'two', 'three']).toContain(versionOf(outDir));
    expect(readdirSync(dir).sort()).toEqual(['dist', 'one', 'three', 'two']);
  });
});

describe('putting right', () => {
  // No process has so high a number; this one is running.
  const GONE = 2 ** 30;
  const beside = (pid: number, state: string): string => join(dir, `.dist.${pid}.${state}`);

  test('prefers the new site to the old one', async () => {
    site(beside(GONE, 'old'), 'old');
    site(beside(GONE + 1, 'ready'), 'new');
    await recover(outDir);
    expect(versionOf(outDir)).toBe('new');
    expect(readdirSync(dir)).toEqual(['dist']);
  });

  test('never takes what was being made for a site', async () => {
    site(beside(GONE, 'making'), 'half');
    await recover(outDir);
    expect(readdirSync(dir)).toEqual([]);
  });

  test('leaves alone what another build is at, and what only has a similar name', async () => {
    const others = [
      `.dist.${process.ppid}.making`,
      `.dist.${process.ppid}.old`,
      '.dist.x.old',
      `.other.${GONE}.old`,
    ];
    for (const name of others) site(join(dir, name), 'theirs');
    await recover(outDir);
    expect(readdirSync(dir).sort()).toEqual(others.sort());
  });

  test('finds nothing to do where nothing is', async () => {
    await recover(join(dir, 'no/such/folder'));
    expect(existsSync(join(dir, 'no'))).toBe(false);
  });
});

describe('where a site may go', () => {
  const may = (folder: string, shard = false): Promise<string | null> =>
    refusal(join(dir, folder), {
      root: join(dir, 'project'),
      content: join(dir, 'news'),
      cache: join(dir, 'kept/cache'),
      shard,
    });
  beforeEach(() => {
    for (const name of ['project/src/a.ts', 'project/scripts/a.ts', 'news/storm/a.txt', 'kept/cache/pages/a'])
      put(join(dir, name), '');
  });

  test('a new or empty folder, and one that holds a site', async () => {
    mkdirSync(join(dir, 'empty'));
    site(join(dir, 'site'), 'old');
    for (const folder of ['project/dist', 'elsewhere/site', 'empty', 'site', 'kept/cache/sites/a'])
      expect(await may(folder)).toBeNull();
  });

  test.each([
    ['project', /take the place of the files/],
    ['.', /take the place of the files/],
    ['news', /take the place of the files/],
    ['kept', /CACHE_DIR/],
    ['project/src', /stand among the files/],
    ['project/src/x', /stand among the files/],
    ['project/.git/x', /stand among the files/],
    ['news/x', /stand among the files/],
    ['news/storm/a.txt', /stand among the files/],
    ['news/storm/a.txt/x', /stand among the files/],
  ])('not %s', async (folder, why) => {
    expect(await may(folder)).toMatch(why);
  });

  test('not a folder with files of somebody, nor a file', async () => {
    put(join(dir, 'theirs/thesis.doc'), '');
    put(join(dir, 'app/pages/index.js'), '');
    put(join(dir, 'file'), '');
    expect(await may('theirs')).toMatch(/files that are not a site built here/);
    expect(await may('app', true)).toMatch(/files that are not a part of a site built here/);
    expect(await may('file')).toMatch(/not a folder/);
  });

  test('not by way of a link', async () => {
    symlinkSync(join(dir, 'project'), join(dir, 'link'));
    expect(await may('link')).toMatch(/take the place/);
    expect(await may('link/src/new')).toMatch(/stand among/);
  });

  test('a part not over a site, a site not over a part', async () => {
    site(join(dir, 'site'), 'old');
    put(join(dir, 'part/shard.json'), '{}');
    expect(await may('site', true)).not.toBeNull();
    expect(await may('part')).not.toBeNull();
    expect(await may('part', true)).toBeNull();
  });
});
