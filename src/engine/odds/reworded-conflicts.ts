/** What is at odds between two sentences that tell one thing in other words: a day, a denial, a person. */
import type { Difference, Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import { changesAtOdds } from './changes-at-odds.ts';
import { daysAtOdds } from './days-at-odds.ts';
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
import { areNamedApart } from '../names/namesakes.ts';
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

/** What a rule finds at odds: the words in each sentence, and what they are where the rule's name for it is too wide. */
type Found = { left: Span; right: Span; what?: Difference['what'] } | null;

interface Rule {
  what: Difference['what'];
  find: (context: StoryContext, a: Place, b: Place) => Found;
}

/** In the order in which they are asked; the first that finds something tells what the sentences are at odds on. */
const RULES: readonly Rule[] = [
  { what: 'words', find: sidesAtOdds }, // "the left ankle" / "the right ankle", "east of Harrow" / "west of Harrow"
  { what: 'negation', find: denialsAtOdds }, // "will not reopen the bridge" / "is to reopen the bridge in May"
  { what: 'negation', find: outcomesAtOdds }, // "the motion was carried" / "councillors rejected the motion"
  { what: 'negation', find: lacksAtOdds }, // "was driving without a licence" / "had a valid licence"
  { what: 'negation', find: noneAtOdds }, // "no ransom was paid" / "paid a ransom"
  { what: 'negation', find: fatesAtOdds }, // "the captain drowned" / "the captain swam ashore"
  { what: 'negation', find: stancesAtOdds }, // "backed the plan" / "spoke against the plan"
  { what: 'negation', find: nobodyAtOdds }, // "nobody was hurt" / "two passengers were hurt"
  { what: 'date', find: daysApart }, // "was arrested late on Sunday" / "police arrested him on Monday"
  { what: 'name', find: personsAtOdds }, // "arrested driver Ann Lee" / "the driver, Joan Field, was arrested"
  { what: 'name', find: givenNamesAtOdds }, // "Ann Lee" / "Joan Lee"
  { what: 'name', find: postsAtOdds }, // "the minister, Ann Lee" / "Joan Field, the minister"
  { what: 'name', find: journalsAtOdds }, // "in the Northern Journal of Medicine" / "in Tropical Science"
  { what: 'name', find: thingsApart }, // "bought by the Halden Museum" / "the Brice Museum bought"
  { what: 'words', find: kindsAtOdds }, // "threatened with a knife" / "threatened with a pistol"
  { what: 'number', find: numbersAtOdds }, // "Route 94" / "Route 66"
];

/** Finds what two sentences in different words are at odds on; null where nothing can be shown to be. */
export function findRewordedConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  if (Math.max(left.tokens.length, right.tokens.length) > MOST_WORDS) return null;
  const change = changesAtOdds(context, a, b);
  if (change) return { what: 'words', ...change };
  // With other figures in them two sentences tell of two occasions, whatever else is at odds.
  if (figuresApart(left, right)) return null;
  for (const { what, find } of RULES) {
    const found = find(context, a, b);
    if (found) return { what: found.what ?? what, left: spanOf(found.left), right: spanOf(found.right) };
  }
  return null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** One day each, of one event, where the sentences name somebody in common or one of them names nothing. */
function daysApart(context: StoryContext, a: Place, b: Place): Found {
  if (areNamedApart(context.sentence(a).names, context.sentence(b).names)) return null;
  const days = daysAtOdds(context, a, b);
  return days && { left: days.left.figure, right: days.right.figure };
}

/** One of a sort each: two places, or two of anything else. */
function thingsApart(context: StoryContext, a: Place, b: Place): Found {
  const things = thingsAtOdds(context, a, b);
  const isPlace = things?.left.kind === 'place' && things.right.kind === 'place';
  return things && { ...things, what: isPlace ? 'place' : 'name' };
}
