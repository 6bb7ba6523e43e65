/** Runs a script of the build in a process of its own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BuildError } from './errors.ts';

export interface Apart {
  /** Added to the environment. */
  env?: NodeJS.ProcessEnv;
  /** Added to what Node was started with. */
  flags?: readonly string[];
  /** Gets what the process sends. */
  listen?: (message: unknown) => void;
}

/**
 * Flags of Node that collect garbage sooner: a third less memory for a tenth more time. With 30 and 4 it was another
 * twentieth less for another fifth more.
 */
export const SPARE_MEMORY = ['--heap-growing-percent=70', '--max-semi-space-size=8'] as const;

/** Characters of what a failed process said that are shown. */
const LONGEST = 4000;

/** For such a process: it does not outlive the one that started it, nor does listening keep it from ending. */
export function endWithStarter(): void {
  if (process.send) process.on('disconnect', () => process.exit(1)).channel?.unref();
}

/** @throws {BuildError} where the process fails, with what it said. */
export function runApart(
  script: string,
  args: readonly string[],
  { env = {}, flags = [], listen = () => undefined }: Apart = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...process.execArgv, ...flags],
    });
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString('utf8')).slice(-LONGEST)));
    child.on('message', listen);
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new BuildError(said || `it ended with ${signal ?? code}.`)),
    );
  });
}
