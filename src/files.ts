/** Content folders and files → articles and problems. With article-file.ts, the only reader of content. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { readOne, shown, unreadable } from './article-file.ts';
import { decode } from './decode.ts';
import type { StoryDecisions } from './editorial.ts';
import type { Article } from './engine/comparison.ts';
import { ARTICLE, clashes, listFolders, noStory, RESERVED, storyId, type Addressed } from './folders.ts';
import type { Problem } from './problems.ts';
import { readStoryFile, type Stated, type StoryFile } from './story-file.ts';
import { storyTitle } from './story-title.ts';

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
  folder: string;
  problems: Problem[];
}

/** Kinds of file that may have been meant as articles. */
const OTHER_TEXT = /\.(?:html?|docx?|pdf|rtf|odt|text)$/i;
/** Largest story.yaml, in bytes. */
const MAX_STORY_FILE = 100_000;
/** Reads every story of a content folder. Never throws for what stands in the files: see `problems`, worst first. */
export async function readStories(dir: string): Promise<{ stories: StoryFiles[]; problems: Problem[] }> {
  const { folders, problems } = await listFolders(dir);
  const stories: StoryFiles[] = [];
  for (const { path } of folders) {
    const read = await readStory(path, { root: dir });
    problems.push(...read.problems);
    if (read.story) stories.push(read.story);
  }
  problems.push(...clashes(stories.map(addressed)));
  if (stories.length === 0 && problems.length === 0) problems.push(noStory(dir));
  return { stories, problems: problems.sort(bySeverity) };
}

const addressed = ({ id, folder, aliases, decisions }: StoryFiles): Addressed => ({
  id,
  folder,
  aliases,
  file: decisions.file,
});

/** Reads one story's folder. `story` is null where it holds no article that can be read. */
export async function readStory(
  dir: string,
  { root = dirname(dir) }: { root?: string } = {},
): Promise<{ story: StoryFiles | null; problems: Problem[] }> {
  const problems: Problem[] = [];
  const id = storyId(dir);
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
    const read = await readOne(path, name, { statement, root });
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
  const named = storyTitle(
    basename(resolve(dir)),
    articles.map((article, i) => ({ title: article.title, text: texts[i] ?? '' })),
  );
  if (stated.title === undefined && !named.telling)
    problems.push({
      severity: 'warning',
      file: shown(dir),
      message: `its title is not stated and its folder’s name says nothing of the articles, so it goes by “${named.title}”`,
      remedy: 'Write "title: …" in story.yaml.',
    });
  const story: StoryFiles = {
    id,
    title: stated.title ?? named.title,
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
