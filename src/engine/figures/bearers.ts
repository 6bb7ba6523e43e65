/** Whose each age of a story is, over all its articles. */
import { areApart, matches, MOST_APART, personsOf, type Person } from './aged-matches.ts';
import { folkIn, type Folk } from './aged-roles.ts';
import { agedIn, type Aged } from './aged.ts';
import type { Place, StoryContext } from '../context.ts';
import type { ArticleFacts, Quantity } from '../facts.ts';
import { ownerOf } from './owners.ts';
import { readOnce } from '../words/read-once.ts';

/** The key of whoever an age is of: a name, or a number for one whom nobody names; null where the story does not tell. */
export function bearerOf(context: StoryContext, place: Place, quantity: Quantity): string | null {
  if (quantity.dimension !== 'age') return null;
  return bearersOf(context).keys.get(quantity) ?? ownerOf(context.sentence(place), quantity);
}
const bearersOf = readOnce(readBearers);

/** Whether two keys are the names of two persons; whoever nobody names may be anybody. */
export function areTwoNamed(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && !a.startsWith(NAMELESS) && !b.startsWith(NAMELESS);
}
const NAMELESS = '#';

/** Whether what is said of those whose ages are given makes them two: a man and a woman, a nurse and a driver. */
export function areAgesApart(context: StoryContext, left: Quantity, right: Quantity): boolean {
  const { persons } = bearersOf(context);
  const [a, b] = [persons.get(left), persons.get(right)];
  return a !== undefined && b !== undefined && areApart(a, b);
}

interface Bearers {
  keys: ReadonlyMap<Quantity, string>;
  /** What is said of those whose ages are given; of nobody, where all of them have names. */
  persons: ReadonlyMap<Quantity, Person>;
}

function readBearers({ articles }: StoryContext): Bearers {
  const ages = articles.flatMap(({ sentences }, article) => agedIn(article, sentences));
  const beside = ages.filter((one) => one.beside);
  const found = new Map<Quantity, string>();
  for (const one of beside) found.set(one.quantity, one.key!);
  for (const one of ages) {
    if (!one.meant) continue;
    const key = sameAge(one, beside) ?? (one.key !== null && mayBe(one, beside) ? one.key : null);
    if (key !== null) found.set(one.quantity, key);
  }
  const persons = addNameless(articles, ages, found);
  return { keys: found, persons: new Map(persons.flatMap((one) => one.ages.map((age) => [age, one]))) };
}

/** Adds those whom two articles or more tell of by what they are: "the driver, 45" / "a 47-year-old driver". */
function addNameless(
  articles: readonly ArticleFacts[],
  ages: readonly Aged[],
  found: Map<Quantity, string>,
): Person[] {
  if (ages.every(({ quantity }) => found.has(quantity))) return [];
  const persons = articles.map(({ sentences }, article) =>
    personsOf(
      article,
      sentences,
      ages.filter(({ place }) => place.article === article),
      found,
    ),
  );
  const known = readOnce(knownOf);
  const ones: Person[][] = [];
  for (const [i, left] of persons.entries())
    for (const right of persons.slice(i + 1))
      for (const pair of matches(left, right, (article) => known(articles[article]!))) {
        const one = ones.find((group) => group.some((person) => pair.includes(person)));
        if (one) one.push(...pair);
        else ones.push([...pair]);
      }
  for (const [n, group] of ones.entries()) {
    const keys = new Set(group.flatMap(({ key }) => (key === null ? [] : [key])));
    if (keys.size > 1) continue;
    for (const { ages: own } of group)
      for (const age of own) found.set(age, [...keys][0] ?? `${NAMELESS}${n}`);
  }
  return persons.flat();
}

function knownOf({ sentences }: ArticleFacts): { folk: Folk; ages: readonly Quantity[] } {
  const ages = sentences.flatMap(({ quantities }) =>
    quantities.filter(({ dimension }) => dimension === 'age'),
  );
  return { folk: folkIn(sentences), ages };
}

/** "The 46-year-old", where the article has told of one person that they are 46. */
function sameAge(one: Aged, beside: readonly Aged[]): string | null {
  const keys = new Set(
    beside
      .filter(
        ({ place, quantity }) => place.article === one.place.article && isOneAge(quantity, one.quantity),
      )
      .map(({ key }) => key!),
  );
  return keys.size === 1 ? [...keys][0]! : null;
}

/** Whether an age may be that of the person whom it seems to mean: no other is of that age, nor is the person of another in that article. */
function mayBe({ place, quantity, key }: Aged, beside: readonly Aged[]): boolean {
  return beside.every((other) => {
    const equal = isOneAge(other.quantity, quantity);
    if (other.key !== key) return !equal;
    if (other.place.article === place.article) return equal;
    return Math.abs(other.quantity.amount - quantity.amount) <= MOST_APART;
  });
}

const isOneAge = (a: Quantity, b: Quantity): boolean => a.amount === b.amount;
