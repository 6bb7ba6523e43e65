/** A web page, saved page or text → an article file in a story. `npm run add -- --help` says how. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/engine/article/article.ts';
import { compare } from '../src/engine/compare.ts';
import type { Article, Claim } from '../src/engine/comparison.ts';
import { toSlug } from '../src/engine/words/slug.ts';
import { readStory } from '../src/files.ts';
import { contentDir, RESERVED } from '../src/folders.ts';
import { tidy } from '../src/import/blocks.ts';
import { decodePage } from '../src/import/decode.ts';
import { findDuplicate } from '../src/import/duplicates.ts';
import { articleFile, fileSlug } from '../src/import/file.ts';
import { newsOf } from '../src/import/news.ts';
import { importPage, type Imported, NotAnArticle } from '../src/import/page.ts';
import { importText } from '../src/import/text.ts';
import { wordsOf } from '../src/import/words.ts';
import { LOCK_FILE } from '../src/permalinks.ts';
import { problemText } from '../src/problems.ts';
import { storyTitle } from '../src/story-title.ts';
import { updatePermalinks } from '../src/update-permalinks.ts';
import { diskReason, sweepTemporary } from '../src/whole-file.ts';
import { FetchError, fetchPage } from './fetch.ts';
import { InputError, readInput, readPath, refuseBinary, shown } from './input.ts';
import { WriteError, writeArticle } from './write-article.ts';

const USAGE = `Adds an article to a story.

  npm run add -- <what> --story <id> [--dry-run]

  <what>             the address of a web page, a saved page (.html), a text file (.txt, .md), or - for pasted text
  --story <id>       the story's folder; a new one is made if there is none: harbour-fire
  --dry-run          only show what would be added
  --allow-duplicate  add it although the story has nearly the same text (two outlets printing one agency's copy)
  --allow-local      fetch from private and loopback addresses too
`;
/** Claims listed one by one; more are counted. */
const SHOWN = 8;
const STORY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** What is wrong with the command itself. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { what, story, dryRun, allowLocal, allowDuplicate } = readArguments();
  const root = contentDir(fileURLToPath(new URL('..', import.meta.url)));
  const folder = join(root, story);
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10); // it may be tomorrow elsewhere

  const found = await importFrom(what, today, allowLocal);
  print(`Read from ${what === '-' ? 'standard input' : what}`, '');
  printFound(found);

  const slug = fileSlug(found);
  const text = articleFile(found);
  const before = (await exists(folder)) ? ((await readStory(folder, { root })).story?.articles ?? []) : [];
  const article = readArticle({ file: freeName(slug, before), text });
  // What was published without the article is kept first: else its addresses would begin with it. And if an earlier run
  // was stopped right after writing this very article, this is all that was left to do.
  if (before.length > 0 && !dryRun) await keepAddresses(folder);
  refuseDuplicate(article, before, allowDuplicate);
  printNews(article, before, story);

  if (dryRun) {
    print('', 'Nothing was written (--dry-run). The file would be:', '', text);
    return;
  }
  const path = await writeArticle(root, story, slug, text);
  print('', `Written to ${shown(path)}`);
  await keepAddresses(folder);
}

async function keepAddresses(folder: string): Promise<void> {
  await sweepTemporary(folder);
  try {
    const { added, problems } = await updatePermalinks(folder);
    for (const problem of problems) console.error(problemText(problem));
    if (added > 0) print(`Addresses kept in ${shown(join(folder, LOCK_FILE))}; commit both`);
  } catch (error) {
    throw new WriteError(
      `The addresses of ${folder} could not be kept: ${diskReason(error) ?? (error as Error).message} Run \`npm run permalinks\` when they can.`,
    );
  }
}

function readArguments(): {
  what: string;
  story: string;
  dryRun: boolean;
  allowLocal: boolean;
  allowDuplicate: boolean;
} {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        story: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'allow-local': { type: 'boolean', default: false },
        'allow-duplicate': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    print(USAGE);
    process.exit(0);
  }
  const [what, ...more] = positionals;
  if (what === undefined || what === '')
    throw new UsageError('Say what to add: an address, a file, or - for pasted text.');
  if (more.length > 0)
    throw new UsageError(`One article at a time; "${more.join('" and "')}" would be left out.`);
  const { story } = values;
  if (story === undefined) throw new UsageError('Say which story it belongs to: --story <id>.');
  if (!STORY_ID.test(story) || story.length > LONGEST_ID) {
    throw new UsageError(
      `"${story}" can't be a story id: it becomes part of addresses, so it has only the letters a–z, digits and single hyphens, at most ${LONGEST_ID} in all. Try --story ${toSlug(story)}`,
    );
  }
  if (RESERVED.has(story)) {
    throw new UsageError(
      `"${story}" can't be a story id: its address belongs to a page of the site. Choose another.`,
    );
  }
  return {
    what,
    story,
    dryRun: values['dry-run'],
    allowLocal: values['allow-local'],
    allowDuplicate: values['allow-duplicate'],
  };
}

async function importFrom(what: string, today: string, allowLocal: boolean): Promise<Imported> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(what)) {
    const { bytes, contentType, address } = await fetchPage(what, { allowLocal });
    const { text } = decodePage(bytes, contentType);
    return /^text\/plain/i.test(contentType ?? '')
      ? { ...importText(text, today), url: address }
      : importPage(text, address, today);
  }
  const bytes = what === '-' ? await readInput() : await readPath(what);
  refuseBinary(bytes, what);
  const { text, unreadable } = decodePage(bytes);
  const isPage =
    /\.x?html?$/i.test(what) ||
    /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 4000));
  const found = isPage ? importPage(text, null, today) : importText(text, today);
  if (unreadable > 0)
    found.notes.push(`${unreadable} characters could not be read: look for "\ufffd" in the text`);
  return found;
}

function printFound({ title, outlet, byline, published, url, blocks, notes }: Imported): void {
  const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const stated: [string, string | null][] = [
    ['headline', title],
    ['outlet', outlet],
    ['byline', byline.length > 0 ? byline.join(', ') : null],
    ['date', published],
    ['address', url],
  ];
  for (const [name, value] of stated) print(`  ${name.padEnd(9)} ${value ?? '— not stated'}`);
  const parts = [
    plural(count('paragraph'), 'paragraph'),
    plural(count('heading'), 'heading'),
    plural(count('quote'), 'quotation'),
  ];
  if (count('item') > 0) parts.push(plural(count('item'), 'list item'));
  if (count('table') > 0) parts.push(plural(count('table'), 'table'));
  print(`  text      ${plural(words, 'word')}: ${parts.join(', ')}`);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first) print(`            begins “${cut(first.text)}”`);
  if (last && last !== first) print(`            ends “${cut(last.text, true)}”`);
  for (const note of notes) print(`  note      ${note}`);
}

function refuseDuplicate(article: Article, before: readonly Article[], allowed: boolean): void {
  const duplicate = findDuplicate(article, before);
  if (!duplicate || (allowed && duplicate.because === 'text')) return;
  const which = `${duplicate.article.file} (“${cut(duplicate.article.title)}”)`;
  throw new NotAnArticle(
    duplicate.because === 'address'
      ? `The story has this article already: ${which} has the same address. To replace it, delete that file first.`
      : `The story has this text already: ${which} shares ${Math.round(duplicate.shared * 100)} % of its wording. If another outlet printed the same copy, use --allow-duplicate.`,
  );
}

function printNews(article: Article, before: readonly Article[], story: string): void {
  const head = { id: story, title: storyTitle(story, []).title, summary: null };
  const others = plural(before.length, 'article');
  print(
    '',
    before.length === 0 ? `New story ${story}: its first article` : `Story ${story}: ${others} so far`,
  );
  for (const { reason, text } of article.setAside) {
    // Front matter is what was printed above.
    if (reason !== 'metadata') print(`  set aside (${reason}): “${cut(tidy(text))}”`);
  }
  if (before.length === 0) {
    print('  add another article about the event to compare it with');
    return;
  }
  const news = newsOf(compare([...before, article], head), compare(before, head), article.id);
  print(
    `  ${plural(news.added.length, 'claim')} added, ${news.confirmed.length} confirmed, ${news.differs.length} now differ`,
  );
  list('≠', news.differs, ({ label, why }) => `${label}: ${why}`);
  list('=', news.confirmed, ({ label }) => label);
  list('+', news.added, ({ label }) => label);
}

function list(mark: string, claims: readonly Claim[], line: (claim: Claim) => string): void {
  for (const claim of claims.slice(0, SHOWN)) print(`  ${mark} ${line(claim)}`);
  if (claims.length > SHOWN) print(`  ${mark} and ${claims.length - SHOWN} more`);
}

/** A name that no article of the story has, for the comparison before anything is written. */
function freeName(slug: string, articles: readonly Article[]): string {
  const taken = new Set(articles.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(name)) return `${name}.md`;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function cut(text: string, fromEnd = false): string {
  if (text.length <= 70) return text;
  return fromEnd
    ? `…${text.slice(-70).replace(/^\S*\s/, '')}`
    : `${text.slice(0, 70).replace(/\s\S*$/, '')}…`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function print(...lines: string[]): void {
  // A page must not steer the terminal.
  for (const line of lines) console.log(line.replace(/[^\P{Cc}\n\t]/gu, ''));
}

try {
  await main();
} catch (error) {
  const expected = [UsageError, InputError, FetchError, NotAnArticle, WriteError].some(
    (kind) => error instanceof kind,
  );
  if (!expected || !(error instanceof Error)) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error('\n`npm run add -- --help` shows how to use this.');
  process.exitCode = 1;
}
