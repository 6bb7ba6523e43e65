/**
 * `npm run compare -- <folder or files…> [--json] [--explain "<words>"]`: compares the articles of one story.
 * The comparison goes to stdout, everything else to stderr.
 */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishStory } from '../src/editorial.ts';
import { compare } from '../src/engine/compare.ts';
import type { Article, Comparison } from '../src/engine/comparison.ts';
import { explain } from '../src/engine/explain.ts';
import { renderText } from '../src/engine/text.ts';
import { readFiles, readStory } from '../src/files.ts';
import { readLock } from '../src/lock-file.ts';
import { problemText, type Problem } from '../src/problems.ts';

const USAGE = `npm run compare -- <story folder> | <files…> [--json | --explain "<words>"]

  --json               the whole record as JSON instead of text
  --explain "<words>"  why the engine says what it says about the sentences with these words
  --help               this`;
/** Characters per line where the terminal does not say, and at most: longer lines are hard to read. */
const WIDTH = { usual: 100, most: 120 };

const { values, positionals } = options();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const { articles, comparison } = await read(positionals);
if (values.explain !== undefined) process.stdout.write(explain(articles, values.explain));
else if (values.json) console.log(JSON.stringify(comparison, null, 2));
else
  process.stdout.write(renderText(comparison, Math.min(process.stdout.columns || WIDTH.usual, WIDTH.most)));

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** One folder is a story, compared as it is published; anything else is a list of files. Paths count from where the command was typed. */
async function read(paths: readonly string[]): Promise<{ articles: Article[]; comparison: Comparison }> {
  if (paths.length === 0) stop(`Name a story's folder, or the files to compare.\n\n${USAGE}`);
  const full = paths.map((path) => resolve(process.env['INIT_CWD'] ?? '.', path));
  const [only] = full;
  if (full.length === 1 && only && (await isFolder(only))) {
    const { story: found, problems } = await readStory(only);
    tell(problems);
    if (!found) stop('There is nothing to compare.');
    const { lock, problem } = await readLock(found.folder);
    const { id, title, summary, articles, decisions } = found;
    const published = publishStory(articles, { id, title, summary }, { decisions, lock });
    tell([...(problem ? [problem] : []), ...published.problems]);
    return { articles, comparison: published.comparison };
  }
  const { articles, problems } = await readFiles(full);
  tell(problems);
  if (articles.length === 0) stop('There is nothing to compare.');
  const title = articles.map((article) => basename(article.file)).join(', ');
  return { articles, comparison: compare(articles, { id: 'files', title, summary: null }) };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemText(problem));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
