/** `npm run build`: reads and compares what changed, makes its pages, and puts the whole site in place of the old one. */
import { availableParallelism } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheDir } from '../src/cache.ts';
import { clashes, contentDir, listFolders, noStory } from '../src/folders.ts';
import { problemText, type Problem } from '../src/problems.ts';
import { analyseAll } from './build/analyse.ts';
import { endWithStarter } from './build/apart.ts';
import { explain } from './build/errors.ts';
import { carryOut, type Plan } from './build/plan.ts';
import { importShard } from './build/pages.ts';
import { progress, relay } from './build/progress.ts';
import { followed, recover, refusal } from './build/publish.ts';
import { isIn, parseShard, SHARD_VARIABLE } from '../src/shards.ts';
import { summary } from './build/summary.ts';

const USAGE = `npm run build [-- --outDir <folder>] [--jobs <n>]
npm run build -- --shard <i>/<n> [--outDir <folder>]
npm run build -- --merge <folder>… [--outDir <folder>]

Builds the site into dist. Stories that have not changed since the last build are not compared or drawn again.

  --outDir <folder>  where the site goes, instead of dist
  --site <address>   where the site will stand: the origin that links in feeds and citations name
  --base <path>      the path it will stand under, such as /news/
  --jobs <n>         processes that draw pages at the same time; by default as many as pay
  --shard <i>/<n>    makes the pages of part i of n of the stories, and puts them into --outDir for --merge
  --merge <folder>…  joins the folders that the shards made into one site
  --help             this

Besides: CONTENT_DIR, the folder of the stories; SITE_URL and SITE_BASE, the same as --site and --base; CACHE_DIR,
where made pages are kept (.cache); OG_IMAGES=0 leaves out the pictures.`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.chdir(ROOT); // what is built lies beside its code
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
endWithStarter();
process.exitCode = await main();

async function main(): Promise<number> {
  const began = performance.now();
  const plan = options();
  if (typeof plan === 'string') {
    (plan === USAGE ? console.log : console.error)(plan);
    return plan === USAGE ? 0 : 1;
  }
  const refused = await refusal(plan.outDir, {
    ...plan,
    cache: cacheDir(),
    shard: plan.shard !== null,
  });
  if (refused) return fail([`--outDir ${plan.shown}: ${refused}`]);
  const show = process.send ? relay((report) => process.send?.(report)) : progress(process.stderr);
  try {
    // Even where there is nothing to build now, the site is there, if one was.
    if (plan.outDir !== null) await recover(plan.outDir);
    const { folders, problems } = await listFolders(plan.content);
    for (const folder of plan.merge) importShard(folder);
    const { shard } = plan;
    const own = shard ? folders.filter(({ id }) => isIn(shard, id)) : folders;
    const analyses = await analyseAll(own, plan.content, show);
    const stories = analyses.flatMap((analysis) => (analysis.story ? [{ ...analysis.story, analysis }] : []));
    problems.push(
      ...analyses.flatMap((analysis) => analysis.problems),
      ...clashes(stories.map((story) => ({ ...story, folder: story.analysis.folder }))),
    );
    if (folders.length === 0 && problems.length === 0) problems.push(noStory(plan.content));
    show.end();
    report(problems);
    const stops = problems.filter((problem) => problem.stops);
    if (stops.length > 0) return fail(["The content can't be built as it is; nothing was changed."]);
    const made = await carryOut(stories, plan, show);
    show.end();
    console.log(summary(stories, problems, { ...made, plan, seconds: (performance.now() - began) / 1000 }));
    return 0;
  } catch (cause) {
    show.end();
    return fail([explain(cause), 'Nothing was changed.']);
  }
}

function options(): Plan | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        outDir: { type: 'string' },
        site: { type: 'string' },
        base: { type: 'string' },
        jobs: { type: 'string' },
        shard: { type: 'string' },
        merge: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return USAGE;
    if (values.site !== undefined) process.env['SITE_URL'] = values.site;
    if (values.base !== undefined) process.env['SITE_BASE'] = values.base;
    const { SITE_URL: site = '' } = process.env;
    if (site !== '' && !/^https?:/.test(URL.parse(site)?.protocol ?? ''))
      throw new Error(`--site ${site}: name an address such as https://example.org.`);
    const from = process.env['INIT_CWD'] ?? process.cwd();
    const path = (one: string): string => (isAbsolute(one) ? one : resolve(from, one));
    if (positionals.length > 0 && !values.merge)
      throw new Error(`${positionals[0]}: folders go with --merge.`);
    if (values.merge && positionals.length === 0)
      throw new Error('--merge: name the folders that the shards made.');
    if (values.merge && values.shard)
      throw new Error('--shard and --merge are two steps: run one after the other.');
    const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1)
      throw new Error(`--jobs ${values.jobs}: name a whole number above 0.`);
    const shard = values.shard === undefined ? null : parseShard(values.shard);
    // Astro is to look at the stories of the part alone.
    process.env[SHARD_VARIABLE] = values.shard ?? '';
    const outDir = values.outDir ?? (shard ? null : 'dist');
    return {
      root: ROOT,
      content: contentDir(ROOT),
      outDir: outDir === null ? null : followed(path(outDir)),
      shown: outDir === null ? '' : relative(from, path(outDir)) || '.',
      shard,
      merge: positionals.map(path),
      jobs,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function report(problems: readonly Problem[]): void {
  // Articles must not steer the terminal.
  for (const problem of problems) console.error(problemText(problem).replace(/[^\P{Cc}\n]/gu, ''));
}

function fail(messages: readonly string[]): number {
  for (const message of messages) console.error(message);
  return 1;
}
