/** The alignments of two articles, put in the left one's order: which sentences face which, what moved, what stands alone. */
import type { Alignment, Article } from '../engine/comparison.ts';

type Text = Pick<Article, 'sentences'>;

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

/** Similarity (0 to 1) from which two sentences may face each other: likelier than not to say one thing. */
export const FACE = 0.5;
/** Similarity (0 to 1) from which a sentence is added to a row that it continues. */
const JOIN = 0.6;
/** Added to the similarity of sentences that state one claim. */
const CLAIMED = 0.2;

/** Where a headline is a sentence of its own, it has this id; it is shown above the rows. */
export const HEADLINE = 's0';

const byPosition = (article: Text): Map<string, number> =>
  new Map(article.sentences.map((sentence, i) => [sentence.id, i]));

const numeric = (x: number, y: number): number => x - y;

interface Link {
  left: number;
  right: number;
  similarity: number;
  /** One of the two is its article's headline. */
  headline: boolean;
}

/** One link per two sentences, the closest first; repetitions are left out, headlines come last. */
function linksOf(
  left: Text,
  right: Text,
  alignments: readonly Alignment[],
  claimed: ReadonlySet<string>,
): Link[] {
  const leftAt = byPosition(left);
  const rightAt = byPosition(right);
  const usable = (article: Text, i: number): boolean => article.sentences[i]?.repeats === null;
  const best = new Map<string, Link>();
  const add = (l: string, r: string, similarity: number): void => {
    if (l === HEADLINE && r === HEADLINE) return;
    const headline = l === HEADLINE || r === HEADLINE;
    const link = { left: leftAt.get(l) ?? -1, right: rightAt.get(r) ?? -1, similarity, headline };
    if (!usable(left, link.left) || !usable(right, link.right)) return;
    const key = `${l} ${r}`;
    if (claimed.has(key)) link.similarity = Math.min(1, Math.max(similarity, FACE) + CLAIMED);
    if (link.similarity >= FACE && link.similarity > (best.get(key)?.similarity ?? 0)) best.set(key, link);
  };
  for (const one of alignments)
    for (const l of one.left) for (const r of one.right) add(l, r, one.similarity);
  for (const key of claimed) add(...(key.split(' ') as [string, string]), 0);
  return [...best.values()].sort(
    (x, y) =>
      Number(x.headline) - Number(y.headline) ||
      y.similarity - x.similarity ||
      x.left - y.left ||
      x.right - y.right,
  );
}

/**
 * Every sentence of both articles at most once. Each takes the closest partner that is free; where that leaves one
 * without, partners are exchanged if both then have one. What is still free joins a row it continues.
 */
function faceToFace(links: readonly Link[]): Facing[] {
  const partner = new Map<number, Link>();
  const taken = new Map<number, Link>();
  const put = (link: Link): void => {
    partner.set(link.left, link);
    taken.set(link.right, link);
  };
  for (const link of links) if (!partner.has(link.left) && !taken.has(link.right)) put(link);
  for (const link of links) {
    const holder = taken.get(link.right);
    if (partner.has(link.left) || !holder) continue;
    const other = links.find((one) => one.left === holder.left && !taken.has(one.right));
    // Two near to one another are parted neither for a headline nor for two that barely meet.
    if (!other || link.headline || other.headline) continue;
    if (link.similarity + other.similarity < holder.similarity + FACE) continue;
    put(other);
    put(link);
  }
  const rowOfLeft = new Map<number, Facing>();
  const rowOfRight = new Map<number, Facing>();
  const rows = [...partner.values()].map((link): Facing => {
    const row: Facing = {
      kind: 'facing',
      left: [link.left],
      right: [link.right],
      similarity: link.similarity,
      moved: false,
    };
    rowOfLeft.set(link.left, row);
    rowOfRight.set(link.right, row);
    return row;
  });
  const continues = (side: readonly number[], i: number): boolean =>
    side.includes(i - 1) || side.includes(i + 1);
  for (const link of links) {
    if (link.similarity < JOIN || link.headline) continue;
    const left = rowOfLeft.get(link.left);
    const right = rowOfRight.get(link.right);
    if (left && !right && continues(left.right, link.right))
      rowOfRight.set(link.right, (left.right.push(link.right), left));
    if (right && !left && continues(right.left, link.left))
      rowOfLeft.set(link.left, (right.left.push(link.left), right));
  }
  for (const row of rows) {
    row.left.sort(numeric);
    row.right.sort(numeric);
  }
  return rows.sort((x, y) => (x.left[0] ?? 0) - (y.left[0] ?? 0));
}

/**
 * Positions (in the list) of the heaviest run of rising numbers; ties go to the earliest. O(n log n): a Fenwick tree
 * over the values holds the heaviest run that ends at or below each.
 */
export function heaviestRising(numbers: readonly number[], weights: readonly number[]): Set<number> {
  const rank = new Map([...new Set(numbers)].sort(numeric).map((value, i) => [value, i + 1]));
  const tree = new Array<number>(rank.size + 1).fill(-1);
  const sum: number[] = [];
  const before: number[] = [];
  const weight = (i: number): number => (i < 0 ? 0 : (sum[i] ?? 0));
  numbers.forEach((value, i) => {
    let best = -1;
    for (let at = (rank.get(value) ?? 1) - 1; at > 0; at -= at & -at)
      if (weight(tree[at] ?? -1) > weight(best)) best = tree[at] ?? -1;
    sum[i] = weight(best) + (weights[i] ?? 0);
    before[i] = best;
    for (let at = rank.get(value) ?? 1; at <= rank.size; at += at & -at)
      if (weight(tree[at] ?? -1) < sum[i]) tree[at] = i;
  });
  let last = -1;
  numbers.forEach((_, i) => weight(i) > weight(last) && (last = i));
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = before[i] ?? -1) kept.add(i);
  return kept;
}

/**
 * Two articles, their alignments and the sentences that state one claim ("s3 s5") → lines in the left article's order. A right passage without a counterpart
 * stands after the passage that it follows in its own article; a right passage out of order is marked as moved.
 */
export function lines(
  left: Text,
  right: Text,
  alignments: readonly Alignment[],
  claimed: ReadonlySet<string>,
): Line[] {
  const rows = faceToFace(linksOf(left, right, alignments, claimed));
  const inOrder = heaviestRising(
    rows.map((row) => row.right[0] ?? 0),
    rows.map((row) => row.similarity),
  );
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
function addAlone(list: Alone[], side: 'left' | 'right', i: number, article: Text): Alone[] {
  const sentence = article.sentences[i];
  const repeat = sentence?.repeats != null;
  const last = list.at(-1);
  const sameSection = article.sentences[i - 1]?.section === sentence?.section;
  if (last?.repeat === repeat && last.sentences.at(-1) === i - 1 && (sameSection || repeat))
    last.sentences.push(i);
  else list.push({ kind: 'alone', side, sentences: [i], repeat });
  return list;
}
