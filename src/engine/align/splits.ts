/** One sentence that another article splits in two: links joined into one with two sentences on a side. */
import { similarityFrom, type Measurer } from './similarity.ts';
import type { Vocabulary, Words } from '../words/vocabulary.ts';

/** A link inside the story: sentence numbers of the vocabulary on both sides, the left ones of the earlier article. */
export interface Joined {
  left: number[];
  right: number[];
  similarity: number;
}

export interface Single {
  left: number;
  right: number;
  dice: number;
  similarity: number;
}

/** Two halves are joined when together they are at least this much more alike than the better one alone (ratio of Dice). */
const GAIN = 1.1;

/**
 * Makes the joiner of a story, which takes the links of two articles at a time.
 *
 * It joins two links into one where one sentence stands against two neighbours, both links are at least `least` likely,
 * the sentence is the best partner of both, and the two together cover it clearly better than either alone.
 * It takes links best first: the order decides which of two possible joins is made. It returns them, joined or single;
 * similarities never fall by joining.
 */
export function makeJoiner(
  { sentences }: Vocabulary,
  { measure }: Measurer,
  least: number,
): (links: readonly Single[]) => Joined[] {
  // The best link of each sentence in the other article, of those likely enough.
  const best = new Array<Single | null>(sentences.length).fill(null);

  return (links) => {
    for (const link of links) {
      if (!isStrong(link)) continue;
      best[link.left] ??= link;
      best[link.right] ??= link;
    }
    const joined = new Set<Single>();
    const result: Joined[] = [];
    for (const link of links) {
      if (joined.has(link)) continue;
      const join = isStrong(link) ? (findJoin(link, true, joined) ?? findJoin(link, false, joined)) : null;
      if (join) joined.add(join.other);
      result.push(join ?? { left: [link.left], right: [link.right], similarity: link.similarity });
    }
    for (const link of links) best[link.left] = best[link.right] = null;
    return result;
  };

  function isStrong({ similarity }: Single): boolean {
    return similarity >= least && similarity !== 1;
  }

  /** @param split whether it is the right side that may be in two. */
  function findJoin(
    link: Single,
    split: boolean,
    joined: ReadonlySet<Single>,
  ): (Joined & { other: Single }) | null {
    const whole = split ? link.left : link.right;
    const half = split ? link.right : link.left;
    // The best link of both halves leads to the whole.
    if (best[half] !== link) return null;
    for (const step of [1, -1]) {
      const next = half + step;
      const other = best[next];
      if (!other || (split ? other.left : other.right) !== whole || joined.has(other)) continue;
      const [x, a, b] = [sentences[whole], sentences[half], sentences[next]];
      if (!x || !a || !b || a.article !== b.article) continue;
      const dice = diceOfTwo(x, a, b);
      if (dice < GAIN * Math.max(link.dice, other.dice)) continue;
      const both = step > 0 ? [half, next] : [next, half];
      return {
        other,
        left: split ? [whole] : both,
        right: split ? both : [whole],
        similarity: Math.max(
          link.similarity,
          other.similarity,
          similarityFrom(measure(link.left, link.right, dice)),
        ),
      };
    }
    return null;
  }
}

/** Dice's coefficient of a sentence and two others read as one: a term of both counts once, at its larger weight. */
function diceOfTwo(x: Words, a: Words, b: Words): number {
  let total = 0;
  let shared = 0;
  for (let i = 0, j = 0, k = 0; i < a.terms.length || j < b.terms.length;) {
    const s = a.terms[i] ?? Infinity;
    const t = b.terms[j] ?? Infinity;
    const term = Math.min(s, t);
    const weight = Math.max(s === term ? a.weights[i++]! : 0, t === term ? b.weights[j++]! : 0);
    total += weight;
    while (k < x.terms.length && x.terms[k]! < term) k++;
    if (x.terms[k] === term) shared += Math.min(x.weights[k]!, weight);
  }
  const sum = x.total + total;
  return sum ? Math.min(1, (2 * shared) / sum) : 0;
}
