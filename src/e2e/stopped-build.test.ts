/** A build that is stopped, fails or meets another one: the published site is the old or the new one, whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recover } from '../../scripts/build/publish.ts';
import { Bench, filesOf, type Run } from './builds.ts';

/** Milliseconds for the builds of one test. */
const PATIENCE = 300_000;

let bench: Bench;
let old: Record<string, string>;
let fresh: Record<string, string>;
beforeAll(async () => {
  bench = new Bench(['cup-final', 'ferry-collision']);
  expect(await bench.build('www/site', { cache: 'cache' })).toMatchObject({ status: 0 });
  old = filesOf(bench.path('www/site'));
  writeFileSync(
    join(bench.content, 'cup-final/late.txt'),
    'Cup won late\n\nSome 4,200 people stayed on after the final whistle, the club said on Monday.\n',
  );
  expect(await bench.build('clean')).toMatchObject({ status: 0 });
  fresh = filesOf(bench.path('clean'));
}, PATIENCE);
afterAll(() => bench.remove());

const site = (): Record<string, string> => filesOf(bench.path('www/site'));

test(
  'stopped at its dangerous steps, the site is the old one until the new one is whole, and the next build ends well',
  async () => {
    const stops: [step: string, path: string, then: 'old' | 'new'][] = [
      ['writeFile', String.raw`work.*claims`, 'old'],
      ['cp', String.raw`work.*cup-final`, 'old'],
      ['rename', String.raw`work.*ferry-collision|\.site\.\d+\.making$`, 'old'],
      ['rename', String.raw`www.site$`, 'old'],
      ['rename', String.raw`\.ready$`, 'new'],
    ];
    for (const [step, path, then] of stops) {
      const stop = { STOP_AT: '1', STOP_HOW: 'half', STOP_AMONG: step, STOP_IN: path };
      const stopped = await bench.build('www/site', { cache: 'cache', stop });
      expect({ step, path, signal: stopped.signal }).toEqual({ step, path, signal: 'SIGKILL' });
      await recover(bench.path('www/site'));
      expect(site()).toEqual(then === 'old' ? old : fresh);
      expect(readdirSync(bench.path('www'))).toEqual(['site']);
    }
    expect(await bench.build('www/site', { cache: 'cache' })).toMatchObject({ status: 0 });
    expect(site()).toEqual(fresh);
  },
  PATIENCE,
);

test(
  'builds at the same time, into one folder and into others, with one cache, all give the site',
  async () => {
    const runs = await Promise.all(
      ['both', 'both', 'third'].map((out) => bench.build(out, { cache: 'another' })),
    );
    expect(runs.map(({ status, said }) => status || said.includes('rror:'))).toEqual([false, false, false]);
    expect(filesOf(bench.path('both'))).toEqual(fresh);
    expect(filesOf(bench.path('third'))).toEqual(fresh);
    expect(readdirSync(bench.dir).filter((name) => name.startsWith('.'))).toEqual([]);
  },
  PATIENCE,
);

test(
  'an article that changes while its pages are drawn stops the build: they would be kept for another text',
  async () => {
    const before = site();
    const article = join(bench.content, 'ferry-collision/agency-copy.txt');
    const text = readFileSync(article, 'utf8');
    const stop = { STOP_AT: '1', STOP_HOW: article, STOP_IN: String.raw`work.*index\.html` };
    const built = await bench.build('www/site', { cache: 'cache', stop });
    expect(readFileSync(article, 'utf8')).not.toBe(text);
    writeFileSync(article, text);
    expect(built).toMatchObject({ status: 1 });
    expect(built.said).toContain(
      'The files of ferry-collision were changed while the site was built. Build again.',
    );
    expect(site()).toEqual(before);
  },
  PATIENCE,
);

describe('where something can’t be written', () => {
  test(
    'a full cache only costs time',
    async () => {
      const stop = { STOP_AT: '1', STOP_HOW: 'ENOSPC', STOP_IN: String.raw`full-cache` };
      const built = await bench.build('from-scratch', { cache: 'full-cache', stop });
      expect(built).toMatchObject({ status: 0 });
      expect(built.said).toMatch(
        /full-cache: pages can't be kept here.*: the disk is full\. Free some space/,
      );
      expect(filesOf(bench.path('from-scratch'))).toEqual(fresh);
    },
    PATIENCE,
  );

  test.each([
    ['where pages are drawn', String.raw`work.*index\.html`],
    ['beside the site', String.raw`\.site\.\d+\.making`],
  ])(
    'a disk that is full %s stops the build, and the site stays as it was',
    async (_, path) => {
      const before = site();
      const stop = { STOP_AT: '1', STOP_HOW: 'ENOSPC', STOP_IN: path };
      const built = await bench.build('www/site', { cache: 'small', stop });
      expect(built).toMatchObject({ status: 1, signal: null });
      expect(built.said).toMatch(
        /: the disk is full\. Free some space and run this again\.\nNothing was changed\./,
      );
      expect(site()).toEqual(before);
      expect(readdirSync(bench.path('www'))).toEqual(['site']);
    },
    PATIENCE,
  );
});

describe('a command that can’t be meant', () => {
  let before: string[];
  beforeAll(() => {
    mkdirSync(bench.path('theirs'));
    writeFileSync(bench.path('theirs/thesis.txt'), 'mine');
    writeFileSync(bench.path('a-file'), '');
    before = readdirSync(bench.dir).sort();
  });

  const cases: [args: string[], why: RegExp][] = [
    [['--shard', '4/3'], /--shard 4\/3: name a part and how many there are, such as 3\/8\./],
    [['--shard', 'x'], /--shard x: name a part/],
    [['--shard', '1/2', '--merge', 'a'], /--shard and --merge are two steps/],
    [['--merge'], /name the folders that the shards made/],
    [['--merge', 'theirs'], /theirs: no shard was built into it/],
    [['a'], /a: folders go with --merge/],
    [['--jobs', '0'], /--jobs 0: name a whole number above 0/],
    [['--jobs', 'many'], /--jobs many: name a whole number above 0/],
    [['--outdir', 'x'], /Unknown option '--outdir'/],
    [['--outDir'], /'--outDir <value>' argument missing/],
    [['--outDir', '.'], /files it is made from/],
    [['--outDir', 'src/x'], /stand among the files it is made from/],
    [['--outDir', 'THEIRS'], /holds files that are not a site built here/],
    [['--shard', '1/2', '--outDir', 'THEIRS'], /holds files that are not a part of a site built here/],
    [['--outDir', 'A-FILE'], /not a folder that can be read/],
    [['--outDir', 'CONTENT/x'], /stand among the files it is made from/],
  ];
  test.concurrent.each(cases)(
    '%j: a message, exit code 1, nothing written',
    async (args, why) => {
      const places: Record<string, string> = {
        THEIRS: 'theirs',
        'A-FILE': 'a-file',
        'CONTENT/x': 'content/x',
      };
      const built: Run = await bench.run(args.map((arg) => (places[arg] ? bench.path(places[arg]) : arg)));
      expect(built.status).toBe(1);
      expect(built.said).toMatch(why);
      expect(built.said).not.toMatch(/\n\s+at /);
      expect(readdirSync(bench.dir).sort()).toEqual(before);
      expect(existsSync('src/x')).toBe(false);
      expect(readFileSync(bench.path('theirs/thesis.txt'), 'utf8')).toBe('mine');
    },
    PATIENCE,
  );

  test(
    'content that can’t be built leaves the site as it was',
    async () => {
      const now = site();
      writeFileSync(join(bench.content, 'cup-final/LATE.txt'), 'An account with the address of another.\n');
      const built = await bench.build('www/site', { cache: 'cache' });
      rmSync(join(bench.content, 'cup-final/LATE.txt'));
      expect(built.status).toBe(1);
      expect(built.said).toContain("The content can't be built as it is; nothing was changed.");
      expect(site()).toEqual(now);
    },
    PATIENCE,
  );
});
