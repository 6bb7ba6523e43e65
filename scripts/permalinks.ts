/** `npm run permalinks [-- <folder>]`: keeps the addresses of every story in a file beside its articles. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clashes, contentDir, listFolders } from '../src/folders.ts';
import { problemText } from '../src/problems.ts';
import { updatePermalinks } from '../src/update-permalinks.ts';
import { diskReason, sweepTemporary } from '../src/whole-file.ts';
import { analyseAll } from './build/analyse.ts';
import { progress } from './build/progress.ts';

const USAGE = `npm run permalinks [-- <content folder>]

Writes permalinks.json into the folder of every story whose addresses are not all kept yet. Commit the files with the
articles: they make published addresses go on meaning the same when articles are added, corrected or renamed.`;

const [folder, ...more] = process.argv.slice(2);
if (more.length > 0 || folder?.startsWith('-')) {
  console.log(USAGE);
  process.exit(folder === '--help' || folder === '-h' ? 0 : 1);
}
const dir = folder
  ? resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
  : contentDir(fileURLToPath(new URL('..', import.meta.url)));
const show = progress(process.stderr);
const { folders, problems } = await listFolders(dir);
for (const { path } of folders) await sweepTemporary(path);
const analyses = await analyseAll(folders, dir, show);
show.end();
const stories = analyses.flatMap(({ folder, story }) => (story ? [{ ...story, folder }] : []));
problems.push(...analyses.flatMap((analysis) => analysis.problems), ...clashes(stories));
const stops = problems.filter((problem) => problem.stops);
for (const problem of stops) console.error(problemText(problem));
let lines = 0;
let written = 0;
if (stops.length > 0) process.exitCode = 1;
else
  for (const { id, folder, loose } of stories) {
    if (loose === 0) continue;
    try {
      const { added, problems: found } = await updatePermalinks(folder);
      for (const problem of found) console.error(problemText(problem));
      if (found.length > 0) process.exitCode = 1;
      if (added === 0) continue;
      written++;
      lines += added;
      console.log(`${id}: ${added} lines added`);
    } catch (cause) {
      console.error(
        `${folder}: permalinks.json can't be written: ${diskReason(cause) ?? (cause as Error).message}`,
      );
      process.exitCode = 1;
    }
  }
if (!process.exitCode)
  console.log(
    written === 0
      ? `The addresses of ${stories.length === 1 ? 'one story' : `${stories.length} stories`} are kept already.`
      : `${lines} lines added in ${written === 1 ? 'one file' : `${written} files`}. Commit ${written === 1 ? 'it' : 'them'} with the articles.`,
  );
