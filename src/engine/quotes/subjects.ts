/** Whose deeds a sentence tells: its subjects, first, last, before a colon or behind a comma. */
import { nounPhraseEnding, type Phrase } from './phrases.ts';
import type { Item } from './rows.ts';
import { isSpeaker, isSpeechVerb } from './speaking.ts';
import * as verbs from '../words/speech-verbs.ts';

/** The first person, body or speaker of the sentence that no preposition governs: whose deeds it tells. */
export function subjectOf(row: readonly Item[], from = 0, to = row.length): Phrase | null {
  let place: Phrase | null = null;
  for (let k = from; k < Math.min(to, from + SUBJECT_REACH); k++) {
    const item = row[k]!;
    if (item.type === 'quote') break;
    if (item.type === 'word' && (verbs.PERSONAL.has(item.fold) || isDoing(row, k)))
      return nounPhraseEnding(row, k);
    if (item.possessive || isGoverned(row, k)) continue;
    const person = item.type === 'name' && item.name!.kind === 'person';
    if (person || (item.type === 'word' && isSpeaker(item.fold) && !isNamed(row, k + 1))) {
      // "The mayor, | Ann Pike, went"
      const beside = !person && row[k + 1]?.fold === ',' && row[k + 3]?.fold === ',' ? row[k + 2] : undefined;
      return nounPhraseEnding(row, beside?.name?.kind === 'person' ? k + 2 : k);
    }
    if (item.type === 'name') place ??= nounPhraseEnding(row, k);
  }
  return place;
}
/** Items from the start in which a subject stands. */
export const SUBJECT_REACH = 12;

/** Items before the name of whom a sentence opens with, at most: "Her late husband, | Lee Pike". */
const OPENING = 4;

/** "Ann Pike was more hopeful: "…"", "Her husband, Lee Pike, was not: "…"": whom the sentence opens with, where nobody is said to speak. */
export function subjectAhead(row: readonly Item[], colon: number): Phrase | null {
  if (
    colon > SUBJECT_REACH * 2 ||
    row.slice(0, colon).some((item) => isSpeechVerb(item) || item.type === 'quote')
  )
    return null;
  const subject = subjectOf(row, 0, colon);
  if (!subject || subject.first > OPENING) return null;
  const person = subject.name?.kind === 'person' || verbs.PERSONAL.has(subject.head);
  return person || (subject.kind === 'descriptor' && isSpeaker(subject.head)) ? subject : null;
}

/** "a man | standing next to her shouted": whom a participle tells of, in the clause that ends before item `to`. */
export function subjectDoing(row: readonly Item[], to: number): Phrase | null {
  for (let k = to - 1; k > 0 && to - k < SUBJECT_REACH; k--) {
    const item = row[k]!;
    if (item.type === 'stop' || item.type === 'quote') return null;
    const before = row[k - 1]!;
    const somebody = before.name?.kind === 'person' || (before.type === 'word' && isSpeaker(before.fold));
    if (
      item.type === 'word' &&
      /ing$/.test(item.fold) &&
      somebody &&
      !before.possessive &&
      !isGoverned(row, k - 1)
    )
      return nounPhraseEnding(row, k - 1);
  }
  return null;
}

/** "It was late when | Ann Pike sent out this message:": the last person of the sentence that no preposition governs. */
export function lastSubjectOf(row: readonly Item[]): Phrase | null {
  const at = row.findLastIndex(
    (item, k) =>
      item.name?.kind === 'person' &&
      !item.possessive &&
      !isGoverned(row, k) &&
      (row[k + 1]?.type ?? 'stop') !== 'stop',
  );
  return at < 0 ? null : nounPhraseEnding(row, at);
}

/** "with | Ann Pike", "after the | storm": a preposition leads to the item. */
export function isGoverned(row: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && verbs.DETERMINERS.has(row[before]!.fold)) before--;
  return row[before]?.type === 'word' && verbs.GOVERNORS.has(row[before]!.fold);
}

/** "It | has closed the line and said": no "It was late when". */
function isDoing(row: readonly Item[], at: number): boolean {
  if (at > 0 || row[at]!.fold !== 'it') return false;
  const verb = row[at + 1]?.fold ?? '';
  if (/^(?:is|was)$/.test(verb))
    return [row[at + 2], row[at + 3]].some((item) => /ing$/.test(item?.fold ?? ''));
  return /^(?:has|had|also|will|plans|added)$/.test(verb);
}

/** A title or role, and then the name it belongs to. */
function isNamed(row: readonly Item[], at: number): boolean {
  const item = row[at];
  return item?.type === 'name' || (item?.type === 'word' && isSpeaker(item.fold));
}

/** "After telling AFP it was "over", | Ann Pike left": the person after the comma. */
export function subjectAfter(row: readonly Item[], at: number): Phrase | null {
  let comma = false;
  for (let k = at + 1; k < row.length && k - at < REACH_AHEAD; k++) {
    const item = row[k]!;
    if (item.type === 'quote' || item.fold === ',') comma = true;
    else if (
      comma &&
      ((item.name?.kind === 'person' && !item.possessive) ||
        (item.type === 'word' && verbs.PERSONAL.has(item.fold)))
    )
      return nounPhraseEnding(row, k);
  }
  return null;
}
const REACH_AHEAD = 40;
