import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { jsonFeed, siteFeed } from '../share/feeds.ts';
import { getStories } from '../stories.ts';

export const GET: APIRoute = async ({ site }) => {
  const comparisons = (await getStories()).map(({ comparison }) => comparison);
  return file('application/feed+json', jsonFeed(siteFeed(comparisons, addresses(site))));
};
