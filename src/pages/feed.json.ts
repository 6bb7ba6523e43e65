import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { jsonFeed, siteFeed } from '../share/feeds.ts';
import { newestComparisons } from '../stories.ts';

export const GET: APIRoute = async ({ site }) =>
  file('application/feed+json', jsonFeed(siteFeed(await newestComparisons(), addresses(site))));
