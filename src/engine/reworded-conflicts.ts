/** What is at odds between two sentences that tell one thing in other words: a day, a denial, a person. */
import type { Difference, Span } from './comparison.ts';
import type { Place, StoryContext } from './context.ts';
import { daysAtOdds } from './days-at-odds.ts';
import type { Quantity, SentenceFacts } from './facts.ts';
import { isNearest } from './linked.ts';
import { personsAtOdds } from './persons-at-odds.ts';
import { compareQuantities } from './quantities.ts';
import type { Token } from './tokens.ts';

export interface Conflict {
  what: Difference['what'];
  /** The words at odds in each sentence. */
  left: Span;
  right: Span;
}

/** Likelihood that two sentences make one claim (0 to 1) from which a denial is a difference. */
const ALIKE = 0.4;

/** Finds what two sentences in different words are at odds on; null where nothing can be shown to be. */
export function findRewordedConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  if (figuresApart(context.sentence(a), context.sentence(b))) return null;
  const nearest = context.similarity(a, b) >= ALIKE && isNearest(context, a, b);
  return (
    (nearest ? negationConflict(context, a, b) : null) ??
    (sharesName(context, a, b) ? dayConflict(context, a, b) : null) ??
    nameConflict(context, a, b)
  );
}

/** Whether two sentences name somebody or something in common, or one of them names nothing. */
export function sharesName(context: StoryContext, a: Place, b: Place): boolean {
  const [left, right] = [context.sentence(a).names, context.sentence(b).names];
  return left.length === 0 || right.length === 0 || left.some((l) => right.some((r) => r.key === l.key));
}

/** Whether two sentences give figures for one thing, and none alike: then they may tell of two occasions. */
export function figuresApart(a: SentenceFacts, b: SentenceFacts): boolean {
  const thingOf = ({ dimension, unit, of }: Quantity): string =>
    unit ? `${dimension}|${unit}` : `${dimension}|${of ?? ''}`;
  const figures = ({ quantities }: SentenceFacts): Quantity[] =>
    quantities.filter(
      ({ dimension, unit, of }) => dimension !== 'date' && dimension !== 'time' && (unit || of),
    );
  const apart = new Map<string, boolean>();
  for (const l of figures(a))
    for (const r of figures(b))
      if (thingOf(l) === thingOf(r))
        apart.set(thingOf(l), (apart.get(thingOf(l)) ?? true) && compareQuantities(l, r) === 'different');
  return [...apart.values()].some(Boolean);
}

/** How far from a denial, in words, the verb it denies may stand, and how far from the verb what it is said of. */
const DENIED_REACH = 3;
const SAID_REACH = 6;
/** Words around the verb, beside it, that must be the same in both sentences. */
const SAID_ALIKE = 2;
/** Words by which a sentence may deny without "not", or be no plain statement: with one of them nothing is shown. */
const UNSURE =
  /^(?:not|n't|no|none|nobody|nothing|neither|nor|never|cannot|without|unless|until|except|if|whether|den(?:y|ies|ied|ying|ial)|refus\w*|reject\w*|declin\w*|fail\w*|lack\w*|unable|unlikely|unclear|unwilling|avoid\w*|prevent\w*|doubt\w*|hardly|barely|scarcely|few|little|stop\w*|bann?\w*|block\w*|halt\w*|yet|could|would|may|might|should)$/;
const WEAK_AFTER = new Set(['only', 'just', 'but', 'merely', 'simply', 'necessarily', 'all', 'every', 'yet']);

/** "will not reopen the bridge" / "is to reopen the bridge in May": one verb, said of the same, denied by one only. */
function negationConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const [l, r] = [denialIn(context.sentence(a)), denialIn(context.sentence(b))];
  if ((l === null) === (r === null)) return null;
  const [denying, denied, other] = l ? [a, l, b] : [b, r!, a];
  const plain = context.sentence(other);
  if (plain.tokens.some((token) => UNSURE.test(token.norm) || token.norm.endsWith("n't"))) return null;
  const at = plain.tokens.findIndex((token) => !token.stop && token.stem === denied.verb.stem);
  if (at < 0) return null;
  const own = context.sentence(denying);
  const around = (sentence: SentenceFacts, keys: readonly string[], verb: number): Set<string> =>
    new Set(
      keys.filter((_, i) => i !== verb && Math.abs(i - verb) <= SAID_REACH && !sentence.tokens[i]!.stop),
    );
  const said = around(plain, context.keys(other), at);
  const alike = [...around(own, context.keys(denying), own.tokens.indexOf(denied.verb))].filter((key) =>
    said.has(key),
  );
  if (alike.length < SAID_ALIKE) return null;
  const spans = [spanOf(denied.not), spanOf(plain.tokens[at]!)] as const;
  return { what: 'negation', left: l ? spans[0] : spans[1], right: l ? spans[1] : spans[0] };
}

/** The one "not" of a sentence and the verb it denies; null where there is none, or more that bears on it. */
function denialIn({ tokens, quotes }: SentenceFacts): { not: Token; verb: Token } | null {
  const denials = tokens.filter(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't"));
  const not = denials[0];
  if (denials.length !== 1 || !not) return null;
  if (quotes.some((quote) => quote.start <= not.start && not.end <= quote.end)) return null;
  if (tokens.some((token) => token !== not && UNSURE.test(token.norm))) return null;
  const at = tokens.indexOf(not);
  // "pleaded not guilty" denies no verb.
  if (not.norm === 'not' && !tokens[at - 1]?.stop) return null;
  const after = tokens.slice(at + 1, at + 1 + DENIED_REACH);
  if (after.some(({ norm }) => WEAK_AFTER.has(norm))) return null;
  const verb = after.find((token) => !token.stop);
  return verb ? { not, verb } : null;
}

/** "was arrested late on Sunday" / "police arrested him on Monday": one day each, of one event. */
function dayConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const days = daysAtOdds(context, a, b);
  return days && { what: 'date', left: spanOf(days.left.figure), right: spanOf(days.right.figure) };
}

/** "arrested driver Ann Lee" / "the driver, Joan Field, was arrested": one person each, in one part. */
function nameConflict(context: StoryContext, a: Place, b: Place): Conflict | null {
  const persons = personsAtOdds(context, a, b);
  return persons && { what: 'name', left: spanOf(persons.left), right: spanOf(persons.right) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
