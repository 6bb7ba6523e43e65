/** The pages of a built site by kind, found in its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../scripts/site.ts';
import { comparisonSchema, type Comparison } from '../engine/comparison.ts';

export const KINDS = [
  'home',
  'story',
  'pair',
  'claim',
  'article',
  'search',
  'howToRead',
  'notFound',
] as const;
export type PageKind = (typeof KINDS)[number];

/** Every page of a built site, as a path below its base: "", "some-story/", "404.html". */
export function pagesOf({ folder }: Site): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** The comparisons a site publishes, one per story. */
export function comparisonsOf({ folder }: Site): Comparison[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('comparison.json'))
    .sort()
    .map((file) => comparisonSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/** One page of each kind: of the first story, and there the claim with the most accounts among those that differ. */
export function onePageOfEach(of: Site): Record<PageKind, string> {
  const comparison = comparisonsOf(of)[0];
  const pages = pagesOf(of);
  const story = comparison?.story.id ?? '';
  const first = (folder: string): string =>
    pages.find((page) => page.startsWith(`${story}/${folder}/`)) ?? `no ${folder}`;
  const [claim] = [...(comparison?.claims ?? [])].sort(
    (one, other) =>
      Number(other.verdict === 'differs') - Number(one.verdict === 'differs') ||
      other.accounts.length - one.accounts.length,
  );
  return {
    home: '',
    story: `${story}/`,
    pair: first('pairs'),
    claim: claim ? `${story}/claims/${claim.id}/` : 'no claims',
    article: first('articles'),
    search: 'search/',
    howToRead: 'how-to-read/',
    notFound: '404.html',
  };
}
