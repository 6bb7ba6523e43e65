/** What the files of a story share: one for each story, made from its comparison. */
import type { APIRoute } from 'astro';
import type { Article, Claim, Comparison } from './engine/comparison.ts';
import { absolute } from './links.ts';
import { getStories } from './stories.ts';

export type Address = (path: string) => string;

/** The function that makes a path of the site whole. */
export const addresses =
  (site: URL | undefined): Address =>
  (path) =>
    absolute(path, site);

/** Paths of a file that every story has. */
export async function storyPaths() {
  return (await getStories()).map(({ comparison }) => ({
    params: { story: comparison.story.id },
    props: { comparison },
  }));
}

/** Paths of a file or page that every claim has. */
export async function claimPaths() {
  return (await getStories()).flatMap(({ comparison }) =>
    comparison.claims.map((claim) => ({
      params: { story: comparison.story.id, claim: claim.id },
      props: { comparison, claim },
    })),
  );
}

/** Paths of a file that every article has. */
export async function articlePaths() {
  return (await getStories()).flatMap(({ comparison }) =>
    comparison.articles.map((article) => ({
      params: { story: comparison.story.id, article: article.id },
      props: { comparison, article },
    })),
  );
}

/** A file of each story. */
export const storyFile =
  (
    type: string,
    make: (comparison: Comparison, address: Address) => string,
  ): APIRoute<{ comparison: Comparison }> =>
  ({ props, site }) =>
    file(type, make(props.comparison, addresses(site)));

/** A file of each claim. */
export const claimFile =
  (
    type: string,
    make: (comparison: Comparison, claim: Claim, address: Address) => string,
  ): APIRoute<{ comparison: Comparison; claim: Claim }> =>
  ({ props, site }) =>
    file(type, make(props.comparison, props.claim, addresses(site)));

/** A file of each article. */
export const articleFile =
  (type: string, make: (article: Article) => string): APIRoute<{ article: Article }> =>
  ({ props }) =>
    file(type, make(props.article));

export const file = (type: string, body: string): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
