import type { APIRoute } from 'astro';
import type { Comparison } from '../../engine/comparison.ts';
import { getStories } from '../../stories.ts';

export async function getStaticPaths() {
  const stories = await getStories();
  return stories.map(({ comparison }) => ({ params: { story: comparison.story.id }, props: { comparison } }));
}

export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  new Response(`${JSON.stringify(props.comparison, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
