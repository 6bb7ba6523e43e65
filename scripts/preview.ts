/** `npm run preview -- [--outDir dist] [--port 4321] [--host 0.0.0.0]`: serves a built site and prints its address. */
import { parseArgs } from 'node:util';
import { serveSite } from './site.ts';

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
const { address } = await serveSite(values.outDir, process.env['SITE_BASE'] || '/', port, values.host);
console.log(`Versions of Events is at ${address} (Ctrl+C stops it)`);
