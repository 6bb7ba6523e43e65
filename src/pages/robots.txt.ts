import type { APIRoute } from 'astro';
import { absolute, base } from '../links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(`${base()}sitemap.xml`, site)}\n`);
