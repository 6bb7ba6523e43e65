import { storyFile, storyPaths } from '../../endpoints.ts';
import { markdown } from '../../share/markdown.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('text/markdown', markdown);
