/** What two sentences of a story are measured against: how alike sentences and articles of this story usually are. */
import type { Candidates } from './candidates.ts';
import { readEvents } from './events.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

export interface Backdrop {
  vocabulary: Vocabulary;
  /** Dice's coefficient that a tenth of all pairs of sentences reaches. */
  level: number;
  /** Each sentence's most alike partners, at most one an article, by sentence number. */
  partners: Partners;
  /** [article · articles + article]: how surely the two tell of different events, 0 to 1. */
  apart: Float64Array;
  /** One number per wording: equal for equal sentences, whatever their punctuation. */
  wordings: Int32Array;
}

/** Those of sentence s stand at [starts[s], starts[s + 1]). */
interface Partners {
  starts: Int32Array;
  sentence: Int32Array;
  dice: Float32Array;
}

/** Share of all pairs of sentences that lie above a story's level. Figures from 5 to 20 % rank equally well. */
const LEVEL_SHARE = 0.1;
/** Level of an ordinary story, and the number of pairs of sentences at which its own counts as much. */
const USUAL_LEVEL = 0.15;
const USUAL_PAIRS = 200;
const BINS = 1000;
/** Partners of a sentence that are kept for comparing company. */
const MOST_PARTNERS = 12;

/** Gathers what sentences are measured against from all candidates of a story. */
export function readBackdrop(vocabulary: Vocabulary, candidates: Candidates): Backdrop {
  const numbers = new Map<string, number>();
  const wordings = Int32Array.from(vocabulary.sentences, ({ wording }) => {
    const number = numbers.get(wording) ?? numbers.size;
    numbers.set(wording, number);
    return number;
  });
  return {
    vocabulary,
    level: levelOf(vocabulary, candidates),
    partners: partnersOf(vocabulary, candidates),
    apart: readEvents(vocabulary),
    wordings,
  };
}

function levelOf({ sentences, articles }: Vocabulary, { dice }: Candidates): number {
  const bins = new Int32Array(BINS + 1);
  for (let at = 0; at < dice.length; at++) bins[Math.floor(dice[at]! * BINS)]!++;
  const sizes = new Float64Array(articles);
  for (const { article } of sentences) sizes[article]!++;
  const pairs = (sentences.length ** 2 - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
  let bin = BINS;
  for (let above = 0; bin > 0; bin--) if ((above += bins[bin]!) >= pairs * LEVEL_SHARE) break;
  return (pairs * (bin / BINS) + USUAL_PAIRS * USUAL_LEVEL) / (pairs + USUAL_PAIRS);
}

function partnersOf({ sentences, articles }: Vocabulary, { left, right, dice }: Candidates): Partners {
  // [sentence · articles + article]: the most alike sentence there, and how alike; the first of equals.
  const best = new Float32Array(sentences.length * articles);
  const bestAt = new Int32Array(sentences.length * articles);
  const articleOf = Int32Array.from(sentences, (words) => words.article);
  for (let at = 0; at < dice.length; at++) {
    const [l, r, value] = [left[at]!, right[at]!, Math.fround(dice[at]!)];
    const atLeft = l * articles + articleOf[r]!;
    const atRight = r * articles + articleOf[l]!;
    if (value > best[atLeft]!) {
      best[atLeft] = value;
      bestAt[atLeft] = r;
    }
    if (value > best[atRight]!) {
      best[atRight] = value;
      bestAt[atRight] = l;
    }
  }
  const starts = new Int32Array(sentences.length + 1);
  const most = Math.min(MOST_PARTNERS, articles);
  const sentence = new Int32Array(sentences.length * most);
  const likeness = new Float32Array(sentences.length * most);
  const cells = new Int32Array(most);
  let size = 0;
  for (let s = 0; s < sentences.length; s++) {
    let count = 0;
    // Sorted in as met; where there are too many the least alike goes, of equals the later one.
    for (let cell = s * articles; cell < (s + 1) * articles; cell++) {
      const value = best[cell]!;
      if (value === 0 || (count === most && value <= best[cells[most - 1]!]!)) continue;
      let place = count < most ? count++ : most - 1;
      for (; place > 0 && best[cells[place - 1]!]! < value; place--) cells[place] = cells[place - 1]!;
      cells[place] = cell;
    }
    for (const cell of cells.subarray(0, count).sort()) {
      sentence[size] = bestAt[cell]!;
      likeness[size++] = best[cell]!;
    }
    starts[s + 1] = size;
  }
  return { starts, sentence: sentence.subarray(0, size), dice: likeness.subarray(0, size) };
}
