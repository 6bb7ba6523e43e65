import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../../../card-file.ts';
import { claimAt } from '../../../../endpoints.ts';
import { claimCard } from '../../../../share/card.ts';
import { isShared } from '../../../../share/excerpts.ts';
import { getDrawnStories } from '../../../../stories.ts';

/** Claims of one article have no rival wordings to show. */
export async function getStaticPaths() {
  if (!picturesWanted()) return [];
  return (await getDrawnStories()).flatMap(({ id, outline: { claims } }) =>
    claims.filter(isShared).map((claim) => ({ params: { story: id, claim: claim.id } })),
  );
}
export const GET: APIRoute = async ({ params }) => {
  const { comparison, claim } = await claimAt(params);
  return cardResponse(claimCard(comparison, claim));
};
