/** What building sites of different sizes costs, and how it grows. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../../src/cache.ts';
import { comparisonPages } from './scale-pages.ts';
import { addArticle, fileName, writeStories, writeStory } from './scale-content.ts';
import { measure, sizeOf, type Cost, type Size } from './scale-run.ts';
import type { ScaleRow } from './scale-table.ts';
import type { Story } from './texts.ts';

export interface ScaleOptions {
  /** Numbers of stories of five articles, from few to many. */
  stories: number[];
  /** Numbers of articles of one story. */
  articles: number[];
  /** Numbers of claim pages drawn by themselves, from few to many. */
  pages: number[];
  /** Whether Eleventy draws as many. */
  eleventy: boolean;
}

/** Stories that are built with and without pictures. */
const WITH_PICTURES = 2;
const EDIT = '\nOfficials said on Friday that 4,711 people had signed the petition.\n';

/** Every figure is of a command by itself, in a temporary folder that is removed at the end. */
export async function measureScale(sources: readonly Story[], options: ScaleOptions): Promise<ScaleRow[]> {
  // Not among the machine's temporary files: those may lie in memory.
  mkdirSync(cacheDir(), { recursive: true });
  const folder = mkdtempSync(join(cacheDir(), 'bench-'));
  try {
    const rows: ScaleRow[] = [];
    let fewer: Built | null = null;
    for (const count of options.stories) {
      const site = siteIn(join(folder, `stories-${count}`));
      const names = writeStories(site.content, sources, count);
      const what = `${count} ${count === 1 ? 'story' : 'stories'} of 5 articles`;
      const middle = Math.floor((count - 1) / 2);
      const texts = sources[middle % sources.length]?.texts.map(({ text }) => text) ?? [];
      const measured = await measureSite(what, site, join(site.content, names[middle] ?? ''), texts, fewer);
      rows.push(...measured.rows);
      fewer = measured.clean;
      site.clear();
    }
    fewer = null;
    const texts = sources[0]?.texts.map(({ text }) => text) ?? [];
    for (const count of options.articles) {
      const site = siteIn(join(folder, `articles-${count}`));
      writeStory(join(site.content, 'story'), texts, count, 1);
      const what = `1 story of ${count} articles`;
      const measured = await measureSite(what, site, join(site.content, 'story'), texts, fewer);
      rows.push(...measured.rows);
      fewer = measured.clean;
      site.clear();
    }
    if (options.stories.length > 0) rows.push(await measurePictures(folder, sources));
    rows.push(...(await comparisonPages(folder, sources, options)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Built extends Cost, Size {
  what: string;
}

interface Site {
  content: string;
  build: (what: string, env?: NodeJS.ProcessEnv) => Promise<Built>;
  clear: () => void;
}

function siteIn(folder: string): Site {
  const [content, cache, out] = ['content', 'cache', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(content, { recursive: true });
  return {
    content,
    async build(what, env = {}) {
      console.error(`${what} …`);
      const cost = await measure(process.execPath, ['scripts/build.ts', '--outDir', out], {
        env: { CONTENT_DIR: content, CACHE_DIR: cache, OG_IMAGES: '0', ...env },
      });
      return { what, ...cost, ...sizeOf(out) };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A clean build, and builds after nothing, one article of one story and the number of its articles has changed. */
async function measureSite(
  what: string,
  site: Site,
  story: string,
  texts: readonly string[],
  fewer: Built | null,
): Promise<{ rows: ScaleRow[]; clean: Built }> {
  const clean = await site.build(`${what}: clean build`);
  const same = await site.build('… nothing changed');
  appendFileSync(join(story, fileName(1)), EDIT);
  const edited = await site.build('… one article edited');
  addArticle(story, texts, 1);
  const added = await site.build('… one article added');
  const beside = (other: Built): ScaleRow => ({
    ...other,
    beside: 'CPU time of the clean build',
    ratio: other.cpu / clean.cpu,
  });
  return {
    clean,
    rows: [
      {
        ...clean,
        ...(fewer && {
          beside: `CPU time of a file, ${fewer.what.replace(': clean build', '')}`,
          ratio: clean.cpu / clean.files / (fewer.cpu / fewer.files),
        }),
      },
      beside(same),
      beside(edited),
      beside(added),
    ],
  };
}

/** The same stories with and without pictures: what a picture costs. */
async function measurePictures(folder: string, sources: readonly Story[]): Promise<ScaleRow> {
  const build = async (what: string, pictures: string): Promise<Built> => {
    const site = siteIn(join(folder, `pictures-${pictures}`));
    writeStories(site.content, sources, WITH_PICTURES);
    return site.build(`${WITH_PICTURES} stories ${what} pictures`, { OG_IMAGES: pictures });
  };
  const without = await build('without', '0');
  const drawn = await build('with', '1');
  const pictures = drawn.files - without.files;
  const each = ((drawn.cpu - without.cpu) / pictures) * 1000;
  return {
    ...drawn,
    what: `${drawn.what}: ${pictures}, each ${each.toFixed(0)} ms of CPU time`,
    beside: 'CPU time without',
    ratio: drawn.cpu / without.cpu,
  };
}
