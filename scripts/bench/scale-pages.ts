/** Drawing claim pages alone, beside Eleventy drawing the same pages. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { writeStories } from './scale-content.ts';
import { fetchEleventy, writeEleventySite } from './scale-eleventy.ts';
import { measure, sizeOf, type Cost } from './scale-run.ts';
import type { ScaleRow } from './scale-table.ts';
import type { Story } from './texts.ts';

/** Claims that a story of the generated content has at least, on average. */
const CLAIMS = 30;

/** Numbers of pages go from few to many: each is set beside the one before. */
export async function comparisonPages(
  folder: string,
  sources: readonly Story[],
  { pages, eleventy }: { pages: readonly number[]; eleventy: boolean },
): Promise<ScaleRow[]> {
  const most = Math.max(0, ...pages);
  if (most === 0) return [];
  const content = join(folder, 'claims');
  writeStories(content, sources, Math.ceil(most / CLAIMS) + sources.length);
  const run = (script: string, count: number, out: string): Promise<Cost> =>
    measure(process.execPath, [`scripts/bench/${script}.ts`, content, String(count), out], {
      env: { CONTENT_DIR: content, CACHE_DIR: join(folder, 'claims-cache'), OG_IMAGES: '0' },
    });
  const draw = (count: number, out: string): Promise<Cost> => run('scale-draw', count, out);
  console.error('Claim pages alone: comparing …');
  await draw(1, join(folder, 'claims-1'));
  const command = eleventy ? await fetchEleventy(join(folder, 'eleventy')) : null;
  const rows: ScaleRow[] = [];
  let fewer: { count: number; cpu: number } | null = null;
  for (const count of pages) {
    console.error(`${count} claim pages …`);
    const out = join(folder, `claims-${count}`);
    const own = await draw(count, out);
    const what = `${count} claim pages alone, compared and bundled before`;
    rows.push({
      what,
      ...own,
      ...sizeOf(out),
      ...(fewer && {
        beside: `CPU time of a page, ${fewer.count} pages`,
        ratio: own.cpu / count / (fewer.cpu / fewer.count),
      }),
    });
    fewer = { count, cpu: own.cpu };
    if (!command) continue;
    console.error(`${count} claim pages by Eleventy …`);
    const computed = await run('scale-view', count, join(folder, `data-${count}`));
    const other = await byEleventy(command, join(folder, `eleventy-${count}`), out);
    const all = { wall: computed.wall + other.wall, cpu: computed.cpu + other.cpu };
    rows.push(
      { what: `computing what stands in them, alone`, ...computed },
      { what: `${count} equal pages by Eleventy, computed before`, ...other },
      { what: '… time by the clock', beside: 'Eleventy’s', ratio: own.wall / other.wall },
      { what: '… time by the clock', beside: 'Eleventy’s and computing', ratio: own.wall / all.wall },
      { what: '… CPU time', beside: 'Eleventy’s', ratio: own.cpu / other.cpu },
      { what: '… CPU time', beside: 'Eleventy’s and computing', ratio: own.cpu / all.cpu },
      { what: '… memory', beside: 'Eleventy’s', ratio: own.memory / other.memory },
    );
  }
  return rows;
}

async function byEleventy(
  command: string,
  folder: string,
  drawn: string,
): Promise<ReturnType<typeof sizeOf> & Cost> {
  const files = globSync('*/claims/*/index.html', { cwd: drawn }).sort();
  writeEleventySite(
    folder,
    files.map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, file: join(drawn, file) })),
  );
  const out = join(folder, 'site');
  const cost = await measure(process.execPath, [command, '--quiet', `--output=${out}`], { cwd: folder });
  return { ...cost, ...sizeOf(out) };
}
