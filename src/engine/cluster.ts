/** Grouping of things that are alike in pairs, without chains that drift from one fact to another. */

export interface Edge {
  a: number;
  b: number;
  /** 0 to 1. */
  weight: number;
}

export interface ClusterOptions {
  /** Two groups merge only while the mean weight of all pairs across them is at least this (missing pairs count 0). */
  mean: number;
  /** Pairs that say nothing for or against a merge, e.g. two sentences of one article. */
  ignore?: (a: number, b: number) => boolean;
  /** Pairs that must never end up together. */
  forbid?: (a: number, b: number) => boolean;
}

/**
 * Average-link agglomerative clustering over a sparse graph (Sokal and Michener 1958), strongest edge first.
 * Ties break by index, so the result depends on the input alone.
 * @returns groups of at least two members, each sorted, in order of their first member.
 */
export function cluster(size: number, edges: readonly Edge[], options: ClusterOptions): number[][] {
  const members: number[][] = Array.from({ length: size }, (_, i) => [i]);
  const home = Array.from({ length: size }, (_, i) => i);
  const weights = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);
  for (const { a, b, weight } of edges) weights.set(key(a, b), Math.max(weight, weights.get(key(a, b)) ?? 0));

  const sorted = [...weights].sort(([ka, wa], [kb, wb]) => wb - wa || ka - kb);
  for (const [pair] of sorted) {
    const a = home[Math.floor(pair / size)]!;
    const b = home[pair % size]!;
    if (a === b || !mayMerge(members[a]!, members[b]!)) continue;
    const [into, from] = a < b ? [a, b] : [b, a];
    for (const member of members[from]!) home[member] = into;
    members[into] = [...members[into]!, ...members[from]!].sort((x, y) => x - y);
    members[from] = [];
  }
  return members.filter((group) => group.length > 1).sort((x, y) => x[0]! - y[0]!);

  function mayMerge(left: readonly number[], right: readonly number[]): boolean {
    let sum = 0;
    let count = 0;
    for (const a of left)
      for (const b of right) {
        if (options.forbid?.(a, b)) return false;
        if (options.ignore?.(a, b)) continue;
        sum += weights.get(key(a, b)) ?? 0;
        count++;
      }
    return count > 0 && sum / count >= options.mean;
  }
}
