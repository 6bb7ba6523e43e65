/** What two sentences of a story have in common that tells whether they state one fact. */
import type { ArticleFacts } from '../facts.ts';
import type { Place } from '../linked.ts';
import { readParaphrases } from '../words/paraphrases.ts';
import { readSharedWords } from './shared-words.ts';
import { makeMeasurer } from './similarity.ts';
import type { StoryTerms } from './story-terms.ts';
import { KIND, type Vocabulary, type Words } from '../words/vocabulary.ts';

/** Signs that two sentences state one fact, each 0 or more where nothing else is said, in the order of their values. */
export const FACT_SIGNS = [
  /** ln(EVEN + similarity of similarity.ts), -4.6 to 0: what they are about, and where they stand. */
  'likeness',
  /** ln(1 + number of words that stand in these two sentences alone), times the rarity of the rarest word in common. */
  'ownWords',
  /** ln(1 + what both say in other words). */
  'otherWords',
  /** Rarity of the rarest word in common: 0 to 3.25. */
  'rarest',
  /** ln(EVEN_WORDS + share of the words in common), -3 to 0. */
  'covered',
  /** ln(1 + words of the longest row of words in common). */
  'run',
  /** ln(1 + words of the shorter): the same share of a longer sentence is more. */
  'shorter',
  /** ln(1 + weight of equal figures). */
  'figures',
  /** 1 where both hold somebody's words, -1 where one does. */
  'remarks',
  /** How far apart they stand in their articles: 0 to 1. */
  'distance',
] as const;
export type FactSign = (typeof FACT_SIGNS)[number];

// So that the logarithm of nothing is no less than that of next to nothing.
const EVEN = 0.01;
const EVEN_WORDS = 0.05;

/** The candidate pairs of a story and what each has in common. */
export interface FactSigns {
  /** Sentences by number, article by article in the order of the story's terms. */
  places: readonly Place[];
  left: ArrayLike<number>;
  right: ArrayLike<number>;
  /** The values of FACT_SIGNS for the pair at an index; null where both say nothing that their articles do not say throughout. */
  signsOf: (at: number) => number[] | null;
}

/** Prepares reading the signs of every candidate pair of sentences. Never throws. */
export function readFactSigns(articles: readonly ArticleFacts[], terms: StoryTerms): FactSigns {
  const { order, vocabulary, backdrop } = terms;
  const { sentences } = vocabulary;
  const { left, right, dice } = terms.candidates;
  const { share, run } = readSharedWords(vocabulary);
  const otherWords = readParaphrases(vocabulary);
  const { similarity } = makeMeasurer(backdrop);
  const places = sentences.map(({ article, sentence }): Place => ({ article: order[article]!, sentence }));
  const figures = sentences.map((words) => figuresIn(vocabulary, words));
  const remarks = places.map(({ article, sentence }) =>
    articles[article]!.sentences[sentence]!.quotes.some(({ use }) => use === 'speech'),
  );
  const depths = places.map(({ article, sentence }) => sentence / articles[article]!.sentences.length);
  const signsOf = (at: number): number[] | null => {
    const [l, r] = [left[at]!, right[at]!];
    const { own, rarest, covered, shorter } = share(l, r);
    const said = otherWords(l, r);
    const equal = sharedWeight(figures[l]!, figures[r]!);
    if (own === 0 && said === 0 && equal === 0) return null;
    return [
      Math.log(EVEN + similarity(l, r, dice[at]!, 0)),
      Math.log(1 + own) * rarest,
      Math.log(1 + said),
      rarest,
      Math.log(EVEN_WORDS + covered),
      Math.log(1 + run(l, r)),
      Math.log(1 + shorter),
      Math.log(1 + equal),
      remarks[l] && remarks[r] ? 1 : remarks[l] || remarks[r] ? -1 : 0,
      Math.abs(depths[l]! - depths[r]!),
    ];
  };
  return { places, left, right, signsOf };
}

/** The figures of a sentence by term number, with their weights. */
function figuresIn({ kinds }: Vocabulary, { terms, weights }: Words): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  terms.forEach((term, at) => kinds[term] === KIND.quantity && found.set(term, weights[at]!));
  return found;
}

function sharedWeight(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const [term, weight] of a) shared += Math.min(weight, b.get(term) ?? 0);
  return shared;
}
