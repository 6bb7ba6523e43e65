/** How surely two figures are given for one thing, be they equal or rival. */
import { attributeOf } from './attributes.ts';
import { countedHead, countedStem } from '../quantities/compare-quantities.ts';
import { meanings, nearby, overlap, surroundings, type Place, type StoryContext } from '../context.ts';
import type { Quantity } from '../facts.ts';
import type { FigureBook } from './figure-book.ts';
import { COPY_LINKED, type SwapFinder } from './figure-swaps.ts';
import { isOfThem } from './parts.ts';
import { comparable, compareQuantities, sameCounted } from '../quantities/quantities.ts';
import { arePersonsApart, isPersonNoun } from '../words/people.ts';
import { groupsOf, plainStem } from '../words/synonyms.ts';
import { arePeopleApart, measureOne, readSigns, type QuantityNode, type RivalSign } from './rival-signs.ts';
import { areNever, areOfTwoThings, isVague, namedEvidence, rivalEvidence } from './rivals.ts';
import type { scopeFinder } from './figure-scope.ts';

/** Likeness of surroundings (0 to 1) from which equal figures in linked sentences are one claim. */
const EQUAL_LINKED = 0.12;
/** The same where nothing but the figure links the sentences. */
const EQUAL_UNLINKED = 0.3;
/** Sentences this alike (0 to 1), or this likely to state one fact, count as linked. */
const LINKED = 0.25;
/** Likeness (0 to 1) of the sentences beside two, from which they stand at one point of the account, and of their own words then. */
const BESIDE = 0.7;
const BESIDE_AROUND = 0.03;
/** The same where they name different people. */
const SURELY_ONE = 0.7;
/** A figure this many times another fits it only by a wide bound: then more must speak for one thing. */
const FAR = 1.4;
/** Dimensions that are given in several units. */
export const CONVERTED_MEASURES: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
]);
/** Least that equal figures weigh, then what figures swapped in a copy weigh, and least of those that only fit: each finds its own first. */
const EQUAL = 0.7;
const SWAPPED = 0.65;
const FITTING = 0.45;
/** Most that rival figures weigh: any other kind goes first. */
export const RIVAL_MOST = 0.44;
const RIVAL_LEAST = 0.15;
/** Where a story has one of what both measure. */
const RIVAL_NAMED = 0.25;
/** Evidence, as rivalEvidence() gives it, from which on two figures are rivals beyond doubt. */
const SURE = 3;
/** Reads what is around a quantity, for {@link likeness}. */
export function quantityNode(
  context: StoryContext,
  place: Place,
  quantity: Quantity,
  book: FigureBook,
): QuantityNode {
  const around = surroundings(context, place, quantity.figure);
  const attribute = attributeOf(context.sentence(place), quantity, place.sentence);
  return { place, quantity, around, attribute, role: roleOf(context, place, quantity), book };
}

/** Whether two figures, as compared, cannot both be given for one thing. */
export function isAtOdds(relation: ReturnType<typeof compareQuantities>): boolean {
  return relation === 'different' || relation === 'rounding';
}

/** Stems of words for people who came to harm. */
const HARMED = new Set('victim casualti patient wound injur hurt'.split(' '));

/** Of words for people by what became of them: "24 people" may be "24 dead". */
const FATED = new Set([...HARMED, ...'other dead death fatal miss'.split(' ')]);

/** Counted words that tell what happened to those counted. */
const FATE = /(?:ed|dead|missing|victims?|casualt(?:y|ies)|survivors?)$/;

/** Words that stand beside the measures of many things: "62 kilometres away". */
const OF_ANY = new Set('awai long wide high deep tall apart'.split(' '));

/** The nearest telling word before and after a figure, and the counted word where it tells what happened: "24 dead". */
function roleOf(context: StoryContext, place: Place, quantity: Quantity): Set<string> {
  const words = [
    ...nearby(context, place, quantity, -1, 1),
    ...nearby(context, place, quantity, 1, 2),
  ].flat();
  const { tokens } = context.sentence(place);
  if (quantity.ofSpan)
    for (const token of tokens)
      if (token.start >= quantity.figure.end && token.end <= quantity.ofSpan.end && FATE.test(token.norm))
        words.push(...meanings(token));
  return new Set(words.filter((word) => !OF_ANY.has(word)));
}

/** How surely two figures are given for one thing. */
export interface Likeness {
  /** 0 (not at all) to 1. */
  weight: number;
  /** They are rivals beyond doubt, whatever the figures that equal either of them. */
  sure: boolean;
}

/** Weighs how surely two quantities are given for one thing, be they equal or rival. */
export function likeness(
  context: StoryContext,
  left: QuantityNode,
  right: QuantityNode,
  swapped: SwapFinder,
  scopes: ReturnType<typeof scopeFinder>,
): Likeness {
  const around = overlap(left.around, right.around);
  if (
    isEqualShare(left.quantity, right.quantity) &&
    around >= BESIDE_AROUND &&
    context.beside(left.place, right.place) >= BESIDE
  )
    return unsure(EQUAL + (1 - EQUAL) * around);
  if (!areComparable(context, left, right) || scopes.ofTwo(left, right)) return unsure(0);
  const swap = swapped(left, right);
  const two = areOfTwoThings(context.sentence(left.place), context.sentence(right.place));
  if (swap === 'swap' && !two && scopes.against(left, right) < Infinity) return unsure(SWAPPED);
  if (!isAtOdds(compareQuantities(left.quantity, right.quantity)))
    return unsure(equalWeight(context, left, right, around));
  if (swap === 'apart') return unsure(0);
  const linked = context.similarity(left.place, right.place);
  if (isOpposed(left.quantity, right.quantity))
    return unsure(linked >= COPY_LINKED || areOfOneName(context, left, right) ? RIVAL_MOST : 0);
  const signs = rivalSigns(context, left, right, scopes);
  if (signs === null) return unsure(0);
  const named = namedEvidence(context, left, right);
  const evidence = rivalEvidence(signs) + named;
  if (evidence <= 0) return unsure(0);
  const least = named > 0 ? RIVAL_NAMED : RIVAL_LEAST;
  return { weight: Math.min(RIVAL_MOST, (around + linked) / 2 + least), sure: evidence >= SURE };
}

const unsure = (weight: number): Likeness => ({ weight, sure: false });

/** What speaks for two figures that may both hold being of one thing, 0 to 1. */
function equalWeight(context: StoryContext, left: QuantityNode, right: QuantityNode, around: number): number {
  const counted = countedAlike(left.quantity, right.quantity);
  const linked = context.similarity(left.place, right.place);
  const oneRole = areOneRole(left, right);
  const isEqual = compareQuantities(left.quantity, right.quantity) === 'equal';
  // "five bombs, of which four exploded" / "four bombs"
  if (counted === 'unknown' && isPiece(context, left) !== isPiece(context, right)) return 0;
  const isOne = measureOne(context, left, right);
  if (!isOne && counted === 'different' && (!oneRole || around < EQUAL_UNLINKED)) return 0;
  // "dozens" fits many figures: what is told of them must be the same.
  if (isVague(left.quantity) !== isVague(right.quantity) && !oneRole) return 0;
  if (isOne) return isEqual ? EQUAL : FITTING;
  const oneChange = left.quantity.change !== null && left.quantity.change === right.quantity.change;
  // One share of one thing ("8% of its workforce" / "roughly 8% of staff") is given twice by few stories.
  const share = left.quantity.dimension === 'share' && counted === 'same';
  const rare = isEqual && (isRare(left.quantity) || share);
  // "5.8 metres" twice in one story is one thing.
  if (rare && left.quantity.dimension !== 'count' && counted !== 'different') return EQUAL;
  // "128 km/h" and "80 mph": nothing else in the story comes out so near.
  if (!isEqual && isConverted(left.quantity, right.quantity)) return FITTING;
  const signs = [counted === 'same', oneRole, oneChange, around >= EQUAL_UNLINKED].filter(Boolean).length;
  const told = Math.max(linked, context.facts.similarity(left.place, right.place));
  const near = told >= LINKED && !areFarApart(left.quantity, right.quantity);
  const enough = near || rare ? signs >= 1 || around >= EQUAL_LINKED : signs >= 2;
  if (!enough) return 0;
  // "Lee scored 16 points" / "Field added 16 points": told of two.
  if (
    told < SURELY_ONE &&
    !rare &&
    arePeopleApart(context.sentence(left.place), context.sentence(right.place))
  )
    return 0;
  return isEqual ? EQUAL + (1 - EQUAL) * around : FITTING + (SWAPPED - FITTING) * around;
}

/**
 * The signs by which two figures at odds may be rival accounts of one thing.
 * @returns null where they are not at odds, or of two things whatever the signs.
 */
export function rivalSigns(
  context: StoryContext,
  left: QuantityNode,
  right: QuantityNode,
  scopes: ReturnType<typeof scopeFinder>,
): Record<RivalSign, number> | null {
  if (!areComparable(context, left, right) || scopes.ofTwo(left, right)) return null;
  if (!isAtOdds(compareQuantities(left.quantity, right.quantity)) || areNever(context, left, right))
    return null;
  const scope = scopes.against(left, right);
  if (scope === Infinity) return null;
  return readSigns(context, left, right, {
    around: overlap(left.around, right.around),
    linked: context.similarity(left.place, right.place),
    oneRole: areOneRole(left, right),
    countedApart: countedAlike(left.quantity, right.quantity) === 'different',
    scope,
  });
}

function areOneRole(left: QuantityNode, right: QuantityNode): boolean {
  return [...left.role].some((word) => right.role.has(word));
}

/** Whether two figures may be set side by side: what they count is one thing by name, is not said, or stands in one place. */
function areComparable(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const [a, b] = [left.quantity, right.quantity];
  // "2,400 posts will go" / "4,000 people are to lose their jobs"
  if (measureOne(context, left, right)) return comparable(bare(a), bare(b));
  if (countedAlike(a, b) === 'different' && !comparable(a, b))
    return stand(context, left, right) && comparable(bare(a), bare(b));
  return comparable(bare(a), bare(b));
}

/**
 * Whether the telling words on both sides of two figures are the same ("sent eight experts to monitor" / "sent three
 * observers to monitor"), or the two before them ("pulled a gun on two guards" / "pulled a gun on two officers").
 */
function stand(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const words = ({ place, quantity }: QuantityNode, side: -1 | 1, at: number): string[] =>
    nearby(context, place, quantity, side, at + 1)[at] ?? [];
  const isSame = (side: -1 | 1, at: number): boolean => {
    const other = words(right, side, at);
    return words(left, side, at).some((word) => other.includes(word));
  };
  return isSame(-1, 0) && (isSame(1, 0) || isSame(-1, 1));
}

/** Likelihood that two sentences state one fact (0 to 1) from which on a name in both is the one that figures are told of. */
const ONE_FACT = 0.4;

/** Whether two sentences that tell one thing share a name, and each gives a figure once: "Arden fell 5 %" / "Arden, whose shares rose 5 %". */
function areOfOneName(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const [a, b] = [left.place, right.place];
  if (Math.max(context.similarity(a, b), context.facts.similarity(a, b)) < ONE_FACT) return false;
  const keys = context.sentence(a).names.map(({ key }) => key);
  const isOnce = ({ place, quantity }: QuantityNode): boolean =>
    context.sentence(place).quantities.filter((q) => q.amount === quantity.amount).length === 1;
  return isOnce(left) && isOnce(right) && context.sentence(b).names.some(({ key }) => keys.includes(key));
}

/** "rose 5 %" / "fell 5 %": one figure, for a rise and for a fall. */
function isOpposed(a: Quantity, b: Quantity): boolean {
  return a.change !== null && b.change !== null && a.change !== b.change && a.amount === b.amount;
}

function isPiece(context: StoryContext, { place, quantity }: QuantityNode): boolean {
  return quantity.of === null && isOfThem(context.sentence(place), quantity);
}

/** "20% of its territory" / "a fifth of the country": equal shares, though of what is put in other words. */
function isEqualShare(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === 'share' &&
    b.dimension === 'share' &&
    !isAtOdds(compareQuantities(bare(a), bare(b))) &&
    a.amount === b.amount
  );
}

/** A quantity without what it counts. */
function bare(quantity: Quantity): Quantity {
  return { ...quantity, of: null, ofSpan: null };
}

/** Whether two quantities count one thing by name: equal words, or words for the same ("homes", "households"). */
function countedAlike(a: Quantity, b: Quantity): 'same' | 'unknown' | 'different' {
  const counted = sameCounted(a, b);
  if (counted !== 'different') return counted;
  const [l, r] = [countedStem(a)!, countedStem(b)!];
  if (HARMED.has(l) && HARMED.has(r)) return 'same';
  // "29 pupils" / "34 children": the same people, or some of them, or others
  const heads = [countedHead(a)!, countedHead(b)!] as const;
  if ((FATED.has(l) || isPersonNoun(heads[0])) && (FATED.has(r) || isPersonNoun(heads[1])))
    return arePersonsApart(...heads) ? 'different' : 'unknown';
  const groups = groupsOf(plainStem(l));
  if (groupsOf(plainStem(r)).some((group) => groups.includes(group))) return 'same';
  return 'different';
}

/** "50 people" / "more than 30 people": both may hold, though one is far above the other. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  const [low, high] = [Math.min(a.amount, b.amount), Math.max(a.amount, b.amount)];
  return a.high === null && b.high === null && high > low * FAR;
}

/** One length, speed or weight in two units. */
function isConverted(a: Quantity, b: Quantity): boolean {
  return (
    a.stated.unit !== b.stated.unit &&
    CONVERTED_MEASURES.has(a.dimension) &&
    a.high === null &&
    b.high === null
  );
}

/** A figure that few things share: "5.8 metres", "1,213 ballots". Dates, ages and round figures are shared by many. */
function isRare({ dimension, stated, high }: Quantity): boolean {
  if (high !== null || dimension === 'date' || dimension === 'age' || dimension === 'duration') return false;
  const digits = String(stated.amount).replace(/^0|\.|0+$/g, '');
  return digits.length >= 2 && (stated.amount > 100 || !Number.isInteger(stated.amount));
}
