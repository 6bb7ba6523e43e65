/**
 * The site's code → what draws its pages: made by Astro once, for all processes that draw. `node scripts/build/bundle.ts
 * <root> <site> <code>` does it in a process of its own, which gives its memory back: the bundler takes more than drawing.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endWithStarter } from './apart.ts';
import { explain } from './errors.ts';
import type { Workplace } from './workplace.ts';

/** Puts the site's scripts and other files that are no pages into `site`, and what draws pages into `code`. */
export async function bundle(root: string, { site, code }: Pick<Workplace, 'site' | 'code'>): Promise<void> {
  // The bundler's allocator would keep what it has freed, some 100 MB, until the process ends. It reads this once.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  // Loaded where it is needed: a process that draws, or waits for others, has no need of it.
  const { build } = await import('astro');
  const cacheDir = `${code}.cache`;
  await build({
    root,
    outDir: site,
    cacheDir,
    vite: { cacheDir: join(cacheDir, 'vite') },
    logLevel: 'warn',
    integrations: [keeping(join(site, '.prerender'), code)],
  });
}

/** Has Astro draw nothing, and keeps what it would have drawn with. */
const keeping = (from: string, to: string): AstroIntegration => ({
  name: 'code-for-drawing',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'code-for-drawing',
        getStaticPaths() {
          renameSync(from, to);
          return Promise.resolve([]);
        },
        render: () => Promise.reject(new Error('Pages are drawn later.')),
      });
    },
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWithStarter();
  const [root = '', site = '', code = ''] = process.argv.slice(2);
  try {
    await bundle(root, { site, code });
  } catch (cause) {
    console.error(explain(cause));
    process.exitCode = 1;
  }
}
