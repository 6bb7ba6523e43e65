/** The file that keeps a story's addresses: its text ⇄ what it holds. */
import { z } from 'zod';
import { KINDS, type Kind } from '../engine/comparison.ts';

/** One wording that an article's address has shown. */
export interface LockedSentence {
  /** "s12"; a headline's second wording is "s0.2", as the headline's address is always "s0". */
  id: string;
  hash: string;
  /** Ids of the wordings it replaced in a correction. */
  replaces: string[];
  /** How it begins, for people. */
  words: string;
}
export interface LockedArticle {
  title: string;
  /** Ids the same text had under other file names. */
  was: string[];
  /** In reading order; wordings that were corrected away stay in their place. */
  sentences: LockedSentence[];
}
export interface LockedAccount {
  kind: Kind;
  article: string;
  sentence: string;
  /** The words that tell it from others of its sentence; empty where the sentence itself is the account. */
  words: string;
}
export interface Lock {
  articles: Map<string, LockedArticle>;
  /** Claim id → every account its address has shown. */
  claims: Map<string, LockedAccount[]>;
  /** Articles of which any two have a page of their own; null: all. */
  pairPages: string[] | null;
}

export const LOCK_FILE = 'permalinks.json';
const FORMAT = 'permalinks/1';
const ABOUT =
  'Addresses this story has published. Written by `npm run permalinks`; commit it with the articles. Lines are added, never taken away.';

const SENTENCE = /^(s\d+(?:\.\d+)?)(?:<(s[\d.]+(?:,s[\d.]+)*))? ([a-z0-9]+) ?(.*)$/su;
const ACCOUNT = new RegExp(`^(${KINDS.join('|')}) ([a-z0-9-]+) (s\\d+(?:\\.\\d+)?) ?(.*)$`, 'su');

/** What may stand in an address; anything else could lead out of the site. */
const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const fileSchema = z.strictObject({
  about: z.string().optional(),
  format: z.literal(FORMAT),
  pairPages: z.array(idSchema).optional(),
  articles: z.record(
    idSchema,
    z.strictObject({
      title: z.string(),
      was: z.array(idSchema).optional(),
      sentences: z.array(z.string().regex(SENTENCE)),
    }),
  ),
  claims: z.record(idSchema, z.array(z.string().regex(ACCOUNT))),
});

export const emptyLock = (): Lock => ({ articles: new Map(), claims: new Map(), pairPages: null });

/** Reads the file's text. Never throws: `fault` says what is wrong with it. */
export function parseLock(text: string): { lock: Lock } | { fault: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: /^[<=>]{7}/m.test(text) ? 'it holds an unfinished merge' : 'it is not valid JSON' };
  }
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success)
    return { fault: `"${parsed.error.issues[0]?.path.join(' › ') ?? ''}" is not as it was written` };
  const lock = emptyLock();
  for (const [id, { title, was = [], sentences }] of Object.entries(parsed.data.articles))
    lock.articles.set(id, { title, was, sentences: sentences.map(readSentence) });
  for (const [id, accounts] of Object.entries(parsed.data.claims))
    lock.claims.set(id, accounts.map(readAccount));
  lock.pairPages = parsed.data.pairPages ?? null;
  return { lock };
}

function readSentence(line: string): LockedSentence {
  const [, id = '', replaces, hash = '', words = ''] = SENTENCE.exec(line) ?? [];
  return { id, hash, replaces: replaces?.split(',') ?? [], words };
}

function readAccount(line: string): LockedAccount {
  const [, kind, article = '', sentence = '', words = ''] = ACCOUNT.exec(line) ?? [];
  return { kind: kind as Kind, article, sentence, words };
}

export const accountLine = ({ kind, article, sentence, words }: LockedAccount): string =>
  [kind, article, sentence, words].join(' ').trimEnd();
const sentenceLine = ({ id, hash, replaces, words }: LockedSentence): string =>
  [replaces.length > 0 ? `${id}<${replaces.join(',')}` : id, hash, words].join(' ').trimEnd();

/** The file's text: one line per sentence and per account, so that a change reads as added lines. */
export function lockText(lock: Lock): string {
  const data: z.input<typeof fileSchema> = {
    about: ABOUT,
    format: FORMAT,
    ...(lock.pairPages ? { pairPages: lock.pairPages } : {}),
    articles: fromEntries(
      [...lock.articles].map(([id, { title, was, sentences }]) => [
        id,
        { title, ...(was.length > 0 ? { was } : {}), sentences: sentences.map(sentenceLine) },
      ]),
    ),
    claims: fromEntries([...lock.claims].map(([id, accounts]) => [id, accounts.map(accountLine)])),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** In order of ids: where two branches each add a story's claim, their lines fall apart. */
function fromEntries<T>(entries: readonly [string, T][]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
