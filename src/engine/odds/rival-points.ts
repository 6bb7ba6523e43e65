/** Disputes among all that is told of events in a story: two that cannot both be right, and who else takes a side. */

/** What is told of one event, of which the first two cannot both be right. */
export interface RivalPoints<T> {
  points: [T, T, ...T[]];
  /** 0 with the first, 1 with the second; null for those that fit both or neither. */
  versions: (0 | 1 | null)[];
}

/**
 * Finds the disputes among points; each point is in one at the most, the first two that are at odds open it.
 * @param areAtOdds whether two points cannot both be right; symmetric.
 * @param areOfOne whether two that may both be right are told of one event, so that each belongs to the other's dispute.
 */
export function rivalPoints<T>(
  points: readonly T[],
  areAtOdds: (a: T, b: T) => boolean,
  areOfOne: (a: T, b: T) => boolean = () => false,
): RivalPoints<T>[] {
  const disputes: RivalPoints<T>[] = [];
  const used = new Set<T>();
  for (const [i, left] of points.entries())
    for (const right of points.slice(i + 1)) {
      if (used.has(left) || used.has(right) || !areAtOdds(left, right)) continue;
      const others = points.filter(
        (point) =>
          point !== left &&
          point !== right &&
          [left, right].some((rival) => areAtOdds(point, rival) || areOfOne(point, rival)),
      );
      const versions = others.map((point): 0 | 1 | null => {
        const [toLeft, toRight] = [areAtOdds(point, left), areAtOdds(point, right)];
        return toLeft === toRight ? null : toLeft ? 1 : 0;
      });
      for (const point of [left, right, ...others]) used.add(point);
      disputes.push({ points: [left, right, ...others], versions: [0, 1, ...versions] });
    }
  return disputes;
}
