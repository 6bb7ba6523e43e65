/** What two sentences of a story have in common that tells whether they state one fact. */
import { diceOf } from './candidates.ts';
import type { ArticleFacts } from './facts.ts';
import type { Place } from './linked.ts';
import { readOwnWords } from './own-words.ts';
import { readParaphrases } from './paraphrases.ts';
import type { StoryTerms } from './story-terms.ts';
import { KIND, type Vocabulary, type Words } from './vocabulary.ts';

/** Signs that two sentences state one fact, each 0 or more, in the order of their values. */
export const FACT_SIGNS = [
  /** Shared weight against all weight (Dice), 0 to 1. */
  'dice',
  /** ln(1 + number of words that stand in these two sentences alone). */
  'ownWords',
  /** ln(1 + what both say in other words). */
  'otherWords',
  /** ln(1 + weight of equal figures). */
  'figures',
  /** Dice of the sentences beside them, before or after, 0 to 1. */
  'beside',
  /** 1 where both open their article: what the news is, of which more than half of such pairs both tell. */
  'openings',
] as const;
export type FactSign = (typeof FACT_SIGNS)[number];

/** The candidate pairs of a story and what each has in common. */
export interface FactSigns {
  /** Sentences by number, article by article in the order of the story's terms. */
  places: readonly Place[];
  left: ArrayLike<number>;
  right: ArrayLike<number>;
  /** The values of FACT_SIGNS for the pair at an index. */
  signsOf: (at: number) => number[];
}

/** Prepares reading the signs of every candidate pair of sentences. Never throws. */
export function readFactSigns(articles: readonly ArticleFacts[], terms: StoryTerms): FactSigns {
  const { order, vocabulary } = terms;
  const { sentences } = vocabulary;
  const { left, right, dice } = terms.candidates;
  const ownWords = readOwnWords(articles);
  const otherWords = readParaphrases(articles);
  const places = sentences.map(({ article, sentence }): Place => ({ article: order[article]!, sentence }));
  const figures = sentences.map((words) => figuresIn(vocabulary, words));
  // The headline, where the file states one, is paragraph 0.
  const openings = articles.map(({ article }) =>
    Math.max(
      0,
      article.sentences.findIndex(({ paragraph }) => paragraph > 0),
    ),
  );
  const opens = places.map(({ article, sentence }) => sentence === openings[article]);
  const signsOf = (at: number): number[] => {
    const [l, r] = [left[at]!, right[at]!];
    const [a, b] = [places[l]!, places[r]!];
    return [
      dice[at]!,
      Math.log(1 + ownWords(a, b)),
      Math.log(1 + otherWords(a, b)),
      Math.log(1 + sharedWeight(figures[l]!, figures[r]!)),
      besideOf(sentences, l, r),
      opens[l] && opens[r] ? 1 : 0,
    ];
  };
  return { places, left, right, signsOf };
}

/** The greater Dice coefficient of the sentences before the two, and of those after them. */
function besideOf(sentences: readonly Words[], left: number, right: number): number {
  let most = 0;
  for (let step = -1; step <= 1; step += 2) {
    const a = sentences[left + step];
    const b = sentences[right + step];
    if (a?.article === sentences[left]!.article && b?.article === sentences[right]!.article)
      most = Math.max(most, diceOf(a, b));
  }
  return most;
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
