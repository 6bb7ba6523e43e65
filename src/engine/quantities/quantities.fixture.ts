/** How tests write quantities down. */
import { expect, it } from 'vitest';
import type { Quantity } from '../facts.ts';
import { findQuantities } from './quantities.ts';

const show = (value: number): string => String(Number(value.toPrecision(6)));

/** "20 %", "15..20 %", then hedge bound, what is counted and the change, where there are any. */
function describeQuantity(quantity: Quantity): string {
  const { amount, high, unit } =
    quantity.dimension === 'date' ? { amount: 0, high: null, unit: '' } : quantity;
  const figure = quantity.iso ?? `${show(amount)}${high === null ? '' : `..${show(high)}`}`;
  return [
    quantity.dimension,
    figure,
    unit,
    quantity.bound === 'exact' ? '' : quantity.bound,
    quantity.of === null ? '' : `of ${quantity.of}`,
    quantity.change ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function read(text: string, published: string | null = null): string {
  return findQuantities(text, { published }).map(describeQuantity).join(' | ');
}

/** Each line: what stands in the sentence, and all that is to be found in it. */
export function table(cases: [string, string][]): void {
  it.each(cases)('%s', (text, found) => {
    expect(read(text)).toBe(found);
  });
}
