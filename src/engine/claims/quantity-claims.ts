/** Figures that several articles give for one thing become one claim. */
import { sameAttribute } from '../figures/attributes.ts';
import { cluster, nearestOnly, type Edge } from './cluster.ts';
import { countedStem } from '../quantities/compare-quantities.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { makeFigureBook } from '../figures/figure-book.ts';
import { scopeFinder } from '../figures/figure-scope.ts';
import { swapFinder } from '../figures/figure-swaps.ts';
import { bearerOf } from '../figures/bearers.ts';
import { comparable, compareQuantities } from '../quantities/quantities.ts';
import {
  isAtOdds,
  CONVERTED_MEASURES,
  likeness,
  quantityNode,
  RIVAL_MOST,
} from '../figures/quantity-likeness.ts';
import type { QuantityNode } from '../figures/rival-signs.ts';

/** Mean likeness that keeps a group together; see cluster(). */
const MEAN = 0.11;
/** A figure in more places than this is no clue by itself; bounds the work. */
const COMMON = 40;
/** Logarithm of the ratio between two steps of the scale of measures: 4 %. */
const STEP = Math.log(1.04);
/** Counts up to this stand in too many sentences to be a clue by themselves. */
const SMALL = 12;
/** Figures of one sentence that can carry claims: a sentence with more is a table, or worse. Bounds the work. */
const MOST_FIGURES = 100;

/** All quantities of a story that can carry a claim of their own. */
export function quantityNodes(context: StoryContext): QuantityNode[] {
  const found: { place: Place; quantity: Quantity }[] = [];
  for (const article of context.order)
    for (const [s, sentence] of context.articles[article]!.sentences.entries()) {
      if (sentence.skip) continue;
      for (const [q, quantity] of sentence.quantities.slice(0, MOST_FIGURES).entries()) {
        if (!carriesClaim(sentence, quantity) || restates(sentence, quantity, sentence.quantities[q - 1]))
          continue;
        found.push({ place: { article, sentence: s }, quantity });
      }
    }
  const book = makeFigureBook(found);
  return withoutSeveral(found.map(({ place, quantity }) => quantityNode(context, place, quantity, book)));
}

/** Quantities, without what they measure where their article gives several figures for it: the turnout now and then. */
function withoutSeveral(nodes: readonly QuantityNode[]): QuantityNode[] {
  const first = new Map<string, Quantity>();
  const several = new Set<string>();
  const keyOf = ({ place, attribute, quantity }: QuantityNode): string =>
    [
      place.article,
      attribute?.name,
      attribute?.kind,
      attribute?.names.join(),
      attribute?.refused,
      quantity.dimension,
      quantity.unit,
    ].join('|');
  for (const node of nodes) {
    if (!node.attribute) continue;
    const known = first.get(keyOf(node));
    if (!known) first.set(keyOf(node), node.quantity);
    // "thousands of jobs" in the headline, "4,000 jobs" below
    else if (isAtOdds(compareQuantities(known, node.quantity))) several.add(keyOf(node));
  }
  return nodes.map((node) =>
    node.attribute && several.has(keyOf(node)) ? { ...node, attribute: null } : node,
  );
}

/** Whether a quantity is a claim of its own. Weekdays, bare months, clock times, ranks and "two games later" only place a statement. */
export function carriesClaim(sentence: SentenceFacts, { dimension, iso, figure, end }: Quantity): boolean {
  if (dimension === 'time' || dimension === 'ordinal') return false;
  if (dimension === 'count' && /^ (?:ago|later|earlier)\b/.test(sentence.text.slice(end, end + 10)))
    return false;
  return (
    dimension !== 'date' ||
    (/^\d{4}/.test(iso ?? '') && /\d/.test(sentence.text.slice(figure.start, figure.end)))
  );
}

/** "10 kilometres (6.2 miles)", "50,000 pesos (about $900)": the second figure says the first again. */
function restates(sentence: SentenceFacts, quantity: Quantity, before: Quantity | undefined): boolean {
  return (
    before !== undefined &&
    /^\s*[([]\s*$/.test(sentence.text.slice(before.end, quantity.start)) &&
    ((before.dimension === 'money' && quantity.dimension === 'money' && before.unit !== quantity.unit) ||
      (comparable(before, quantity) && !isAtOdds(compareQuantities(before, quantity))))
  );
}

/** Groups of quantities that speak of one thing, each by indexes into `nodes`. */
export function groupQuantities(context: StoryContext, nodes: readonly QuantityNode[]): number[][] {
  let edges: Edge[] = [];
  const swapped = swapFinder(context);
  const scopes = scopeFinder(context);
  for (const [a, b] of candidatePairs(context, nodes)) {
    const { weight, sure } = likeness(context, nodes[a]!, nodes[b]!, swapped, scopes);
    if (weight > 0) edges.push({ a, b, weight, sure });
  }
  edges = withoutOtherOccasions(nodes, edges);
  const articleOf = (n: number): number => nodes[n]!.place.article;
  // Rival figures with a nearer counterpart speak of two things; equal ones may be told twice.
  return cluster(
    nodes.length,
    bestPerSentence(
      nodes,
      nearestOnly(edges, articleOf, ({ weight }) => weight <= RIVAL_MOST),
    ),
    {
      mean: MEAN,
      articleOf,
      // An article that gives two figures tells two things apart.
      forbid: (a, b) =>
        // "thousands of jobs" and "4,000 people" who lose them are one
        (!sameAttribute(nodes[a]!.attribute, nodes[b]!.attribute, true) &&
          !comparable(nodes[a]!.quantity, nodes[b]!.quantity)) ||
        isAtOdds(compareQuantities(nodes[a]!.quantity, nodes[b]!.quantity)),
    },
  );
}

/**
 * Drops the rival figures of two sentences that have several such and agree on fewer:
 * two matches, two quarters, two earthquakes told in the same terms.
 */
function withoutOtherOccasions(nodes: readonly QuantityNode[], edges: readonly Edge[]): Edge[] {
  const counts = new Map<string, { rival: number; equal: number }>();
  const keyOf = ({ a, b }: Edge): string =>
    [nodes[a]!, nodes[b]!].map(({ place }) => `${place.article}.${place.sentence}`).join('|');
  const isRival = ({ weight }: Edge): boolean => weight <= RIVAL_MOST;
  for (const edge of edges) {
    const count = counts.get(keyOf(edge)) ?? { rival: 0, equal: 0 };
    count[isRival(edge) ? 'rival' : 'equal']++;
    counts.set(keyOf(edge), count);
  }
  return edges.filter((edge) => {
    const { rival, equal } = counts.get(keyOf(edge))!;
    return !isRival(edge) || rival < 2 || equal >= rival;
  });
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

/** Pairs of quantities worth comparing: in linked sentences, of one telling value, or of one thing. */
export function candidatePairs(context: StoryContext, nodes: readonly QuantityNode[]): [number, number][] {
  const bySentence = new Map<string, number[]>();
  const byValue = new Map<string, number[]>();
  const byThing = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, n: number): void => {
    const list = map.get(key);
    if (list) list.push(n);
    else map.set(key, [n]);
  };
  for (const [n, { place, quantity, attribute }] of nodes.entries()) {
    put(bySentence, `${place.article}.${place.sentence}`, n);
    const telling = quantity.dimension !== 'count' || quantity.amount > SMALL;
    const counted = countedStem(quantity);
    const owner = bearerOf(context, place, quantity);
    if (owner !== null) put(byThing, `age|${owner}`, n);
    if (attribute) put(byThing, `${quantity.dimension}|${quantity.unit}|=${attribute.name}`, n);
    if (counted !== null) put(byThing, `${quantity.dimension}|${quantity.unit}|${counted}`, n);
    // A measure put into other units comes out a little off: each stands in two neighbouring steps of the scale.
    const step = Math.floor(Math.log(Math.abs(quantity.amount)) / STEP);
    if (CONVERTED_MEASURES.has(quantity.dimension) && quantity.amount !== 0)
      for (const at of [step, step + 1]) put(byThing, `${quantity.dimension}|~${at}`, n);
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
  for (const [a, { place }] of nodes.entries())
    for (const link of context.facts.linked(place))
      for (const b of bySentence.get(`${link.place.article}.${link.place.sentence}`) ?? []) add(a, b);
  for (const list of [...byValue.values(), ...byThing.values()]) {
    if (list.length > COMMON) continue;
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) add(a, b);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
