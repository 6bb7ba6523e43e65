/** What a check found. */
import type { Problem } from '../problems.ts';

/** A note says what was done with a file; nothing needs to be wrong with it. */
export interface Finding extends Omit<Problem, 'severity' | 'stops'> {
  severity: Problem['severity'] | 'note';
}
