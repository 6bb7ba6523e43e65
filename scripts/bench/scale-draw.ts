/**
 * `node scripts/bench/scale-draw.ts <content> <pages> <folder>`: draws so many claim pages of stories that were analysed
 * before, and no other page. Run by itself, so that it can be measured.
 */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listFolders } from '../../src/folders.ts';
import { analyseAll } from '../build/analyse.ts';
import { progress } from '../build/progress.ts';
import { render } from '../build/render.ts';

const [content = '', pages = '', folder = ''] = process.argv.slice(2);
const show = progress(process.stderr);
const { folders } = await listFolders(content);
const analyses = await analyseAll(folders, content, show);
const paths = analyses
  .flatMap(({ story }) => story?.outline.claims.map((claim) => `/${story.id}/claims/${claim.id}/`) ?? [])
  .slice(0, Number(pages));
if (paths.length < Number(pages)) throw new Error(`The content has only ${paths.length} claims.`);
const some = new Set(paths);
await rm(folder, { recursive: true, force: true });
await render(
  { site: folder, astro: `${folder}.astro` },
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    stories: null,
    wanted: (_, path) => some.has(decodeURI(path)),
    show,
  },
);
await rm(`${folder}.astro`, { recursive: true, force: true });
