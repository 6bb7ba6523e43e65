/** Whether two sentences that tell one thing give one surname two given names: "Nils Harrow scored" / "Peter Harrow scored". */
import type { Place, StoryContext } from '../context.ts';
import type { Name } from '../facts.ts';
import { mayBeOneGivenName } from '../names/given-names.ts';
import { rolesOf } from './roles.ts';
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
  const [lefts, rights] = [fullNames(context, a), fullNames(context, b)];
  for (const left of lefts)
    for (const right of rights)
      if (
        left.surname === right.surname &&
        left.name.key !== right.name.key &&
        !mayBeOneGivenName(left.given, right.given) &&
        isOnly(context, a.article, left) &&
        isOnly(context, b.article, right) &&
        (alike || fact >= ONE_FACT || areOneRole(context, a, left, b, right))
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

/** Persons named by given name and surname alone. */
function fullNames(context: StoryContext, place: Place): FullName[] {
  const { text, names } = context.sentence(place);
  return names.flatMap((name): FullName[] => {
    if (name.kind !== 'person') return [];
    const [given, surname, ...more] = text.slice(name.start, name.end).split(/\s+/);
    return given && surname && more.length === 0 && /^\p{Lu}\p{Ll}/u.test(given)
      ? [{ name, given, surname: fold(surname) }]
      : [];
  });
}

/** Whether an article names nobody else by this surname. */
function isOnly(context: StoryContext, article: number, { given, surname }: FullName): boolean {
  return context.articles[article]!.sentences.every((_, sentence) =>
    fullNames(context, { article, sentence }).every(
      (other) => other.surname !== surname || other.given === given,
    ),
  );
}
