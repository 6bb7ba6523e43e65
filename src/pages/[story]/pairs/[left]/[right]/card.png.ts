import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../../../../card-file.ts';
import { storyPaths } from '../../../../../endpoints.ts';
import type { Comparison } from '../../../../../engine/comparison.ts';
import { pairCard, pairInOrder } from '../../../../../share/card.ts';
import { pairOrders } from '../../../../../view/pair.ts';

interface Props {
  comparison: Comparison;
  left: string;
  right: string;
}

/** One picture for a pair's two pages. */
export async function getStaticPaths() {
  if (!picturesWanted()) return [];
  return (await storyPaths()).flatMap(({ params, props: { comparison } }) =>
    pairOrders(comparison)
      .filter(([left, right]) => pairInOrder(comparison, left, right)[0] === left)
      .map(([left, right]) => ({ params: { ...params, left, right }, props: { comparison, left, right } })),
  );
}
export const GET: APIRoute<Props> = ({ props: { comparison, left, right } }) =>
  cardResponse(pairCard(comparison, left, right));
