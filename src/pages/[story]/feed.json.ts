import { storyFile, storyPaths } from '../../endpoints.ts';
import { jsonFeed, storyFeed } from '../../share/feeds.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('application/feed+json', (comparison, address) =>
  jsonFeed(storyFeed(comparison, address)),
);
