/** Whether two figures are told of one thing at all, by what their sentences say around them: whom, where, when, of how much. */
import { countedStem } from '../quantities/compare-quantities.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';
import { fatesApart, fatesOf, type Fate } from './figure-fates.ts';
import { kindOf, kindsApart, type FigureKind } from './figure-kinds.ts';
import { areOfTwoOccasions, isOfOtherYear, yearsIn, occasionOf, type Occasion } from './figure-occasions.ts';
import { isBase, periodOf, periodsApart, type Period } from './figure-periods.ts';
import { oneSided, scopeOf, scopesApart, severalForOne, type Scope } from './figure-places.ts';
import { pollOf, pollsApart } from './figure-polls.ts';
import { areTwoNamed, bearerOf } from './bearers.ts';
import { namesBefore } from './owners.ts';
import { countsDoer, isPart, isRest } from './parts.ts';
import type { QuantityNode } from './rival-signs.ts';

/** Of what a figure is told, by which it may be told of another thing than an equal one. */
interface Told {
  sentence: SentenceFacts;
  quantity: Quantity;
  fates: Fate[];
  /** Persons, and any names, told before the figure. */
  persons: string[];
  subjects: string[];
  owner: string | null;
  /** Of a sum of money; null for others, unless asked for. */
  period: Period | null;
}

/** The same with all by which it may be told of another thing than an unequal one: few figures are asked for it. */
interface Scoped extends Told {
  period: Period;
  kind: FigureKind;
  base: boolean;
  rest: boolean;
  place: Scope | null;
  poll: string[] | null;
  occasion: Occasion;
  manner: string[] | null;
}

/** What speaks against two unequal figures being rivals; weighed against the evidence of rivals.ts. */
const AGAINST = {
  /** One is for each year, the other does not say. */
  per: 0.8,
  /** One is counted in a place by name that is not where the story is set: "12,000 cars in Chile". */
  elsewhere: 1,
  /** Other names before each, which both articles know: "the Bluff fire" and "the Ridge fire". */
  subjects: 0.8,
  /** One tells of several ("the blasts"), the other of one ("the blast"). */
  several: 1.2,
};

/** What goes on from itself: "$5 million a year" may be told as "$5 million"; "$9 a share" is not. */
const STRETCHES = /^(?:year|quarter|month|week|day|hour|minute|night)$/;
/** A sentence that gives something to every one of some, in whatever words. */
const EACH = /\b(?:each|every|apiece|per)\b/i;
const COUNTED: ReadonlySet<Dimension> = new Set(['count', 'share', 'points', 'money']);
/** "six goals on the break", "four goals receiving": how what is counted came about. */
const MANNER =
  /^\s+(?:on\s+(?:the\s+)?(\p{Ll}+(?:\s+(?!in\b|at\b|and\b|of\b)\p{Ll}+)?)|(?!\p{Ll}+ing\s+(?:the|a|an)\b)(\p{Ll}{3,}ing))\b/u;
const PEOPLE = new Set(['person', 'man', 'woman', 'child']);

/** Makes a look-up of what is told around figures, each read once. */
export function scopeFinder(context: StoryContext): {
  /** Whether two figures, equal or not, are told of two things: the dead and the hurt, a year and a month. */
  ofTwo: (a: QuantityNode, b: QuantityNode) => boolean;
  /** What speaks against two unequal figures being rivals, in the units of the evidence: 0 and up, Infinity where they are not. */
  against: (a: QuantityNode, b: QuantityNode) => number;
} {
  const read = new Map<QuantityNode, Told>();
  const told = (node: QuantityNode): Told => {
    let found = read.get(node);
    if (!found) read.set(node, (found = readTold(context, node)));
    return found;
  };
  const scopes = new Map<QuantityNode, Scoped>();
  const scoped = (node: QuantityNode): Scoped => {
    let found = scopes.get(node);
    if (!found) scopes.set(node, (found = readScoped(told(node))));
    return found;
  };
  let parts: ReadonlySet<string> | null = null;
  const heads = context.articles.map(({ sentences }) => new Set(sentences.slice(0, HEAD).flatMap(keysIn)));
  const named = context.articles.map(({ sentences }) => new Set(sentences.flatMap(keysIn)));
  /** How far a place named with one figure only is from where the other one was counted. */
  const strangeness = (names: readonly string[], { place }: QuantityNode): number => {
    const beside = keysIn(context.sentence(place));
    if (names.some((key) => heads[place.article]!.has(key) || beside.includes(key))) return 0;
    // Who knows the place and does not say that the figure is of there counts elsewhere too.
    return names.some((key) => named[place.article]!.has(key)) ? Infinity : AGAINST.elsewhere;
  };
  const years = context.articles.map(({ article, sentences }) => yearsIn(article.published, sentences));
  /** "A fire there killed nine in 2003": a year that the other article does not know. */
  const areOfTwoYears = (
    a: QuantityNode,
    b: QuantityNode,
    own: string | null,
    other: string | null,
  ): boolean => {
    const [left, right] = [years[a.place.article]!, years[b.place.article]!];
    if (own !== null && other !== null) return own !== other;
    return (
      (own !== null && isOfOtherYear(own, left, right)) ||
      (other !== null && isOfOtherYear(other, right, left))
    );
  };
  return {
    ofTwo: (a, b) => OF_TWO.some((pass) => pass(told(a), told(b))),
    against: (a, b) => {
      const [l, r] = [scoped(a), scoped(b)];
      // One person's age is what it is, whatever else is told.
      if (l.owner !== null && l.owner === r.owner) return 0;
      if (APART.some((pass) => pass(l, r))) return Infinity;
      // "three other species" / "four species"; but "five of them critically" / "four critically"
      if (areOfTwoOccasions(l.occasion, r.occasion, l.sentence, r.sentence)) return Infinity;
      if (areOfTwoYears(a, b, l.occasion.year, r.occasion.year)) return Infinity;
      if (l.rest !== r.rest && !(a.attribute?.part && b.attribute?.part)) return Infinity;
      // Who gives the sum beside its part knows which is which: "3 million in all, including 800,000 for crops".
      const known = (parts ??= knownParts(context));
      const isPartOfSum = ({ quantity }: Told): boolean => known.has(moneyKey(quantity));
      if (isPartOfSum(l) !== isPartOfSum(r) && !sameThing(l.quantity, r.quantity)) return Infinity;
      // Other names before the two figures, which each article knows and tells apart: two fires, two clubs.
      const knows = (place: Place, keys: readonly string[]): boolean =>
        keys.some((key) => named[place.article]!.has(key));
      const strangers = areStrange(l.subjects, r) && areStrange(r.subjects, l);
      const score = a.quantity.dimension === 'score';
      if (strangers && score) return Infinity;
      const other = COUNTED.has(a.quantity.dimension) ? oneSided(l.place, r.place) : null;
      const strange = other ? strangeness(other.names, other.of === 'a' ? b : a) : 0;
      // What a story has one of is told of another place: "12,400 took part" / "In Kessel, 3,000 took part".
      const elsewhere = strange > 0 && a.attribute?.once && b.attribute?.once ? Infinity : strange;
      const subjects =
        strangers && knows(b.place, l.subjects) && knows(a.place, r.subjects) ? AGAINST.subjects : 0;
      return DOUBTS.reduce((sum, doubt) => sum + doubt(l, r), elsewhere + subjects);
    },
  };
}

/** Figures of a sentence that tells a sum and its parts; one with more is a table. Bounds the work. */
const MOST_FIGURES = 20;
/** Sentences at the head of an article, headline included, that tell where its story is set. */
const HEAD = 3;

/** Sums of money that some article gives as a part of a larger one, by {@link moneyKey}. */
function knownParts(context: StoryContext): Set<string> {
  const found = new Set<string>();
  for (const { sentences } of context.articles)
    for (const sentence of sentences) {
      if (sentence.quantities.length > MOST_FIGURES) continue;
      for (const [i, quantity] of sentence.quantities.entries()) {
        if (!isPart(sentence, quantity)) continue;
        // "3 million pesos, including 800,000 for crops": the part is of the same money.
        const sum = sentence.quantities.slice(0, i).findLast(({ dimension }) => dimension === 'money');
        const unit = quantity.unit || (sum?.unit ?? '');
        if (unit !== '' && (quantity.dimension === 'money' || quantity.dimension === 'count'))
          found.add(moneyKey({ ...quantity, dimension: 'money', unit }));
      }
    }
  return found;
}

function moneyKey({ dimension, unit, amount }: Quantity): string {
  return `${dimension}|${unit}|${amount}`;
}

function sameThing(a: Quantity, b: Quantity): boolean {
  return countedStem(a) !== null && countedStem(a) === countedStem(b);
}

function keysIn({ names }: SentenceFacts): string[] {
  return names.map(({ key }) => key);
}

function readTold(context: StoryContext, { place, quantity }: QuantityNode): Told {
  const sentence = context.sentence(place);
  const before = namesBefore(sentence, quantity);
  return {
    sentence,
    quantity,
    fates: quantity.dimension === 'count' ? fatesOf(sentence, quantity) : [],
    persons:
      quantity.dimension === 'count'
        ? before.filter(({ kind }) => kind === 'person').map(({ key }) => key)
        : [],
    subjects: before.map(({ key }) => key),
    owner: bearerOf(context, place, quantity),
    period: quantity.dimension === 'money' ? periodOf(sentence, quantity) : null,
  };
}

function readScoped(told: Told): Scoped {
  const { sentence, quantity } = told;
  const manner = MANNER.exec(sentence.text.slice(quantity.end, quantity.end + 40));
  return {
    ...told,
    period: told.period ?? periodOf(sentence, quantity),
    kind: kindOf(sentence, quantity),
    base: isBase(sentence, quantity),
    rest: isRest(sentence, quantity) && !isBesideOtherFate(told),
    place: scopeOf(sentence, quantity),
    poll: pollOf(sentence, quantity),
    occasion: occasionOf(sentence, quantity),
    manner: PEOPLE.has(countedStem(quantity) ?? '')
      ? null
      : manner
        ? (manner[1] ?? manner[2]!).split(/\s+/)
        : null,
  };
}

function fatesDisjoint(a: Told, b: Told): boolean {
  return a.fates.length > 0 && b.fates.length > 0 && !a.fates.some((fate) => b.fates.includes(fate));
}

/** "killed five and wounded nine others": others than the dead, and all of the wounded. */
function isBesideOtherFate({ sentence, quantity, fates }: Told): boolean {
  return (
    fates.length > 0 &&
    sentence.quantities.some((q) => {
      const other = q.dimension === 'count' && q.end <= quantity.start ? fatesOf(sentence, q) : [];
      return other.length > 0 && !other.some((fate) => fates.includes(fate));
    })
  );
}

/** Whether none of some names, nor any word of them, stands in another sentence: "Ann Lee" and "Lee" are one. */
function areStrange(keys: readonly string[], { sentence }: Told): boolean {
  if (keys.length === 0) return false;
  const words = keysIn(sentence).flatMap((key) => key.split(' '));
  return !keys.some((key) => key.split(' ').some((word) => words.includes(word)));
}

/** Whether other persons are named before the two figures, and none of them in the other's sentence. */
function personsApart(a: Told, b: Told): boolean {
  return areStrange(a.persons, b) && areStrange(b.persons, a);
}

/** By what two figures are told of two things even if they are equal. */
const OF_TWO: ((a: Told, b: Told) => boolean)[] = [
  fatesDisjoint, // "12 dead" / "12 injured"
  personsApart, // "Ann Lee scored 20 points" / "Joan Field scored 20 points"
  (a, b) => areTwoNamed(a.owner, b.owner), // "Ann Lee, 45" / "Joan Field, 45"
  (a, b) => isRateOf(a, b) || isRateOf(b, a), // "$5 million a year" / "$5 million over three years"
  isOneMore, // "5 dead, including the gunman" / "at least four dead"
];

/** Whether a sum is for each year, or the like, and the other for several in all. */
function isRateOf(rate: Told, sum: Told): boolean {
  return rate.period?.per != null && sum.period?.over != null && sum.period.per === null;
}

/** Whether the nearest names before two counts are not one, though both sentences have both: then each tells whose it is. */
function eachItsOwn(a: Told, b: Told): boolean {
  if (a.quantity.dimension !== 'count') return false;
  const [own, other] = [a.subjects.at(-1), b.subjects.at(-1)];
  if (own === undefined || other === undefined || own === other) return false;
  const [told, tells] = [keysIn(a.sentence), keysIn(b.sentence)];
  return told.includes(other) && tells.includes(own);
}

/** Whether one figure counts in the one who did it, and the other leaves out just one. */
function isOneMore(a: Told, b: Told): boolean {
  const [l, r] = [countsDoer(a.sentence, a.quantity), countsDoer(b.sentence, b.quantity)];
  return l !== r && (l ? 1 : -1) * (a.quantity.amount - b.quantity.amount) === 1;
}

/** By what two unequal figures are. */
const APART: ((a: Scoped, b: Scoped) => boolean)[] = [
  (a, b) => fatesApart(a.fates, b.fates), // "12 dead" / "15 dead or missing"
  (a, b) => COUNTED.has(a.quantity.dimension) && periodsApart(a.period, b.period), // "$5 million a year" / "$15 million over three years"
  (a, b) => COUNTED.has(a.quantity.dimension) && a.base !== b.base, // "15, up from 12" / "12 last year"
  (a, b) => a.period.since !== b.period.since, // "three times since October" / "four times"
  (a, b) => kindsApart(a.kind, b.kind), // "profit rose 5 percent" / "sales rose 9 percent"
  eachItsOwn, // "Lee landed 28 punches, Field 16" / "Lee landed 30, Field 12"
  (a, b) => scopesApart(a.place, b.place), // "12 people in Kessel" / "30 people across the province"
  (a, b) => pollsApart(a.poll, b.poll), // "40 %, said a Kestrel poll" / "45 %, said a poll by Larkin"
  (a, b) => a.manner !== null && b.manner !== null && !a.manner.some((word) => b.manner!.includes(word)), // "six goals on offense" / "four goals receiving"
];

/** What makes it less likely that two unequal figures are told of one thing, and by how much. */
const DOUBTS: ((a: Scoped, b: Scoped) => number)[] = [
  (a, b) =>
    (a.period.per === null) === (b.period.per === null)
      ? 0
      : EACH.test((a.period.per === null ? a : b).sentence.text)
        ? 0 // "$9,000 for every family" / "the families will each receive $6,000"
        : STRETCHES.test(a.period.per ?? b.period.per!)
          ? AGAINST.per
          : Infinity, // "$5 million a year" / "$6 million"
  (a, b) => {
    const own = new Set([countedStem(a.quantity), countedStem(b.quantity)].filter((stem) => stem !== null));
    return severalForOne(a.sentence, b.sentence, own) ? AGAINST.several : 0;
  }, // "the blasts killed 50" / "43 died in the blast"
];
