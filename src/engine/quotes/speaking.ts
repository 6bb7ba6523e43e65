/** Which words say that somebody speaks, and which may be somebody who does. */
import { TITLES } from '../names/name-words.ts';
import type { Item } from './rows.ts';
import * as verbs from '../words/speech-verbs.ts';

/** Whether an item is a verb of saying, by its form. */
export function isSpeechVerb(item: Item | undefined): boolean {
  return item?.type === 'word' && verbs.SPEECH_VERBS.has(item.fold);
}

/** "officials claim", "both sides accuse": a verb only because of who stands before it. */
export function isPluralVerb(row: readonly Item[], at: number): boolean {
  const before = row[at - 1];
  return (
    row[at]!.type === 'word' &&
    verbs.PLURAL_VERBS.has(row[at]!.fold) &&
    before?.type === 'word' &&
    !before.possessive &&
    // "an error | officials believe to be rare": no speaker is "an error officials"
    !/^an?$/.test(row[at - 3]?.fold ?? '') &&
    (/[^s]s$/.test(before.fold) || isSpeaker(before.fold) || before.fold === 'they')
  );
}

/** "Pike | spoke of", "lashed | out at": a verb of saying only because of the word behind it. */
export function isSpeakingOf(row: readonly Item[], at: number): boolean {
  const item = row[at]!;
  if (item.type !== 'word' || !verbs.SPEAKING_OF.has(item.fold)) return false;
  return (/^(?:lash)/.test(item.fold) ? /^out$/ : /^(?:of|about|out)$/).test(row[at + 1]?.fold ?? '');
}

/** "The audit | found": a verb of saying only because of who stands before it. */
export function isFinding(row: readonly Item[], at: number): boolean {
  return /^(?:found|finds)$/.test(row[at]!.fold) && FINDERS.test(row[at - 1]?.fold ?? '');
}
const FINDERS =
  /^(?:audit|auditors?|reports?|inquiry|review|study|investigation|investigators|inquest|coroner|panel|tribunal|judges?|court|committee|commission|watchdog|regulators?|inspectors?|survey|inspection)$/;

/** Whether a noun, folded, is a person or a body that may speak. */
export function isSpeaker(noun: string): boolean {
  return (
    verbs.SPEAKERS.has(noun) ||
    TITLES.has(noun) ||
    /(?:man|men|woman|women|people|person|ist|ists|ian|ians)$/.test(noun)
  );
}
