/** Two figures that are one range, and figures with a unit of measure. */
import { readCurrencyBefore } from './currencies.ts';
import { isDash, isFigure, isHyphen } from '../words/pieces.ts';
import { type NumberRead, SMALL, readNumber } from './numbers.ts';
import { type Found, type Scene, low } from './scene.ts';
import { readChange } from './ups-and-downs.ts';
import type { Unit } from './units.ts';

interface RangeEnd {
  high: number;
  place: number;
  next: number;
  scaled: boolean;
  factor: number;
}

/** "–20", "to 20", after "between" also "and 20": the upper end of a range that began with `number`. */
export function readRangeEnd(scene: Scene, number: NumberRead, at: number, from: number): RangeEnd | null {
  const { pieces } = scene;
  if (number.vague) return null;
  const join = pieces[from];
  const before = low(scene, at - 1);
  const between = before === 'between' || low(scene, at - 2) === 'between';
  const dash =
    isDash(join) &&
    (low(scene, from + 1) === 'to' ||
      low(scene, from + 1) === 'or' ||
      join.gap === pieces[from + 1]?.gap ||
      join.text !== '-');
  if (
    !dash &&
    join?.low !== 'to' &&
    !(join?.low === 'and' && between) &&
    !(join?.low === 'or' && SMALL.has(low(scene, at)))
  )
    return null;
  // "10-to-15-year", "10- to 15-year"
  const tied = isHyphen(join) && !join.gap && /^(?:to|or)$/.test(low(scene, from + 1));
  let i = from + (tied ? (isHyphen(pieces[from + 2]) ? 3 : 2) : 1);
  const start = i;
  if (join.low === 'to' && before === 'from' && readChange(pieces, at - 1, from) !== null) return null;
  if (readCurrencyBefore(pieces, i)) i = readCurrencyBefore(pieces, i)?.next ?? i;
  const upper = readNumber(
    pieces,
    i,
    i > start || [at, at - 1].some((place) => place >= 0 && readCurrencyBefore(pieces, place) !== null),
  );
  if (!upper || upper.vague) return null;
  // "15 to 20 million": the scale belongs to both
  const factor =
    upper.scaled && !number.scaled && number.amount < 1000
      ? scaleOf(upper)
      : dash && isShortThousands(number, upper)
        ? 1000
        : 1;
  if (number.amount * factor >= upper.amount) return null;
  if (dash && isFigure(pieces[at]) && pieces[at].text.startsWith('0')) return null;
  return { high: upper.amount, place: upper.place, next: upper.next, scaled: upper.scaled, factor };
}

/** "20-30,000": the thousands belong to both. */
function isShortThousands(number: NumberRead, upper: NumberRead): boolean {
  return (
    !number.scaled &&
    !upper.scaled &&
    upper.amount % 1000 === 0 &&
    number.amount < 1000 &&
    number.amount * 1000 < upper.amount &&
    number.amount * 10_000 > upper.amount
  );
}

function scaleOf(number: NumberRead): number {
  let factor = 1;
  while (number.amount / (factor * 10) >= 1 && factor < 1e12) factor *= 1000;
  return number.amount / factor < 1 ? factor / 1000 : factor;
}

/** A number in a unit, turned into the base unit of its dimension. */
export function measure(
  unit: Unit,
  number: NumberRead,
  high: number | null,
  first: number,
  next: number,
): Found {
  const amount = (number.amount + unit.offset) * unit.factor;
  return {
    dimension: unit.dimension,
    amount,
    high:
      high === null
        ? number.high === null
          ? null
          : (number.high + unit.offset) * unit.factor
        : (high + unit.offset) * unit.factor,
    unit: unit.base,
    stated: { amount: number.amount, high: high ?? number.high, unit: unit.name },
    precision: Math.max((number.place * unit.factor) / 2, unit.slack * amount),
    first,
    next,
    vague: number.vague,
  };
}
