import { storyFile, storyPaths } from '../../endpoints.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('application/json', (comparison) => `${JSON.stringify(comparison, null, 1)}\n`);
