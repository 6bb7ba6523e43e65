import { storyFile, storyPaths } from '../../endpoints.ts';

export const getStaticPaths = storyPaths;
// Of many articles the pairs take tens of megabytes: no space is spent on lines.
export const GET = storyFile(
  'application/json',
  (comparison) => `${JSON.stringify(comparison, null, comparison.pairPages ? 0 : 1)}\n`,
);
