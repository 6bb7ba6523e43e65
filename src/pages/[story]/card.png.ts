import type { APIRoute } from 'astro';
import { cardResponse, picturesWanted } from '../../card-file.ts';
import { storyPaths } from '../../endpoints.ts';
import type { Comparison } from '../../engine/comparison.ts';
import { storyCard } from '../../share/card.ts';

export const getStaticPaths = async () => (picturesWanted() ? storyPaths() : []);
export const GET: APIRoute<{ comparison: Comparison }> = ({ props }) =>
  cardResponse(storyCard(props.comparison));
