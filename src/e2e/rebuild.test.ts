/** Building what changed, and building in parts, gives the site that building all of it gives. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WORTH_A_PROCESS } from '../../scripts/build/plan.ts';
import { Bench, filesOf } from './builds.ts';

/** Milliseconds for the builds of one test. */
const PATIENCE = 600_000;
const STORIES = ['cup-final', 'ferry-collision', 'quarterly-results'];

let bench: Bench;
beforeAll(() => {
  bench = new Bench(STORIES);
});
afterAll(() => bench.remove());

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(bench.content, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** Builds with the cache of the builds before and with an empty one, and says what the first had to do. */
async function bothWays(clean: string): Promise<string> {
  const [rebuilt, whole] = await Promise.all([bench.build('site', { cache: 'cache' }), bench.build(clean)]);
  expect([rebuilt, whole]).toMatchObject([{ status: 0 }, { status: 0 }]);
  expect(filesOf(bench.path('site'))).toEqual(filesOf(bench.path(clean)));
  return rebuilt.said;
}

test(
  'after every change of the content, building again gives what a clean build gives',
  async () => {
    expect(await bothWays('clean-0')).toContain('All pages were made');

    edit('cup-final/calder-herald.txt', (text) => `${text}\n\nSome 4,200 people stayed on, the club said.\n`);
    writeFileSync(
      join(bench.content, 'ferry-collision/late-edition.txt'),
      'Ferry rams pier\n\nThe ferry struck the pier at 8.40am on Tuesday, injuring 14 people, the coastguard said.\n',
    );
    expect(await bothWays('clean-1')).toContain('Pages of 2 stories that changed');

    renameSync(join(bench.content, 'quarterly-results'), join(bench.content, 'the-results'));
    writeFileSync(join(bench.content, 'the-results/story.yaml'), 'aliases: [quarterly-results]\n');
    writeFileSync(join(bench.content, 'cup-final/story.yaml'), 'title: The final\n');
    expect(await bothWays('clean-2')).toContain('Pages of 2 stories that changed');
    expect(readdirSync(bench.path('site'))).toContain('quarterly-results');

    rmSync(join(bench.content, 'ferry-collision'), { recursive: true });
    expect(await bothWays('clean-3')).toContain('No story changed');
    expect(readdirSync(bench.path('site'))).not.toContain('ferry-collision');
  },
  PATIENCE,
);

test(
  'a page that a loss of power has cut short in the cache is made again',
  async () => {
    const pages = readdirSync(bench.path('cache/pages'), { recursive: true, encoding: 'utf8' });
    const kept = pages.filter((page) => page.endsWith('the-results/index.html'));
    expect(kept).toHaveLength(1);
    truncateSync(bench.path(`cache/pages/${String(kept[0])}`), 1000);
    const said = await bothWays('clean-4');
    expect(said).toContain('what is kept of the-results is damaged, so it is made again');
    expect(said).toContain('Pages of 1 story that changed');
  },
  PATIENCE,
);

test(
  'parts that are joined give the site that is built in one',
  async () => {
    const parts = ['part-1', 'part-2', 'part-3'];
    const site = new Bench(STORIES);
    try {
      const built = await Promise.all([
        site.build('whole'),
        ...parts.map((part, at) => site.build(part, { args: ['--shard', `${at + 1}/3`] })),
      ]);
      expect(built.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
      const folders = parts.map((part) => site.path(part));
      const merge = (out: string, from: string[]) => site.build(out, { args: ['--merge', ...from] });
      expect(await merge('merged', folders)).toMatchObject({ status: 0 });
      const whole = filesOf(site.path('whole'));
      expect(filesOf(site.path('merged'))).toEqual(whole);

      const needed = folders.find((part) => readdirSync(join(part, 'pages')).length > 0);
      const failed = await site.build('merged', {
        cache: 'another',
        args: ['--merge', ...folders.filter((part) => part !== needed)],
      });
      expect(failed.status).toBe(1);
      expect(failed.said).toMatch(
        /such as (?:cup-final|ferry-collision|quarterly-results)\. Build every shard/,
      );
      expect(filesOf(site.path('merged'))).toEqual(whole);
    } finally {
      site.remove();
    }
  },
  PATIENCE,
);

test(
  'several processes draw the site that one draws',
  async () => {
    const site = new Bench([]);
    try {
      for (let at = 0; at < 2 * WORTH_A_PROCESS; at++) {
        const folder = join(site.content, `march-${at}`);
        mkdirSync(folder, { recursive: true });
        for (const [outlet, crowd] of [
          ['echo', 300 + at],
          ['herald', 500 + at],
        ])
          writeFileSync(join(folder, `${outlet}.txt`), `Some ${crowd} people marched through Harwick.\n`);
      }
      const built = await Promise.all(
        ['1', '2'].map((jobs) => site.build(`by-${jobs}`, { args: ['--jobs', jobs] })),
      );
      expect(built.map(({ status }) => status)).toEqual([0, 0]);
      expect(filesOf(site.path('by-2'))).toEqual(filesOf(site.path('by-1')));
      // What failed there would have been drawn by the one process that is left.
      expect(built.map(({ said }) => said.includes('failed'))).toEqual([false, false]);
    } finally {
      site.remove();
    }
  },
  PATIENCE,
);
