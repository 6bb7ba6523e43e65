import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { sitemapUrl } from '../links.ts';

/** Everything may be read; embedded pages ask not to be kept, which a robot sees only when it may fetch them. */
export const GET: APIRoute = ({ site }) =>
  file('text/plain', `User-agent: *\nAllow: /\n\nSitemap: ${addresses(site)(sitemapUrl())}\n`);
