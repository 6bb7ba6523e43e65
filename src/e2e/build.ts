/** Builds the sites the browser tests look at and serves them while they run. */
import type { TestProject } from 'vitest/node';
import { buildSite, serveSite, type Served, type Site } from '../../scripts/site.ts';

/** The example under no base path, under one, and several stories the tests bring. */
const SITES = {
  example: { SITE_BASE: '/' },
  news: { SITE_BASE: '/news/' },
  several: { SITE_BASE: '/', CONTENT_DIR: 'src/engine/golden' },
} as const;

export type SiteName = keyof typeof SITES;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, Site>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: Served[] = [];
  const start = async (name: SiteName): Promise<Site> => {
    const outDir = `.cache/e2e/${name}`;
    buildSite(outDir, SITES[name]);
    const { stop, ...site } = await serveSite(outDir, SITES[name].SITE_BASE);
    served.push({ ...site, stop });
    return site;
  };
  project.provide('sites', {
    example: await start('example'),
    news: await start('news'),
    several: await start('several'),
  });
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()));
  };
}
