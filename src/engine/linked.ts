/** The links of a story by sentence: how alike two are, and which others are linked to one. */
import type { PairLinks } from './facts.ts';

/** A sentence by its place: article and sentence index. */
export interface Place {
  article: number;
  sentence: number;
}

/** Places by article, each list in the order given. */
export function byArticle(places: readonly Place[]): Map<number, Place[]> {
  const lists = new Map<number, Place[]>();
  for (const place of places) {
    const list = lists.get(place.article);
    if (list) list.push(place);
    else lists.set(place.article, [place]);
  }
  return lists;
}

/** A sentence of another article, and how likely it makes the same claim: 0 to 1. */
export interface Linked {
  place: Place;
  similarity: number;
}

export interface Links {
  /** Similarity of two sentences of different articles, 0 to 1; 0 where nothing links them. */
  similarity: (a: Place, b: Place) => number;
  /** The sentences of other articles linked to this one at least this surely, most alike first, then in order. */
  linked: (place: Place, least?: number) => Linked[];
  /** Similarity of the sentence of another article that is most alike to this one, 0 to 1; 0 where none is linked. */
  nearest: (place: Place, article: number) => number;
}

/** Whether neither sentence has one nearer to it in the other's article. */
export function isNearest({ similarity, nearest }: Links, a: Place, b: Place): boolean {
  const own = similarity(a, b);
  return nearest(a, b.article) <= own && nearest(b, a.article) <= own;
}

/**
 * Lays out the links of a story in one row per sentence, ordered by partner: a similarity costs a binary search in it.
 * A large story has millions.
 * @param sizes number of sentences of each article.
 */
export function readLinks(sizes: readonly number[], pairs: readonly PairLinks[]): Links {
  const first: number[] = [0];
  for (const size of sizes) first.push(first.at(-1)! + size);
  const places = sizes.flatMap((size, article) =>
    Array.from({ length: size }, (_, sentence): Place => ({ article, sentence })),
  );
  const starts = new Int32Array(places.length + 1);
  eachLink(pairs, first, (a, b) => {
    starts[a + 1]!++;
    starts[b + 1]!++;
  });
  for (let at = 0; at < places.length; at++) starts[at + 1]! += starts[at]!;
  const ends = starts.slice(0, -1);
  const partners = new Int32Array(starts[places.length]!);
  const values = new Float64Array(partners.length);
  // Partners come nearly in order: each is sorted in from the end.
  const put = (row: number, partner: number, value: number): void => {
    let at = ends[row]!++;
    for (; at > starts[row]! && partners[at - 1]! > partner; at--) {
      partners[at] = partners[at - 1]!;
      values[at] = values[at - 1]!;
    }
    partners[at] = partner;
    values[at] = value;
  };
  eachLink(pairs, first, (a, b, value) => {
    put(a, b, value);
    put(b, a, value);
  });

  const numberOf = ({ article, sentence }: Place): number =>
    sentence >= 0 && sentence < (sizes[article] ?? 0) ? first[article]! + sentence : -1;
  /** Where in a row the partners from this one on begin. */
  const find = (row: number, partner: number): number => {
    let [low, high] = [starts[row]!, starts[row + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (partners[middle]! < partner) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    similarity: (a, b) => {
      const [row, partner] = [numberOf(a), numberOf(b)];
      if (row < 0 || partner < 0) return 0;
      const at = find(row, partner);
      return at < starts[row + 1]! && partners[at] === partner ? values[at]! : 0;
    },
    nearest: (place, article) => {
      const row = numberOf(place);
      let most = 0;
      // An article's sentences stand one after the other.
      for (let at = find(row, first[article]!); at < starts[row + 1]!; at++) {
        if (partners[at]! >= first[article + 1]!) break;
        most = Math.max(most, values[at]!);
      }
      return most;
    },
    linked: (place, least = 0) => {
      const row = numberOf(place);
      const found: Linked[] = [];
      for (let at = starts[row]!; at < starts[row + 1]!; at++)
        if (values[at]! >= least) found.push({ place: places[partners[at]!]!, similarity: values[at]! });
      return found.sort((a, b) => b.similarity - a.similarity);
    },
  };
}

function eachLink(
  pairs: readonly PairLinks[],
  first: readonly number[],
  note: (a: number, b: number, similarity: number) => void,
): void {
  for (const { left, right, links } of pairs)
    for (const link of links)
      for (const l of link.left)
        for (const r of link.right) note(first[left]! + l, first[right]! + r, link.similarity);
}
