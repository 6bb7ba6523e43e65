import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../card-file.ts';
import { storyPaths } from '../../endpoints.ts';
import { storyCard } from '../../share/card.ts';
import { getComparison } from '../../stories.ts';

export const getStaticPaths = async () => (picturesWanted() ? storyPaths() : []);
export const GET: APIRoute = async ({ params }) =>
  cardResponse(storyCard(await getComparison(params['story'] ?? '')));
