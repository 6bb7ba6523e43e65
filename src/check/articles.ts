/** What an editor would want to know about one article. */
import type { Article } from '../engine/comparison.ts';
import type { Finding } from './finding.ts';

/** Of words that are quoted in a message, characters at most; and pieces of text listed, at most. */
const QUOTED = 60;
const LISTED = 8;

export const quoted = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > QUOTED ? `“${line.slice(0, QUOTED).replace(/\s\S*$/u, '')}…”` : `“${line}”`;
};

/** What its file does not state, what had to be guessed, and what was set aside. `file` is its path. */
export function checkArticle(article: Article, file: string): Finding[] {
  return [...missing(article, file), ...guessed(article, file), ...setAside(article, file)];
}

function missing(article: Article, file: string): Finding[] {
  const found: Finding[] = [];
  const key = (name: string): string => `Write "${name}: …" under articles › ${article.file} in story.yaml.`;
  if (article.outlet === null)
    found.push({ severity: 'warning', file, message: 'it does not state its outlet', remedy: key('outlet') });
  if (article.published === null)
    found.push({
      severity: 'warning',
      file,
      message: 'it does not state its date',
      remedy: key('published'),
    });
  return found;
}

function guessed(article: Article, file: string): Finding[] {
  const found: Finding[] = [];
  if (article.titleFrom === 'opening')
    found.push({
      severity: 'warning',
      file,
      message: 'no headline was found, so its opening words stand in for one',
      remedy: `Put the headline on a line of its own above the text, or write "title: …" under articles › ${article.file} in story.yaml.`,
    });
  const marked = /\.(?:md|markdown)$/i.test(article.file);
  const headings = [...new Set(article.sentences.flatMap(({ section }) => section ?? []))];
  if (!marked && headings.length > 0)
    found.push({
      severity: 'note',
      file,
      message: `${headings.length === 1 ? 'a line was taken for a heading' : `${headings.length} lines were taken for headings`}: ${list(headings)}`,
      remedy: 'Nothing needs doing if they are; otherwise join the line to its paragraph.',
    });
  return found;
}

function setAside(article: Article, file: string): Finding[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, text, start } of article.setAside) {
    // Front matter is the editor's own.
    if (reason === 'metadata' && start === 0 && text.startsWith('---')) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  }
  return [...byReason].map(([reason, texts]) => ({
    severity: 'note',
    file,
    message: `set aside (${reason}): ${list(texts)}`,
    remedy: `If it is part of the article, list its words under articles › ${article.file} › bringBack in story.yaml.`,
  }));
}

const list = (texts: readonly string[]): string =>
  texts.slice(0, LISTED).map(quoted).join(', ') +
  (texts.length > LISTED ? ` and ${texts.length - LISTED} more` : '');
