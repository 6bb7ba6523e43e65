/** `npm run check [-- --strict] [folder]`: says what an editor would want to know about the content, without building. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent, checkText } from '../src/check.ts';
import { contentDir } from '../src/folders.ts';
import { analyseAll } from './build/analyse.ts';
import { progress } from './build/progress.ts';

const USAGE = `npm run check [-- --strict] [<content folder>]

Reads all stories and lists, by file: errors (they fail the check), warnings, and notes on what was done with a file.

  --strict   warnings fail the check, too
  --help     this`;

const { values, positionals } = options();
if (values.help) console.log(USAGE);
else {
  const [folder] = positionals;
  const dir = folder
    ? resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
    : contentDir(fileURLToPath(new URL('..', import.meta.url)));
  const show = progress(process.stderr);
  // On all cores; what is found is kept for the next build.
  const checked = await checkContent(dir, (folders) => analyseAll(folders, dir, show));
  show.end();
  // Articles must not steer the terminal.
  process.stdout.write(checkText(checked).replace(/[^\P{Cc}\n]/gu, ''));
  const fails = checked.findings.some(
    ({ severity }) => severity === 'error' || (values.strict && severity === 'warning'),
  );
  if (fails) process.exitCode = 1;
}

function options() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (parsed.positionals.length > 1) throw new Error('Name one content folder.');
    return parsed;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}
