/** What is at odds between two sentences that tell one thing in other words: a day, a denial, a person. */
import type { Difference, Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { changesAtOdds } from './changes-at-odds.ts';
import { daysAtOdds } from './days-at-odds.ts';
import { directionsAtOdds } from './directions-at-odds.ts';
import { denialsAtOdds } from './denials-at-odds.ts';
import { fatesAtOdds } from './fates-at-odds.ts';
import { givenNamesAtOdds } from './given-names-at-odds.ts';
import { lacksAtOdds } from './lacks-at-odds.ts';
import { journalsAtOdds } from './journals-at-odds.ts';
import { nobodyAtOdds } from './nobody-at-odds.ts';
import { noneAtOdds } from './none-at-odds.ts';
import { numbersAtOdds } from './numbers-at-odds.ts';
import { outcomesAtOdds } from './outcomes-at-odds.ts';
import { figuresApart } from '../figures/figures-apart.ts';
import { MOST_WORDS } from './frames.ts';
import { kindsAtOdds } from './kinds-at-odds.ts';
import { personsAtOdds } from './persons-at-odds.ts';
import { sidesAtOdds } from './sides-at-odds.ts';
import { postsAtOdds } from './posts-at-odds.ts';
import { stancesAtOdds } from './stances-at-odds.ts';
import { thingsAtOdds } from './things-at-odds.ts';

export interface Conflict {
  what: Difference['what'];
  /** The words at odds in each sentence. */
  left: Span;
  right: Span;
}

/** Finds what two sentences in different words are at odds on; null where nothing can be shown to be. */
export function findRewordedConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  if (Math.max(left.tokens.length, right.tokens.length) > MOST_WORDS) return null;
  const change = changesAtOdds(context, a, b);
  if (change) return { what: 'words', ...change };
  if (figuresApart(left, right)) return null;
  return (
    directionConflict(context, a, b) ??
    negationConflict(context, a, b) ??
    (sharesName(context, a, b) ? dayConflict(context, a, b) : null) ??
    nameConflict(context, a, b) ??
    thingConflict(context, a, b) ??
    kindConflict(context, a, b) ??
    numberConflict(context, a, b)
  );
}

/** Whether two sentences name somebody or something in common, or one of them names nothing. */
function sharesName(context: StoryContext, a: Place, b: Place): boolean {
  const [left, right] = [context.sentence(a).names, context.sentence(b).names];
  return left.length === 0 || right.length === 0 || left.some((l) => right.some((r) => r.key === l.key));
}

/** "will not reopen the bridge" / "is to reopen the bridge in May". */
function negationConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const denials =
    denialsAtOdds(context, a, b) ??
    outcomesAtOdds(context, a, b) ??
    lacksAtOdds(context, a, b) ??
    noneAtOdds(context, a, b) ??
    fatesAtOdds(context, a, b) ??
    stancesAtOdds(context, a, b) ??
    nobodyAtOdds(context, a, b);
  return denials && { what: 'negation', left: spanOf(denials.left), right: spanOf(denials.right) };
}

/** "was arrested late on Sunday" / "police arrested him on Monday": one day each, of one event. */
function dayConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const days = daysAtOdds(context, a, b);
  return days && { what: 'date', left: spanOf(days.left.figure), right: spanOf(days.right.figure) };
}

/** "arrested driver Ann Lee" / "the driver, Joan Field, was arrested": one person each, in one part. */
function nameConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const persons =
    personsAtOdds(context, a, b) ?? givenNamesAtOdds(context, a, b) ?? postsAtOdds(context, a, b);
  if (persons) return { what: 'name', left: spanOf(persons.left), right: spanOf(persons.right) };
  const journals = journalsAtOdds(context, a, b);
  return journals && { what: 'name', ...journals };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "bought by the Halden Museum" / "the Brice Museum bought": one of a sort each. */
function thingConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const things = thingsAtOdds(context, a, b);
  if (!things) return null;
  const { left, right } = things;
  return {
    what: left.kind === 'place' && right.kind === 'place' ? 'place' : 'name',
    left: spanOf(left),
    right: spanOf(right),
  };
}

/** "east of Harrow" / "west of Harrow", "the left ankle" / "the right ankle". */
function directionConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const directions = directionsAtOdds(context, a, b);
  if (directions) return { what: 'place', ...directions };
  const sides = sidesAtOdds(context, a, b);
  return sides && { what: 'words', ...sides };
}

/** "threatened with a knife" / "threatened with a pistol". */
function kindConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const kinds = kindsAtOdds(context, a, b);
  return kinds && { what: 'words', left: kinds.left, right: kinds.right };
}

/** "Route 94" / "Route 66". */
function numberConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const numbers = numbersAtOdds(context, a, b);
  return numbers && { what: 'number', ...numbers };
}
