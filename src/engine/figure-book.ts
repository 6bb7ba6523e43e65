/** All figures of a story, by article: whether an article gives some figure anywhere. */
import { countedStem } from './compare-quantities.ts';
import type { Place } from './context.ts';
import type { Quantity } from './facts.ts';

export interface FigureBook {
  /** Whether an article gives this figure, of the same thing as far as it says, in a sentence other than `but`. */
  gives: (article: number, quantity: Quantity, but: number) => boolean;
  /** Whether an article gives one figure only for what a quantity counts. */
  isAlone: (article: number, quantity: Quantity) => boolean;
}

/** Writes down the figures of a story. */
export function makeFigureBook(figures: readonly { place: Place; quantity: Quantity }[]): FigureBook {
  const entries = new Map<string, { sentence: number; counted: string | null }[]>();
  const amounts = new Map<string, Set<number>>();
  for (const { place, quantity } of figures) {
    const key = figureKey(place.article, quantity);
    const entry = { sentence: place.sentence, counted: countedStem(quantity) };
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
    const thing = thingKey(place.article, quantity);
    amounts.set(thing, (amounts.get(thing) ?? new Set()).add(quantity.amount));
  }
  return {
    gives: (article, quantity, but) => {
      const counted = countedStem(quantity);
      return (entries.get(figureKey(article, quantity)) ?? []).some(
        (entry) =>
          entry.sentence !== but && (entry.counted === counted || entry.counted === null || counted === null),
      );
    },
    isAlone: (article, quantity) => (amounts.get(thingKey(article, quantity))?.size ?? 1) === 1,
  };
}

function figureKey(article: number, { dimension, unit, amount, high }: Quantity): string {
  return [article, dimension, unit, amount, high].join('|');
}

/** What a figure is given for, as far as its article names it. */
function thingKey(article: number, quantity: Quantity): string {
  return [article, quantity.dimension, quantity.unit, countedStem(quantity)].join('|');
}
