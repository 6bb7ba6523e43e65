/** All figures of a story, by article: whether an article gives some figure anywhere. */
import { countedStem } from '../quantities/compare-quantities.ts';
import type { Place } from '../context.ts';
import type { Quantity } from '../facts.ts';

export interface FigureBook {
  /** Whether an article gives this figure, of the same thing as far as it says, in a sentence other than `but`. */
  gives: (article: number, quantity: Quantity, but: number) => boolean;
  /** How many other figures an article gives for what a quantity counts or measures. */
  othersFor: (article: number, quantity: Quantity) => number;
  /** How many other figures of its kind, whatever they are for. */
  othersOfKind: (article: number, quantity: Quantity) => number;
}

/** Writes down the figures of a story. */
export function makeFigureBook(figures: readonly { place: Place; quantity: Quantity }[]): FigureBook {
  const entries = new Map<string, { sentence: number; counted: string | null }[]>();
  const amounts = new Map<string, Set<number>>();
  const note = (key: string, amount: number): void => {
    const known = amounts.get(key);
    if (known) known.add(amount);
    else amounts.set(key, new Set([amount]));
  };
  for (const { place, quantity } of figures) {
    const key = figureKey(place.article, quantity);
    const entry = { sentence: place.sentence, counted: countedStem(quantity) };
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
    note(thingKey(place.article, quantity), quantity.amount);
    note(kindKey(place.article, quantity), quantity.amount);
  }
  const others = (key: string): number => (amounts.get(key)?.size ?? 1) - 1;
  return {
    gives: (article, quantity, but) => {
      const counted = countedStem(quantity);
      return (entries.get(figureKey(article, quantity)) ?? []).some(
        (entry) =>
          entry.sentence !== but && (entry.counted === counted || entry.counted === null || counted === null),
      );
    },
    othersFor: (article, quantity) => others(thingKey(article, quantity)),
    othersOfKind: (article, quantity) => others(kindKey(article, quantity)),
  };
}

function figureKey(article: number, { dimension, unit, amount, high }: Quantity): string {
  return [article, dimension, unit, amount, high].join('|');
}

/** What a figure is given for, as far as its article names it. */
function thingKey(article: number, quantity: Quantity): string {
  return [article, quantity.dimension, quantity.unit, countedStem(quantity)].join('|');
}

function kindKey(article: number, { dimension, unit }: Quantity): string {
  return `${article}|${dimension}|${unit}`;
}
