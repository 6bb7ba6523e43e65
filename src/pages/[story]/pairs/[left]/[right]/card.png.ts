import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../../../../card-file.ts';
import { pairCard } from '../../../../../share/card.ts';
import { getComparison, getDrawnStories } from '../../../../../stories.ts';

/** One picture for a pair's two pages, at the address in the story's order. */
export async function getStaticPaths() {
  if (!picturesWanted()) return [];
  return (await getDrawnStories()).flatMap(({ id, outline: { articles }, addresses: { pairs } }) => {
    const order = new Map(articles.map((article, at) => [article.id, at]));
    return pairs
      .filter(([left, right]) => (order.get(left) ?? 0) < (order.get(right) ?? 0))
      .map(([left, right]) => ({ params: { story: id, left, right } }));
  });
}
export const GET: APIRoute = async ({ params: { story = '', left = '', right = '' } }) =>
  cardResponse(pairCard(await getComparison(story), left, right));
