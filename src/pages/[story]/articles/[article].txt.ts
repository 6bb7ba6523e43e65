import { articleFile, articlePaths } from '../../../endpoints.ts';
import { articleText } from '../../../share/text.ts';

export const getStaticPaths = articlePaths;
/** To the last character what positions count in: no line end is added. */
export const GET = articleFile('text/plain', (article) => articleText(article).text);
