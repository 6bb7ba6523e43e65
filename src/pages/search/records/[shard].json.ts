/** The records of some stories, fetched by the search page when somebody searches. */
import type { APIRoute } from 'astro';
import { getStories } from '../../../stories.ts';
import { shards, storyRecord } from '../../../view/search.ts';
import type { Comparison } from '../../../engine/comparison.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return shards(stories.map(({ comparison }) => comparison)).map((comparisons, i) => ({
    params: { shard: String(i) },
    props: { comparisons },
  }));
}

export const GET: APIRoute<{ comparisons: Comparison[] }> = ({ props }) =>
  new Response(JSON.stringify(props.comparisons.map(storyRecord)), {
    headers: { 'content-type': 'application/json' },
  });
