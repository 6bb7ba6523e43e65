/** The records of some stories, fetched by the search page when somebody searches. */
import type { APIRoute } from 'astro';
import { getSearchRecord, getStories } from '../../../stories.ts';
import { shards } from '../../../view/search.ts';

const stories = async () =>
  shards((await getStories()).map((story) => ({ story, articles: story.outline.articles })));

export const getStaticPaths = async () =>
  (await stories()).map((_, shard) => ({ params: { shard: String(shard) } }));

export const GET: APIRoute = async ({ params: { shard } }) => {
  const members = (await stories())[Number(shard)] ?? [];
  const records = await Promise.all(members.map(({ story }) => getSearchRecord(story)));
  return new Response(`[${records.join(',')}]`, { headers: { 'content-type': 'application/json' } });
};
