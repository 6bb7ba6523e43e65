/** Figures that several articles give for one thing become one claim. */
import { cluster, type Edge } from './cluster.ts';
import { overlap, surroundings, type Place, type StoryContext } from './context.ts';
import type { Quantity } from './facts.ts';
import { comparable, compareQuantities, sameCounted } from './quantities.ts';

/** A quantity with its place and the telling words around it. */
export interface QuantityNode {
  place: Place;
  quantity: Quantity;
  around: Map<string, number>;
}

/** Likeness of surroundings (0 to 1) from which equal figures in linked sentences are one claim. */
const EQUAL_LINKED = 0.12;
/** The same where nothing but the figure links the sentences. */
const EQUAL_UNLINKED = 0.3;
/** Sentences this alike (0 to 1) count as linked. */
const LINKED = 0.25;
/** Likeness of surroundings, and of sentences, from which unequal figures are called rival: a wrong "differs" costs most. */
const RIVAL_AROUND = 0.3;
const RIVAL_LINKED = 0.5;
/** Mean likeness that keeps a group together; see cluster(). */
const MEAN = 0.2;
/** A figure in more places than this is no clue by itself; bounds the work. */
const COMMON = 40;
/** Counts up to this stand in too many sentences to be a clue by themselves. */
const SMALL = 12;

/** All quantities of a story that can carry a claim of their own. */
export function quantityNodes(context: StoryContext): QuantityNode[] {
  const nodes: QuantityNode[] = [];
  for (const [article, { sentences }] of context.articles.entries())
    for (const [s, sentence] of sentences.entries()) {
      if (sentence.skip) continue;
      for (const quantity of sentence.quantities) {
        if (!carriesClaim(quantity)) continue;
        const place = { article, sentence: s };
        nodes.push({ place, quantity, around: surroundings(context, place, quantity) });
      }
    }
  return nodes;
}

/** Weekdays, bare months and clock times place a statement; they are not claims of their own. */
function carriesClaim(quantity: Quantity): boolean {
  if (quantity.dimension === 'time' || quantity.dimension === 'ordinal') return false;
  return quantity.dimension !== 'date' || /^\d{4}/.test(quantity.iso ?? '');
}

/** Groups of quantities that speak of one thing, each by indexes into `nodes`. */
export function groupQuantities(context: StoryContext, nodes: readonly QuantityNode[]): number[][] {
  const edges: Edge[] = [];
  for (const [a, b] of candidates(context, nodes)) {
    const weight = likeness(context, nodes, a, b);
    if (weight > 0) edges.push({ a, b, weight });
  }
  return cluster(nodes.length, bestPerSentence(nodes, edges), {
    mean: MEAN,
    articleOf: (n) => nodes[n]!.place.article,
    // An article that gives two figures tells two things apart.
    forbid: (a, b) =>
      !comparable(nodes[a]!.quantity, nodes[b]!.quantity) ||
      isAtOdds(compareQuantities(nodes[a]!.quantity, nodes[b]!.quantity)),
  });
}

/** Whether two figures, as compared, cannot both be given for one thing. */
export function isAtOdds(relation: ReturnType<typeof compareQuantities>): boolean {
  return relation === 'different' || relation === 'rounding';
}

/** How surely two quantities are given for one thing: 0 (not at all) to 1. */
function likeness(context: StoryContext, nodes: readonly QuantityNode[], a: number, b: number): number {
  const left = nodes[a]!;
  const right = nodes[b]!;
  if (!comparable(left.quantity, right.quantity)) return 0;
  const counted = sameCounted(left.quantity, right.quantity);
  const around = overlap(left.around, right.around);
  const linked = context.similarity(left.place, right.place);
  if (!isAtOdds(compareQuantities(left.quantity, right.quantity))) {
    const needed = linked >= LINKED ? EQUAL_LINKED : EQUAL_UNLINKED;
    if (counted === 'different' && around < 2 * needed) return 0;
    return around >= needed ? 0.5 + around / 2 : 0;
  }
  if (counted === 'different' || around < RIVAL_AROUND || linked < RIVAL_LINKED) return 0;
  return (around + linked) / 2;
}

/** Within two sentences a figure answers to one figure only: the strongest edges win, the rest go. */
function bestPerSentence(nodes: readonly QuantityNode[], edges: Edge[]): Edge[] {
  const taken = new Set<string>();
  const at = (n: number): string => `${nodes[n]!.place.article}.${nodes[n]!.place.sentence}`;
  return [...edges]
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      const keys = [`${a}>${at(b)}`, `${b}>${at(a)}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}

/** Pairs of quantities worth comparing: in linked sentences, or of one telling value. */
function candidates(context: StoryContext, nodes: readonly QuantityNode[]): [number, number][] {
  const bySentence = new Map<string, number[]>();
  const byValue = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, n: number): void => {
    const list = map.get(key);
    if (list) list.push(n);
    else map.set(key, [n]);
  };
  for (const [n, { place, quantity }] of nodes.entries()) {
    put(bySentence, `${place.article}.${place.sentence}`, n);
    const telling = quantity.dimension !== 'count' || quantity.amount > SMALL;
    if (telling) put(byValue, `${quantity.dimension}|${quantity.unit}|${quantity.amount}`, n);
  }
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const add = (a: number, b: number): void => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const key = x * nodes.length + y;
    if (nodes[x]!.place.article === nodes[y]!.place.article || seen.has(key)) return;
    seen.add(key);
    pairs.push([x, y]);
  };
  for (const [a, { place }] of nodes.entries())
    for (const link of context.linked(place))
      for (const b of bySentence.get(`${link.place.article}.${link.place.sentence}`) ?? []) add(a, b);
  for (const list of byValue.values()) {
    if (list.length > COMMON) continue;
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) add(a, b);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
