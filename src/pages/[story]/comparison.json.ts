import type { APIRoute } from 'astro';
import { file, storyPaths } from '../../endpoints.ts';
import { piecesOf } from '../../packed.ts';
import { getComparison } from '../../stories.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = async ({ params }) => {
  const comparison = await getComparison(params['story'] ?? '');
  // Of many articles the pairs take tens of megabytes: no space is spent on lines, and the text is never held in one.
  return file(
    'application/json',
    comparison.pairPages ? new Blob([...piecesOf(comparison)]) : `${JSON.stringify(comparison, null, 1)}\n`,
  );
};
