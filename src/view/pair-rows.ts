/** The alignments of two articles, put in the left one's order: which sentences face which, what moved, what stands alone. */
import type { Alignment, Article } from '../engine/comparison.ts';

/** Sentences by index into their article's `sentences`. */
export interface Facing {
  kind: 'facing';
  left: number[];
  right: number[];
  similarity: number;
  /** The right side stands out of the right article's order. */
  moved: boolean;
}
export interface Alone {
  kind: 'alone';
  side: 'left' | 'right';
  sentences: number[];
  /** Sentences of the article's own earlier words. */
  repeat: boolean;
}
export type Line = Facing | Alone;

/** Where a headline is a sentence of its own, it has this id; it is shown above the rows. */
export const HEADLINE = 's0';

const byPosition = (article: Article): Map<string, number> =>
  new Map(article.sentences.map((sentence, i) => [sentence.id, i]));

const numeric = (x: number, y: number): number => x - y;

/**
 * Every sentence of both articles once. An alignment keeps its sentences unless a closer one has them already;
 * what is left of it then joins the row that has the others, so that no passage is printed twice.
 */
function faceToFace(left: Article, right: Article, alignments: readonly Alignment[]): Facing[] {
  const leftAt = byPosition(left);
  const rightAt = byPosition(right);
  const leftRow = new Map<number, Facing>();
  const rightRow = new Map<number, Facing>();
  const rows: Facing[] = [];
  const body = (ids: readonly string[], at: Map<string, number>, article: Article): number[] => {
    const found = ids.flatMap((id) => at.get(id) ?? []).filter((i) => article.sentences[i]?.repeats === null);
    const text = found.filter((i) => article.sentences[i]?.id !== HEADLINE);
    return text.length > 0 ? text : found;
  };
  const headlineOnly = (side: readonly number[], article: Article): boolean =>
    side.every((i) => article.sentences[i]?.id === HEADLINE);
  const candidates = alignments
    .map((alignment, order) => {
      const l = body(alignment.left, leftAt, left);
      const r = body(alignment.right, rightAt, right);
      return { l, r, similarity: alignment.similarity, order, headline: headlineOnly(l, left) || headlineOnly(r, right) };
    })
    .filter(({ l, r }) => l.length > 0 && r.length > 0)
    .filter(({ l, r }) => !(headlineOnly(l, left) && headlineOnly(r, right)))
    // Headlines come last: a sentence of the text is a better partner.
    .sort((x, y) => Number(x.headline) - Number(y.headline) || y.similarity - x.similarity || x.order - y.order);
  for (const { l, r, similarity } of candidates) {
    const freeLeft = l.filter((i) => !leftRow.has(i));
    const freeRight = r.filter((i) => !rightRow.has(i));
    const home =
      freeLeft.length === 0
        ? leftRow.get(l[0] ?? -1)
        : freeRight.length === 0
          ? rightRow.get(r[0] ?? -1)
          : undefined;
    if (freeLeft.length === 0 && freeRight.length === 0) continue;
    const row = home ?? { kind: 'facing', left: [], right: [], similarity, moved: false };
    if (!home) rows.push(row);
    if (!home || freeRight.length === 0) for (const i of freeLeft) leftRow.set(i, (row.left.push(i), row));
    if (!home || freeLeft.length === 0) for (const i of freeRight) rightRow.set(i, (row.right.push(i), row));
  }
  for (const row of rows) {
    row.left.sort(numeric);
    row.right.sort(numeric);
  }
  return rows.sort((x, y) => (x.left[0] ?? 0) - (y.left[0] ?? 0));
}

/** Positions (in the list) of a longest run of rising numbers; ties go to the earliest. O(n log n). */
export function longestRising(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((value, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) kept.add(i);
  return kept;
}

/**
 * Two articles and their alignments → lines in the left article's order. A right passage without a counterpart
 * stands after the passage that it follows in its own article; a right passage out of order is marked as moved.
 */
export function lines(left: Article, right: Article, alignments: readonly Alignment[]): Line[] {
  const rows = faceToFace(left, right, alignments);
  const inOrder = longestRising(rows.map((row) => row.right[0] ?? 0));
  rows.forEach((row, i) => (row.moved = !inOrder.has(i)));

  const rowOfLeft = new Map(rows.flatMap((row) => row.left.map((i) => [i, row] as const)));
  const rowOfRight = new Map(rows.flatMap((row) => row.right.map((i) => [i, row] as const)));

  // Lone passages of the right article hang on the row in order that they follow.
  const after = new Map<Facing | null, Alone[]>();
  let anchor: Facing | null = null;
  right.sentences.forEach((sentence, i) => {
    const row = rowOfRight.get(i);
    if (row) {
      if (!row.moved && row.right[0] === i) anchor = row;
    } else if (sentence.id !== HEADLINE) {
      after.set(anchor, addAlone(after.get(anchor) ?? [], 'right', i, right));
    }
  });

  const out: Line[] = [...(after.get(null) ?? [])];
  const done = new Set<Facing>();
  left.sentences.forEach((sentence, i) => {
    const row = rowOfLeft.get(i);
    if (row) {
      if (done.has(row)) return;
      done.add(row);
      out.push(row, ...(after.get(row) ?? []));
    } else if (sentence.id !== HEADLINE) {
      const last = out.at(-1);
      const open = last?.kind === 'alone' && last.side === 'left' ? [last] : [];
      const [first] = addAlone(open, 'left', i, left).slice(-1);
      if (first && first !== last) out.push(first);
    }
  });
  return out;
}

/** Adds a lone sentence to the passage before it, or begins a new one where a section or a repetition begins. */
function addAlone(list: Alone[], side: 'left' | 'right', i: number, article: Article): Alone[] {
  const sentence = article.sentences[i];
  const repeat = sentence?.repeats != null;
  const last = list.at(-1);
  const sameSection = article.sentences[i - 1]?.section === sentence?.section;
  if (last?.repeat === repeat && last.sentences.at(-1) === i - 1 && (sameSection || repeat)) last.sentences.push(i);
  else list.push({ kind: 'alone', side, sentences: [i], repeat });
  return list;
}
