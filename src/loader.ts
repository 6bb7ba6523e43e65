/** Content folder → Astro's content store: one entry for each story's folder, new whenever anything in it changes. */
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir, fingerprint, listFolders } from './folders.ts';
import { problemText } from './problems.ts';
import { isIn, parseShard, SHARD_VARIABLE } from './shards.ts';

/** How long changes are gathered before content is read again, in ms: editors write a file in several steps. */
const SETTLE = 60;

/** Entry id: the folder's name; data: { folder, digest }. What it holds is read where pages need it. */
export function storyLoader(): Loader {
  return {
    name: 'versions-of-events',
    async load(context) {
      const { logger, watcher, config } = context;
      const dir = contentDir(fileURLToPath(config.root));
      await sync(dir, context);
      if (!watcher) return;

      watcher.add(dir);
      let timer: NodeJS.Timeout | undefined;
      const changed = new Set<string>();
      watcher.on('all', (_event, path) => {
        if (path !== dir && !path.startsWith(dir + sep)) return;
        changed.add(path.slice(dir.length + 1).split(sep)[0] ?? '');
        clearTimeout(timer);
        timer = setTimeout(() => {
          const folders = new Set(changed);
          changed.clear();
          sync(dir, context, folders).catch((cause: unknown) =>
            logger.error(cause instanceof Error ? cause.message : String(cause)),
          );
        }, SETTLE);
      });
    },
  };
}

/** Makes the store say what the folder holds. `changed` names the folders to look at again; without it, all. */
async function sync(dir: string, context: LoaderContext, changed?: ReadonlySet<string>): Promise<void> {
  const { store, logger } = context;
  const { folders, problems } = await listFolders(dir);
  const stops = problems.filter((problem) => problem.stops);
  if (stops.length > 0) throw new Error(stops.map(problemText).join('\n'));
  if (changed) for (const problem of problems) logger.warn(problemText(problem));
  const seen = new Set<string>();
  const part = process.env[SHARD_VARIABLE];
  const shard = part ? parseShard(part) : null;
  for (const { path, id: story } of folders) {
    if (shard && !isIn(shard, story)) continue;
    const id = basename(path);
    seen.add(id);
    const before = store.get(id);
    // The store outlives a build: another folder's entries may stand in it.
    if (changed && !changed.has(id) && before?.data['folder'] === path) continue;
    const digest = await fingerprint(path);
    if (before?.digest === digest && before.data['folder'] === path) continue;
    const data = await context.parseData({ id, data: { folder: join(dir, id), digest } });
    store.set({ id, data, digest });
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}
