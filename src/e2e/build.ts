/** Builds the sites the browser tests look at and serves them while they run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve, type Server } from '../../scripts/serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The example under no base path, under one, and several stories the tests bring. */
const SITES = {
  example: { base: '/', content: undefined },
  news: { base: '/news/', content: undefined },
  several: { base: '/', content: 'src/engine/golden' },
} as const;

export type SiteName = keyof typeof SITES;

export interface Site {
  /** Address of the start page. */
  address: string;
  base: string;
  /** Folder of the built files. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, Site>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  const sites: Partial<Record<SiteName, Site>> = {};
  for (const [name, { base, content }] of Object.entries(SITES)) {
    const folder = `.cache/e2e/${name}`;
    build(folder, { SITE_BASE: base, ...(content ? { CONTENT_DIR: content } : {}) });
    const server = await serve(folder, base, 0);
    servers.push(server);
    sites[name as SiteName] = { address: server.address, base, folder: ROOT + folder };
  }
  project.provide('sites', sites as Record<SiteName, Site>);
  return async () => {
    for (const server of servers) await server.stop();
  };
}

function build(outDir: string, variables: Record<string, string>): void {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...variables };
  for (const name of ['CONTENT_DIR', 'SITE_URL']) if (!(name in variables)) Reflect.deleteProperty(env, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    { cwd: ROOT, encoding: 'utf8', env },
  );
  if (status !== 0) throw new Error(`The build into ${outDir} failed:\n${stdout}\n${stderr}`);
}
