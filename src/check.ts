/** All content, read and compared without building → everything an editor would want to know about it. */
import { join } from 'node:path';
import { analyse, type Analysis } from './analysis.ts';
import { shown } from './article-file.ts';
import { checkArticle } from './check/articles.ts';
import type { Finding } from './check/finding.ts';
import { misplaced, nearDuplicates, type Member } from './check/stories.ts';
import { readStory, type StoryFiles } from './files.ts';
import { clashes, fingerprint, listFolders, noStory, type Folder } from './folders.ts';
import { readLock } from './lock-file.ts';
import { LOCK_FILE } from './permalinks.ts';

export type { Finding } from './check/finding.ts';

export interface Checked {
  stories: number;
  articles: number;
  /** By file, then errors, warnings, notes. */
  findings: Finding[];
}

/** Words shown as the reason why an article seems to belong elsewhere. */
const WORDS = 6;

/**
 * Checks a content folder. Changes nothing in it; never throws for what stands in the files. `analyseFolders` gives the
 * analyses of its folders, in their order.
 */
export async function checkContent(
  dir: string,
  analyseFolders: typeof oneByOne = oneByOne,
): Promise<Checked> {
  const { folders, problems } = await listFolders(dir);
  const findings: Finding[] = [...problems];
  const stories: StoryFiles[] = [];
  for (const analysis of await analyseFolders(folders, dir)) {
    findings.push(...analysis.problems, ...(await looseAddresses(analysis)));
    const { story } = await readStory(analysis.folder, { root: dir });
    if (!story) continue;
    stories.push(story);
    findings.push(...articleFindings(story));
  }
  findings.push(...clashes(stories.map((story) => ({ ...story, file: story.decisions.file }))));
  findings.push(...strays(stories));
  if (folders.length === 0 && problems.length === 0) findings.push(noStory(dir));
  return {
    stories: stories.length,
    articles: stories.reduce((sum, { articles }) => sum + articles.length, 0),
    findings: findings.sort(byFile),
  };
}

async function oneByOne(folders: readonly Folder[], dir: string): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  for (const { path } of folders) analyses.push(await analyse(path, dir, await fingerprint(path)));
  return analyses;
}

function articleFindings({ articles, folder, decisions }: StoryFiles): Finding[] {
  const path = (file: string): string => shown(join(folder, file));
  return [
    ...articles.flatMap((article) => checkArticle(article, path(article.file))),
    ...nearDuplicates(articles).flatMap(({ article, like, shared }): Finding[] => {
      // An editor who states one family for both knows.
      const family = decisions.families[article.id];
      if (family !== undefined && family === decisions.families[like.id]) return [];
      return [
        {
          severity: 'warning',
          file: path(article.file),
          message: `it shares ${Math.round(shared * 100)} % of its wording with ${like.file}`,
          remedy:
            'Delete one of them. If two outlets printed one text, state the same family for both in story.yaml.',
        },
      ];
    }),
  ];
}

/** Addresses that are not kept. */
async function looseAddresses({ folder, story }: Analysis): Promise<Finding[]> {
  if (!story || story.loose === 0) return [];
  const { exists } = await readLock(folder);
  const message = exists
    ? `it is out of date by ${plural(story.loose, 'line')}: some addresses may change with the next article`
    : 'it does not exist yet, so every address may change with the next article';
  const file = shown(join(folder, LOCK_FILE));
  return [{ severity: 'error', file, message, remedy: 'Run `npm run permalinks` and commit the file.' }];
}

function strays(stories: readonly StoryFiles[]): Finding[] {
  const members = stories.flatMap(({ id, articles }) =>
    articles.map((article): Member => ({ story: id, article })),
  );
  const folders = new Map(stories.map(({ id, folder }) => [id, folder]));
  return misplaced(members).map(({ member: { story, article }, story: other, words }) => ({
    severity: 'warning',
    file: shown(join(folders.get(story) ?? '', article.file)),
    message: `it seems to belong to the story ${other}, with which it shares ${words.slice(0, WORDS).join(', ')}`,
    remedy: `Move it to ${shown(folders.get(other) ?? other)} if it does.`,
  }));
}

const WEIGHT = { error: 0, warning: 1, note: 2 };
const byFile = (a: Finding, b: Finding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  WEIGHT[a.severity] - WEIGHT[b.severity] ||
  (a.line ?? 0) - (b.line ?? 0);

/** The findings as text, grouped by file, with a summary as the last line. */
export function checkText({ stories, articles, findings }: Checked): string {
  const lines: string[] = [];
  let file: string | null = null;
  for (const { severity, line, message, remedy, ...finding } of findings) {
    if (finding.file !== file) lines.push(...(file === null ? [] : ['']), finding.file);
    file = finding.file;
    lines.push(`  ${severity.padEnd(7)}  ${line === undefined ? '' : `line ${line}: `}${message}`);
    if (severity !== 'note') lines.push(`           ${remedy}`);
  }
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  if (lines.length > 0) lines.push('');
  lines.push(
    `${plural(stories, 'story', 'stories')}, ${plural(articles, 'article')}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('note'), 'note')}.`,
  );
  return `${lines.join('\n')}\n`;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
