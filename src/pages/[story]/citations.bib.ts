import { storyFile, storyPaths } from '../../endpoints.ts';
import { bibtex, references } from '../../share/citations.ts';

export const getStaticPaths = storyPaths;
export const GET = storyFile(
  'application/x-bibtex',
  (comparison, address) => `${bibtex(references(comparison, address))}\n`,
);
