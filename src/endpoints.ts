/** Where the pages and files of stories stand, and what the files hold. */
import type { APIRoute } from 'astro';
import type { Article, Claim, Comparison } from './engine/comparison.ts';
import { absolute } from './links.ts';
import { getComparison, getDrawnStories } from './stories.ts';
import { articlesById } from './view/common.ts';
import { oncePer } from './view/once.ts';

export type Address = (path: string) => string;

/** The function that makes a path of the site whole. */
export const addresses =
  (site: URL | undefined): Address =>
  (path) =>
    absolute(path, site);

/** Paths of a page or file that every story has. */
export async function storyPaths() {
  return (await getDrawnStories()).map(({ id }) => ({ params: { story: id } }));
}

/** Paths of a page or file that every claim has. */
export async function claimPaths() {
  return (await getDrawnStories()).flatMap(({ id, outline }) =>
    outline.claims.map((claim) => ({ params: { story: id, claim: claim.id } })),
  );
}

/** Paths of a file that every article has. */
export async function articlePaths() {
  return (await getDrawnStories()).flatMap(({ id, outline }) =>
    outline.articles.map((article) => ({ params: { story: id, article: article.id } })),
  );
}

type Params = Record<string, string | undefined>;

/** The claim at a path. */
export async function claimAt({
  story,
  claim: id,
}: Params): Promise<{ comparison: Comparison; claim: Claim }> {
  const comparison = await getComparison(story ?? '');
  return { comparison, claim: found(claimsById(comparison), id) };
}

/** The article at a path. */
export async function articleAt({
  story,
  article: id,
}: Params): Promise<{ comparison: Comparison; article: Article }> {
  const comparison = await getComparison(story ?? '');
  return { comparison, article: found(articlesById(comparison), id) };
}

const claimsById = oncePer(({ claims }: Comparison) => new Map(claims.map((claim) => [claim.id, claim])));

function found<T>(all: ReadonlyMap<string, T>, id = ''): T {
  const one = all.get(id);
  if (!one) throw new Error(`There is no “${id}” here.`);
  return one;
}

/** A file of each story. */
export const storyFile =
  (type: string, make: (comparison: Comparison, address: Address) => string): APIRoute =>
  async ({ params, site }) =>
    file(type, make(await getComparison(params['story'] ?? ''), addresses(site)));

/** A file of each claim. */
export const claimFile =
  (type: string, make: (comparison: Comparison, claim: Claim, address: Address) => string): APIRoute =>
  async ({ params, site }) => {
    const { comparison, claim } = await claimAt(params);
    return file(type, make(comparison, claim, addresses(site)));
  };

/** A file of each article. */
export const articleFile =
  (type: string, make: (article: Article) => string): APIRoute =>
  async ({ params }) =>
    file(type, make((await articleAt(params)).article));

export const file = (type: string, body: string | Blob): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
