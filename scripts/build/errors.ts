/** What stops a build. */
import { getSystemErrorName } from 'node:util';
import { diskReason } from '../../src/whole-file.ts';

/** What people can mend: its message says how. */
export class BuildError extends Error {}

/** What to say of what stopped a build: what is expected in words, anything else with where it happened. */
export function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause instanceof BuildError) return cause.message;
  const { code, path } = { ...bundlerError(cause), ...(cause as NodeJS.ErrnoException) };
  const reason = diskReason({ code });
  return reason ? `${path ?? 'A file can’t be written'}: ${reason}` : (cause.stack ?? cause.message);
}

/** What the bundler says of the disk: "Failed to write file in /site/a.js\n\nCaused by:\n No space left on device (os error 28)". */
function bundlerError({ message }: Error): { code?: string; path?: string } {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const path = /Failed to write file in (.+)/.exec(message)?.[1];
  return number === undefined ? {} : { code: getSystemErrorName(-Number(number)), ...(path ? { path } : {}) };
}
