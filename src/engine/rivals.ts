/** Whether two unequal figures are rival accounts of one thing, or figures of two things. */
import { sameAttribute, type Attribute } from './attributes.ts';
import { countedStem } from './compare-quantities.ts';
import { meanings, nearby, type Place, type StoryContext } from './context.ts';
import type { Quantity } from './facts.ts';
import type { FigureBook } from './figure-book.ts';
import { isAgo, stillRuns } from './figure-periods.ts';
import { othersApart } from './figures-apart.ts';
import { isNearest } from './linked.ts';
import { ownerOf } from './owners.ts';
import { isOfThem, isPart } from './parts.ts';
import { comparable, compareQuantities } from './quantities.ts';

/** A quantity with its place and the telling words around it. */
export interface QuantityNode {
  place: Place;
  quantity: Quantity;
  around: Map<string, number>;
  /** Its article gives no other figure for what it counts. */
  alone: boolean;
  /** The nearest telling word on either side, synonyms folded: "killed", "injured", "toll". */
  role: Set<string>;
  /** What it measures by name, where its article gives one figure for that. */
  attribute: Attribute | null;
  /** All figures of the story. */
  book: FigureBook;
}

/**
 * What speaks for and against rivalry. A wrong "they differ" costs most, so the sum must exceed {@link ENOUGH}.
 * The weights are rounded and set by hand, on invented stories and on what news articles give for one thing: read them as
 * a judge's table, not as a fit.
 */
const FOR = {
  /** Times the similarity of the sentences, 0 to 1. */
  linked: 1.2,
  /** Times the likeness of the words around beyond AROUND. */
  around: 7,
  /** Both count the same thing by name, and in the same words. */
  counted: 0.6,
  phrase: 0.5,
  /** Neither article gives another figure for it. */
  alone: 0.6,
  /** The word beside the figure tells the same of it: "killed", "toll". */
  role: 0.6,
  /** A word within a few before it, or the one after it, is the same. */
  before: 0.5,
  after: 0.5,
  /** The sentences share another figure. */
  company: 0.3,
  /** Both hedged and within a quarter of each other. */
  close: 0.8,
  /** Given for few things in one story. */
  age: 1.9,
  money: 1.5,
  magnitude: 1.5,
  /** The age of one person by name. */
  person: 2.5,
};
const AGAINST = {
  /** Other people or other years are told of. */
  occasion: 1.2,
  /** Each counts a kind of its own: "ladder trucks", "fire engines". */
  modified: 1.2,
  /** Nothing links the sentences. */
  unlinked: 1,
  /** What is counted is not named on one side. */
  unnamed: 0.3,
  /** Per doubling of the ratio beyond the first. */
  ratio: 0.4,
  /** "one" is seldom a count, "two" of many things. */
  one: 1,
  two: 0.4,
  /** One article gives both figures. */
  both: 0.8,
  /** One only is said to be a part, or to come on top: "another 10", "10 of them". */
  part: 1.2,
  /** For each other figure that the sentences give otherwise: two matches, two quarters, two storms. */
  atOdds: 2.2,
  /** Both open to the same side: "at least 12", "more than 7" may both hold. */
  bounds: 1,
  /** Another sentence of the article is nearer. */
  second: 0.5,
  /** For each other figure of the kind in either sentence, up to three for each. */
  others: 0.3,
};
/** Numbers up to this stand in many sentences by chance. */
const SMALL = 12;
const ENOUGH = 2.3;
/** By how much figures that measure one thing by name are rivals, before what speaks against. */
const MEASURED = 0.9;
const AROUND = 0.1;
const CLOSE = 0.25;
const MOST_OTHERS = 3;
/** Telling words before a figure that may tell what it is about. */
const BEFORE = 3;
/** Dimensions whose figures are of one thing only where what they count is the same. */
const KINDS = new Set<Quantity['dimension']>(['count', 'share', 'points']);
/** Counted words that say nothing of who or what is meant: what is told of them must say it. */
const GENERIC = new Set('person other member man woman child thing time'.split(' '));

export interface Signs {
  around: number;
  linked: number;
  oneRole: boolean;
  counted: 'same' | 'unknown' | 'different';
}

/** How much more speaks for two unequal figures being rivals than is needed: above 0 they are. */
export function rivalEvidence(
  context: StoryContext,
  left: QuantityNode,
  right: QuantityNode,
  signs: Signs,
): number {
  const [a, b] = [left.quantity, right.quantity];
  // Days and years are told apart by what happened on them, which words around them show too poorly.
  if (a.dimension === 'date') return 0;
  const apart = signs.counted === 'different';
  if (apart && KINDS.has(a.dimension)) return 0;
  const measured = sameAttribute(left.attribute, right.attribute, signs.linked > 0);
  const generic =
    a.dimension !== 'age' && (GENERIC.has(countedStem(a) ?? '') || GENERIC.has(countedStem(b) ?? ''));
  if (generic && !signs.oneRole && !measured) return 0;
  // "12 days ago" counts from the day of writing, which differs.
  const [told, tells] = [context.sentence(left.place), context.sentence(right.place)];
  if (isAgo(told, a) || isAgo(tells, b)) return 0;
  if (stillRuns(told, a) && stillRuns(tells, b) && !isOneDay(context, left, right)) return 0;
  // A figure that the other sentence gives too has its counterpart there.
  if (hasEqual(context, right.place, a) || hasEqual(context, left.place, b)) return 0;
  const given = [givesToo(left, right), givesToo(right, left)].filter(Boolean).length;
  if (given === 2) return 0;
  const doubts = doubtsAbout(context, left, right) + AGAINST.both * given;
  if (measured) return MEASURED - doubts;
  let sum = FOR.linked * signs.linked + FOR.around * Math.max(0, signs.around - AROUND);
  if (a.dimension === 'age') {
    const owners = [left, right].map(({ place, quantity }) => ownerOf(context.sentence(place), quantity));
    if (owners[0] && owners[1] && owners[0] !== owners[1]) return 0;
    sum += owners[0] && owners[0] === owners[1] ? FOR.person : FOR.age;
  }
  if (a.dimension === 'money') sum += FOR.money;
  if (a.dimension === 'magnitude') sum += FOR.magnitude;
  if (signs.counted === 'same') sum += FOR.counted;
  if (a.of !== null && a.of === b.of) sum += FOR.phrase;
  else if (apart || (a.of === null) !== (b.of === null)) sum -= AGAINST.unnamed;
  if (left.alone && right.alone) sum += FOR.alone;
  if (signs.oneRole) sum += FOR.role;
  if (shareWord(context, left, right, -1, BEFORE)) sum += FOR.before;
  if (shareWord(context, left, right, 1, 1)) sum += FOR.after;
  if (shareFigure(context, left, right)) sum += FOR.company;
  if (compareQuantities(a, b) === 'rounding' && ratioOf(a, b) <= 1 / (1 - CLOSE)) sum += FOR.close;
  if (signs.linked === 0) sum -= AGAINST.unlinked;
  else if (!isNearest(context, left.place, right.place)) sum -= AGAINST.second;
  if (modified(context, left, right)) sum -= AGAINST.modified;
  const least = Math.min(a.amount, b.amount);
  if (least === 1) sum -= AGAINST.one;
  else if (least === 2) sum -= AGAINST.two;
  sum -= AGAINST.others * (othersOfKind(context, left) + othersOfKind(context, right));
  sum -= AGAINST.ratio * Math.max(0, Math.log2(ratioOf(a, b)) - 1);
  return sum - doubts - ENOUGH;
}

/** What speaks against rivalry even where both figures measure one thing by name: another occasion, a part, open limits. */
function doubtsAbout(context: StoryContext, left: QuantityNode, right: QuantityNode): number {
  const [a, b] = [left.quantity, right.quantity];
  const parted = isPart(context.sentence(left.place), a) !== isPart(context.sentence(right.place), b);
  const open = a.bound === b.bound && (a.bound === 'above' || a.bound === 'below');
  return (
    (otherOccasion(context, left.place, right.place) ? AGAINST.occasion : 0) +
    (parted ? AGAINST.part : 0) +
    (open ? AGAINST.bounds : 0) +
    AGAINST.atOdds * othersApart(context.sentence(left.place), a, context.sentence(right.place), b)
  );
}

/** Whether two articles are known to be of one day. */
function isOneDay(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const dayOf = ({ place }: QuantityNode): string | null =>
    context.articles[place.article]!.article.published?.slice(0, 10) ?? null;
  return dayOf(left) !== null && dayOf(left) === dayOf(right);
}

/** Whether a sentence gives a figure, whatever it counts; a part of the other figure ("five, of which four …") is not it. */
export function hasEqual(context: StoryContext, place: Place, quantity: Quantity): boolean {
  const sentence = context.sentence(place);
  const { amount } = quantity.stated;
  const ofKind = sentence.quantities.filter((q) => q.dimension === quantity.dimension);
  const isPiece = (q: Quantity): boolean => q.of === null && quantity.of !== null && isOfThem(sentence, q);
  return (
    ofKind.some((q) => q.unit === quantity.unit && q.amount === quantity.amount && !isPiece(q)) ||
    // "Lee 14.9 points" may be read as a name: the digits are there, if not in a figure of the kind ("200 metres", "200ft").
    (amount > SMALL &&
      sentence.tokens.some(
        ({ norm, start, end }) =>
          norm.replaceAll(',', '') === String(amount) &&
          !ofKind.some((q) => start >= q.start && end <= q.end),
      ))
  );
}

/** Whether the article of one figure gives the other one too, in another sentence. */
function givesToo({ place, book }: QuantityNode, other: QuantityNode): boolean {
  return book.gives(place.article, other.quantity, place.sentence);
}

/** Whether a telling word beside one figure stands on the same side of the other. */
function shareWord(
  context: StoryContext,
  left: QuantityNode,
  right: QuantityNode,
  side: -1 | 1,
  most: number,
): boolean {
  const words = ({ place, quantity }: QuantityNode): string[] =>
    nearby(context, place, quantity, side, most).flat();
  const found = words(right);
  return words(left).some((word) => found.includes(word));
}

/** Whether two sentences have a figure in common beside the two in question. */
function shareFigure(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const others = ({ place, quantity }: QuantityNode): Quantity[] =>
    context
      .sentence(place)
      .quantities.filter((q) => q !== quantity && q.dimension !== 'date' && q.amount !== 1);
  return others(left).some((l) =>
    others(right).some((r) => comparable(l, r) && compareQuantities(l, r) === 'equal'),
  );
}

/** The larger by the smaller, at least 1. */
function ratioOf(a: Quantity, b: Quantity): number {
  const [low, high] = [Math.abs(a.amount), Math.abs(b.amount)].sort((x, y) => x - y) as [number, number];
  return low === 0 ? 1e6 : high / low;
}

/** How many other figures of the same kind a sentence gives, up to MOST_OTHERS. */
function othersOfKind(context: StoryContext, { place, quantity }: QuantityNode): number {
  const { quantities } = context.sentence(place);
  const others = quantities.filter((q) => q !== quantity && q.dimension === quantity.dimension);
  return Math.min(MOST_OTHERS, others.length);
}

/** Whether two sentences tell of other people, or of other years: then their figures are not rivals. */
function otherOccasion(context: StoryContext, a: Place, b: Place): boolean {
  const people = (place: Place): string[] =>
    context.sentence(place).names.flatMap((name) => (name.kind === 'person' ? [name.key] : []));
  const years = (place: Place): string[] =>
    context
      .sentence(place)
      .quantities.flatMap(({ iso }) => (iso && /^\d{4}/.test(iso) ? [iso.slice(0, 4)] : []));
  const apart = (left: string[], right: string[]): boolean =>
    left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
  return apart(people(a), people(b)) || apart(years(a), years(b));
}

/** "three ladder trucks" / "31 fire engines": each counts a kind of its own. */
function modified(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const words = ({ place, quantity }: QuantityNode): string[] => {
    const keys = context.keys(place);
    return context
      .sentence(place)
      .tokens.filter((token, i) => {
        const between = token.start >= quantity.figure.end && token.end <= (quantity.ofSpan?.start ?? 0);
        return between && !token.stop && !keys[i]!.startsWith('name:');
      })
      .flatMap(meanings);
  };
  const [l, r] = [words(left), words(right)];
  return l.length > 0 && r.length > 0 && !l.some((word) => r.includes(word));
}
