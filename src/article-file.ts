/** One article file on disk → one article, or what is wrong with it. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import { readArticle } from './engine/article/article.ts';
import type { Article } from './engine/comparison.ts';
import { frontMatter } from './engine/article/frontmatter.ts';
import type { Problem } from './problems.ts';
import type { Stated } from './story-file.ts';
import { staleWords, withNotes } from './story-words.ts';

/** Largest article file, in bytes. */
const MAX_BYTES = 5_000_000;

/** How one file is to be read. */
export interface ReadOptions {
  statement?: Stated | undefined;
  /** Folder that symbolic links must not leave; none where files are named one by one. */
  root?: string;
}

/** Reads one article file; null where it can't be read, with the reason in `problems`. */
export async function readOne(
  path: string,
  name: string,
  { statement, root }: ReadOptions,
): Promise<{ article: Article | null; text: string; problems: Problem[] }> {
  const problems: Problem[] = [];
  const file = shown(path);
  const skip = (message: string, remedy: string, line?: number) => {
    problems.push({
      severity: 'error',
      file,
      ...(line === undefined ? {} : { line }),
      message: `${message}; it is left out`,
      remedy,
    });
    return { article: null, text: '', problems };
  };
  let bytes: Uint8Array;
  try {
    if (root !== undefined) {
      const inside = `${await realpath(root)}${sep}`;
      if (!(await realpath(path)).startsWith(inside))
        return skip(
          'it is a link to a file outside the content folder',
          'Copy the file itself into the story’s folder.',
        );
    }
    const info = await stat(path);
    if (!info.isFile()) return skip('it is not a file', 'Rename it, or take it out of the story’s folder.');
    if (info.size > MAX_BYTES)
      return skip(
        `it is ${(info.size / 1e6).toFixed(1)} MB, and an article has at most ${MAX_BYTES / 1e6} MB`,
        'Check that the right file was saved; split it if it holds several articles.',
      );
    bytes = await readFile(path);
  } catch (cause) {
    problems.push(
      unreadable(file, cause, 'Check its permissions and whether the link or the disk is whole.', false),
    );
    return { article: null, text: '', problems };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return skip(decoded.fault.message, decoded.fault.remedy);
  if (decoded.warning) problems.push({ severity: 'warning', file, ...decoded.warning });
  const { text } = decoded;
  if (text.trim() === '') return skip('it is empty', 'Paste the article’s text into it, or delete it.');
  const { error } = frontMatter(text);
  if (error)
    problems.push({
      severity: 'error',
      file,
      line: error.line,
      message: `${error.message}; what it states is not used`,
      remedy: 'Correct it (each line is "name: value", between two lines "---"), or delete it.',
    });
  const article = withNotes(
    readArticle({ file: name, text, ...(statement ? { stated: statement } : {}) }),
    statement,
  );
  problems.push(...staleWords(article, text, statement, file));
  if (article.sentences.length === 0)
    return skip(
      'no article was found in it',
      'Check that it holds the article’s own text, not only links, captions or notices.',
    );
  return { article, text, problems };
}

const REASONS: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
};

/** Why the system would not read a file or folder, as a problem. */
export function unreadable(file: string, cause: unknown, remedy: string, stops: boolean): Problem {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return {
    severity: 'error',
    file,
    message: REASONS[code] ?? `it can't be read (${code || String(cause)})`,
    remedy,
    ...(stops ? { stops } : {}),
  };
}

/** A path as people write it: from where the command was typed, if that is above it. */
export function shown(path: string): string {
  const from = relative(process.env['INIT_CWD'] ?? process.cwd(), resolve(path));
  return from === '' || from.startsWith('..') ? resolve(path) : from;
}
