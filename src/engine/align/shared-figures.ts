/** What the figures of two sentences of different articles say about them telling one fact. */
import { compareQuantities, countedStem, sameCounted } from '../quantities/compare-quantities.ts';
import type { Quantity } from '../facts.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What two sentences share by their figures: 0 where nothing else is said, and the more, the fewer others could be meant. */
export interface SharedFigures {
  /** Figures of one kind that are the same: "3.2 million euros" / "€3.2m". */
  equal: number;
  /** Figures of one kind of which one rounds or hedges the other: "27 km" / "nearly 30 kilometres". */
  fitting: number;
  /** Days that are the same: "on 3 May" / "last Tuesday". */
  sameDay: number;
  /** Numbers of different things that are the same, less where many are: "240 rooms" / "240 guests". */
  sameNumber: number;
}

/** Figures of a sentence that are looked at: no sentence that anybody reads has more. Bounds the work. */
const MOST = 12;
/** Every story holds smaller numbers, and these: that two have one in common says less, by so much. */
const SMALL = 12;
const ROUND: ReadonlySet<number> = new Set([100, 1000]);
const LESS = 0.4;
/** ln(1 + sentences / sentences with a figure) from which on it is as rare as can be. */
const MOST_RARE = 3;
/** In a story of more than three articles these are met by accident the more often, the more articles there are. */
const BY_CHANCE: ReadonlySet<keyof SharedFigures> = new Set(['fitting', 'sameNumber']);

/** A figure with what it is a figure of, and how many sentences of its article have one of the same, or the same number. */
interface Own {
  quantity: Quantity;
  kind: number;
  value: number;
}

const NONE: SharedFigures = {
  equal: 0,
  fitting: 0,
  sameDay: 0,
  sameNumber: 0,
};

/** Counts, ranks and multiples are of different kinds where they count different things; all else is by its dimension. */
const COUNTING: ReadonlySet<Quantity['dimension']> = new Set(['count', 'ordinal', 'points', 'factor']);

/** Prepares reading what the figures of two sentences share, asked by the sentences' numbers; the same both ways round. Never throws. */
export function readSharedFigures({
  sentences,
  articles,
}: Vocabulary): (a: number, b: number) => SharedFigures {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
  const figures = sentences.map(({ facts }): Own[] =>
    facts.quantities.slice(0, MOST).map((quantity) => {
      const { dimension, amount } = quantity;
      const counted = COUNTING.has(dimension) ? ` ${countedStem(quantity) ?? '?'}` : '';
      return {
        quantity,
        kind: numberOf(`${dimension}${counted}`),
        value: numberOf(`${dimension} = ${amount}`),
      };
    }),
  );
  const rarities = raritiesOf(figures, numbers.size);
  const uses = Array.from({ length: articles }, () => new Uint32Array(numbers.size));
  for (const [at, own] of figures.entries()) {
    const count = uses[sentences[at]!.article]!;
    for (const key of new Set(own.flatMap(({ kind, value }) => [kind, value]))) count[key]!++;
  }
  return (a, b) => {
    const [left, right] = [figures[a]!, figures[b]!];
    if (left.length === 0 || right.length === 0) return NONE;
    const [usesOfA, usesOfB] = [uses[sentences[a]!.article]!, uses[sentences[b]!.article]!];
    const best = new Map<string, number>();
    const put = (key: string, weight: number): void => {
      if (weight > (best.get(key) ?? 0)) best.set(key, weight);
    };
    for (const x of left)
      for (const y of right) {
        if (x.quantity.dimension !== y.quantity.dimension) continue;
        const relation = relate(x.quantity, y.quantity);
        if (relation === null) continue;
        const one = (rarities.ofValue[x.value]! * 2) / (usesOfA[x.value]! + usesOfB[y.value]!);
        if (relation === 'sameDay') put(relation, one);
        else if (relation === 'sameNumber')
          put(relation, (one * (isTelling(x.quantity) ? 1 : LESS) * 2) / rarities.things[x.value]!);
        else {
          const few = 2 / (usesOfA[x.kind]! + usesOfB[y.kind]!);
          put(`${relation} ${x.quantity.dimension}`, relation === 'equal' ? Math.max(few, one) : few);
        }
      }
    if (best.size === 0) return NONE;
    const shared = { ...NONE };
    for (const [key, weight] of best) {
      const sign = key.split(' ')[0] as keyof SharedFigures;
      shared[sign] += BY_CHANCE.has(sign) ? weight * Math.min(1, 2 / Math.max(1, articles - 1)) : weight;
    }
    return shared;
  };
}

/** How rare each value is in the story, 0 to 1, and of how many things it is said, from 2 on. */
function raritiesOf(
  figures: readonly (readonly Own[])[],
  size: number,
): { ofValue: Float64Array; things: Float64Array } {
  const sentences = new Float64Array(size);
  const things = Array.from({ length: size }, () => new Set<number>());
  for (const own of figures) {
    for (const value of new Set(own.map((each) => each.value))) sentences[value]!++;
    for (const { kind, value } of own) things[value]!.add(kind);
  }
  return {
    ofValue: sentences.map((count) =>
      Math.min(1, Math.log(1 + figures.length / Math.max(1, count)) / MOST_RARE),
    ),
    things: Float64Array.from(things, (kinds) => Math.max(2, kinds.size)),
  };
}

/** How two figures of one dimension stand to each other; null where neither speaks of the other. */
function relate(x: Quantity, y: Quantity): keyof SharedFigures | null {
  const isEqual = x.amount === y.amount;
  const counted = sameCounted(x, y);
  if (x.dimension === 'count' && counted !== 'same') return isEqual ? 'sameNumber' : null;
  if (x.unit !== y.unit) return null;
  if ((COUNTING.has(x.dimension) || x.dimension === 'share') && counted === 'different') return null;
  const relation = compareQuantities(x, y);
  if (x.dimension === 'date') return relation === 'equal' ? 'sameDay' : null;
  if (relation === 'equal' || (isEqual && x.high === y.high)) return 'equal';
  return relation === 'different' ? null : 'fitting';
}

/** Whether a number is one that few sentences have by accident. */
function isTelling({ amount }: Quantity): boolean {
  return amount > SMALL && !ROUND.has(amount);
}
