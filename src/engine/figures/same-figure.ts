/** Whether a sentence gives a figure too, so that the figure has its counterpart there. */
import { countedStem } from '../quantities/compare-quantities.ts';
import type { Place, StoryContext } from '../context.ts';
import type { Quantity } from '../facts.ts';
import { isOfThem } from './parts.ts';

/** Numbers up to this stand in many sentences by chance. */
const SMALL = 12;

/**
 * Whether a sentence gives a figure, whatever it counts; a small part of the other figure ("five, of which four …") is not it.
 * @param ofOne only where neither, or one alone, says what it counts, or both count one thing by name.
 */
export function hasEqual(context: StoryContext, place: Place, quantity: Quantity, ofOne = false): boolean {
  const sentence = context.sentence(place);
  const { amount } = quantity.stated;
  const counted = countedStem(quantity);
  const isPiece = (q: Quantity): boolean =>
    amount <= SMALL && q.of === null && quantity.of !== null && isOfThem(sentence, q);
  // "cost 2.8 million francs, of which the state paid | 900,000": the currency is not said again
  const isBareSum = (q: Quantity): boolean =>
    quantity.dimension === 'money' && q.dimension === 'count' && q.of === null && q.amount > SMALL;
  const isOther = (q: Quantity): boolean => {
    const other = ofOne ? countedStem(q) : null;
    return other !== null && counted !== null && other !== counted;
  };
  const { quantities } = sentence;
  return (
    quantities.some(
      (q) =>
        ((q.dimension === quantity.dimension && q.unit === quantity.unit) || isBareSum(q)) &&
        q.amount === quantity.amount &&
        (quantity.dimension !== 'score' || q.high === quantity.high) &&
        !isPiece(q) &&
        !isOther(q),
    ) ||
    // "Lee 14.9 points" may be read as a name: the digits are there, if not in a figure of the kind ("200 metres", "200ft").
    (amount > SMALL &&
      sentence.tokens.some(
        ({ norm, start, end }) =>
          norm.replaceAll(',', '') === String(amount) &&
          !quantities.some(
            (q) => (ofOne || q.dimension === quantity.dimension) && start >= q.start && end <= q.end,
          ),
      ))
  );
}
