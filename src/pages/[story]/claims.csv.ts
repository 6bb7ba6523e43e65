import { storyFile, storyPaths } from '../../endpoints.ts';
import { claimsCsv } from '../../share/csv.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile('text/csv', claimsCsv);
