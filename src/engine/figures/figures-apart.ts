/** Whether the figures of two sentences are otherwise throughout: then they tell of two occasions, two matches or two storms. */
import { countedStem } from '../quantities/compare-quantities.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { compareQuantities } from '../quantities/quantities.ts';

/** Whether two sentences give figures for one thing, and none alike: then they may tell of two occasions. */
export function figuresApart(a: SentenceFacts, b: SentenceFacts): boolean {
  const thingOf = ({ dimension, unit, of }: Quantity): string => [dimension, unit || (of ?? '')].join('|');
  const figures = ({ quantities }: SentenceFacts): Quantity[] =>
    quantities.filter(
      ({ dimension, unit, of }) => dimension !== 'date' && dimension !== 'time' && (unit || of),
    );
  return countApart(figures(a), figures(b), thingOf) > 0;
}

/** How many figures, beside one of each, two sentences give for one thing each, by name, none of them alike. */
export function othersApart(a: SentenceFacts, one: Quantity, b: SentenceFacts, other: Quantity): number {
  const thingOf = (q: Quantity): string => [q.dimension, q.unit, countedStem(q) ?? ''].join('|');
  const figures = ({ quantities }: SentenceFacts, but: Quantity): Quantity[] =>
    quantities.filter((q) => q !== but && q.dimension !== 'date' && (q.unit || countedStem(q)));
  return countApart(figures(a, one), figures(b, other), thingOf);
}

/** How many figures for things that both lists give figures for, but none alike. */
function countApart(
  own: readonly Quantity[],
  rivals: readonly Quantity[],
  thingOf: (quantity: Quantity) => string,
): number {
  const alike = new Set<string>();
  for (const l of own)
    for (const r of rivals)
      if (thingOf(l) === thingOf(r) && compareQuantities(l, r) !== 'different') alike.add(thingOf(l));
  const givenFor = (figures: readonly Quantity[], thing: string): number =>
    figures.filter((q) => thingOf(q) === thing).length;
  return [...new Set(own.map(thingOf))]
    .filter((thing) => !alike.has(thing))
    .reduce((sum, thing) => sum + Math.min(givenFor(own, thing), givenFor(rivals, thing)), 0);
}
