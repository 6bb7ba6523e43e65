/** Small sites that a test changes and builds again, and what they come to, byte for byte. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STOP = new URL('../../scripts/stop-at.fixture.ts', import.meta.url).href;
/** Variables of the test runner that would change what is built. */
const NOT_INHERITED =
  /^(?:CACHE_DIR|CONTENT_DIR|INIT_CWD|SITE_\w+|NODE_\w+|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST\w*)$/;

export interface Run {
  status: number | null;
  signal: string | null;
  said: string;
}

/** Runs one of the project's commands; with `stop`, stops it as scripts/stop-at.fixture.ts says. */
export function run(
  script: string,
  args: readonly string[],
  variables: Record<string, string>,
  stop?: Record<string, string>,
): Promise<Run> {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const env = { ...Object.fromEntries(inherited), OG_IMAGES: '0', ...variables, ...stop };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(stop ? ['--import', STOP] : []), script, ...args], {
      cwd: ROOT,
      env,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, said }));
  });
}

/** A folder for one test: its content, its caches and its sites. */
export class Bench {
  readonly dir: string;
  readonly content: string;

  constructor(stories: readonly string[]) {
    this.dir = mkdtempSync(join(tmpdir(), 'builds-'));
    this.content = join(this.dir, 'content');
    for (const story of stories)
      cpSync(join(ROOT, 'src/engine/golden', story), join(this.content, story), {
        recursive: true,
        filter: (path) => !path.endsWith('.comparison'),
      });
  }

  path(...names: string[]): string {
    return join(this.dir, ...names);
  }

  /** The build with such arguments, and a cache that nothing else uses unless one is named. */
  run(args: readonly string[], cache = 'cache-of-its-own', stop?: Record<string, string>): Promise<Run> {
    const variables = { CONTENT_DIR: this.content, CACHE_DIR: this.path(cache) };
    return run('scripts/build.ts', args, variables, stop);
  }

  /** Builds into a folder of the bench. */
  build(
    out: string,
    {
      cache = `${out}.cache`,
      args = [],
      stop,
    }: { cache?: string; args?: string[]; stop?: Record<string, string> } = {},
  ): Promise<Run> {
    return this.run(['--outDir', this.path(out), ...args], cache, stop);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Every file below a folder with a digest of its bytes. */
export function filesOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .map((name) => [name, join(folder, name)] as const)
      .filter(([, path]) => statSync(path).isFile())
      .map(([name, path]) => [name, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}
