import { storyFile, storyPaths } from '../../endpoints.ts';
import { annotations } from '../../share/annotations.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile(
  'application/ld+json',
  (comparison, address) => `${JSON.stringify(annotations(comparison, address), null, 1)}\n`,
);
