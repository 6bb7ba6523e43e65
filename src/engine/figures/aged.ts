/** Whom an article gives an age for: by the name beside it, by "he" or "the 46-year-old", or else by what it says of them. */
import type { Place } from '../context.ts';
import type { Name, Quantity, SentenceFacts } from '../facts.ts';
import { gendersOf, genderOfRole, type Gender } from '../names/gender.ts';
import { isSomeone } from '../quantities/age-nouns.ts';
import { isThen, ownerOf } from './owners.ts';

/** One age of one person, as it is now. */
export interface Aged {
  place: Place;
  quantity: Quantity;
  /** Key of the person's name. */
  key: string | null;
  /** The name stands beside the age. */
  beside: boolean;
  /** Told of somebody whom a sentence before tells of: "The 46-year-old", "He was 63". */
  meant: boolean;
  gender: Gender | null;
}

/** Sentences back in which "he" and "the 46-year-old" are looked for. */
const MOST_BACK = 3;

/** "(15-year-)olds", "women aged | 31", "all | 62", "between | 20": ages of several, or of anybody. */
const OF_SEVERAL =
  /\b(?:people|children|men|women|boys|girls|those|anyone|everyone|ages|from|under|over|below|above|between|both|all|\p{L}{3,}(?<!s)s),? (?:all |both |now )?(?:aged )?(?:between |from |under |over )?$|\b(?:average|median|mean|minimum|every|any|each|typical)\b[^,;.]{0,20}$/u;
const LISTED_BEFORE = /\d,? (?:(?:and|or|to) )?(?:aged )?$|\d[–-]$/;
const LISTED_AFTER = /^(?:,| and| or| to|-|–) ?\d/;
const OLDS = /^[^.]{0,12}\b(?:old|people|men|women|children|boy|girl)s\b/;
/** Words that end in s and name no several: "Harris, 45" is a name, "the boss, 45". */
const isSeveral = (before: string): boolean => {
  const word = /(\p{L}+),? (?:aged )?$/u.exec(before)?.[1] ?? '';
  return OF_SEVERAL.test(before) && !(/^\p{Lu}/u.test(word) || /ss$/.test(word) || word === 'his');
};

/** Whether an age is that of one person, given as one number. */
function isOfOne({ text }: SentenceFacts, { start, end, figure, high, bound }: Quantity): boolean {
  if (high !== null || bound !== 'exact') return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(figure.end);
  return (
    !isSeveral(before) &&
    !LISTED_BEFORE.test(before) &&
    !LISTED_AFTER.test(text.slice(end)) &&
    !LISTED_AFTER.test(after) &&
    !OLDS.test(text.slice(figure.start, figure.end + 25))
  );
}

/** "He was | 63", "and she is only | 9". */
const HE_IS =
  /(?:^|[.;:,“"] ?|\b(?:and|but|that|because|though|although) )(he|she) (?:is|was|turned|turns) (?:only |just |now |still )?$/i;
/** "At | 47, she will be", "At | 16 he is": no "At 47, he became". */
const AT = /^At $/;
const AT_HE = /^,? (he|she) (?:is|will|has|may|can|would)\b/;
/** "The | 46-year-old", "the former | 34-year-old". */
const THE = /\b[Tt]he (?:now |then )?$/;
const YEAR_OLD = /^[^,;.]{0,12}\byear[s-]old|^[^,;.]{0,4}[- ]year[- ]old/;
/** "The 46-year-old man | who was driving": another than was told of so far. */
const WHICH = /^(?: \p{Ll}+){0,2} (?:who|whose|whom|that)\b/u;
/** The noun of one: "34-year-old | Slovak truck driver". */
const NOUN = /^[-\s\p{L}\d]*?[- ]year[- ]olds? ((?:\p{L}[\p{L}-]*\s+){0,4}\p{L}[\p{L}-]*)/u;
const NOUN_ENDS =
  /\s(?:of|from|in|at|on|who|whose|was|were|is|has|had|and|with|to|for|by|will|said|says|as|after|when|but|or|that|then|also|into|near|did|does)\b.*$/;

/** Words for one person by an age: "Slovak truck driver"; empty where none follow. */
export function nounsAfter({ text }: SentenceFacts, { figure }: Quantity): string {
  const found = NOUN.exec(text.slice(figure.start, figure.end + 70))?.[1] ?? '';
  return ` ${found}`.replace(NOUN_ENDS, '').trim();
}

/** Gender told by words for somebody: "young woman", "schoolboy", "grandmother". */
export function genderOfWords(words: string): Gender | null {
  for (const word of words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .reverse()) {
    const told = genderOfRole(word);
    if (told) return told;
    if (/(?:woman|girl|daughter|mother|sister)$/.test(word)) return 'she';
    if (
      /(?:..man|boy|son|father|brother)$/.test(word) &&
      !/^(?:person|human|german|roman|norman|reason)$/.test(word)
    )
      return 'he';
  }
  return null;
}

/** Reads the ages of an article, of one person each. */
export function agedIn(article: number, sentences: readonly SentenceFacts[]): Aged[] {
  const found: Aged[] = [];
  let persons: Set<string> | null = null;
  let genders: ReadonlyMap<string, Gender> | null = null;
  for (const [s, sentence] of sentences.entries()) {
    if (sentence.skip) continue;
    for (const quantity of sentence.quantities) {
      if (quantity.dimension !== 'age' || !isOfOne(sentence, quantity) || isThen(sentence, quantity))
        continue;
      persons ??= new Set(
        sentences.flatMap(({ names }) => names.filter(({ kind }) => kind === 'person').map(({ key }) => key)),
      );
      genders ??= gendersOf(sentences);
      const own = ownerOf(sentence, quantity);
      const key = own !== null && (persons.has(own) || !isPlaceName(sentence, own)) ? own : null;
      const told = genderOfWords(nounsAfter(sentence, quantity));
      const one: Aged = {
        place: { article, sentence: s },
        quantity,
        key,
        beside: key !== null,
        meant: false,
        gender: told ?? (key === null ? null : (genders.get(key) ?? null)),
      };
      if (key === null) mean(one, sentences, persons, genders);
      found.push(one);
    }
  }
  return found;
}

function isPlaceName({ names }: SentenceFacts, key: string): boolean {
  return names.some((name) => name.key === key && name.kind === 'place');
}

/** Fills in whom "he" or "the 46-year-old" means. */
function mean(
  one: Aged,
  sentences: readonly SentenceFacts[],
  persons: ReadonlySet<string>,
  genders: ReadonlyMap<string, Gender>,
): void {
  const { quantity, place } = one;
  const sentence = sentences[place.sentence]!;
  const before = sentence.text.slice(0, quantity.start);
  const pronoun =
    HE_IS.exec(before)?.[1] ??
    (AT.test(before) ? AT_HE.exec(sentence.text.slice(quantity.end))?.[1] : undefined);
  const definite =
    THE.test(before) && YEAR_OLD.test(sentence.text.slice(quantity.figure.start, quantity.figure.end + 16));
  if (pronoun === undefined && (!definite || WHICH.test(sentence.text.slice(quantity.end)))) return;
  one.meant = true;
  if (pronoun !== undefined) one.gender = pronoun.toLowerCase() as Gender;
  const suits = ({ key }: Name): boolean =>
    persons.has(key) && (one.gender === null || (genders.get(key) ?? one.gender) === one.gender);
  const own = new Set(sentence.names.map(({ key }) => key));
  if (pronoun !== undefined) {
    // "Lee died at home; he was 63"
    const here = new Set(
      sentence.names.filter((name) => name.end <= quantity.start && suits(name)).map(({ key }) => key),
    );
    if (here.size > 0) {
      if (here.size === 1 && !SAYS.test(before)) one.key = [...here][0]!;
      return;
    }
  }
  for (let s = place.sentence - 1; s >= Math.max(0, place.sentence - MOST_BACK); s--) {
    const earlier = sentences[s]!;
    const fitting = earlier.names.filter(suits);
    const keys = new Set(fitting.map(({ key }) => key));
    if (hasNameless(earlier, fitting, one.gender)) return;
    if (keys.size > 1) return;
    const [key] = keys;
    if (key === undefined) continue;
    if (!own.has(key)) one.key = key;
    return;
  }
}

const SAYS = /\b(?:said|says|told|added)\b/;
/** "the driver | of the bus, | Ann Lee", "the driver, | Ann Lee": between words for somebody and the name. */
const THEN_NAME =
  /^(?: (?:of|at|in|for|with|from) [^,.;]{1,40})?,? (?:named |called |(?:is|was) )?(?:\p{Lu}\p{L}*\.? ){0,2}$/u;
/** "Ann Lee, | the driver", "Ann Lee is | the driver". */
const THEN_ROLE = /^,? (?:(?:who )?(?:is|was) )?$/;
const WORD = /\p{L}[\p{L}-]*/gu;
const DETERMINER = /^(?:an?|the|one|another|his|her|their)$/i;
/** Words from "the" to the noun, at the most. */
const MOST_WORDS = 4;

/** Whether a sentence tells of somebody by what they are alone: "A man was held outside Lee's house". */
function hasNameless({ text }: SentenceFacts, names: readonly Name[], gender: Gender | null): boolean {
  let words = -1;
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (DETERMINER.test(word)) [words, from] = [0, index];
    else if (words >= 0 && ++words > MOST_WORDS) words = -1;
    if (words < 1 || !isSomeone(word)) continue;
    const end = index + word.length;
    if (
      names.some(
        (name) =>
          (name.start >= end && THEN_NAME.test(text.slice(end, name.start))) ||
          (name.end <= from && THEN_ROLE.test(text.slice(name.end, from))),
      )
    )
      continue;
    const told = genderOfWords(text.slice(from, end));
    if (gender === null || told === null || told === gender) return true;
  }
  return false;
}
