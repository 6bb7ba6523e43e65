import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { parts, places, sitemap, sitemapIndex } from '../share/sitemap.ts';
import { getStories } from '../stories.ts';

export const GET: APIRoute = async ({ site }) => {
  const files = parts(places((await getStories()).map(({ outline }) => outline)));
  const address = addresses(site);
  return file(
    'application/xml',
    files.length > 1 ? sitemapIndex(files.length, address) : sitemap(files[0] ?? [], address),
  );
};
