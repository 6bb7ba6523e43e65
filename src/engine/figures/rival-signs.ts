/** What speaks for and against two unequal figures being rival accounts of one thing: one number a sign. */
import { sameAttribute, type Attribute } from './attributes.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';
import type { FigureBook } from './figure-book.ts';
import { fatesOf } from './figure-fates.ts';
import { isFromMoment } from './figure-periods.ts';
import { othersApart } from './figures-apart.ts';
import { bearerOf } from './bearers.ts';
import { isPart } from './parts.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import { hasEqual } from './same-figure.ts';

/** A quantity with its place and the telling words around it. */
export interface QuantityNode {
  place: Place;
  quantity: Quantity;
  around: Map<string, number>;
  /** The nearest telling word on either side, synonyms folded: "killed", "injured", "toll". */
  role: Set<string>;
  /** What it measures by name, where its article gives one figure for that. */
  attribute: Attribute | null;
  /** All figures of the story. */
  book: FigureBook;
}

/** What is known of two figures before their signs are read. */
export interface Known {
  /** Likeness of the words around the two, 0 to 1. */
  around: number;
  /** Similarity of their sentences, 0 to 1. */
  linked: number;
  oneRole: boolean;
  /** Both say what they count, in words that do not mean the same. */
  countedApart: boolean;
  /** What their surroundings say against it; see figure-scope.ts. */
  scope: number;
}

/** In the order of the weights; each is 0 or 1 unless a range is told. */
export const RIVAL_SIGNS = [
  'linked', // the similarity of the sentences, 0 to 1
  'fact', // how likely they state one fact, 0 to 1
  'around', // the likeness of the words around the figures, 0 to 1
  'covered', // share of the shorter sentence's telling words that the other has too, 0 to 1
  'role', // the word beside the figure tells the same of it: "killed", "toll"
  'fate', // the same became of those counted
  'measured', // both measure one thing by name: "turnout", "penalty"
  'person', // both are the age of one person by name
  'hedged', // both are hedged
  'age', // few things in a story have the kind of figure: an age, a sum of money, …
  'money',
  'share',
  'duration',
  'measure',
  'unnamed', // what is counted or shared is named on one side only
  'nameless', // on neither
  'company', // number of other figures that the sentences both give, up to three
  'namedApart', // both are named, by other words, where the kind of figure alone may be compared: "a 36-year-old driver", "a 66-year-old woman"
  'ratio', // number of doublings from the smaller to the larger, 0 to 8
  'others', // other figures of the kind in the two sentences, up to three in each
  'several', // ln(1 + other figures for the thing in the two articles)
  'kinds', // ln(1 + other figures of the kind in them), counts aside
  'both', // one article gives the other's figure too, of itself
  'mutual', // each does
  'moved', // the other sentence has the figure too, of another thing
  'part', // one only is given as a part, or on top: "another 10", "10 of them"
  'atOdds', // other figures that the sentences give otherwise, up to three: two matches, two quarters, two storms
  'scope', // 0 and up; see figure-scope.ts
  'people', // other people are told of
  'years', // one only names a year, or tells of the last one
  'times', // other times of day
  'agoApart', // one only is counted from some moment: "nine days before"
  'clock', // number of doublings, up to three, of times left to play: they run down
  'running', // scores of which one at least is not the last: "a 14-0 lead"
] as const;
export type RivalSign = (typeof RIVAL_SIGNS)[number];

/** Kinds of figures that are measured, in one unit or another. */
export const MEASURES: ReadonlySet<Dimension> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
]);
/** Kinds of figures that say little without what they count. */
const NAMED: ReadonlySet<Dimension> = new Set(['count', 'share', 'points', 'factor']);
/** Likelihood that two sentences state one fact (0 to 1) from which they may, if they measure one thing by name. */
const MAY_BE = 0.25;
const MOST_DOUBLINGS = 8;
const MOST_CLOCK = 3;
const MOST_OTHERS = 3;
const MOST_AT_ODDS = 3;
/** Characters read before a score, and after a time left to play. */
const REACH = 60;

/** "a 14-0 lead", "tied at 7-7": the score changes yet. */
const RUNNING =
  /\b(?:lead|leads|led|tie[ds]?|ahead|deficit|trail\w*|half|halftime|quarter|run|edge|record|down|up|within)\b/;
/** "with 7:41 left", "four minutes into the half" */
const PLAYED = /^\W*(?:left|remaining|to (?:go|play|spare)|into)\b/;
/** "A fire there in 2009", "last year" */
const YEAR =
  /\b(?:(?:in|since|of) (?:\p{L}+ )?(?:19|20)\d\d|last (?:year|season)|(?:years?|months?|decades?) (?:ago|earlier|before))\b/u;
/** Whether two figures measure one thing by name, in sentences that may state one fact where more than one thing has it. */
export function measureOne(
  context: StoryContext,
  { place, attribute }: QuantityNode,
  other: QuantityNode,
): boolean {
  if (!attribute || attribute.name !== other.attribute?.name) return false;
  const linked =
    context.similarity(place, other.place) > 0 || context.facts.similarity(place, other.place) >= MAY_BE;
  return sameAttribute(attribute, other.attribute, linked);
}

/** Reads the signs of two unequal figures, by the names of RIVAL_SIGNS. Symmetric. */
export function readSigns(
  context: StoryContext,
  left: QuantityNode,
  right: QuantityNode,
  { around, linked, oneRole, countedApart, scope }: Known,
): Record<RivalSign, number> {
  const [a, b] = [left.quantity, right.quantity];
  const [told, tells] = [context.sentence(left.place), context.sentence(right.place)];
  const { dimension } = a;
  const [own, other] = [left.place.article, right.place.article];
  const counts = dimension === 'count';
  const given = [givesToo(left, b), givesToo(right, a)].filter(Boolean).length;
  const doublings = doublingsOf(a, b);
  const fact = context.facts.similarity(left.place, right.place);
  const measured = measureOne(context, left, right);
  const named = NAMED.has(dimension) && !measured;
  const fates = counts ? fatesOf(tells, b) : [];
  return {
    linked,
    fact,
    around,
    covered: covered(context, left, right),
    role: is(oneRole),
    fate: is(fates.length > 0 && fatesOf(told, a).some((fate) => fates.includes(fate))),
    measured: is(measured),
    person: is(isOne(bearerOf(context, left.place, a), bearerOf(context, right.place, b))),
    hedged: is(a.bound !== 'exact' && b.bound !== 'exact'),
    age: is(dimension === 'age'),
    money: is(dimension === 'money'),
    share: is(dimension === 'share' || dimension === 'points'),
    duration: is(dimension === 'duration'),
    measure: is(MEASURES.has(dimension)),
    unnamed: is(named && (a.of === null) !== (b.of === null)),
    nameless: is(named && a.of === null && b.of === null),
    company: Math.min(MOST_OTHERS, companyOf(told, a, tells, b)),
    namedApart: is(countedApart && !NAMED.has(dimension)),
    ratio: Math.min(MOST_DOUBLINGS, doublings),
    others: othersOfKind(told, a) + othersOfKind(tells, b),
    // What is measured by name has one figure in each article: see quantity-claims.ts.
    several: measured ? 0 : Math.log(1 + left.book.othersFor(own, a) + right.book.othersFor(other, b)),
    kinds:
      counts || measured
        ? 0
        : Math.log(1 + left.book.othersOfKind(own, a) + right.book.othersOfKind(other, b)),
    both: is(given === 1),
    mutual: is(given === 2),
    moved: is(hasEqual(context, right.place, a) || hasEqual(context, left.place, b)),
    part: is(isPart(told, a) !== isPart(tells, b)),
    atOdds: Math.min(MOST_AT_ODDS, othersApart(told, a, tells, b)),
    scope,
    people: is(arePeopleApart(told, tells)),
    years: is(YEAR.test(told.text) !== YEAR.test(tells.text)),
    times: is(timesApart(told, tells)),
    agoApart: is(isFromMoment(told, a) !== isFromMoment(tells, b)),
    clock: isPlayed(told, a) || isPlayed(tells, b) ? Math.min(MOST_CLOCK, doublings) : 0,
    running: is(dimension === 'score' && (isRunning(told, a) || isRunning(tells, b))),
  };
}

function is(sign: boolean): number {
  return sign ? 1 : 0;
}

function isOne(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** Whether the article of one figure gives the other one too, in another sentence. */
function givesToo({ place, book }: QuantityNode, other: Quantity): boolean {
  return book.gives(place.article, other, place.sentence);
}

/** How often the smaller is doubled to make the larger. */
function doublingsOf(a: Quantity, b: Quantity): number {
  const [low, high] = [Math.abs(a.amount), Math.abs(b.amount)].sort((x, y) => x - y) as [number, number];
  return low === 0 ? MOST_DOUBLINGS : Math.log2(high / low);
}

/** Share of the weight of the shorter sentence's telling words that the other has, in the same words or in others. */
function covered(context: StoryContext, left: QuantityNode, right: QuantityNode): number {
  const longer = context.keys(left.place).length - context.keys(right.place).length;
  return Math.max(
    longer <= 0 ? sharedIn(context, left, right) : 0,
    longer >= 0 ? sharedIn(context, right, left) : 0,
  );
}

function sharedIn(context: StoryContext, { place, quantity }: QuantityNode, other: QuantityNode): number {
  const [known, names] = [context.meanings(other.place), new Set(context.keys(other.place))];
  const keys = context.keys(place);
  let all = 0;
  let shared = 0;
  context.sentence(place).tokens.forEach((token, i) => {
    const weight = context.weight(keys[i]!);
    const inside = token.start >= quantity.start && token.end <= quantity.end;
    if (weight === 0 || inside || /\d/.test(token.norm)) return;
    all += weight;
    const named = keys[i]!.startsWith('name:');
    if (named ? names.has(keys[i]!) : meanings(token).some((word) => known.has(word))) shared += weight;
  });
  return all === 0 ? 0 : shared / all;
}

/** How many other figures of the same kind a sentence gives, up to MOST_OTHERS. */
function othersOfKind({ quantities }: SentenceFacts, quantity: Quantity): number {
  return Math.min(
    MOST_OTHERS,
    quantities.filter((q) => q !== quantity && q.dimension === quantity.dimension).length,
  );
}

/** How many figures, but for these and days, the first sentence gives as the second does. */
function companyOf(a: SentenceFacts, one: Quantity, b: SentenceFacts, other: Quantity): number {
  const rivals = b.quantities.filter((q) => q !== other);
  return a.quantities.filter(
    (q) =>
      q !== one &&
      q.dimension !== 'date' &&
      q.amount !== 1 &&
      rivals.some((r) => comparable(q, r) && compareQuantities(q, r) === 'equal'),
  ).length;
}

function apart(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
}

/** Whether two sentences name people, and nobody in common. */
export function arePeopleApart(a: SentenceFacts, b: SentenceFacts): boolean {
  return apart(peopleIn(a), peopleIn(b));
}

function peopleIn({ names }: SentenceFacts): string[] {
  return names.flatMap(({ kind, key }) => (kind === 'person' ? [key] : []));
}

/** Whether both sentences tell times of day, and none alike. */
function timesApart(a: SentenceFacts, b: SentenceFacts): boolean {
  const timesIn = ({ quantities }: SentenceFacts): Quantity[] =>
    quantities.filter(({ dimension }) => dimension === 'time');
  const [own, other] = [timesIn(a), timesIn(b)];
  return (
    own.length > 0 &&
    other.length > 0 &&
    own.every((x) => other.every((y) => compareQuantities(x, y) === 'different'))
  );
}

function isPlayed({ text }: SentenceFacts, { dimension, end }: Quantity): boolean {
  return dimension === 'duration' && PLAYED.test(text.slice(end, end + REACH));
}

function isRunning({ text }: SentenceFacts, { start }: Quantity): boolean {
  return RUNNING.test(text.slice(Math.max(0, start - REACH), start));
}
