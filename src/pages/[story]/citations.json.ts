import { storyFile, storyPaths } from '../../endpoints.ts';
import { cslJson, references } from '../../share/citations.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile(
  'application/vnd.citationstyles.csl+json',
  (comparison, address) => `${cslJson(references(comparison, address))}\n`,
);
