/** Whether two sentences that tell one thing give one surname two given names: "Nils Harrow scored" / "Peter Harrow scored". */
import type { Place, StoryContext } from '../context.ts';
import type { Name, SentenceFacts } from '../facts.ts';
import { mayBeOneGivenName } from '../names/given-names.ts';
import { rolesOf } from './roles.ts';
import { readOnce } from '../words/read-once.ts';
import { fold } from '../words/tokens.ts';

/** Likelihood that two sentences tell one thing (0 to 1) from which on one person is meant. */
const ALIKE = 0.5;
/** Likelihood that they state one fact (0 to 1) from which on it is enough that they say the same of both, or are the likeliest. */
const ONE_FACT = 0.3;
/** Words for people who share a surname. */
const FAMILY =
  /\b(?:brothers?|sisters?|twins?|siblings?|father|mother|parents?|son|daughter|wife|husband|widow(?:er)?|cousins?|uncle|aunt|nephew|niece|grand\w+|family|namesakes?|famil\w*|relatives?)\b/i;

/** The two names, one of each sentence; null where none are at odds, or where an article knows more than one of that surname. */
export function givenNamesAtOdds(
  context: StoryContext,
  a: Place,
  b: Place,
): { left: Name; right: Name } | null {
  const fact = context.facts.similarity(a, b);
  const alike = Math.max(context.similarity(a, b), fact) >= ALIKE;
  if ([a, b].some((place) => FAMILY.test(context.sentence(place).text))) return null;
  const [lefts, rights] = [fullNamesIn(context.sentence(a)), fullNamesIn(context.sentence(b))];
  for (const left of lefts)
    for (const right of rights)
      if (
        left.surname === right.surname &&
        left.name.key !== right.name.key &&
        !mayBeOneGivenName(left.given, right.given) &&
        isOnly(context, a.article, left) &&
        isOnly(context, b.article, right) &&
        !isUsedAlone(context, left) &&
        !isUsedAlone(context, right) &&
        (alike ||
          fact >= ONE_FACT ||
          areOneRole(context, a, left, b, right) ||
          areOfOneAge(context.sentence(a), context.sentence(b)) ||
          (tellsMuchOf(context, a.article, left) && tellsMuchOf(context, b.article, right)))
      )
        return { left: left.name, right: right.name };
  return null;
}

/** "the county's coroner, Ann Lee" / "coroner Joan Lee" */
const areOneRole = (context: StoryContext, a: Place, left: FullName, b: Place, right: FullName): boolean =>
  /^(?:one|post)$/.test(rolesOf(context.sentence(a), left.name, context.sentence(b), right.name));

interface FullName {
  name: Name;
  given: string;
  surname: string;
}

/** The persons that a sentence names by given name and surname alone. */
export const fullNamesIn = readOnce(readFullNames);

function readFullNames({ text, names }: SentenceFacts): FullName[] {
  return names.flatMap((name): FullName[] => {
    if (name.kind !== 'person') return [];
    const [given, surname, ...more] = text.slice(name.start, name.end).split(/\s+/);
    return given &&
      surname &&
      more.length === 0 &&
      [given, surname].every((word) => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word))
      ? [{ name, given, surname: fold(surname) }]
      : [];
  });
}

/** Whether an article names nobody else by this surname, and no family. */
function isOnly({ articles }: StoryContext, article: number, { given, surname }: FullName): boolean {
  return articles[article]!.sentences.every((sentence) =>
    fullNamesIn(sentence).every((other) => other.surname !== surname || other.given === given),
  );
}

/** Whether some article names a thing by the first word alone: "Halden Steel" and "Halden's mills" are of a firm. */
function isUsedAlone({ articles }: StoryContext, { given }: FullName): boolean {
  return articles.some(({ sentences }) =>
    sentences.some(({ names, text }) => names.some(({ start, end }) => text.slice(start, end) === given)),
  );
}

/** Whether an article comes back to whom it names by a surname, and not as one of a family. */
function tellsMuchOf({ articles }: StoryContext, article: number, { surname }: FullName): boolean {
  const sentences = articles[article]!.sentences.filter(
    ({ names, text, skip }) =>
      !skip && names.some(({ start, end }) => fold(text.slice(start, end)).split(/\s+/).at(-1) === surname),
  );
  return sentences.length >= MUCH && !sentences.some(({ text }) => FAMILY.test(text));
}
/** Sentences. */
const MUCH = 2;

/** Whether the same age stands in both sentences. */
function areOfOneAge({ quantities: left }: SentenceFacts, { quantities: right }: SentenceFacts): boolean {
  return left.some(
    (q) => q.dimension === 'age' && right.some((r) => r.dimension === 'age' && r.amount === q.amount),
  );
}
