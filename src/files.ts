/** Content folders and files → articles and problems. With article-file.ts, the only reader of content. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { readOne, shown, unreadable } from './article-file.ts';
import { decode } from './decode.ts';
import { articleId } from './engine/article.ts';
import type { StoryDecisions } from './editorial.ts';
import type { Article } from './engine/comparison.ts';
import { lockDigest } from './lock-file.ts';
import type { Problem } from './problems.ts';
import { readStoryFile, type Stated, type StoryFile } from './story-file.ts';
import { titleFromFolder } from './story-title.ts';

export { digestOf } from './article-file.ts';

export interface StoryFiles {
  id: string;
  title: string;
  summary: string | null;
  /** Whether whole articles are published, or only the sentences that claims of several articles rest on. */
  text: 'full' | 'excerpts';
  /** In the editor's order where story.yaml states one, otherwise by file name. */
  articles: Article[];
  /** What an editor states about single articles, by article id. */
  stated: Record<string, Stated>;
  decisions: StoryDecisions;
  /** Ids the story had before its folder was renamed. */
  aliases: string[];
  /** Its folder, and a digest of the addresses kept there. */
  folder: string;
  addresses: string;
  problems: Problem[];
}

/** An article read before from the same bytes and statements, or null: spares reading it again. */
export type Reuse = (story: string, article: string, digest: string) => Article | null;

const ARTICLE = /\.(?:txt|md|markdown)$/i;
/** Kinds of file that may have been meant as articles. */
const OTHER_TEXT = /\.(?:html?|docx?|pdf|rtf|odt|text)$/i;
/** Largest story.yaml, in bytes. */
const MAX_STORY_FILE = 100_000;
/** Addresses of the site's own pages: no story can have them. */
export const RESERVED: ReadonlySet<string> = new Set(['search', 'how-to-read', 'stories', '404', '_astro']);

/** The folder content is read from: $CONTENT_DIR as the person who typed the command means it, otherwise `root`/content. */
export function contentDir(root: string, env: NodeJS.ProcessEnv = process.env): string {
  return env['CONTENT_DIR']
    ? resolve(env['INIT_CWD'] ?? process.cwd(), env['CONTENT_DIR'])
    : resolve(root, 'content');
}

/** Reads every story of a content folder. Never throws for what stands in the files: see `problems`, worst first. */
export async function readStories(
  dir: string,
  reuse?: Reuse,
): Promise<{ stories: StoryFiles[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  let entries: Dirent[];
  try {
    entries = sorted(await readdir(dir, { withFileTypes: true }));
  } catch (cause) {
    problems.push(
      unreadable(shown(dir), cause, 'Make the folder, or point CONTENT_DIR at the right one.', true),
    );
    return { stories: [], problems };
  }
  const stories: StoryFiles[] = [];
  const byId = new Map<string, string>();
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(dir, entry.name);
    if (ARTICLE.test(entry.name) && entry.isFile())
      problems.push({
        severity: 'warning',
        file: shown(path),
        message: 'it stands outside any story, so it is not read',
        remedy: 'Put it in a folder of its own, with the other articles about the event.',
      });
    if (!(await isFolder(path, entry))) continue;
    const { story, problems: found } = await readStory(path, { root: dir, reuse });
    problems.push(...found);
    if (!story) continue;
    const rival = byId.get(story.id);
    if (rival !== undefined)
      problems.push({
        severity: 'error',
        file: shown(path),
        message: `its address would be /${story.id}/, which ${shown(rival)} has already`,
        remedy: 'Rename one of the two folders.',
        stops: true,
      });
    byId.set(story.id, path);
    stories.push(story);
  }
  for (const { aliases, decisions } of stories)
    for (const alias of aliases) {
      if (alias === articleId(`${alias}.`) && !byId.has(alias) && !RESERVED.has(alias)) {
        byId.set(alias, decisions.file);
        continue;
      }
      const rival = byId.get(alias);
      problems.push({
        severity: 'error',
        file: decisions.file,
        message: `aliases: /${alias}/ ${rival ? `is an address of ${shown(rival)} already` : 'can’t be the address of a story'}`,
        remedy: 'List only the names this folder had before, as they stood in addresses.',
        stops: true,
      });
    }
  if (stories.length === 0 && problems.length === 0)
    problems.push({
      severity: 'warning',
      file: shown(dir),
      message: 'it holds no story',
      remedy: 'Make a folder in it and put articles (.txt or .md) there.',
    });
  return { stories, problems: problems.sort(bySeverity) };
}

/** Reads one story's folder. `story` is null where it holds no article that can be read. */
export async function readStory(
  dir: string,
  { root = dirname(dir), reuse }: { root?: string; reuse?: Reuse | undefined } = {},
): Promise<{ story: StoryFiles | null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const id = articleId(`${basename(resolve(dir))}.`);
  let entries: Dirent[];
  try {
    entries = sorted(await readdir(dir, { withFileTypes: true }));
  } catch (cause) {
    return {
      story: null,
      problems: [unreadable(shown(dir), cause, 'Check the folder’s name and its permissions.', false)],
    };
  }
  const names = entries.map((e) => e.name).filter((n) => !n.startsWith('.'));
  const files = names.filter((n) => ARTICLE.test(n));
  for (const name of names.filter((n) => OTHER_TEXT.test(n)))
    problems.push({
      severity: 'warning',
      file: shown(join(dir, name)),
      message: 'only .txt and .md files are read',
      remedy: 'Save the article’s text as a .txt file.',
    });
  if (RESERVED.has(id))
    problems.push({
      severity: 'error',
      file: shown(dir),
      message: `the address /${id}/ belongs to a page of the site`,
      remedy: 'Give the folder another name.',
      stops: true,
    });
  const stated = await storyFile(dir, root, names, files, problems);
  const articles: Article[] = [];
  const texts: string[] = [];
  const byId = new Map<string, string>();
  for (const name of files) {
    const path = join(dir, name);
    const statement = stated.articles?.[name];
    const read = await readOne(path, name, {
      statement,
      root,
      reuse: reuse && ((article, digest) => reuse(id, article, digest)),
    });
    problems.push(...read.problems);
    if (!read.article) continue;
    const rival = byId.get(read.article.id);
    if (rival !== undefined) {
      problems.push({
        severity: 'error',
        file: shown(path),
        message: `its name gives the same address ("${read.article.id}") as ${shown(rival)}`,
        remedy: 'Rename one of the two files.',
        stops: true,
      });
      continue;
    }
    byId.set(read.article.id, path);
    articles.push(read.article);
    texts.push(read.text);
  }
  if (files.length === 0)
    problems.push({
      severity: 'warning',
      file: shown(dir),
      message: 'the folder holds no article, so there is no story',
      remedy: 'Put at least two articles (.txt or .md) about one event in it, or delete it.',
    });
  else if (articles.length === 1)
    problems.push({
      severity: 'warning',
      file: shown(dir),
      message: 'the story has one article, so there is nothing to compare',
      remedy: 'Add another article about the same event.',
    });
  const order = stated.order ?? [];
  const rank = (a: Article): number => (order.includes(a.file) ? order.indexOf(a.file) : order.length);
  const story: StoryFiles = {
    id,
    title: stated.title ?? titleFromFolder(basename(resolve(dir)), texts),
    summary: stated.summary ?? null,
    text: stated.text ?? 'full',
    articles: articles.sort((a, b) => rank(a) - rank(b)),
    stated: Object.fromEntries(
      articles.flatMap((a) => (stated.articles?.[a.file] ? [[a.id, stated.articles[a.file] as Stated]] : [])),
    ),
    decisions: {
      file: shown(join(dir, 'story.yaml')),
      order: order.flatMap((name) => articles.find(({ file }) => file === name)?.id ?? []),
      families: Object.fromEntries(articles.flatMap(({ id, file }) => familyOf(id, stated.articles?.[file]))),
      claims: stated.claims ?? [],
    },
    aliases: stated.aliases ?? [],
    folder: resolve(dir),
    addresses: await lockDigest(dir).catch(() => 'unreadable'),
    problems,
  };
  return { story: articles.length > 0 ? story : null, problems: problems.sort(bySeverity) };
}

const familyOf = (id: string, stated: Stated | undefined): [string, string][] =>
  stated?.family === undefined ? [] : [[id, stated.family]];

/** Reads article files from anywhere on disk, as one story. */
export async function readFiles(
  paths: readonly string[],
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const byId = new Map<string, string>();
  for (const path of paths) {
    const read = await readOne(path, basename(path), {});
    problems.push(...read.problems);
    if (!read.article) continue;
    // Two files of one name in different folders are two articles: the second is told apart by a number.
    const { id } = read.article;
    let own = id;
    for (let n = 2; byId.has(own); n++) own = `${id}-${n}`;
    byId.set(own, path);
    articles.push({ ...read.article, id: own });
  }
  return { articles, problems: problems.sort(bySeverity) };
}

async function storyFile(
  dir: string,
  root: string,
  names: readonly string[],
  files: readonly string[],
  problems: Problem[],
): Promise<StoryFile> {
  const name = names.find((n) => /^story\.ya?ml$/i.test(n));
  if (name === undefined) return {};
  const path = join(dir, name);
  const stop = (message: string, remedy: string): StoryFile => {
    problems.push({ severity: 'error', file: shown(path), message, remedy, stops: true });
    return {};
  };
  try {
    if (!(await realpath(path)).startsWith(`${await realpath(root)}${sep}`))
      return stop(
        'it is a link to a file outside the content folder',
        'Copy the file itself into the folder.',
      );
    const info = await stat(path);
    if (!info.isFile()) return stop('it is not a file', 'Rename it, or take it out of the story’s folder.');
    if (info.size > MAX_STORY_FILE)
      return stop(
        `it is ${(info.size / 1e3).toFixed(0)} kB, and what is stated about a story has at most ${MAX_STORY_FILE / 1e3} kB`,
        'Check that the right file was saved.',
      );
    const decoded = decode(await readFile(path));
    if ('fault' in decoded) {
      problems.push({ severity: 'error', file: shown(path), ...decoded.fault, stops: true });
      return {};
    }
    const { data, problems: found } = readStoryFile(decoded.text, shown(path), files);
    problems.push(...found);
    return data;
  } catch (cause) {
    problems.push(unreadable(shown(path), cause, 'Check its permissions.', true));
    return {};
  }
}

const sorted = (entries: Dirent[]): Dirent[] =>
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
const weight = (p: Problem): number => (p.stops ? 0 : p.severity === 'error' ? 1 : 2);
const bySeverity = (a: Problem, b: Problem): number => weight(a) - weight(b);

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
}
