/** One sentence that another article splits in two: links joined into one with two sentences on a side. */
import { diceOf } from './candidates.ts';
import { measure, similarityFrom, type Scene } from './similarity.ts';
import type { Words } from './vocabulary.ts';

/** A link inside the story: sentence numbers of the vocabulary on both sides, the left ones of the earlier article. */
export interface Joined {
  sides: [number[], number[]];
  similarity: number;
}

interface Single {
  left: number;
  right: number;
  dice: number;
  similarity: number;
}

/** Two halves are joined when together they are at least this much more alike than the better one alone (ratio of Dice). */
const GAIN = 1.1;

/**
 * Joins two links into one where one sentence stands against two neighbours, both links are at least `least` likely,
 * the sentence is the best partner of both, and the two together cover it clearly better than either alone.
 *
 * @param links best first: the order decides which of two possible joins is made.
 * @returns the links, joined or single; similarities never fall by joining.
 */
export function joinSplits(links: readonly Single[], scene: Scene, least: number): Joined[] {
  const { sentences, articles } = scene.vocabulary;
  const size = sentences.length;
  const strong = new Map<number, Single>();
  // Best partner of each sentence in each article, plus 1; 0 where there is none.
  const best = new Int32Array(size * articles);
  for (const link of links) {
    if (link.similarity < least || link.similarity === 1) continue;
    strong.set(link.left * size + link.right, link);
    for (const [from, to] of [
      [link.left, link.right],
      [link.right, link.left],
    ] as const) {
      const cell = from * articles + (sentences[to]?.article ?? 0);
      if (!best[cell]) best[cell] = to + 1;
    }
  }
  const joined = new Set<Single>();
  const result: Joined[] = [];
  for (const link of links) {
    if (joined.has(link)) continue;
    const join = strong.has(link.left * size + link.right) ? findJoin(link) : null;
    if (!join) {
      result.push({ sides: [[link.left], [link.right]], similarity: link.similarity });
      continue;
    }
    joined.add(join.other);
    result.push({
      sides: join.sides,
      similarity: Math.max(link.similarity, join.other.similarity, join.similarity),
    });
  }
  return result;

  function findJoin(link: Single): { other: Single; sides: [number[], number[]]; similarity: number } | null {
    for (const side of ['right', 'left'] as const)
      for (const step of [1, -1]) {
        const whole = side === 'right' ? link.left : link.right;
        const half = link[side];
        const next = half + step;
        const other = strong.get(side === 'right' ? whole * size + next : next * size + whole);
        const [x, a, b] = [sentences[whole], sentences[half], sentences[next]];
        if (!other || joined.has(other) || !x || !a || !b || a.article !== b.article) continue;
        const article = x.article;
        if (best[half * articles + article] !== whole + 1 || best[next * articles + article] !== whole + 1)
          continue;
        const dice = diceOf(x, unite(a, b));
        if (dice < GAIN * Math.max(link.dice, other.dice)) continue;
        const both = [half, next].sort((p, q) => p - q);
        return {
          other,
          sides: side === 'right' ? [[whole], both] : [both, [whole]],
          similarity: similarityFrom(measure({ ...link, dice }, scene)),
        };
      }
    return null;
  }
}

/** Two sentences read as one. */
function unite(a: Words, b: Words): Words {
  const weights = new Map<number, number>();
  for (const words of [a, b])
    words.terms.forEach((term, at) =>
      weights.set(term, Math.max(weights.get(term) ?? 0, words.weights[at] ?? 0)),
    );
  const terms = Int32Array.from(weights.keys()).sort();
  const united = Float64Array.from(terms, (term) => weights.get(term) ?? 0);
  return { ...a, terms, weights: united, total: united.reduce((sum, weight) => sum + weight, 0) };
}
