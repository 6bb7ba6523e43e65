/** The sitemap's files, where one would hold too many addresses. */
import type { APIRoute } from 'astro';
import { addresses, file } from '../endpoints.ts';
import { parts, places, sitemap, type Place } from '../share/sitemap.ts';
import { getStories } from '../stories.ts';

export async function getStaticPaths() {
  const files = parts(places((await getStories()).map(({ outline }) => outline)));
  return files.length > 1
    ? files.map((part, index) => ({ params: { part: String(index + 1) }, props: { part } }))
    : [];
}

export const GET: APIRoute<{ part: Place[] }> = ({ props, site }) =>
  file('application/xml', sitemap(props.part, addresses(site)));
