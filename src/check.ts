/** All content, read and compared without building → everything an editor would want to know about it. */
import { join } from 'node:path';
import { shown } from './article-file.ts';
import { checkArticle } from './check/articles.ts';
import type { Finding } from './check/finding.ts';
import { misplaced, nearDuplicates, type Member } from './check/stories.ts';
import { publishStory } from './editorial.ts';
import { readStories, type StoryFiles } from './files.ts';
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

/** Checks a content folder. Writes nothing; never throws for what stands in the files. */
export async function checkContent(dir: string): Promise<Checked> {
  const { stories, problems } = await readStories(dir);
  const findings: Finding[] = [...problems];
  for (const story of stories) findings.push(...articleFindings(story), ...(await publishing(story)));
  findings.push(...strays(stories));
  return {
    stories: stories.length,
    articles: stories.reduce((sum, { articles }) => sum + articles.length, 0),
    findings: findings.sort(byFile),
  };
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

/** Decisions that match nothing, and addresses that are not kept. */
async function publishing({
  id,
  title,
  summary,
  articles,
  decisions,
  folder,
}: StoryFiles): Promise<Finding[]> {
  const { lock, exists, problem } = await readLock(folder);
  if (problem) return [problem];
  const { added, problems } = publishStory(articles, { id, title, summary }, { decisions, lock });
  if (added === 0) return problems;
  const message = exists
    ? `it is out of date by ${added === 1 ? 'one line' : `${added} lines`}: some addresses may change with the next article`
    : 'it does not exist yet, so every address may change with the next article';
  const file = shown(join(folder, LOCK_FILE));
  return [
    ...problems,
    { severity: 'error', file, message, remedy: 'Run `npm run permalinks` and commit the file.' },
  ];
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
