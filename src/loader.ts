/** Content folder → Astro's content store: one entry per article and one per story. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from './engine/comparison.ts';
import { contentDir, digestOf, readStories, type Reuse, type StoryFiles } from './files.ts';
import { problemText, type Problem } from './problems.ts';

/** How long changes are gathered before content is read again, in ms: editors write a file in several steps. */
const SETTLE = 60;

interface Content {
  stories: StoryFiles[];
  problems: Problem[];
}

type Kind = 'articles' | 'stories';

/** Collections fill side by side: the second to ask takes part in the reading the first began. */
let shared: { dir: string; taken: Set<Kind>; content: Promise<Content> } | null = null;
/** Spares reading unchanged articles again; the articles' collection provides it. */
let reuse: Reuse | undefined;

function read(kind: Kind, dir: string): Promise<Content> {
  if (shared?.dir !== dir || shared.taken.has(kind))
    shared = { dir, taken: new Set(), content: readStories(dir, reuse) };
  shared.taken.add(kind);
  return shared.content;
}

/** Articles: entry id "<story>/<article>", data { story, position, article }. The only loader that reports problems. */
export function articleLoader(): Loader {
  return loader('articles', async (content, context) => {
    const seen = new Set<string>();
    for (const story of content.stories)
      for (const [position, article] of story.articles.entries()) {
        const id = `${story.id}/${article.id}`;
        seen.add(id);
        const source = digestOf(article);
        const digest = context.generateDigest(`${source} ${position}`);
        if (context.store.get(id)?.digest === digest) continue;
        const data = await context.parseData({ id, data: { story: story.id, position, source, article } });
        context.store.set({ id, data, digest });
      }
    return seen;
  });
}

/** Stories: entry id "<story>", data all that is known of it but its articles. */
export function storyLoader(): Loader {
  return loader('stories', async (content, context) => {
    const seen = new Set<string>();
    for (const story of content.stories) {
      seen.add(story.id);
      const data = await context.parseData({ id: story.id, data: { ...story } }); // the schema leaves the articles out
      context.store.set({ id: story.id, data, digest: context.generateDigest(data) });
    }
    return seen;
  });
}

type Fill = (content: Content, context: LoaderContext) => Promise<Set<string>>;

function loader(kind: Kind, fill: Fill): Loader {
  return {
    name: `versions-of-events-${kind}`,
    async load(context) {
      const { store, meta, logger, watcher, config } = context;
      const dir = contentDir(fileURLToPath(config.root));
      // The store outlives a build: what another folder or another reader filled it with is void.
      const origin = `${dir} ${await readerVersion(config.root)}`;
      if (meta.get('origin') !== origin) store.clear();
      meta.set('origin', origin);

      if (kind === 'articles')
        reuse = (story, article, digest) => {
          const data = store.get(`${story}/${article}`)?.data;
          return data?.['source'] === digest ? (data['article'] as Article) : null;
        };
      const sync = async (): Promise<void> => {
        const content = await read(kind, dir);
        const stops = content.problems.filter((p) => p.stops);
        if (kind === 'articles') report(content.problems, logger);
        if (stops.length > 0)
          throw new Error(
            `The content can't be built as it is:\n${stops.map((p) => `  ${problemText(p)}`).join('\n')}`,
          );
        const seen = await fill(content, context);
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      if (!watcher) {
        await sync();
        return;
      }

      const attempt = (): Promise<void> =>
        sync().catch((cause: unknown) =>
          logger.error(String(cause instanceof Error ? cause.message : cause)),
        );
      watcher.add(dir);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (path !== dir && !path.startsWith(dir + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void attempt(), SETTLE);
      });
      await attempt();
    },
  };
}

function report(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  for (const problem of problems) {
    if (problem.stops) continue;
    if (problem.severity === 'error') logger.error(problemText(problem));
    else logger.warn(problemText(problem));
  }
}

/** By root: waited for by both collections, which go on in the order they were defined in. */
const versions = new Map<string, Promise<string>>();

/** Changes whenever the code that reads articles changes, so that no record of an older reader is used again. */
function readerVersion(root: URL): Promise<string> {
  const known = versions.get(root.href) ?? hashSources(fileURLToPath(new URL('./src/engine/', root)));
  versions.set(root.href, known);
  return known;
}

async function hashSources(folder: string): Promise<string> {
  const version = createHash('sha256');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /(?<!\.test)\.ts$/.test(name));
  for (const name of names.sort()) version.update(await readFile(join(folder, name)));
  return version.digest('base64url');
}
