/** What draws the pages, kept in the cache: making it takes seconds, and content changes nothing in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteVersion } from '../../src/analysis.ts';
import { cacheDir, nameOf } from '../../src/cache.ts';
import { copy, keepFolder, throwAway } from './pages.ts';
import { copyWhole } from './sums.ts';
import { remove, type Workplace } from './workplace.ts';

/** The name of all that the code, and the files that are made with it, are made from. */
function codeKey(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const files = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return nameOf(
    siteVersion(),
    ...[...files, join(root, 'scripts/build/bundle.ts')].flatMap((file) => [
      file,
      readFileSync(file, 'base64'),
    ]),
    ...['SITE_URL', 'SITE_BASE', 'NODE_ENV'].map((name) => env[name] ?? ''),
    process.version,
  );
}

/** Puts into a workplace what draws the pages: as it was kept, else as `make` makes it. @throws what `make` throws. */
export async function placeCode(
  root: string,
  { site, code }: Pick<Workplace, 'site' | 'code'>,
  make: () => Promise<void>,
): Promise<void> {
  const key = codeKey(root);
  const kept = join(cacheDir(), 'code', key.slice(0, 2), key);
  if (copyWhole(kept, dirname(site))) {
    const now = new Date();
    await utimes(kept, now, now).catch(() => undefined);
    return;
  }
  // Of what is damaged a part may have been copied.
  await throwAway(kept);
  for (const folder of [site, code]) remove(folder);
  await make();
  // A cache that can't be written only costs time, later.
  await keepFolder(kept, (part) => {
    copy(site, join(part, 'site'));
    copy(code, join(part, 'code'));
  }).catch(() => undefined);
}
