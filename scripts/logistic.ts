/** Logistic regression and the figures by which a ranking is judged. */

export interface Model {
  bias: number;
  weights: number[];
}

/** Likelihood, 0 to 1, of one row of values. */
export function likelihood({ bias, weights }: Model, values: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)));
}

/**
 * Weighted logistic regression by Newton's method, with a penalty of `ridge` on squared weights of the standardised values.
 * @returns weights for the values as they are, not standardised.
 */
export function fitLogistic(
  rows: ArrayLike<number>[],
  labels: number[],
  importance: number[],
  ridge: number,
): Model {
  const width = rows[0]?.length ?? 0;
  const sum = importance.reduce((total, each) => total + each, 0);
  const mean = Array.from(
    { length: width },
    (_, at) => rows.reduce((total, row, r) => total + (importance[r] ?? 0) * (row[at] ?? 0), 0) / sum,
  );
  const spread = mean.map(
    (middle, at) =>
      Math.sqrt(
        rows.reduce((total, row, r) => total + (importance[r] ?? 0) * ((row[at] ?? 0) - middle) ** 2, 0) /
          sum,
      ) || 1,
  );
  const weights = new Array<number>(width + 1).fill(0);
  const values = new Float64Array(width + 1);
  for (let round = 0; round < 8; round++) {
    const slope = weights.map((weight, at) => (at ? -ridge * weight : 0));
    const curve = weights.map((_, at) => weights.map((__, other) => (at === other && at ? ridge : 0)));
    rows.forEach((row, r) => {
      values[0] = 1;
      for (let at = 0; at < width; at++)
        values[at + 1] = ((row[at] ?? 0) - (mean[at] ?? 0)) / (spread[at] ?? 1);
      let logit = 0;
      for (let at = 0; at <= width; at++) logit += (weights[at] ?? 0) * (values[at] ?? 0);
      const chance = 1 / (1 + Math.exp(-logit));
      const error = (importance[r] ?? 0) * ((labels[r] ?? 0) - chance);
      const bend = (importance[r] ?? 0) * chance * (1 - chance) + 1e-9;
      for (let at = 0; at <= width; at++) {
        slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
        const line = curve[at];
        if (line)
          for (let other = 0; other <= width; other++)
            line[other] = (line[other] ?? 0) + bend * (values[at] ?? 0) * (values[other] ?? 0);
      }
    });
    solve(curve, slope).forEach((step, at) => (weights[at] = (weights[at] ?? 0) + step));
  }
  const plain = weights.slice(1).map((weight, at) => weight / (spread[at] ?? 1));
  return {
    bias: plain.reduce((bias, weight, at) => bias - weight * (mean[at] ?? 0), weights[0] ?? 0),
    weights: plain,
  };
}

/** Solves a · x = b by elimination with pivots. */
function solve(a: number[][], b: number[]): number[] {
  const lines = a.map((line, at) => [...line, b[at] ?? 0]);
  for (let at = 0; at < lines.length; at++) {
    const pivot = lines
      .slice(at)
      .reduce(
        (most, line, step) => (Math.abs(line[at] ?? 0) > Math.abs(lines[most]?.[at] ?? 0) ? at + step : most),
        at,
      );
    [lines[at], lines[pivot]] = [lines[pivot] ?? [], lines[at] ?? []];
    lines.forEach((line, other) => {
      if (other === at) return;
      const ratio = (line[at] ?? 0) / (lines[at]?.[at] ?? 1);
      line.forEach((_, c) => (line[c] = (line[c] ?? 0) - ratio * (lines[at]?.[c] ?? 0)));
    });
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}

/** Chance that a positive ranks above a negative; ties count half. */
export function areaUnderCurve(scores: number[], positive: boolean[]): number {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let count = 0;
  let ranks = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++;
    for (const at of order.slice(from, to))
      if (positive[at]) {
        count++;
        ranks += (from + to + 1) / 2;
      }
    from = to;
  }
  return (ranks - (count * (count + 1)) / 2) / (count * (order.length - count));
}

/** The highest F1 that one threshold for all reaches, and that threshold. */
export function bestF1(scores: number[], positive: boolean[]): { f1: number; at: number } {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const all = positive.filter(Boolean).length;
  let hits = 0;
  let best = { f1: 0, at: 1 };
  order.forEach((at, rank) => {
    if (positive[at]) hits++;
    const f1 = (2 * hits) / (rank + 1 + all);
    if (f1 > best.f1) best = { f1, at: scores[at] ?? 0 };
  });
  return best;
}
