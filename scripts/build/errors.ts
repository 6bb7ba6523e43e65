/** What stops a build. */
import { diskReason } from '../../src/whole-file.ts';

/** What people can mend: its message says how. */
export class BuildError extends Error {}

/** What to say of what stopped a build: what is expected in words, anything else with where it happened. */
export function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause instanceof BuildError) return cause.message;
  const { path } = cause as NodeJS.ErrnoException;
  const reason = diskReason(cause);
  return reason ? `${path ?? 'A file can’t be written'}: ${reason}` : (cause.stack ?? cause.message);
}
