import { storyFile, storyPaths } from '../../endpoints.ts';
import { atom, storyFeed } from '../../share/feeds.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('application/atom+xml', (comparison, address) =>
  atom(storyFeed(comparison, address)),
);
