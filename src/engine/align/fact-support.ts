/** What the other sentences of a story say for or against two sentences telling one fact. */

/** Pairs of sentences by number, and how likely each two state one fact: 0 to 1. */
export interface Likelihoods {
  left: readonly number[];
  right: readonly number[];
  likely: readonly number[];
}

/** What a third article says where there is none: what it usually says of a pair that may be one fact or not, 0 to 1. */
const NO_THIRD = 0.14;

export const SUPPORT_SIGNS = ['third', 'rival', 'nearer', 'onward', 'around'] as const;

/** What the others say of each pair: 0 to 1. */
export interface Support {
  /** How likely both tell what a sentence of a third article tells: the lesser likelihood, in the mean of all third articles. */
  third: Float64Array;
  /** How likely each tells what another sentence of the other's article tells: the lesser likelihood. */
  rival: Float64Array;
  /** How likely either does: the greater likelihood. */
  nearer: Float64Array;
  /** How likely the sentences before both, or after both, tell one thing: the greater likelihood. */
  onward: Float64Array;
  /** How likely one tells what a sentence beside the other tells: the greatest likelihood. */
  around: Float64Array;
}

/**
 * Reads what the other pairs say for each pair. Work grows with the pairs times the partners of a sentence.
 * @param pairs by right, then left sentence; sentences are numbered article by article.
 * @param articleOf the article of each sentence.
 */
export function supportOf(pairs: Likelihoods, articleOf: Int32Array): Support {
  const { left, right, likely } = pairs;
  const starts = new Int32Array(articleOf.length + 1);
  for (const side of [left, right]) for (const sentence of side) starts[sentence + 1]!++;
  for (let at = 0; at < articleOf.length; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const partner = new Int32Array(2 * left.length);
  const value = new Float64Array(partner.length);
  const put = (sentence: number, other: number, weight: number): void => {
    const at = next[sentence]!++;
    partner[at] = other;
    value[at] = weight;
  };
  for (let at = 0; at < left.length; at++) {
    put(left[at]!, right[at]!, likely[at]!);
    put(right[at]!, left[at]!, likely[at]!);
  }
  /** The likeliest partner of a sentence in an article, but for one. */
  const nearest = (sentence: number, article: number, but: number): number => {
    let most = 0;
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) {
      const other = partner[at]!;
      if (other !== but && value[at]! > most && articleOf[other] === article) most = value[at]!;
    }
    return most;
  };
  /** How likely the sentences so many after two others tell one thing; 0 where an article ends before. */
  const likelyAt = (l: number, onLeft: number, r: number, onRight: number): number => {
    const [sentence, other] = [l + onLeft, r + onRight];
    if (articleOf[sentence] !== articleOf[l] || articleOf[other] !== articleOf[r]) return 0;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++)
      if (partner[at] === other) return value[at]!;
    return 0;
  };
  // An article that has nothing in common with others is no witness.
  const articles = new Set([...left, ...right].map((sentence) => articleOf[sentence])).size;
  const third = new Float64Array(left.length);
  const rival = new Float64Array(left.length);
  const nearer = new Float64Array(left.length);
  const onward = new Float64Array(left.length);
  const around = new Float64Array(left.length);
  // Likelihoods of the sentence at hand, by partner.
  const ofLeft = new Float64Array(articleOf.length);
  let faced = -1;
  const face = (sentence: number): void => {
    for (const clear of [true, false]) {
      const at = clear ? faced : sentence;
      if (at >= 0)
        for (let p = starts[at]!; p < starts[at + 1]!; p++) ofLeft[partner[p]!] = clear ? 0 : value[p]!;
    }
    faced = sentence;
  };
  for (let at = 0; at < left.length; at++) {
    const [l, r] = [left[at]!, right[at]!];
    // Pairs come by their right sentences.
    if (faced !== r) face(r);
    // Partners of one article stand together.
    let sum = 0;
    let most = 0;
    let article = -1;
    for (let p = starts[l]!; p < starts[l + 1]!; p++) {
      const other = partner[p]!;
      if (articleOf[other] !== article) {
        sum += most;
        most = 0;
        article = articleOf[other]!;
      }
      most = Math.max(most, Math.min(value[p]!, ofLeft[other]!));
    }
    third[at] = articles > 2 ? (sum + most) / (articles - 2) : NO_THIRD;
    const [ofLeftOne, ofRightOne] = [nearest(l, articleOf[r]!, r), nearest(r, articleOf[l]!, l)];
    rival[at] = Math.min(ofLeftOne, ofRightOne);
    nearer[at] = Math.max(ofLeftOne, ofRightOne);
    onward[at] = Math.max(likelyAt(l, -1, r, -1), likelyAt(l, 1, r, 1));
    around[at] = Math.max(
      likelyAt(l, 0, r, -1),
      likelyAt(l, 0, r, 1),
      likelyAt(l, -1, r, 0),
      likelyAt(l, 1, r, 0),
    );
  }
  return { third, rival, nearer, onward, around };
}
