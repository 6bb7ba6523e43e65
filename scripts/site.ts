/** Builds and serves sites for the commands and tests that look at one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Variables that would steer the build: the site's own, and those a test runner sets for the code it runs. */
const NOT_INHERITED =
  /^(?:CACHE_DIR|CONTENT_DIR|SITE_\w+|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST\w*)$/;

export interface Site {
  /** Address of the start page. */
  address: string;
  base: string;
  /** Folder of the built files. */
  folder: string;
}

export interface Served extends Site {
  stop: () => Promise<void>;
}

/** Serves the built site in `outDir` under `base`; port 0 takes any free one, a taken port the next that is free. */
export async function serveSite(outDir: string, base: string, port = 0, host?: string): Promise<Served> {
  const server = await preview({
    root: ROOT,
    outDir,
    base,
    server: { port, ...(host ? { host } : {}) },
    logLevel: 'error',
  });
  const path = base.replace(/^\/?/, '/').replace(/\/?$/, '/');
  return {
    address: `http://localhost:${server.port}${path}`,
    base: path,
    folder: ROOT + outDir,
    stop: () => server.stop(),
  };
}

/**
 * Builds a site into `outDir`, a folder below the repository's, with `SITE_BASE` and `CONTENT_DIR` as given or else as usual.
 * Throws with the build's output when it fails.
 */
export function buildSite(
  outDir: string,
  variables: { SITE_BASE?: string; CONTENT_DIR?: string; TZ?: string; LC_ALL?: string; LANG?: string } = {},
): void {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    CACHE_DIR: `${outDir}.cache`,
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`The build into ${outDir} failed:\n${stdout}\n${stderr}`);
}
