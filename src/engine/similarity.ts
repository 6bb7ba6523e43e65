/** How likely two sentences make the same claim: a few measures of likeness, weighed by fitted weights. */
import { diceOf, type Candidate } from './candidates.ts';
import { TERM_KINDS, type Vocabulary, type Words } from './vocabulary.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** The measures, each with what it says about two sentences. Ranges are 0 to 1 where nothing else is said. */
export const FEATURES = {
  alike: 'shared weight of all terms (Dice)',
  standout: 'the same against what is usual in this story (logarithm of the ratio, about -2 to 2)',
  names: 'shared names (Dice)',
  otherNames: '1 if both hold names and share none',
  groups: 'shared words or synonyms of general news English (Dice)',
  noGroups: '1 if they share none of those',
  figures: 'shared quantities (logarithm of 1 + their weight)',
  otherFigures: '1 if both hold quantities and share none',
  phrases: 'word pairs in common (logarithm of 1 + number)',
  choice: 'how near they are to being the other’s best partner in its article',
  headline: '1 if exactly one is a headline',
  headlines: '1 if both are',
  depth: 'how far down the later one stands (logarithm of 1 + sentences before it)',
  theme: 'how well the less central one is echoed by the other articles',
  neighbours: 'likeness of the sentences beside them',
  lengths: 'difference of length (logarithm of the ratio)',
} as const;
export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** What a story's sentences are measured against. */
export interface Scene {
  vocabulary: Vocabulary;
  /** Dice's coefficient that a tenth of all pairs of sentences reaches. */
  level: number;
  /** [sentence · articles + article]: likeness of the best partner there. */
  best: Float32Array;
  /** Mean likeness of a sentence's best partners in the other articles. */
  echo: Float64Array;
}

/** Share of all pairs of sentences that lie above a story's level. Figures from 5 to 20 % rank equally well. */
const LEVEL_SHARE = 0.1;
/** Level of an ordinary story, and the number of pairs of sentences at which its own counts as much. */
const USUAL_LEVEL = 0.1;
const USUAL_PAIRS = 200;
const BINS = 1000;

/** Gathers what sentences are measured against from all candidates of a story. */
export function readScene(vocabulary: Vocabulary, candidates: readonly Candidate[]): Scene {
  const { sentences, articles } = vocabulary;
  const best = new Float32Array(sentences.length * articles);
  const bins = new Int32Array(BINS + 1);
  for (const { left, right, dice } of candidates) {
    const atLeft = left * articles + (sentences[right]?.article ?? 0);
    const atRight = right * articles + (sentences[left]?.article ?? 0);
    if (dice > (best[atLeft] ?? 0)) best[atLeft] = dice;
    if (dice > (best[atRight] ?? 0)) best[atRight] = dice;
    const bin = Math.floor(dice * BINS);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const echo = Float64Array.from(sentences, (_, at) => {
    let sum = 0;
    for (let article = 0; article < articles; article++) sum += best[at * articles + article] ?? 0;
    return sum / Math.max(1, articles - 1);
  });
  const sizes = new Float64Array(articles);
  for (const { article } of sentences) sizes[article] = (sizes[article] ?? 0) + 1;
  const pairs = (sentences.length ** 2 - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
  let bin = BINS;
  for (let above = 0; bin > 0; bin--) if ((above += bins[bin] ?? 0) >= pairs * LEVEL_SHARE) break;
  const level = (pairs * (bin / BINS) + USUAL_PAIRS * USUAL_LEVEL) / (pairs + USUAL_PAIRS);
  return { vocabulary, level, best, echo };
}

/** The measures of one candidate, in the order of FEATURE_NAMES. The same whichever side is called left. */
export function measure({ left, right, dice }: Candidate, scene: Scene): Float64Array {
  const { sentences, articles } = scene.vocabulary;
  const x = sentences[left];
  const y = sentences[right];
  const values = new Float64Array(FEATURE_NAMES.length);
  if (!x || !y) return values;
  const shared = sharedByKind(x, y, scene.vocabulary.kinds);
  const [, name, group, quantity] = TERM_KINDS.map((_, kind) => {
    const a = x.totals[kind] ?? 0;
    const b = y.totals[kind] ?? 0;
    return { shared: shared[kind] ?? 0, both: a > 0 && b > 0, dice: a + b > 0 ? (2 * (shared[kind] ?? 0)) / (a + b) : 0 };
  });
  const bestLeft = Math.max(dice, scene.best[left * articles + y.article] ?? 0);
  const bestRight = Math.max(dice, scene.best[right * articles + x.article] ?? 0);
  values[0] = dice;
  values[1] = Math.log((dice + 0.03) / (scene.level + 0.03));
  values[2] = name?.dice ?? 0;
  values[3] = name?.both && !name.shared ? 1 : 0;
  values[4] = group?.dice ?? 0;
  values[5] = group?.shared ? 0 : 1;
  values[6] = Math.log(1 + (quantity?.shared ?? 0));
  values[7] = quantity?.both && !quantity.shared ? 1 : 0;
  values[8] = Math.log(1 + countShared(x.pairs, y.pairs));
  values[9] = bestLeft && bestRight ? Math.min(dice / bestLeft, dice / bestRight) : 0;
  values[10] = x.headline !== y.headline ? 1 : 0;
  values[11] = x.headline && y.headline ? 1 : 0;
  values[12] = Math.log(1 + Math.max(x.position, y.position));
  values[13] = Math.min(scene.echo[left] ?? 0, scene.echo[right] ?? 0);
  values[14] = besides(left, right, sentences);
  values[15] = Math.abs(Math.log((x.total + 1) / (y.total + 1)));
  return values;
}

/** Likeness, 0 to 1, from the measures: logistic regression, with the weights of weights.ts. */
export function similarityFrom(values: Float64Array): number {
  let sum = BIAS;
  for (let at = 0; at < FEATURE_NAMES.length; at++) sum += (values[at] ?? 0) * (WEIGHTS[FEATURE_NAMES[at] ?? 'alike'] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What each measure adds to the logit of a similarity, largest first, for readers who ask why. */
export function explain(values: Float64Array): { feature: Feature; means: string; value: number; adds: number }[] {
  return FEATURE_NAMES.map((feature, at) => {
    const value = values[at] ?? 0;
    return { feature, means: FEATURES[feature], value, adds: value * WEIGHTS[feature] };
  }).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}

/** The larger likeness of the sentences before both and of those after both. */
function besides(left: number, right: number, sentences: readonly Words[]): number {
  let most = 0;
  for (const step of [-1, 1]) {
    const x = sentences[left + step];
    const y = sentences[right + step];
    if (x && y && x.article === sentences[left]?.article && y.article === sentences[right]?.article)
      most = Math.max(most, diceOf(x, y));
  }
  return most;
}

function sharedByKind(x: Words, y: Words, kinds: Uint8Array): Float64Array {
  const shared = new Float64Array(TERM_KINDS.length);
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const s = x.terms[i] ?? 0;
    const t = y.terms[j] ?? 0;
    if (s === t) {
      const kind = kinds[s] ?? 0;
      shared[kind] = (shared[kind] ?? 0) + Math.min(x.weights[i++] ?? 0, y.weights[j++] ?? 0);
    } else if (s < t) i++;
    else j++;
  }
  return shared;
}

function countShared(x: Int32Array, y: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const s = x[i] ?? 0;
    const t = y[j] ?? 0;
    if (s === t) {
      count++;
      i++;
      j++;
    } else if (s < t) i++;
    else j++;
  }
  return count;
}
