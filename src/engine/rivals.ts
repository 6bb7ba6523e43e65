/** Whether two unequal figures are rival accounts of one thing, or figures of two things. */
import { countedStem } from './compare-quantities.ts';
import { meanings, type Place, type StoryContext } from './context.ts';
import type { Quantity } from './facts.ts';
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
}

/**
 * What speaks for and against rivalry. A wrong "they differ" costs most, so the sum must exceed {@link ENOUGH}.
 * Weights were set by hand on invented stories and by changing single figures in real reworded sentences.
 */
const FOR = {
  /** Both count the same thing by name. */
  counted: 1,
  /** Neither article gives another figure for it. */
  alone: 1.2,
  /** The word beside the figure tells the same of it: "killed", "toll". */
  role: 1,
  /** Times the similarity of the sentences, 0 to 1. */
  linked: 2,
  /** Times the likeness of the words around, 0 to 1. */
  around: 2,
  /** The sentences share another figure. */
  company: 0.8,
  /** Both hedged and within a quarter of each other. */
  close: 1.2,
};
const AGAINST = {
  /** Other people or other years are told of. */
  occasion: 1.5,
  /** Each counts a kind of its own: "ladder trucks", "fire engines". */
  modified: 1.5,
  /** Nothing links the sentences. */
  unlinked: 0.8,
  /** What is counted is not named on one side. */
  unnamed: 1,
  /** Per doubling of the ratio beyond the first. */
  ratio: 0.5,
  /** "one" is seldom a count. */
  one: 1,
};
const ENOUGH = 3.2;
const CLOSE = 0.25;
/** Counted words that say nothing of who or what is meant: what is told of them must say it. */
const GENERIC = new Set([
  'peopl',
  'person',
  'other',
  'member',
  'man',
  'woman',
  'child',
  'men',
  'women',
  'children',
  'thing',
  'time',
]);
/** How far from an age, in characters, the name of whose it is stands. */
const NAME_REACH = 30;

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
  if (a.dimension === 'date' || signs.counted === 'different') return 0;
  if (!signs.oneRole && (GENERIC.has(countedStem(a) ?? '') || GENERIC.has(countedStem(b) ?? ''))) return 0;
  // "12 days ago" counts from the day of writing, which differs.
  if (isAgo(context, left) || isAgo(context, right)) return 0;
  if (a.dimension === 'age' && !isOnePersons(context, left, right)) return 0;
  let sum = FOR.linked * signs.linked + FOR.around * signs.around;
  if (signs.counted === 'same') sum += FOR.counted;
  else if ((a.of === null) !== (b.of === null)) sum -= AGAINST.unnamed;
  if (left.alone && right.alone) sum += FOR.alone;
  if (signs.oneRole) sum += FOR.role;
  if (shareFigure(context, left, right)) sum += FOR.company;
  if (compareQuantities(a, b) === 'rounding' && ratioOf(a, b) <= 1 / (1 - CLOSE)) sum += FOR.close;
  if (signs.linked === 0) sum -= AGAINST.unlinked;
  if (otherOccasion(context, left.place, right.place)) sum -= AGAINST.occasion;
  if (modified(context, left, right)) sum -= AGAINST.modified;
  if (a.amount === 1 || b.amount === 1) sum -= AGAINST.one;
  sum -= AGAINST.ratio * Math.max(0, Math.log2(ratioOf(a, b)) - 1);
  return sum - ENOUGH;
}

function isAgo(context: StoryContext, { place, quantity }: QuantityNode): boolean {
  return (
    quantity.dimension === 'duration' &&
    /^\W*(?:ago|later|earlier|after|before)\b/.test(context.sentence(place).text.slice(quantity.end))
  );
}

/** Whether the names beside two ages are one, or missing. */
function isOnePersons(context: StoryContext, left: QuantityNode, right: QuantityNode): boolean {
  const nameBy = ({ place, quantity }: QuantityNode): string | undefined =>
    context
      .sentence(place)
      .names.find((name) => name.end > quantity.start - NAME_REACH && name.start < quantity.end + NAME_REACH)
      ?.key;
  const [l, r] = [nameBy(left), nameBy(right)];
  return l === undefined || r === undefined || l === r;
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
