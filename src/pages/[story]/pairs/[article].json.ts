/** What any pair with this article is drawn from, in a story of many. */
import type { APIRoute } from 'astro';
import { articleAt, file } from '../../../endpoints.ts';
import { getDrawnStories } from '../../../stories.ts';
import { sideFile } from '../../../view/pair-side.ts';

export async function getStaticPaths() {
  return (await getDrawnStories()).flatMap(({ id, addresses: { drawn } }) =>
    drawn.map((article) => ({ params: { story: id, article } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const { comparison, article } = await articleAt(params);
  return file('application/json', JSON.stringify(sideFile(comparison, article.id)));
};
