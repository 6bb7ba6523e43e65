/** Whose figure it is: whose age, where a name stands beside it; whose goals, where persons are named before it. */
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { groupsOf, plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** "Ann Lee, 45", "Lee, a 45-year-old", "Lee, who is 45", "Lee, aged 45": what may stand between a name and its age. */
const AFTER_NAME = /^,?\s*\(?(?:who (?:is|was) |aged? |is |was )?(?:an? |the )?$/;
/** "45-year-old Ann Lee", "45-year-old driver, Ann Lee": what may stand between an age and its name. */
const BEFORE_NAME = /^\s*,?\s*$/;

/** "the 41-year-old American", "a 30-year-old Dane": words with a meaning of their own name nobody. */
function isWord(token: Token | undefined): boolean {
  if (!token) return false;
  const stem = plainStem(token.stem);
  return stem !== token.stem || groupsOf(stem).length > 0;
}

/** The key of the name that stands beside an age; null where none does. A name before the age goes first. */
export function ownerOf(sentence: SentenceFacts, { start, end }: Quantity): string | null {
  const { text, tokens } = sentence;
  const names = sentence.names.filter(
    ({ kind, key, start: from }) =>
      kind === 'person' || key.includes(' ') || !isWord(tokens.find((token) => token.start === from)),
  );
  const before = names.findLast((name) => name.end <= start);
  const beside = names.find((name) => name.start >= end && /^\s$/.test(text.slice(end, name.start)));
  // "The win over Lee was the 45-year-old Ann Field's third"
  if (beside && before && !text.slice(before.end, start).startsWith(',')) return beside.key;
  if (before && AFTER_NAME.test(text.slice(before.end, start))) return before.key;
  const after = names.find((name) => name.start >= end);
  return after && BEFORE_NAME.test(text.slice(end, after.start)) ? after.key : null;
}

/** After the name of one who only speaks of the figure: "Ann Lee said", "Lee, the mayor, told reporters". */
const SPEAKS =
  /^[^.;]{0,40}\b(?:said|says|saying|told|tells|added|adds|wrote|announced|reported|estimated|believes?|thinks?)\b/;
/** Before it: "according to Ann Lee". */
const SPOKEN = /\b(?:according to|told|said|says|by)\s+(?:[\p{L}.]+\s+){0,3}$/iu;

/** The names before a figure in its sentence, but for those of people who only speak of it. */
export function namesBefore({ text, names }: SentenceFacts, { start }: Quantity): Name[] {
  return names.filter(
    (name) =>
      name.end <= start &&
      !SPEAKS.test(text.slice(name.end, start)) &&
      !SPOKEN.test(text.slice(Math.max(0, name.start - 60), name.start)),
  );
}
