/** Whose figure it is: whose age, where a name stands beside it; whose goals, where persons are named before it. */
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { groupsOf, plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** "Lee of Brno, 45": where somebody is from. */
const FROM = String.raw`(?:,? (?:of|from) (?:the )?\p{Lu}[^,;:.()\d]{0,30})?`;
const NOW = '(?:only |just |now |still )?';
/** "Ann Lee, 45", "Lee, a 45-year-old", "Lee, who is 45", "Lee, aged 45": what may stand between a name and its age. */
const AFTER_NAME = new RegExp(
  String.raw`^${FROM},?\s*\(?(?:(?:who )?(?:is|was) ${NOW}|aged? |now )?(?:an? |the )?$`,
  'u',
);
/** "Lee, the son of a bricklayer, is 67", "Lee, the pilot, 45", "Lee, a nurse of 45". */
const SET_APART = new RegExp(
  String.raw`^${FROM}, (?:(?:the|an?|his|her|their|who|whose)\b[^,;:.()\d]{1,70}, (?:is|was) ${NOW}|(?:the|an?) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+(?: of |${FROM},? (?:aged )?))$`,
  'u',
);
/** Names looked at before an age: those after the first stand in what is set apart. */
const MOST_BEFORE = 3;
/** "was 18 when the war began", "at the age of 12", "turned 40 in 1999": an age that somebody has no longer. */
const THEN_BEFORE =
  /(?:\b(?:when|since|until|after|before|while|from|by) (?:he|she|I|they|\p{Lu}[\p{L}'’-]+) (?:was |turned |reached )?(?:only |just )?|\b(?:[Aa]t|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore) (?:the )?age (?:of )?|\bthen[-–,]* ?(?:aged )?|\bwould (?:have|be|turn)\b[^,.;]{0,20})$/u;
const THEN_AFTER =
  /^,? (?:at the time|when|then\b|at his death|at her death|in (?:19|20)\d\d|(?:years? )?before\b)/;

/** "died on Monday at the age of 84": the last age there was. */
const AT_DEATH = /\b(?:died|dies|death|dead|passed away)\b[^.;]{0,60}$/;
/** "Ann Lee died in her sleep at the age of 84", "Ann Lee has died aged 84". */
const DIED =
  /^(?:,[^,.;]{1,60},)? (?:has |had )?(?:died|passed away)\b[^.;]{0,60}(?:\baged|\bat(?: the age of)?|,) $/;

/** Whether an age is told of an earlier day, or one to come. */
export function isThen({ text }: SentenceFacts, { start, end }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  return (THEN_BEFORE.test(before) && !AT_DEATH.test(before)) || THEN_AFTER.test(text.slice(end, end + 30));
}

/** "45-year-old Ann Lee", "45-year-old driver, Ann Lee": what may stand between an age and its name. */
const BEFORE_NAME = /^\s*,?\s*$/;

/** "the 41-year-old American", "a 30-year-old Dane": words with a meaning of their own name nobody. */
function isWord(token: Token | undefined): boolean {
  if (!token) return false;
  const stem = plainStem(token.stem);
  return stem !== token.stem || groupsOf(stem).length > 0;
}

/** The key of the name that stands beside an age; null where none does, or the age is one of long ago. A name before the age goes first. */
export function ownerOf(sentence: SentenceFacts, quantity: Quantity): string | null {
  const { start, end } = quantity;
  const { text, tokens } = sentence;
  const names = sentence.names.filter(
    ({ kind, key, start: from }) =>
      kind === 'person' || key.includes(' ') || !isWord(tokens.find((token) => token.start === from)),
  );
  const before = names.filter((name) => name.end <= start).slice(-MOST_BEFORE);
  const last = before.at(-1);
  const beside = names.find((name) => name.start >= end && /^\s$/.test(text.slice(end, name.start)));
  if (isThen(sentence, quantity)) return null;
  // "The win over Lee was the 45-year-old Ann Field's third"
  if (beside && last && !text.slice(last.end, start).startsWith(',')) return beside.key;
  const own = before.findLast((name) => {
    const gap = text.slice(name.end, start);
    if (!AFTER_NAME.test(gap) && !SET_APART.test(gap) && !DIED.test(gap)) return false;
    // "Lee, from | Brno, 45": where from
    return name.kind === 'person' || !FROM_WHERE.test(text.slice(Math.max(0, name.start - 12), name.start));
  });
  if (own) return own.key;
  const after = names.find((name) => name.start >= end);
  return after && BEFORE_NAME.test(text.slice(end, after.start)) ? after.key : null;
}
const FROM_WHERE = /\b(?:of|from|in|at|near) (?:the )?$/;

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
