/** Grouping of things that are alike in pairs, without chains that drift from one fact to another. */

export interface Edge {
  a: number;
  b: number;
  /** 0 to 1. */
  weight: number;
  /** The two belong together, and so do their groups, however few others of either group say so. */
  sure?: boolean;
}

export interface ClusterOptions {
  /** Two groups merge only while the mean weight of all pairs across them is at least this (missing pairs count 0). */
  mean: number;
  /** The article a member stands in: pairs within one article say nothing for a merge. */
  articleOf: (member: number) => number;
  /** Two members of one article that must never end up together. */
  forbid?: (a: number, b: number) => boolean;
}

interface Group {
  members: number[];
  /** Article → its members in this group. */
  articles: Map<number, number[]>;
  /** Other group → sum of the weights of the edges between them. */
  neighbours: Map<number, number>;
  /** Other groups that surely belong with this one. */
  sure: Set<number>;
}

/**
 * Average-link agglomerative clustering over a sparse graph (Sokal and Michener 1958), strongest edge first;
 * sure edges link whatever the average.
 * Ties break by index, so the result depends on the input alone. Work grows with the number of edges.
 * @returns groups of at least two members, each sorted, in order of their first member.
 */
export function cluster(size: number, edges: readonly Edge[], options: ClusterOptions): number[][] {
  const home = Array.from({ length: size }, (_, i) => i);
  const groups: Group[] = home.map((i) => ({
    members: [i],
    articles: new Map([[options.articleOf(i), [i]]]),
    neighbours: new Map(),
    sure: new Set(),
  }));
  for (const { a, b, weight, sure } of edges) {
    if (sure) tie(groups, a, b);
    groups[a]!.neighbours.set(b, Math.max(weight, groups[a]!.neighbours.get(b) ?? 0));
    groups[b]!.neighbours.set(a, Math.max(weight, groups[b]!.neighbours.get(a) ?? 0));
  }
  const sorted = [...edges].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  for (const { a, b } of sorted) {
    const left = home[a]!;
    const right = home[b]!;
    if (left === right || !mayMerge(groups[left]!, groups[right]!, right, options)) continue;
    const [into, from] =
      groups[left]!.neighbours.size >= groups[right]!.neighbours.size ? [left, right] : [right, left];
    merge(groups, into, from);
    for (const member of groups[from]!.members) home[member] = into;
    groups[into]!.members.push(...groups[from]!.members);
    groups[from]!.members = [];
  }
  return groups
    .map((group) => group.members.sort((x, y) => x - y))
    .filter((members) => members.length > 1)
    .sort((x, y) => x[0]! - y[0]!);
}

function mayMerge(left: Group, right: Group, rightId: number, { mean, forbid }: ClusterOptions): boolean {
  let pairs = left.members.length * right.members.length;
  const [few, many] = left.articles.size <= right.articles.size ? [left, right] : [right, left];
  for (const [article, own] of few.articles) {
    const others = many.articles.get(article);
    if (!others) continue;
    pairs -= own.length * others.length;
    if (forbid && own.some((a) => others.some((b) => forbid(a, b)))) return false;
  }
  if (pairs <= 0) return false;
  return left.sure.has(rightId) || (left.neighbours.get(rightId) ?? 0) / pairs >= mean;
}

function tie(groups: Group[], a: number, b: number): void {
  groups[a]!.sure.add(b);
  groups[b]!.sure.add(a);
}

function merge(groups: Group[], into: number, from: number): void {
  const target = groups[into]!;
  const source = groups[from]!;
  for (const [other, weight] of source.neighbours) {
    const back = groups[other]!.neighbours;
    back.delete(from);
    if (other === into) continue;
    const sum = weight + (target.neighbours.get(other) ?? 0);
    target.neighbours.set(other, sum);
    back.set(into, sum);
  }
  source.neighbours.clear();
  for (const other of source.sure) {
    groups[other]!.sure.delete(from);
    if (other !== into) tie(groups, into, other);
  }
  source.sure.clear();
  for (const [article, members] of source.articles)
    target.articles.set(article, [...(target.articles.get(article) ?? []), ...members]);
}

/**
 * Drops links where either end has a nearer counterpart in the other's article.
 * @param concerned links it applies to; all of them unless told otherwise.
 */
export function nearestOnly(
  edges: readonly Edge[],
  articleOf: (member: number) => number,
  concerned: (edge: Edge) => boolean = () => true,
): Edge[] {
  const best = new Map<string, number>();
  const key = (from: number, to: number): string => `${from}>${articleOf(to)}`;
  for (const { a, b, weight } of edges)
    for (const k of [key(a, b), key(b, a)]) best.set(k, Math.max(weight, best.get(k) ?? 0));
  return edges.filter(
    (edge) =>
      !concerned(edge) ||
      (edge.weight >= best.get(key(edge.a, edge.b))! && edge.weight >= best.get(key(edge.b, edge.a))!),
  );
}
