/** The same articles give the same site, byte for byte, wherever, whenever and in whatever order they were put there. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../scripts/site.ts';

/** Milliseconds for two builds. */
const PATIENCE = 120_000;
const STORIES = 'src/engine/golden';
/** Few stories suffice: what could differ does so in any of them. */
const TAKEN = ['cup-final', 'ferry-collision', 'quarterly-results'];

test(
  'two builds in other folders, time zones, languages and orders are equal in every byte',
  () => {
    const one = build('one', TAKEN, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' });
    const other = build('other', TAKEN.toReversed(), {
      TZ: 'America/Los_Angeles',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    });
    expect(one.size).toBeGreaterThan(20);
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([file, digest]) => other.get(file) !== digest).map(([file]) => file)).toEqual([]);
  },
  PATIENCE,
);

/** Puts the stories, file by file in the order given, into a new folder and builds them: a digest for each file of the site. */
function build(
  name: string,
  stories: readonly string[],
  variables: { TZ: string; LC_ALL: string; LANG: string },
): Map<string, string> {
  const content = mkdtempSync(join(tmpdir(), `same-${name}-`));
  const outDir = `.cache/e2e/same-${name}`;
  rmSync(outDir, { recursive: true, force: true });
  rmSync(`${outDir}.cache`, { recursive: true, force: true });
  for (const [at, story] of stories.entries()) {
    mkdirSync(join(content, story));
    const files = readdirSync(join(STORIES, story)).sort();
    for (const file of stories === TAKEN ? files : files.toReversed()) {
      cpSync(join(STORIES, story, file), join(content, story, file));
      utimesSync(join(content, story, file), at * 1e6, at * 2e6);
    }
  }
  buildSite(outDir, { CONTENT_DIR: content, ...variables });
  rmSync(content, { recursive: true });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(outDir, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(outDir, file)))
        .digest('hex'),
    ]),
  );
}
