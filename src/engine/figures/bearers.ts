/** Whose each age of a story is, over all its articles. */
import { agedIn, type Aged } from './aged.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Quantity } from '../facts.ts';
import { ownerOf } from './owners.ts';
import { readOnce } from '../words/read-once.ts';

/** Accounts of one person's age lie no farther apart, where no name stands beside it. In years. */
const MOST_APART = 10;

/** The key of whoever an age is of: a name, or a number for one whom nobody names; null where the story does not tell. */
export function bearerOf(context: StoryContext, place: Place, quantity: Quantity): string | null {
  if (quantity.dimension !== 'age') return null;
  return bearersOf(context).get(quantity) ?? ownerOf(context.sentence(place), quantity);
}
const bearersOf = readOnce(readBearers);

function readBearers({ articles }: StoryContext): Map<Quantity, string> {
  const ages = articles.flatMap(({ sentences }, article) => agedIn(article, sentences));
  const beside = ages.filter((one) => one.beside);
  const found = new Map<Quantity, string>();
  for (const one of beside) found.set(one.quantity, one.key!);
  for (const one of ages) {
    if (!one.meant) continue;
    const key = sameAge(one, beside) ?? (one.key !== null && mayBe(one, beside) ? one.key : null);
    if (key !== null) found.set(one.quantity, key);
  }
  return found;
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
