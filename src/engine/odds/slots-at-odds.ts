/** Whether two sentences fill what an event has once by two things: "was found by hunters" / "was found by a helicopter crew". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { isOfOtherTime } from './other-times.ts';
import { isNamedIn, slotsIn, type Filled } from './slots.ts';

/** Likelihood that two sentences state one fact (0 to 1) from which on they tell of one person though they name none. */
const ONE_FACT = 0.2;
/** The same for what is told of no person: where a plant is, where talks are held. */
const ONE_THING = 0.15;

/** The words that fill a slot, one of each sentence; null where they may be one thing, or where an article tells of both. */
export function slotsAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const lefts = slotsIn(left);
  if (lefts.length === 0) return null;
  for (const l of lefts)
    for (const r of slotsIn(right)) {
      if (l.slot !== r.slot || meet(l.sorts, r.sorts)) continue;
      if (isOfOtherTime(context, a) || isOfOtherTime(context, b)) return null;
      const areOne = l.thing
        ? context.facts.similarity(a, b) >= ONE_THING
        : areOfOnePerson(context, a, b) || tellOfOne(context, a, l, b, r);
      if (!l.once && !areOne) continue;
      if (tellsOfTwo(left, r) || tellsOfTwo(right, l)) continue;
      if (isToldBy(context, a.article, r) || isToldBy(context, b.article, l)) continue;
      return { left: l.words, right: r.words };
    }
  return null;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** "Lee was arrested at home and Field at the airport": two persons, and what the other sentence tells as well. */
function tellsOfTwo({ names, text }: SentenceFacts, other: Filled): boolean {
  return (
    new Set(names.filter(({ kind }) => kind === 'person').map(({ key }) => key)).size > 1 &&
    isNamedIn(text, other)
  );
}

/** Whether both state one fact, or tell of "the child", where neither counts several. */
function tellOfOne(context: StoryContext, a: Place, l: Filled, b: Place, r: Filled): boolean {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const isOfMany = ({ quantities }: SentenceFacts, { words }: Filled): boolean =>
    quantities.some(
      ({ dimension, amount, start }) =>
        dimension === 'count' && amount > 1 && (start < words.start || start >= words.end),
    );
  if (isOfMany(left, l) || isOfMany(right, r)) return false;
  if (context.facts.similarity(a, b) >= ONE_FACT) return true;
  const [child, other] = [CHILD.exec(left.text)?.[1], CHILD.exec(right.text)?.[1]];
  const isSexed = (word: string): boolean => /^(?:boy|girl)$/.test(word);
  return (
    child !== undefined && other !== undefined && (child === other || !isSexed(child) || !isSexed(other))
  );
}
const CHILD = /\b[Tt]he (?:\S+ )?(child|toddler|baby|infant|boy|girl|youngster)\b/;

/** Whether both tell of a person in common, by name or age. */
function areOfOnePerson(context: StoryContext, a: Place, b: Place): boolean {
  const [left, right] = [personsAt(context, a), personsAt(context, b)];
  return left.some((person) => right.includes(person));
}

/** Sentences before one that tells of "him" in which he may be named. */
const BACK = 2;

function personsAt(context: StoryContext, { article, sentence }: Place): string[] {
  const found: string[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - BACK); at--) {
    const { names, quantities } = context.sentence({ article, sentence: at });
    const persons = names.filter(({ kind }) => kind === 'person').map(({ key }) => key);
    const ages = quantities.filter(({ dimension }) => dimension === 'age');
    found.push(...persons, ...ages.map(({ amount }) => `age ${amount}`));
    if (persons.length > 0) break;
  }
  return found;
}

/** Whether an article fills the slot by what the other does, anywhere. */
function isToldBy({ articles }: StoryContext, article: number, { slot, sorts }: Filled): boolean {
  return articles[article]!.sentences.some(
    (sentence) =>
      !sentence.skip && slotsIn(sentence).some((own) => own.slot === slot && meet(own.sorts, sorts)),
  );
}
