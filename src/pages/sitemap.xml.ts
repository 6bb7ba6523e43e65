import type { APIRoute } from 'astro';
import {
  absolute,
  articleUrl,
  claimUrl,
  homeUrl,
  howToReadUrl,
  pairUrl,
  searchUrl,
  storyUrl,
} from '../links.ts';
import { getStories } from '../stories.ts';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Every reading page once; of a pair's two pages the one in the story's order. */
export const GET: APIRoute = async ({ site }) => {
  const stories = await getStories();
  const paths = [
    homeUrl(),
    howToReadUrl(),
    searchUrl(),
    ...stories.flatMap(({ comparison: { story, articles, claims, pairs } }) => [
      storyUrl(story.id),
      ...articles.map(({ id }) => articleUrl(story.id, id)),
      ...claims.filter(({ verdict }) => verdict !== 'single').map(({ id }) => claimUrl(story.id, id)),
      ...pairs.map(({ left, right }) => pairUrl(story.id, left, right)),
    ]),
  ];
  const urls = paths.map((path) => `<url><loc>${escape(absolute(path, site))}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
