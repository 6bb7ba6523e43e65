/** Figures that several articles give for one thing become one claim. */
import { cluster, type Edge } from './cluster.ts';
import { meanings, nearby, overlap, surroundings, type Place, type StoryContext } from './context.ts';
import type { Quantity, SentenceFacts } from './facts.ts';
import { partingOf, touches, type Parting } from './gaps.ts';
import { comparable, compareQuantities, sameCounted } from './quantities.ts';

/** A quantity with its place and the telling words around it. */
export interface QuantityNode {
  place: Place;
  quantity: Quantity;
  around: Map<string, number>;
  /** The nearest telling word on either side, synonyms folded: "killed", "injured", "toll". */
  role: Set<string>;
}

/** Likeness of surroundings (0 to 1) from which equal figures in linked sentences are one claim. */
const EQUAL_LINKED = 0.12;
/** The same where nothing but the figure links the sentences. */
const EQUAL_UNLINKED = 0.3;
/** Sentences this alike (0 to 1) count as linked. */
const LINKED = 0.25;
/** How alike two sentences must be (0 to 1) to give rival figures that lie this far apart; a wrong "differs" costs most. */
const RIVAL_LINKED = [
  { ratio: 2, linked: 0.5 },
  { ratio: 5, linked: 0.75 },
  { ratio: Infinity, linked: 0.92 },
];
/** The same where both figures are hedged, close, and count the same thing. */
const CLOSE_LINKED = 0.15;
/** Likeness (0 to 1) of the sentences beside two, from which they stand at one point of the account, and of their own words then. */
const BESIDE = 0.7;
const BESIDE_AROUND = 0.03;
/** Two figures are close when they differ by at most this share of the larger. */
const CLOSE = 0.25;
/** Most that rival figures weigh: equal ones always go first. */
const RIVAL_MOST = 0.49;
/** Two sentences are one text with small changes from this similarity and this share of common words (0 to 1). */
const COPY_LINKED = 0.6;
const COPY = 0.7;
/** Longest swap, in words, that is a swap of figures and not a rewording. */
const SWAP_WORDS = 4;
/** How surely figures swapped in a copy are given for one thing; below what equal figures weigh. */
const SWAPPED = 0.495;
/** Mean likeness that keeps a group together; see cluster(). */
const MEAN = 0.11;
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
      for (const [q, quantity] of sentence.quantities.entries()) {
        if (!carriesClaim(sentence, quantity) || restates(sentence, quantity, sentence.quantities[q - 1])) continue;
        const place = { article, sentence: s };
        nodes.push({ place, quantity, around: surroundings(context, place, quantity.figure), role: roleOf(context, place, quantity) });
      }
    }
  return nodes;
}

/** Whether a quantity is a claim of its own. Weekdays, bare months, clock times and ranks only place a statement. */
export function carriesClaim(sentence: SentenceFacts, { dimension, iso, figure }: Quantity): boolean {
  if (dimension === 'time' || dimension === 'ordinal') return false;
  return dimension !== 'date' || (/^\d{4}/.test(iso ?? '') && /\d/.test(sentence.text.slice(figure.start, figure.end)));
}

/** "10 kilometres (6.2 miles)": the second figure says the first again. */
function restates(sentence: SentenceFacts, quantity: Quantity, before: Quantity | undefined): boolean {
  return (
    before !== undefined &&
    /^\s*[([]\s*$/.test(sentence.text.slice(before.end, quantity.start)) &&
    comparable(before, quantity) &&
    !isAtOdds(compareQuantities(before, quantity))
  );
}

/** Groups of quantities that speak of one thing, each by indexes into `nodes`. */
export function groupQuantities(context: StoryContext, nodes: readonly QuantityNode[]): number[][] {
  let edges: Edge[] = [];
  const swapped = swapFinder(context);
  for (const [a, b] of candidates(context, nodes)) {
    const weight = likeness(context, nodes[a]!, nodes[b]!, swapped);
    if (weight > 0) edges.push({ a, b, weight });
  }
  edges = withoutOtherOccasions(nodes, edges);
  return cluster(nodes.length, bestPerSentence(nodes, withoutAnswered(nodes, edges)), {
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

/** The nearest telling word before and after a figure, and the counted word where it tells what happened: "24 dead". */
function roleOf(context: StoryContext, place: Place, quantity: Quantity): Set<string> {
  const words = [...nearby(context, place, quantity, -1, 1), ...nearby(context, place, quantity, 1, 1)].flat();
  const { tokens } = context.sentence(place);
  if (quantity.ofSpan)
    for (const token of tokens)
      if (token.start >= quantity.ofSpan.start && token.end <= quantity.ofSpan.end)
        words.push(...meanings(token).filter((word) => word.startsWith('~')));
  return new Set(words);
}

/** Makes a test of whether one figure stands exactly where the other does, in what is one sentence with small changes. */
function swapFinder(context: StoryContext): (a: QuantityNode, b: QuantityNode) => boolean {
  const partings = new Map<string, Parting>();
  return (a, b) => {
    if (context.similarity(a.place, b.place) < COPY_LINKED) return false;
    const key = [a.place.article, a.place.sentence, b.place.article, b.place.sentence].join('.');
    let parting = partings.get(key);
    if (!parting) partings.set(key, (parting = partingOf(context, a.place, b.place)));
    if (parting.common < COPY) return false;
    return parting.gaps.some(
      (gap) =>
        gap.left.length <= SWAP_WORDS &&
        gap.right.length <= SWAP_WORDS &&
        gap.left.some((token) => touches(token, a.quantity.figure)) &&
        gap.right.some((token) => touches(token, b.quantity.figure)),
    );
  };
}

/** How surely two quantities are given for one thing: 0 (not at all) to 1. */
function likeness(context: StoryContext, left: QuantityNode, right: QuantityNode, swapped: (a: QuantityNode, b: QuantityNode) => boolean): number {
  const around = overlap(left.around, right.around);
  if (isEqualShare(left.quantity, right.quantity) && around >= BESIDE_AROUND && context.beside(left.place, right.place) >= BESIDE)
    return 0.5 + around / 2;
  if (!comparable(left.quantity, right.quantity)) return 0;
  if (swapped(left, right)) return SWAPPED;
  const counted = sameCounted(left.quantity, right.quantity);
  const linked = context.similarity(left.place, right.place);
  const oneRole = [...left.role].some((word) => right.role.has(word));
  const relation = compareQuantities(left.quantity, right.quantity);
  if (!isAtOdds(relation)) {
    if (counted === 'different' && (!oneRole || around < EQUAL_UNLINKED)) return 0;
    // "dozens" fits many figures: what is told of them must be the same.
    if (isLoose(left.quantity) !== isLoose(right.quantity) && !oneRole) return 0;
    const signs = (counted === 'same' ? 1 : 0) + (oneRole ? 1 : 0) + (around >= EQUAL_UNLINKED ? 1 : 0);
    const enough = linked >= LINKED ? signs >= 1 || around >= EQUAL_LINKED : signs >= 2;
    return enough ? 0.5 + around / 2 : 0;
  }
  // Days and years are told apart by what happened on them, which words around them show too poorly.
  if (left.quantity.dimension === 'date' || !oneRole) return 0;
  if (counted !== 'same' && (left.quantity.of !== null || right.quantity.of !== null)) return 0;
  if (left.quantity.amount === 1 || right.quantity.amount === 1) return 0;
  if (modified(context, left, right) || otherOccasion(context, left.place, right.place)) return 0;
  const close = relation === 'rounding' && counted === 'same' && isClose(left.quantity.amount, right.quantity.amount);
  if (linked < (close ? CLOSE_LINKED : neededFor(left.quantity.amount, right.quantity.amount))) return 0;
  return Math.min(RIVAL_MOST, (around + linked) / 2);
}

/** "20% of its territory" / "a fifth of the country": equal shares, though of what is put in other words. */
function isEqualShare(a: Quantity, b: Quantity): boolean {
  const bare = (quantity: Quantity): Quantity => ({ ...quantity, of: null, ofSpan: null });
  return a.dimension === 'share' && b.dimension === 'share' && !isAtOdds(compareQuantities(bare(a), bare(b))) && a.amount === b.amount;
}

/** Accounts of one thing seldom lie far apart: the larger the ratio, the more alike the sentences must be. */
function neededFor(a: number, b: number): number {
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  const ratio = low === 0 ? Infinity : high / low;
  return RIVAL_LINKED.find((step) => ratio <= step.ratio)!.linked;
}

/** Whether two sentences tell of other people, or of other years: then their figures are not rivals. */
function otherOccasion(context: StoryContext, a: Place, b: Place): boolean {
  const people = (place: Place): string[] =>
    context.sentence(place).names.flatMap((name) => (name.kind === 'person' ? [name.key] : []));
  const years = (place: Place): string[] =>
    context.sentence(place).quantities.flatMap(({ iso }) => (iso && /^\d{4}/.test(iso) ? [iso.slice(0, 4)] : []));
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

/** Given as a stretch so wide that it fits figures of another thing: "dozens", "5 to 50". */
function isLoose({ amount, high }: Quantity): boolean {
  return high !== null && high > 2 * amount;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Drops rival figures where either article gives the other's figure too, in a sentence linked to the same one:
 * then the two speak of two things.
 */
function withoutAnswered(nodes: readonly QuantityNode[], edges: readonly Edge[]): Edge[] {
  const answers = new Map<string, number[]>();
  const put = (from: number, to: number): void => {
    const key = `${from}>${nodes[to]!.place.article}`;
    answers.set(key, [...(answers.get(key) ?? []), to]);
  };
  const isRival = ({ a, b }: Edge): boolean => isAtOdds(compareQuantities(nodes[a]!.quantity, nodes[b]!.quantity));
  for (const edge of edges) {
    if (isRival(edge)) continue;
    put(edge.a, edge.b);
    put(edge.b, edge.a);
  }
  return edges.filter(
    (edge) =>
      !isRival(edge) ||
      !(answers.has(`${edge.a}>${nodes[edge.b]!.place.article}`) || answers.has(`${edge.b}>${nodes[edge.a]!.place.article}`)),
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
