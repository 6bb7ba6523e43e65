/** `npm run dev [-- <options of astro dev>]`: shows the site while its articles, or its code, are being worked on. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentDir, listFolders } from '../src/folders.ts';
import { analyseAll } from './build/analyse.ts';
import { progress } from './build/progress.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(ROOT);

// On all cores and in sight: the first page would wait for it otherwise.
const dir = contentDir(ROOT);
const show = progress(process.stderr);
await analyseAll((await listFolders(dir)).folders, dir, show);
show.end();

const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
// The terminal sends Ctrl+C to both: this one waits for the other to end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
