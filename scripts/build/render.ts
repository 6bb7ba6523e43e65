/** Some pages of the site → files, drawn story by story by Astro. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { DRAWN_VARIABLE } from '../../src/shards.ts';
import type { Progress } from './progress.ts';
import type { Workplace } from './workplace.ts';

export interface Drawing {
  /** The folder of the site's code. */
  root: string;
  /** Ids of the stories whose pages are drawn, where they are few; null: any may be. */
  stories: readonly string[] | null;
  /** Whether a page is drawn: the first part of its path, and all of it. */
  wanted: (first: string, path: string) => boolean;
  show: Progress;
}

/** Draws the pages. @throws where one can't be drawn. */
export async function render(
  { site, astro }: Pick<Workplace, 'site' | 'astro'>,
  { root, stories, wanted, show }: Drawing,
): Promise<void> {
  // The bundler's allocator would keep what it has freed, some 100 MB, until the process ends. It reads this once.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env[DRAWN_VARIABLE] = stories ? JSON.stringify(stories) : '';
  // Loaded where pages are drawn: a process that waits for others has no need of it.
  const { build } = await import('astro');
  await build({
    root,
    outDir: site,
    cacheDir: astro,
    vite: { cacheDir: join(astro, 'vite') },
    logLevel: 'warn',
    integrations: [drawing(wanted, show)],
  });
}

/** Leaves out what is not wanted, and takes the rest in an order in which a story's comparison is read once. */
function drawing(wanted: Drawing['wanted'], show: Progress): AstroIntegration {
  return {
    name: 'story-by-story',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'story-by-story',
          async getStaticPaths() {
            const byFirst = new Map<string, Awaited<ReturnType<typeof astro.getStaticPaths>>>();
            let total = 0;
            for (const path of await astro.getStaticPaths()) {
              const first = firstOf(path.pathname);
              if (!wanted(first, path.pathname)) continue;
              total++;
              const group = byFirst.get(first);
              if (group) group.push(path);
              else byFirst.set(first, [path]);
            }
            show.start('Making pages', total);
            return [...byFirst.values()].flat();
          },
          render(request, options) {
            show.step(decodeURI(new URL(request.url).pathname));
            return astro.render(request, options);
          },
        }));
      },
    },
  };
}

/** "/flood/claims/x/" → "flood". */
const firstOf = (pathname: string): string =>
  decodeURIComponent(pathname.replace(/^\//, '').split('/')[0] ?? '');
