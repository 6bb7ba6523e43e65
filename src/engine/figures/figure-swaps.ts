/** Figures that stand where another figure stands in what is one sentence with small changes. */
import type { StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { partingOf, swapIn, touches, type Parting } from '../align/gaps.ts';
import type { QuantityNode } from './rival-signs.ts';
import { hasEqual } from './same-figure.ts';
import type { Token } from '../words/tokens.ts';

/** Two sentences are one text with small changes from this similarity and this share of common words (0 to 1). */
export const COPY_LINKED = 0.6;
const COPY = 0.7;
/** Longest swap, in words, that is a swap of figures and not a rewording. */
const SWAP_WORDS = 4;

/**
 * Makes a test of how two figures stand in what is one sentence with small changes.
 * @returns 'swap' where one stands exactly where the other does, and nothing else is changed but other figures; 'apart' where
 *   names or days are swapped too ("the Bluff fire" / "the Ridge fire"); null where other words are, or the sentences are no copies.
 */
export function swapFinder(context: StoryContext): SwapFinder {
  const partings = new Map<string, Parting>();
  return (a, b) => {
    if (context.similarity(a.place, b.place) < COPY_LINKED) return null;
    const key = [a.place.article, a.place.sentence, b.place.article, b.place.sentence].join('.');
    let parting = partings.get(key);
    if (!parting) partings.set(key, (parting = partingOf(context, a.place, b.place)));
    if (parting.common < COPY) return null;
    // A figure that the other sentence has too was only moved.
    if (hasEqual(context, b.place, a.quantity) || hasEqual(context, a.place, b.quantity)) return null;
    const swap = parting.gaps.find(
      (gap) =>
        gap.left.length <= SWAP_WORDS &&
        gap.right.length <= SWAP_WORDS &&
        gap.left.some((token) => touches(token, a.quantity.figure)) &&
        gap.right.some((token) => touches(token, b.quantity.figure)),
    );
    if (!swap) return null;
    const { left, right } = parting;
    const gaps = parting.gaps.filter((gap) => gap !== swap);
    const swaps = gaps.map((gap) => swapIn(left, gap.left, right, gap.right));
    if (swaps.includes('name')) return 'apart';
    const isFigure = (sentence: SentenceFacts, tokens: readonly Token[]): boolean =>
      sentence.quantities.some((q) => tokens.some((token) => touches(token, q.figure)));
    // Two years, and another figure for each.
    if (
      a.quantity.dimension === 'date' &&
      gaps.some((gap) => isFigure(left, gap.left) && isFigure(right, gap.right))
    )
      return 'apart';
    return swaps.includes('words') ? null : 'swap';
  };
}

export type SwapFinder = (a: QuantityNode, b: QuantityNode) => 'swap' | 'apart' | null;
