/** Which of a sentence's cues a quotation goes with. */
import type { Phrase } from './phrases.ts';
import { isSpeaker } from './speaking.ts';
import type { Item } from './rows.ts';
import { AFTER_REACH, type Cue } from './speakers.ts';
import * as verbs from '../words/speech-verbs.ts';

/** Items within which a verb of many uses must stand before the quotation. */
const WEAK_REACH = 3;

const PARTICIPLE = /^(?!according$)\p{L}+ing$/u;

/** Verbs of the mind, which a clause follows, and the items it may take up to the quotation: "hoped it would be "over"". */
const MINDS = /^(?:felt|feels|thought|thinks|believed|believes|hoped|hopes|feared|fears|agreed|agrees)$/;
const MIND_REACH = 8;

/** The cue a quotation goes with, by its item in the row: the verb right behind it, else the nearest before, else behind. */
export function cueFor(
  row: readonly Item[],
  cues: readonly (Cue | null)[],
  nearest: Nearest,
  at: number,
  endsOpen: boolean,
): Cue | null {
  const before = nearest.before[at] ?? -1;
  const after = nearest.after[at] ?? -1;
  let behind = after >= 0 && after - at <= AFTER_REACH ? cues[after]! : null;
  let ahead = before >= 0 ? cues[before]! : null;
  // "The "old" plan fell, with an official | calling it reckless": of what comes after it only
  if (behind && !endsOpen && PARTICIPLE.test(row[after]!.fold) && !followsClosely(row, at, behind))
    behind = null;
  // "an official said that evidence suggested "a cause"": the official's words
  if (ahead?.speaker?.kind === 'descriptor' && !isSpeaker(ahead.speaker.head) && ahead.first > 0) {
    ahead = outerCue(cues, ahead) ?? ahead;
  }
  if (ahead && verbs.WEAK_VERBS.has(row[before]!.fold) && at - ahead.last > reachOf(row[before]!)) {
    // "Pike claimed the crew was warned and it responded by shutting "every valve"": Pike's words
    const outer = ahead.speaker?.kind === 'pronoun' ? outerCue(cues, ahead) : null;
    ahead = outer && !verbs.WEAK_VERBS.has(row[outer.verb]!.fold) ? outer : null;
  }
  if (
    behind &&
    verbs.WEAK_VERBS.has(row[after]!.fold) &&
    !followsClosely(row, at, behind) &&
    !(endsOpen && isRoleOnly(row, at + 1, behind.first))
  )
    behind = null;
  // Lee said: "…", the Herald reported
  const leads = before >= 0 && ahead?.speaker != null && ahead.last <= before && isLead(row, before, at);
  if (leads && behind && verbs.RELAYING.has(row[after]!.fold)) return ahead;
  const adjacent = behind?.speaker != null && behind.first > at && followsClosely(row, at, behind);
  if (adjacent && (endsOpen || !ahead)) return behind;
  if (ahead) return ahead;
  if (adjacent) return behind;
  return behind?.speaker != null && behind.first > at ? behind : null;
}

/** Items a report within a report is followed back over. */
const OUTER_REACH = 40;

/** The last cue before another whose speaker is a person or a body. */
function outerCue(cues: readonly (Cue | null)[], inner: Cue): Cue | null {
  for (let k = inner.first - 1; k >= Math.max(0, inner.first - OUTER_REACH); k--) {
    const cue = cues[k];
    if (cue?.speaker && !isThing(cue.speaker)) return cue;
  }
  return null;
}

const isThing = ({ kind, head }: Phrase): boolean => kind === 'descriptor' && !isSpeaker(head);

/** Nothing but a colon or comma stands between a verb and the quotation, and no quotation before it. */
function isLead(row: readonly Item[], verb: number, at: number): boolean {
  for (let k = verb + 1; k < at; k++) if (!/^[,:]$/.test(row[k]!.fold)) return false;
  for (let k = verb - 1; k >= 0; k--) if (row[k]!.type === 'quote') return false;
  return true;
}

/** Only stops and connecting words stand between the quotation and the cue's first word. */
function followsClosely(row: readonly Item[], at: number, cue: Cue): boolean {
  for (let k = at + 1; k < cue.first; k++) {
    const item = row[k]!;
    if (item.type === 'stop' && /[,?!—–)]/.test(item.fold)) continue;
    if (
      item.type === 'word' &&
      (verbs.BETWEEN.has(item.fold) || TITLE_LIKE.test(item.fold) || verbs.DETERMINERS.has(item.fold))
    )
      continue;
    return false;
  }
  return true;
}
const reachOf = ({ fold }: Item): number => (MINDS.test(fold) ? MIND_REACH : WEAK_REACH);

/** "…," | goalkeeper | Ann Pike posted, "…," | the mayor's wife, | Ann Pike, posted: a few words for what the speaker is. */
function isRoleOnly(row: readonly Item[], from: number, to: number): boolean {
  const words = row.slice(from, to).filter(({ type }) => type !== 'stop');
  return (
    words.length <= 4 &&
    words.every(
      ({ type, fold, possessive }) =>
        type !== 'quote' && (possessive || isSpeaker(fold) || verbs.DETERMINERS.has(fold)),
    )
  );
}
const TITLE_LIKE =
  /^(?:mr|mrs|ms|dr|president|coach|chief|gen|sgt|lt|capt|col|minister|prime|sen|rep|gov|judge|officer|detective|professor|prof|sir|lord|the|a)$/;

/** For each item, the nearest item with a cue before it and after it, not past another quotation that ends a sentence's clause. */
export interface Nearest {
  before: number[];
  after: number[];
}

/** The nearest cues of every item of a row. */
export function nearestCues(row: readonly Item[], cues: readonly (Cue | null)[]): Nearest {
  const before: number[] = [];
  const after: number[] = [];
  let last = -1;
  for (const [at] of row.entries()) {
    before[at] = last;
    if (cues[at] && (cues[at].speaker || cues[at].passive)) last = at;
  }
  last = -1;
  for (let at = row.length - 1; at >= 0; at--) {
    after[at] = last;
    if (cues[at]?.speaker) last = at;
  }
  return { before, after };
}
