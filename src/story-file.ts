/** story.yaml: what an editor states about a story and its articles. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isoDate } from './engine/article/credits.ts';
import { MAX_ALIASES } from './engine/article/frontmatter.ts';
import type { Problem } from './problems.ts';
import { nearest } from './problems.ts';

const words = z.string().trim().min(1);
const date = words.refine((text) => isoDate(text) !== null, 'must be a full date like 2024-05-31');
const address = words.refine(
  (text) => /^https?:\/\/[^\s]+$/i.test(text),
  'must be a web address that begins with https://',
);

const list = z.union([words.transform((name) => [name]), z.array(words)]);

const statedSchema = z.strictObject({
  title: words.optional(),
  outlet: words.optional(),
  byline: list.optional(),
  published: date.optional(),
  url: address.optional(),
  agencies: list.optional(),
  family: words.optional(),
  setAside: list.optional(),
  bringBack: list.optional(),
});
const claimSchema = z.strictObject({
  match: words,
  label: words.optional(),
  hide: z.literal(true, 'must be true, or left out').optional(),
  together: list.optional(),
  apart: list.optional(),
});
const storyFileSchema = z.strictObject({
  title: words.optional(),
  summary: words.optional(),
  text: z.enum(['full', 'excerpts'], 'must be full or excerpts').optional(),
  order: z.array(words).optional(),
  aliases: list.optional(),
  articles: z.record(z.string(), statedSchema).optional(),
  claims: z.array(claimSchema).optional(),
});

export type Stated = z.infer<typeof statedSchema>;
export type ClaimDecision = z.infer<typeof claimSchema>;
export type StoryFile = z.infer<typeof storyFileSchema>;

const STORY_KEYS = Object.keys(storyFileSchema.shape);
const ARTICLE_KEYS = Object.keys(statedSchema.shape);
const CLAIM_KEYS = Object.keys(claimSchema.shape);

/**
 * Reads story.yaml. `file` is its path for messages, `articles` the names of the story's article files.
 * A key nobody knows is a warning and left out; anything else that is wrong is an error that stops the build.
 */
export function readStoryFile(
  text: string,
  file: string,
  articles: readonly string[],
): { data: StoryFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const stop = (message: string, remedy: string, line?: number): void => {
    problems.push({
      severity: 'error',
      file,
      ...(line === undefined ? {} : { line }),
      message,
      remedy,
      stops: true,
    });
  };
  const broken = doc.errors[0];
  if (broken) {
    stop(
      `it is not valid YAML: ${(broken.message.split('\n', 1)[0] ?? '').replace(/ at line \d+.*$/, '')}`,
      'Correct that line: each line is "name: value"; a value with ": " or a quotation mark in it goes between quotation marks.',
      broken.linePos?.[0].line,
    );
    return { data: {}, problems };
  }
  let raw: unknown;
  try {
    raw = doc.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch {
    stop('it repeats parts of itself (YAML aliases) too often', 'Write the values out.');
    return { data: {}, problems };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    stop(
      'it is not a list of "name: value" lines',
      `Begin with a line like: title: Storm shuts the harbour`,
      1,
    );
    return { data: {}, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = doc.getIn(path.slice(0, depth), true);
      const at = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (at !== undefined) return counter.linePos(at).line;
    }
    return undefined;
  };

  const data = raw as Record<string, unknown>;
  dropUnknown(data, STORY_KEYS, []);
  if (isRecord(data['articles'])) {
    const stated = data['articles'];
    for (const name of Object.keys(stated)) {
      if (isRecord(stated[name])) dropUnknown(stated[name], ARTICLE_KEYS, ['articles', name]);
      else if (stated[name] === null) Reflect.deleteProperty(stated, name);
    }
    dropUnknown(stated, articles, ['articles'], 'article file');
  }
  if (Array.isArray(data['claims']))
    for (const [i, claim] of data['claims'].entries())
      if (isRecord(claim)) dropUnknown(claim, CLAIM_KEYS, ['claims', String(i)]);
  if (Array.isArray(data['order']))
    for (const [i, name] of data['order'].entries())
      if (typeof name === 'string' && !articles.includes(name))
        unknown(name, articles, ['order', i], 'article file');

  const parsed = storyFileSchema.safeParse(data);
  if (parsed.success) return { data: parsed.data, problems };
  for (const issue of parsed.error.issues)
    stop(`"${issue.path.join(' › ')}" ${plain(issue)}`, 'Correct it or delete the line.', lineOf(issue.path));
  return { data: {}, problems };

  function unknown(name: string, known: readonly string[], path: readonly PropertyKey[], what: string): void {
    const meant = nearest(name, known);
    const line = lineOf(path);
    problems.push({
      severity: 'warning',
      file,
      ...(line === undefined ? {} : { line }),
      message: `"${name}" is no ${what} of this story, so it has no effect`.replace(
        'key of this story',
        'key known here',
      ),
      remedy: meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ') || 'none'}.`,
    });
  }
  function dropUnknown(
    from: Record<string, unknown>,
    known: readonly string[],
    path: readonly string[],
    what = 'key',
  ): void {
    for (const name of Object.keys(from)) {
      if (known.includes(name)) continue;
      unknown(name, known, [...path, name], what);
      Reflect.deleteProperty(from, name);
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KINDS: Record<string, string> = {
  string: 'words',
  array: 'a list',
  object: 'a list of names',
  record: 'a list of names',
};

function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return 'must be a name or a list of names';
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.message;
}
