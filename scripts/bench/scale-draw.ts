/**
 * `node scripts/bench/scale-draw.ts <content> <pages> <folder>`: draws so many claim pages of stories that were analysed
 * before, and no other page, in as many processes as a build would. Run by itself, so that it can be measured.
 */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { listFolders } from '../../src/folders.ts';
import { analyseAll } from '../build/analyse.ts';
import { endWithStarter, runApart, SPARE_MEMORY } from '../build/apart.ts';
import { placeCode } from '../build/code.ts';
import { WORTH_A_PROCESS } from '../build/plan.ts';
import { progress } from '../build/progress.ts';
import { isIn } from '../../src/shards.ts';
import { render } from '../build/render.ts';
import { workplace } from '../build/workplace.ts';

const [content = '', pages = '', folder = '', code, part, of] = process.argv.slice(2);
const show = progress(process.stderr);
const { folders } = await listFolders(content);
const analyses = await analyseAll(folders, content, show);
const paths = analyses
  .flatMap(({ story }) => story?.outline.claims.map((claim) => `/${story.id}/claims/${claim.id}/`) ?? [])
  .slice(0, Number(pages));
if (paths.length < Number(pages)) throw new Error(`The content has only ${paths.length} claims.`);
const stories = [...new Set(paths.map((path) => path.split('/')[1] ?? ''))];
endWithStarter();
if (code) await draw(code);
else await drawAll();

/** Draws one part. */
async function draw(made: string): Promise<void> {
  // As a build shares them out.
  const own = new Set(stories.filter((id) => isIn({ part: Number(part), of: Number(of) }, id)));
  const some = new Set(paths);
  await render(
    { site: folder, code: made },
    {
      stories: [...own],
      wanted: (first, path) => own.has(first) && some.has(decodeURI(path)),
      show,
    },
  );
}

async function drawAll(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const work = await workplace(root);
  try {
    await placeCode(root, work, () => runApart('bundle.ts', [root, work.site, work.code]));
    const most = Math.floor(stories.length / WORTH_A_PROCESS);
    const processes = Math.max(1, Math.min(availableParallelism(), most));
    await Promise.all(
      Array.from({ length: processes }, (_, at) =>
        runApart('./scale-draw.ts', [content, pages, folder, work.code, String(at + 1), String(processes)], {
          flags: SPARE_MEMORY,
        }),
      ),
    );
  } finally {
    work.clear();
  }
}
