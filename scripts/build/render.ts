/** Some pages of the site → files, drawn story by story with what Astro has made of the site's code. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SSRManifest } from 'astro';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { DRAWN_VARIABLE } from '../../src/shards.ts';
import type { Progress } from './progress.ts';
import type { Workplace } from './workplace.ts';

export interface Drawing {
  /** Ids of the stories whose pages are drawn, where they are few; null: any may be. */
  stories: readonly string[] | null;
  /** Whether a page is drawn: the first part of its path, and all of it. */
  wanted: (first: string, path: string) => boolean;
  show: Progress;
}

/** Pages drawn at once: while one waits for a file, another goes on. */
const AT_ONCE = 4;

/** Draws the pages into `site`. @throws where one can't be drawn or written. */
export async function render(
  { site, code }: Pick<Workplace, 'site' | 'code'>,
  { stories, wanted, show }: Drawing,
): Promise<void> {
  process.env[DRAWN_VARIABLE] = stories ? JSON.stringify(stories) : '';
  crypto.subtle.digest = digest;
  const app = await load(code);
  const paths = storyByStory(await new StaticPaths(app).getAll(), wanted);
  show.start('Making pages', paths.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let path = paths[next++]; path; path = paths[next++]) {
      show.step(path.pathname);
      await draw(app, path, site);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * Astro asks for the digest of a page's style sheet, for its policy, page by page. Node's own goes through another thread:
 * waiting for it took a quarter of the time of drawing.
 */
const digest: SubtleCrypto['digest'] = (algorithm, data) => {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
  return Promise.resolve(new Uint8Array(createHash(name).update(bytes).digest()).buffer);
};

/** What Astro draws static pages with: see its own `createDefaultPrerenderer`. */
interface App extends StaticPathsApp {
  logger: unknown;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

async function load(code: string): Promise<App> {
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
  if (!entry) throw new Error(`${code}: Astro put nothing here that draws pages.`);
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: App };
  // Of what Astro knows of the site while it bundles, drawing needs the style sheets; those it has written down, too.
  app.setInternals({ pagesByKeys: stylesByPage(app.manifest) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  // It would ask Node for the module of each page anew.
  for (const [component, page] of app.manifest.pageMap ?? [])
    app.manifest.pageMap?.set(component, once(page));
  return app;
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => (made ??= { is: make() }).is;
}

const stylesByPage = ({ routes }: SSRManifest): Map<string, unknown> =>
  new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: joined(styles).map((sheet, order) => ({ sheet, order, depth: order })) },
    ]),
  );

/** Style sheets that Astro would join for each page anew. */
function joined(sheets: Styles): Styles {
  const all: Styles = [];
  for (const sheet of sheets) {
    const last = all.at(-1);
    if (last?.type === 'inline' && sheet.type === 'inline' && !/@import/.test(last.content + sheet.content))
      all.splice(-1, 1, { type: 'inline', content: last.content + sheet.content });
    else all.push(sheet);
  }
  return all;
}
type Styles = SSRManifest['routes'][number]['styles'];

/** The pages that are wanted, in an order in which a story's comparison is read once. */
function storyByStory(all: readonly PathWithRoute[], wanted: Drawing['wanted']): PathWithRoute[] {
  const byFirst = new Map<string, PathWithRoute[]>();
  const seen = new Set<string>();
  for (const path of all) {
    const bare = path.pathname.replace(/\/$/, '');
    // Astro names the routes that come first, first.
    if (seen.has(bare)) continue;
    seen.add(bare);
    const first = firstOf(path.pathname);
    if (!wanted(first, path.pathname)) continue;
    const group = byFirst.get(first);
    if (group) group.push(path);
    else byFirst.set(first, [path]);
  }
  return [...byFirst.values()].flat();
}

/** "/flood/claims/x/" → "flood". */
const firstOf = (pathname: string): string =>
  decodeURIComponent(pathname.replace(/^\//, '').split('/')[0] ?? '');

async function draw(app: App, { pathname, route }: PathWithRoute, site: string): Promise<void> {
  const bare = pathname.replace(/^\/|\/$/g, '');
  const page = route.type === 'endpoint' || bare === '' ? bare : `${bare}/`;
  const { base, site: origin } = app.manifest;
  const url = new URL(base.replace(/\/?$/, `/${page}`), origin);
  const response = await app.render(new Request(url), { routeData: route });
  // A picture that there is nothing for.
  if (response.body === null) return;
  if (!response.ok && bare !== NOT_FOUND)
    throw new Error(`${pathname}: Astro answers with ${response.status} instead of the page.`);
  const body = Buffer.from(await response.arrayBuffer());
  const file = join(site, fileOf(bare, route.type));
  // Waiting for the disk costs more than it would spare.
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

/** The page that servers show for addresses that are none. */
const NOT_FOUND = '404';

/** "flood" → "flood/index.html" */
function fileOf(bare: string, type: PathWithRoute['route']['type']): string {
  if (type === 'endpoint') return bare;
  return bare === NOT_FOUND ? `${bare}.html` : join(bare, 'index.html');
}
