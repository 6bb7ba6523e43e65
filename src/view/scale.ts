/** Scales for small plots: round marks that take in all values, and short labels. */
import { grouped } from './words.ts';

const CURRENCIES: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', CNY: 'CN¥' };
/** Marks; more crowd a plot of this size. */
const MOST_TICKS = 6;

/**
 * A linear scale round some amounts, one step of room on both sides; never below zero when no amount is.
 * @returns its ends and the round numbers between them; for a single amount, that amount alone.
 */
export function niceTicks(amounts: readonly number[]): { from: number; to: number; ticks: number[] } {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  if (!(high > low) || !Number.isFinite(high - low)) return { from: low, to: low, ticks: [low] };
  const rough = niceStep((high - low) / (MOST_TICKS - 3));
  // People and whole years come in ones.
  const step = amounts.every(Number.isInteger) ? Math.max(1, rough) : rough;
  const from = Math.max(low >= 0 ? 0 : -Infinity, Math.floor(low / step - 0.5) * step);
  const to = Math.ceil(high / step + 0.5) * step;
  const first = Math.round(from / step);
  const ticks: number[] = [];
  for (let index = first; index * step <= to + step / 1000; index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  return { from, to, ticks };
}

/** The smallest of 1, 2, 5 times a power of ten that is no less than `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  return step;
}

/** 1200000 → "1.2m"; 400000 → "400,000"; with % and currency signs where the unit is one. */
export function axisLabel(amount: number, unit: string): string {
  const sign = CURRENCIES[unit] ?? '';
  const size = Math.abs(amount);
  const [factor, letter] =
    size >= 1e12 ? [1e12, 'tn'] : size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'm'] : [1, ''];
  const number = grouped(Number((size / factor).toPrecision(4)));
  return `${amount < 0 ? '−' : ''}${sign}${number}${letter}${unit === '%' ? '%' : ''}`;
}

/** Spans of time and parts are named one by one, all other units as they are written behind a number. */
const SINGULAR = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|part)$/;
const PLURALS: Record<string, string> = { century: 'centuries', m: 'metres', '°': 'degrees', '×': 'times' };

/** The unit in words, where the labels do not carry it: "year" → "years". */
export function unitNote(unit: string): string | null {
  if (unit === '' || unit === '%' || unit in CURRENCIES) return null;
  return SINGULAR.test(unit) ? `${unit}s` : (PLURALS[unit] ?? unit);
}
