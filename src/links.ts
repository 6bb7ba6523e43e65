/** Every address of the site, in one place. All begin with the base path and end with a slash unless they are files. */

/** The base path the site is served under, with a slash at both ends. */
export function base(): string {
  // Outside the site's own build there is none.
  const value: string = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';
  return value.endsWith('/') ? value : `${value}/`;
}

const at = (...parts: string[]): string => `${base()}${parts.map(encodeURIComponent).join('/')}/`;
const file = (...parts: string[]): string => `${base()}${parts.map(encodeURIComponent).join('/')}`;
export const hash = (id: string): string => `#${encodeURIComponent(id)}`;

export const homeUrl = (): string => base();
/** Page 1 is the home page; later pages hold earlier stories. */
export const storiesUrl = (page = 1): string =>
  page > 1 ? at('stories', String(page)) : `${base()}#stories`;
export const storyUrl = (story: string): string => at(story);
export const claimUrl = (story: string, claim: string): string => at(story, 'claims', claim);
/** The claim's row in its story's matrix. */
export const claimRowUrl = (story: string, claim: string): string => storyUrl(story) + hash(claim);
/** What tells which pairs of a story have a page of their own. */
export interface PairPages {
  story: { id: string };
  pairPages?: readonly string[] | undefined;
}
/** Whether two articles have a page of their own side by side; any others are drawn when asked for. */
export const hasPairPage = ({ pairPages }: PairPages, left: string, right: string): boolean =>
  pairPages === undefined || (pairPages.includes(left) && pairPages.includes(right));
/** `left` is the article whose order the page follows. */
export const pairUrl = (of: PairPages, left: string, right: string): string =>
  hasPairPage(of, left, right) ? at(of.story.id, 'pairs', left, right) : anyPairUrl(of.story.id, left, right);
/** The page that draws any two articles of a story of many. */
export const anyPairUrl = (story: string, left?: string, right?: string): string =>
  at(story, 'pairs') +
  (left === undefined || right === undefined ? '' : `?${String(new URLSearchParams({ left, right }))}`);
/** What that page needs of one article. */
export const pairFileUrl = (story: string, article: string): string =>
  file(story, 'pairs', `${article}.json`);
export const articleUrl = (story: string, article: string): string => at(story, 'articles', article);
export const sentenceUrl = (story: string, article: string, sentence: string): string =>
  articleUrl(story, article) + hash(sentence);
export const searchUrl = (query?: string): string =>
  at('search') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`);
export const howToReadUrl = (): string => at('how-to-read');
export const comparisonUrl = (story: string): string => file(story, 'comparison.json');
export const claimsCsvUrl = (story: string): string => file(story, 'claims.csv');
export const annotationsUrl = (story: string): string => file(story, 'annotations.json');
export const teiUrl = (story: string): string => file(story, 'comparison.tei.xml');
export const markdownUrl = (story: string): string => file(story, 'comparison.md');
/** The comparison and its articles as references, for reference managers. */
export const citationsUrl = (story: string, format: 'bib' | 'json'): string =>
  file(story, `citations.${format}`);
/** An article's sentences as plain text: what positions in the annotations count in. */
export const articleTextUrl = (story: string, article: string): string =>
  file(story, 'articles', `${article}.txt`);
export const embedUrl = (story: string, claim: string): string => at(story, 'claims', claim, 'embed');
export const oembedUrl = (story: string, claim: string): string =>
  file(story, 'claims', claim, 'oembed.json');
/** The picture shown beside a link to a story, one of its claims, or a pair (in the story's order). */
export const cardUrl = (story: string, ...page: string[]): string => file(story, ...page, 'card.png');
/** Without a story, the site's. */
export const feedUrl = (format: 'xml' | 'json', story?: string): string =>
  story === undefined ? file(`feed.${format}`) : file(story, `feed.${format}`);
export const sitemapUrl = (part?: number): string =>
  file(part === undefined ? 'sitemap.xml' : `sitemap-${part}.xml`);
export const schemaUrl = (): string => file('comparison.schema.json');
export const assetUrl = (name: string): string => file(name);

/** An address of ours made whole, for canonical links and citations. */
export const absolute = (path: string, site: URL | string | undefined): string =>
  new URL(path, site ?? 'http://localhost').href;
