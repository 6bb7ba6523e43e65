import { storyFile, storyPaths } from '../../endpoints.ts';
import { tei } from '../../share/tei.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('application/tei+xml', tei);
