import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { atom, siteFeed } from '../share/feeds.ts';
import { newestComparisons } from '../stories.ts';

export const GET: APIRoute = async ({ site }) =>
  file('application/atom+xml', atom(siteFeed(await newestComparisons(), addresses(site))));
