/** What speaks for and against two days being rival accounts of when one thing happened: one number a sign. */
import type { Place, StoryContext } from '../context.ts';
import { deedOn, type Deed } from './day-deeds.ts';
import { endPoints, eventsOn, type DayPoint } from './day-points.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { othersApart } from '../figures/figures-apart.ts';
import { frameOf, type Frame } from './frames.ts';

export const DAY_SIGNS = [
  'fact', // likelihood that the sentences state one fact, 0 to 1
  'near', // a telling word within three of the one day also stands so near the other
  'clause', // least share of what a day's clause tells that the other sentence tells too, 0 to 1
  'lead', // both sentences open their articles
  'samePeriod', // both days come with the same time of day: "Friday night" / "Thursday night"
  'backed', // ln(1 + other articles that give the one day in sentences like its own), for the day that more give
  'rivalBacked', // the same for the day that fewer give: many give both, so there are two events
  'told', // days that the other article gives in a sentence like that of the one: 0 to 2
  'atOdds', // other figures that the sentences give otherwise, up to three: two matches, two storms
  'otherVerb', // each goes with a verb that the other sentence does not have
  'strange', // and they tell of no event that the other tells of
  'doersApart', // done by two whom the other sentence does not have
  'sameVerb', // both go with one verb
  'likeVerb', // or with two for one thing
  'event', // the verbs tell of one event, or that of one tells of what the other's clause says took place
  'nounEvent', // the clauses tell of one event beside their verbs
  'soon', // two hours less than 20 minutes apart
  'far', // two hours more than four hours apart
  'names', // somebody is named in both sentences
  'figures', // other figures that both sentences give: 0 to 2
  'sorts', // a day and a month, a month and a year
  'limits', // only one is the end of what is told
  'year', // two years
  'hour', // two hours
  'coming', // only one is to come
  'apart', // doer and thing of the two deeds that have nothing in common, nor with the other sentence: 0 to 2
  'ownDoers', // each day is told of somebody or something that the other sentence does not have
  'again', // only one sentence tells that it was another time, a further one, or a first
  'owned', // only one day belongs to a thing: "Sunday's match"
  'others', // further days in the two sentences
] as const; // prettier-ignore
export type DaySign = (typeof DAY_SIGNS)[number];

/** Sentences that open an article, its headline among them. */
const LEAD_SENTENCES = 3;
const MOST_AT_ODDS = 3;
/** Characters around a day in which a word may tell when in it. */
const AROUND = 14;
/** Likelihood that two sentences make one claim (0 to 1) from which on one tells what the other tells. */
const ALIKE = 0.3;

const PERIODS = [/\b(?:late|night|evening|midnight)\b/i, /\b(?:early|morning|dawn)\b/i, /\bafternoon\b/i];
const AGAIN =
  /\b(?:again|also|another|continu\w*|resum\w*|second|third|fourth|fifth|sixth|seventh|final|straight|consecutive|successive|later|fresh|new)\b/i;

/** Reads the signs of two unequal days, one of each of two sentences, by the names of DAY_SIGNS. Symmetric. */
export function readDaySigns(
  context: StoryContext,
  a: Place,
  l: DayPoint,
  b: Place,
  r: DayPoint,
): Record<DaySign, number> {
  const [one, other] = [context.sentence(a), context.sentence(b)];
  const [left, right] = [l.quantity, r.quantity];
  const frame = frameOf(context, a, b);
  const [deed, rival] = [deedOn(context, a, l), deedOn(context, b, r)];
  const backers = [backersOf(context, a, l, b), backersOf(context, b, r, a)];
  const [period, otherPeriod] = [periodOf(one, left), periodOf(other, right)];
  const isTold = (words: readonly string[], place: Place): boolean =>
    words.some((word) => context.meanings(place).has(word) || context.keys(place).includes(word));
  const isStrange = (words: readonly string[], place: Place): boolean =>
    words.some((word) => !context.meanings(place).has(word) && !context.keys(place).includes(word));
  const areStrange = (role: 'verb' | 'doer' | 'thing'): boolean =>
    deed[role].length > 0 && rival[role].length > 0 && !isTold(deed[role], b) && !isTold(rival[role], a);
  return {
    fact: context.facts.similarity(a, b),
    near: is(meet(eventsOn(context, a, l), eventsOn(context, b, r))),
    clause: Math.min(sharedIn(frame, left, 0), sharedIn(frame, right, 1)),
    lead: is(Math.max(a.sentence, b.sentence) < LEAD_SENTENCES),
    samePeriod: is(period !== null && period === otherPeriod),
    backed: Math.log(1 + Math.max(...backers)),
    rivalBacked: Math.log(1 + Math.min(...backers)),
    told: is(isToldBy(context, a, l, b.article)) + is(isToldBy(context, b, r, a.article)),
    atOdds: Math.min(MOST_AT_ODDS, othersApart(one, left, other, right)),
    otherVerb: is(areStrange('verb')),
    strange: is(
      (areStrange('verb') && !meet([...deed.said, ...deed.events], [...rival.said, ...rival.events])) ||
        (deed.said.length > 0 && rival.said.length > 0 && !meet(deed.said, rival.said)),
    ),
    doersApart: is(areStrange('doer')),
    sameVerb: is(deed.stem !== null && deed.stem === rival.stem && deed.verb.length > 0),
    likeVerb: is(deed.stem !== rival.stem && meet(deed.verb, rival.verb)),
    event: is(areOfOneEvent(deed, rival)),
    nounEvent: is(meet(deed.events, rival.events)),
    soon: is(l.kind === 'time' && hoursApart(left, right) < SOON),
    far: is(l.kind === 'time' && hoursApart(left, right) > FAR),
    names: is(one.names.some(({ key }) => other.names.some((name) => lastOf(name.key) === lastOf(key)))),
    figures: Math.min(2, figuresShared(one, left, other, right)),
    sorts: is(l.kind !== r.kind),
    limits: is((l.limit === null) !== (r.limit === null)),
    year: is(l.kind === 'year' || r.kind === 'year'),
    hour: is(l.kind === 'time'),
    coming: is(
      COMING.test(one.text.slice(Math.max(0, left.start - COMING_REACH), left.start)) !==
        COMING.test(other.text.slice(Math.max(0, right.start - COMING_REACH), right.start)),
    ),
    apart: is(areStrange('thing')),
    ownDoers: is(isStrange(deed.doer, b) && isStrange(rival.doer, a)),
    again: is(AGAIN.test(one.text) !== AGAIN.test(other.text)),
    owned: is(l.owned !== r.owned),
    others: endPoints(one).length + endPoints(other).length - 2,
  };
}

/** Minutes within which one thing leads to the next. */
const SOON = 20;
/** Minutes beyond which two hours are rather of two events. */
const FAR = 240;
/** Characters before a day in which a word may tell that it is to come. */
const COMING_REACH = 60;
/** What is told of a coming day. */
const COMING = /\b(?:will|shall|would|to|due|set|expected|scheduled|planned|plans?|until|next)\b/;

/** "put out" / "extinguished", "set off" / "the departure was on": by their verbs, or where one only says that something took place. */
function areOfOneEvent(a: Deed, b: Deed): boolean {
  const isBare = ({ verb, said }: Deed): boolean => verb.length + said.length === 0;
  if (isBare(a)) return meet(b.said, a.events);
  return isBare(b) ? meet(a.said, b.events) : meet(a.said, b.said);
}

/** Figures, beside two days, that two sentences both give. */
function figuresShared(a: SentenceFacts, left: Quantity, b: SentenceFacts, right: Quantity): number {
  const tells = ({ dimension }: Quantity): boolean => dimension !== 'date' && dimension !== 'time';
  return a.quantities.filter(
    (one) =>
      one !== left &&
      tells(one) &&
      b.quantities.some(
        (other) =>
          other !== right &&
          other.dimension === one.dimension &&
          other.unit === one.unit &&
          other.amount === one.amount,
      ),
  ).length;
}

/** Minutes between two hours, the shorter way round the clock. */
function hoursApart(a: Quantity, b: Quantity): number {
  const gap = Math.abs(a.amount - b.amount) % 1440;
  return Math.min(gap, 1440 - gap);
}

function is(sign: boolean): number {
  return sign ? 1 : 0;
}

/** "Lee" of "Ann Lee". */
const lastOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Which time of the day the words beside a day tell; null where none do. */
function periodOf({ text }: SentenceFacts, { start, end }: Quantity): number | null {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const period = PERIODS.findIndex((words) => words.test(around));
  return period < 0 ? null : period;
}

/** Share of what the clause of a day tells, besides the day, that the other sentence tells too; half where it tells nothing. */
function sharedIn(frame: Frame, day: Quantity, side: 0 | 1): number {
  const own = side === 0 ? frame.left : frame.right;
  const shared = frame.matched.map((pair) => pair[side]);
  const clause = [...own, ...shared].find(({ quantity }) => quantity === day)?.clause ?? null;
  const count = (parts: typeof own): number =>
    parts.filter((part) => part.clause === clause && part.quantity !== day).length;
  const [without, within] = [count(own), count(shared)];
  return without + within === 0 ? 0.5 : within / (without + within);
}

/** By day, the articles that give it. */
type Givers = ReadonlyMap<string, ReadonlySet<number>>;

function giversOf(places: Iterable<[article: number, sentence: SentenceFacts]>): Givers {
  const givers = new Map<string, Set<number>>();
  for (const [article, sentence] of places) {
    if (sentence.skip) continue;
    for (const { key, spoken } of endPoints(sentence)) {
      // What was told on a day did not happen on it.
      if (spoken === 'said') continue;
      const known = givers.get(key);
      if (known) known.add(article);
      else givers.set(key, new Set([article]));
    }
  }
  return givers;
}

const likeGivers = new WeakMap<SentenceFacts, Givers>();

/** The days that sentences of other articles like this one give. */
function giversLike(context: StoryContext, place: Place): Givers {
  const sentence = context.sentence(place);
  let givers = likeGivers.get(sentence);
  if (!givers) {
    givers = giversOf(
      context
        .linked(place, ALIKE)
        .map(({ place: other }): [number, SentenceFacts] => [other.article, context.sentence(other)]),
    );
    likeGivers.set(sentence, givers);
  }
  return givers;
}

/** Whether an article gives the day of a sentence in one like it. */
function isToldBy(context: StoryContext, place: Place, { key }: DayPoint, article: number): boolean {
  return giversLike(context, place).get(key)?.has(article) ?? false;
}

/** How many articles, besides that of a sentence and that of its rival, give its day in a sentence like it. */
function backersOf(context: StoryContext, place: Place, day: DayPoint, rival: Place): number {
  const articles = giversLike(context, place).get(day.key);
  return (articles?.size ?? 0) - is(isToldBy(context, place, day, rival.article));
}
