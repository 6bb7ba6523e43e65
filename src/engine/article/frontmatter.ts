/** Front matter: the block of YAML some files open with. */
import { parse } from 'yaml';

export interface FrontMatter {
  data: Record<string, unknown>;
  /** Where the article begins: 0 where the file has no front matter. */
  end: number;
  /** Why it can't be read, and in which line of the file; null where it can. */
  error: { message: string; line: number } | null;
}

/** Longest front matter looked at, in UTF-16 units. */
const MAX_LENGTH = 50_000;
/** How often YAML may repeat a part of itself: keeps a few bytes from unfolding into gigabytes. */
export const MAX_ALIASES = 20;
const OPEN = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

/** Reads the front matter of a file, if it has any. Never throws: what is wrong is in `error`. */
export function frontMatter(text: string): FrontMatter {
  const none: FrontMatter = { data: {}, end: 0, error: null };
  const open = OPEN.exec(text);
  if (!open) return none;
  const head = text.slice(open[0].length, open[0].length + MAX_LENGTH);
  const close = CLOSE.exec(head);
  const yaml = close
    ? head.slice(0, close.index)
    : (head.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/, 1)[0] ?? '');
  const looksLikeYaml = /^[A-Za-z_][\w -]{0,40}:(?:\s|$)/m.test(yaml);
  if (!looksLikeYaml) return none;
  if (!close)
    return {
      data: {},
      end: 0,
      error: { message: 'its front matter opens with "---" but never closes', line: 1 },
    };
  const end = open[0].length + close.index + close[0].length;
  try {
    const data: unknown = parse(yaml, { maxAliasCount: MAX_ALIASES, logLevel: 'error' });
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return { data: data as Record<string, unknown>, end, error: null };
    return {
      data: {},
      end,
      error: { message: 'its front matter is not a list of "name: value" lines', line: 1 },
    };
  } catch (cause) {
    const at = (cause as { linePos?: { line: number }[] }).linePos?.[0]?.line ?? 1;
    const message =
      cause instanceof Error
        ? (cause.message.split('\n', 1)[0] ?? '').replace(/ at line.*$/, '')
        : 'unreadable';
    return { data: {}, end, error: { message: `its front matter can't be read (${message})`, line: at + 1 } };
  }
}

/** The first of `keys` that holds words, as words. */
export function wordsAt(data: Record<string, unknown>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = data[key];
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number')
      return String(value).trim();
  }
  return null;
}

/** The first of `keys` that holds one or several names. */
export function namesAt(data: Record<string, unknown>, keys: readonly string[]): string[] | null {
  for (const key of keys) {
    const value = data[key];
    if (typeof value === 'string' && value.trim() !== '') return [value.trim()];
    if (Array.isArray(value))
      return value.filter((v): v is string => typeof v === 'string' && v.trim() !== '').map((v) => v.trim());
  }
  return null;
}
