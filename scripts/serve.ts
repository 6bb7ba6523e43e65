/** Serves a built site as a static host would, and prints its address: `npm run preview -- [--outDir dist] [--port 4321]`. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

export interface Server {
  /** Address of the site's start page, with the base path. */
  address: string;
  stop: () => Promise<void>;
}

/** Serves `outDir` under `base`; port 0 takes any free one, a taken port the next that is free. */
export async function serve(outDir: string, base: string, port: number, host?: string): Promise<Server> {
  const server = await preview({
    root: fileURLToPath(new URL('..', import.meta.url)),
    outDir,
    base,
    server: { port, ...(host ? { host } : {}) },
    logLevel: 'error',
  });
  const path = base.replace(/^\/?/, '/').replace(/\/?$/, '/');
  return { address: `http://localhost:${server.port}${path}`, stop: () => server.stop() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      host: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port ${values.port}: a port is a whole number from 0 to 65535.`);
    process.exit(1);
  }
  const { address } = await serve(values.outDir, process.env['SITE_BASE'] || '/', port, values.host);
  console.log(`Versions of Events is at ${address} (Ctrl+C stops it)`);
}
