/** A story's folder → its comparison as published, made once and kept until the folder or the site's code changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDir, keep, kept, nameOf } from './cache.ts';
import { publishStory } from './editorial.ts';
import type { Comparison } from './engine/comparison.ts';
import { readStory } from './files.ts';
import { fingerprint } from './folders.ts';
import { readLock } from './lock-file.ts';
import { addressesOf, outlineOf, type Addresses, type Outline } from './outline.ts';
import { pack, unpack } from './packed.ts';
import type { Problem } from './problems.ts';
import { excerpts } from './share/excerpts.ts';
import { storyRecord } from './view/search.ts';

/** What is known of a folder without its articles' words. */
export interface Analysis {
  /** Named after all that it was made from: what has the same key is the same. */
  key: string;
  folder: string;
  problems: Problem[];
  /** Null where the folder holds no article that can be read. */
  story: AnalysedStory | null;
}

export interface AnalysedStory {
  id: string;
  title: string;
  summary: string | null;
  aliases: string[];
  /** story.yaml, as people write its path. */
  file: string;
  /** Lines its file of addresses lacks: addresses not kept yet may change with the next article. */
  loose: number;
  outline: Outline;
  addresses: Addresses;
}

interface Made {
  analysis: Analysis;
  comparison: Comparison | null;
}

/** Where comparisons and what can be searched lie in the cache. */
const place = (key: string, what: (typeof KINDS)[number]): string =>
  join(cacheDir(), 'analysis', key.slice(0, 2), `${key}.${what}.json`);
/** Alignments lie apart, and only of stories of many articles. */
const KINDS = ['story', 'comparison', 'alignments', 'search'] as const;

/** The name of all that a comparison is made from; `digest` is its folder's fingerprint. */
export const analysisKey = (digest: string): string => nameOf(siteVersion(), digest);

/** Every file of the analysis with this key, kept or not. */
export const analysisFiles = (key: string): string[] => KINDS.map((what) => place(key, what));

/** What is kept of the folder with this fingerprint, or null. */
export async function keptAnalysis(folder: string, digest: string): Promise<Analysis | null> {
  const known = parsed(await kept(place(analysisKey(digest), 'story'))) as Analysis | null;
  // It may have been made where the content stood elsewhere.
  return known && { ...known, folder };
}

/**
 * Reads and compares the articles of a folder, or takes what is kept of it. `root` is the content folder, which links
 * must not leave; `digest` the folder's fingerprint. Never throws for what stands in the files.
 */
export async function analyse(folder: string, root: string, digest: string): Promise<Analysis> {
  return (await keptAnalysis(folder, digest)) ?? (await make(folder, root, analysisKey(digest))).analysis;
}

/** The comparison of a story that was analysed. @throws where its folder has changed since. */
export async function comparisonOf({ key, folder }: Analysis, root: string): Promise<Comparison> {
  const known = await keptComparison(key);
  if (known) return known;
  // Nothing is kept where nothing can be written.
  const { comparison } = await make(folder, root, key);
  if (!comparison) throw new Error(`${folder} no longer holds an article. Build again.`);
  return comparison;
}

async function keptComparison(key: string): Promise<Comparison | null> {
  const known = parsed(await kept(place(key, 'comparison'))) as Comparison | null;
  if (!known?.pairPages) return known;
  const lines = await kept(place(key, 'alignments'));
  return lines && unpack(known, lines);
}

/** Few alignments stay where they are. */
async function keepComparison(key: string, comparison: Comparison): Promise<void> {
  if (!comparison.pairPages) return keep(place(key, 'comparison'), JSON.stringify(comparison));
  const { rest, lines } = pack(comparison);
  await keep(place(key, 'alignments'), lines);
  await keep(place(key, 'comparison'), rest);
}

/** What can be searched of a story, as JSON. */
export async function searchRecordOf(analysis: Analysis, root: string): Promise<string> {
  const known = parsed(await kept(place(analysis.key, 'search')));
  return JSON.stringify(known ?? storyRecord(await comparisonOf(analysis, root)));
}

async function make(folder: string, root: string, key: string): Promise<Made> {
  const made = await publish(folder, root, key);
  // What was read while somebody wrote is not what the key names.
  if (analysisKey(await fingerprint(folder)) !== key) return made;
  // A key is taken for kept once its story is there: the story comes last.
  if (made.comparison) {
    await keepComparison(key, made.comparison);
    await keep(place(key, 'search'), JSON.stringify(storyRecord(made.comparison)));
  }
  await keep(place(key, 'story'), JSON.stringify(made.analysis));
  return made;
}

async function publish(folder: string, root: string, key: string): Promise<Made> {
  const { story, problems } = await readStory(folder, { root });
  const without = (more: readonly Problem[] = []): Made => ({
    analysis: { key, folder, problems: [...problems, ...more], story: null },
    comparison: null,
  });
  if (!story) return without();
  const { lock, problem } = await readLock(folder);
  if (problem) return without([problem]);
  const { id, title, summary, aliases, articles, decisions, text } = story;
  const published = publishStory(articles, { id, title, summary }, { decisions, lock });
  const comparison = text === 'excerpts' ? excerpts(published.comparison) : published.comparison;
  return {
    comparison,
    analysis: {
      key,
      folder,
      problems: [...problems, ...published.problems],
      story: {
        id,
        title,
        summary,
        aliases,
        file: decisions.file,
        loose: published.added,
        outline: outlineOf(comparison),
        addresses: addressesOf(comparison, aliases),
      },
    },
  };
}

/** A file cut short by a full disk is no file. */
function parsed(text: Buffer | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return null;
  }
}

let version: string | undefined;

/** Changes whenever the code of the site or one of its packages does. The site is built from where its code lies. */
export function siteVersion(): string {
  version ??= nameOf(
    ...['package-lock.json', 'astro.config.mjs', ...sources('src')].map((path) =>
      readFileSync(resolve(path), 'utf8'),
    ),
  );
  return version;
}

function sources(folder: string): string[] {
  return readdirSync(resolve(folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:ts|astro|css|json)$/.test(name) && !/\.(?:test|fixture)\.ts$|\bgolden\b|\be2e\b/.test(name),
    )
    .sort()
    .map((name) => join(folder, name));
}
