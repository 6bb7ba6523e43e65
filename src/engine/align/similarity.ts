/** How likely two sentences make the same claim: a few measures of likeness, weighed by fitted weights. */
import type { Backdrop } from './backdrop.ts';
import { layOut, sharedWeight } from './candidates.ts';
import { KIND, type Words } from '../words/vocabulary.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** The measures, each with what it says about two sentences. Ranges are 0 to 1 where nothing else is said. */
export const FEATURES = {
  standout:
    'shared weight (Dice) against what is usual in this story (logarithm of the ratio, about -2 to 2)',
  noGroups: '1 if they share no word, nor synonym, of general news English',
  phrases: 'word pairs in common (logarithm of 1 + number)',
  depth: 'how far down the later one stands (logarithm of 1 + sentences before it)',
  neighbours: 'likeness of the sentences beside them',
  otherEvent: 'how surely their articles tell of different events',
  company: 'how far both find the same partners in further articles',
} as const;
export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

const WEIGHT_AT = Float64Array.from(FEATURE_NAMES, (feature) => WEIGHTS[feature]);
const AT = Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, at])) as Record<Feature, number>;
/** Sentences after which it no longer matters how far down one stands. */
const DEEP = 20;
const DEPTHS = Float64Array.from({ length: DEEP + 1 }, (_, before) => Math.log(1 + before));
/**
 * From this Dice coefficient on, two sentences are nearly one wording, and at least as likely one claim as they are
 * alike, wherever they stand: of 495 such annotated pairs, 93 in 100 are. The fitted measures alone would rank them
 * lower far down an article, where few sentences were annotated.
 */
const NEAR_WORDING = 0.6;

/** What is asked about pairs of sentences of one story, by their numbers. Fastest where `right` stays the same. */
export interface Measurer {
  /** The measures, in the order of FEATURE_NAMES; the same whichever side is called left. */
  measure: (left: number, right: number, dice: number) => Float64Array;
  /** How likely the two make the same claim, 0 to 1; equal wording is 1; 0 where it is sure to be below `least`. */
  similarity: (left: number, right: number, dice: number, least: number) => number;
}

/** Prepares measuring the sentences of a story. */
export function makeMeasurer(backdrop: Backdrop): Measurer {
  const { vocabulary, partners, apart, level, wordings } = backdrop;
  const { sentences, articles, kinds, counts } = vocabulary;
  const rows = layOut(sentences);
  const values = new Float64Array(FEATURE_NAMES.length);
  // The right sentence and those beside it, spread out by term number, so that each left one is looked up in them.
  const spread = [0, -1, 1].map((step) => ({ step, weightOf: new Float64Array(counts.length) }));
  const [own, before, after] = spread as [Spread, Spread, Spread];
  const pairs = new Uint8Array(
    sentences.reduce((most, { pairs: p }) => Math.max(most, p.at(-1) ?? 0), 0) + 1,
  );
  const likenessTo = new Float32Array(sentences.length);
  let faced = -1;

  function fill(right: number, clear: boolean): void {
    const at = sentences[right];
    if (!at) return;
    for (const { step, weightOf } of spread) {
      const words = sentences[right + step];
      if (words?.article !== at.article) continue;
      for (let t = 0; t < words.terms.length; t++) weightOf[words.terms[t]!] = clear ? 0 : words.weights[t]!;
    }
    for (let p = 0; p < at.pairs.length; p++) pairs[at.pairs[p]!] = clear ? 0 : 1;
    for (let p = partners.starts[right]!; p < partners.starts[right + 1]!; p++)
      likenessTo[partners.sentence[p]!] = clear ? 0 : partners.dice[p]!;
  }

  function face(right: number): void {
    if (faced === right) return;
    fill(faced, true);
    fill(right, false);
    faced = right;
  }

  /** The measures that cost next to nothing; the others at their most, so that no likelihood exceeds the sum. */
  function skim(left: number, right: number, x: Words, y: Words, dice: number): void {
    values[AT.standout] = Math.log((dice + 0.03) / (level + 0.03));
    values[AT.noGroups] = WEIGHTS.noGroups > 0 ? 1 : 0;
    values[AT.phrases] = WEIGHTS.phrases > 0 ? Math.log(1 + Math.min(x.pairs.length, y.pairs.length)) : 0;
    values[AT.depth] = DEPTHS[Math.min(DEEP, Math.max(x.position, y.position))]!;
    values[AT.neighbours] = WEIGHTS.neighbours > 0 ? 1 : 0;
    values[AT.otherEvent] = apart[x.article * articles + y.article]!;
    values[AT.company] = company(left, right);
  }

  function complete(left: number, right: number, x: Words): void {
    let groups = false;
    for (let t = rows.starts[left]!, end = rows.starts[left + 1]!; t < end && !groups; t++) {
      const term = rows.terms[t]!;
      groups = kinds[term] === KIND.group && own.weightOf[term]! > 0;
    }
    values[AT.noGroups] = groups ? 0 : 1;
    let common = 0;
    for (let p = 0; p < x.pairs.length; p++) common += pairs[x.pairs[p]!]!;
    values[AT.phrases] = Math.log(1 + common);
    values[AT.neighbours] = Math.max(beside(left, right, before), beside(left, right, after));
  }

  function beside(left: number, right: number, { step, weightOf }: Spread): number {
    const [x, y] = [sentences[left + step], sentences[right + step]];
    if (x?.article !== sentences[left]!.article || y?.article !== sentences[right]!.article) return 0;
    const sum = x.total + y.total;
    return sum ? Math.min(1, (2 * sharedWeight(rows, left + step, weightOf)) / sum) : 0;
  }

  /** Mean likeness that two sentences have to partners of both. */
  function company(left: number, right: number): number {
    const { starts, sentence, dice } = partners;
    const [from, to] = [starts[left]!, starts[left + 1]!];
    let sum = 0;
    for (let p = from; p < to; p++) sum += Math.min(dice[p]!, likenessTo[sentence[p]!]!);
    return sum / Math.max(1, Math.min(to - from, starts[right + 1]! - starts[right]!) - 1);
  }

  return {
    measure: (left, right, dice) => {
      const [x, y] = [sentences[left], sentences[right]];
      if (!x || !y) return new Float64Array(FEATURE_NAMES.length);
      face(right);
      skim(left, right, x, y, dice);
      complete(left, right, x);
      return values.slice();
    },
    similarity: (left, right, dice, least) => {
      if (wordings[left] === wordings[right]) return 1;
      const [x, y] = [sentences[left]!, sentences[right]!];
      const wording = dice >= NEAR_WORDING ? dice : 0;
      face(right);
      skim(left, right, x, y, dice);
      if (wording < least && similarityFrom(values) * (1 + 1e-9) < least) return 0;
      complete(left, right, x);
      return Math.max(wording, similarityFrom(values));
    },
  };
}

/** Weights by term number of the sentence `step` away from the one at hand. */
interface Spread {
  step: number;
  weightOf: Float64Array;
}

/** Likeness, 0 to 1, from the measures: logistic regression, with the weights of weights.ts. */
export function similarityFrom(values: Float64Array): number {
  let sum = BIAS;
  for (let at = 0; at < WEIGHT_AT.length; at++) sum += values[at]! * WEIGHT_AT[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** What each measure adds to the logit of a similarity, largest first, for readers who ask why. */
export function explainMeasures(
  values: Float64Array,
): { feature: Feature; means: string; value: number; adds: number }[] {
  return FEATURE_NAMES.map((feature, at) => {
    const value = values[at] ?? 0;
    return { feature, means: FEATURES[feature], value, adds: value * WEIGHTS[feature] };
  }).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
