/** Whether two quantities may be set side by side, and how they then relate: interval arithmetic over figure and hedge. */
import { stemmer } from 'stemmer';
import { compareTimes } from './compare-times.ts';
import type { Quantity } from '../facts.ts';
import { isCloseHedge } from './hedges.ts';
import { fold, foldSpelling } from '../words/tokens.ts';

export type Counted = 'same' | 'unknown' | 'different';
export type Relation = 'equal' | 'compatible' | 'rounding' | 'different';

/** Two figures this close, relative to the larger, are one figure after unit conversion. Arithmetic noise only. */
const SAME = 1e-9;
/** "about 5,000" may be said of 4,500 to 5,500: share of a round figure (its last digits are noughts). Range 0 to 1. */
const ABOUT_ROUND = 0.1;
/** "about 20" may be said of 17 to 23: what a small round figure may be off by, as a share and at most. */
const ABOUT_SMALL = 0.15;
const MOST_SMALL = 3;
/** "about 19" may be said of 18 to 20: one last place, or this share if larger. Range 0 to 1. */
const ABOUT = 0.05;
/** "nearly 20" reaches down to 17, "just over 20" up to 23: share of the figure. Range 0 to 1. */
const CLOSE = 0.15;
/** "more than 100" is not said of 250, nor "up to 700" of 300: an open bound reaches this many times the figure. */
const OPEN = 2;
/** An unhedged round figure of one digit stands for others only this near: "400,000" for 404,000, but not for 420,000. */
const ROUNDED = 0.02;
/** Counts below this are rounded to tens at most in passing: "120 people" is not said of 124. */
const SMALL_COUNT = 1000;
/** Two hedged figures that differ by no more than this share of the larger may both describe one number. */
const HEDGED = 0.1;

const MIXED: ReadonlySet<Quantity['dimension']> = new Set(['count', 'share', 'points', 'ordinal']);

/** Head of `of`, folded: "senior officers" officers, "rounds of talks" rounds. Null if it says nothing. */
export function countedHead({ of }: Quantity): string | null {
  if (of === null) return null;
  return foldSpelling(fold(of.split(' of ')[0]?.split(/[\s-]/).at(-1) ?? ''));
}

/** Stem of the head of `of`: "senior officers" officer, "rounds of talks" round. Null if it says nothing. */
export function countedStem(quantity: Quantity): string | null {
  const head = countedHead(quantity);
  return head === null ? null : (IRREGULAR.get(head) ?? stemmer(head));
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['feet', 'foot'], ['lives', 'life'],
  ['wives', 'wife'], ['knives', 'knife'], ['policemen', 'policeman'], ['gunmen', 'gunman'], ['servicemen', 'serviceman'],
  ['firemen', 'fireman'], ['fishermen', 'fisherman'], ['grandchildren', 'grandchild'], ['schoolchildren', 'schoolchild'],
]); // prettier-ignore

/** Do the two count the same thing? `unknown` when either does not say what it counts. Compares heads by stem only. */
export function sameCounted(a: Quantity, b: Quantity): Counted {
  const [left, right] = [countedStem(a), countedStem(b)];
  if (left === null || right === null) return 'unknown';
  return left === right ? 'same' : 'different';
}

/** A change said as a multiple is a change in per cent too: "doubled" is up 100 %. */
function asShare(quantity: Quantity): Quantity | null {
  if (quantity.dimension !== 'factor' || quantity.change === null) return null;
  const percent = (factor: number): number => Math.abs(factor - 1) * 100;
  return {
    ...quantity,
    dimension: 'share',
    unit: '%',
    amount: percent(quantity.amount),
    high: quantity.high === null ? null : percent(quantity.high),
    precision: quantity.precision * 100,
  };
}

/** Puts a multiple beside a percentage where the two can be one change; otherwise leaves both as they are. */
function level(a: Quantity, b: Quantity): [Quantity, Quantity] {
  if (a.dimension === b.dimension) return [a, b];
  if (a.dimension === 'factor' && b.dimension === 'share' && b.change !== null) return [asShare(a) ?? a, b];
  if (b.dimension === 'factor' && a.dimension === 'share' && a.change !== null) return [a, asShare(b) ?? b];
  return [a, b];
}

/**
 * May the two be compared at all? Same dimension and base unit (so the same currency); counts, shares and ordinals only of the
 * same thing, or where one does not say of what; a change only with a change or with a figure that may be one.
 */
export function comparable(a: Quantity, b: Quantity): boolean {
  const [left, right] = level(a, b);
  if (left.dimension !== right.dimension || left.unit !== right.unit) return false;
  if (MIXED.has(left.dimension) && sameCounted(left, right) === 'different') return false;
  return true;
}

interface Interval {
  low: number;
  high: number;
}

function isRound(quantity: Quantity): boolean {
  const { amount } = quantity.stated;
  return (
    quantity.precision * 2 > Math.abs(quantity.amount) * 0.05 ||
    (Number.isInteger(amount) && amount >= 10 && amount % 10 === 0)
  );
}

/** All values a careful reader would accept behind the words, in base units. */
function interval(quantity: Quantity): Interval {
  const { amount, bound, precision } = quantity;
  const top = quantity.high ?? amount;
  const size = Math.abs(amount);
  if (bound === 'above') {
    const reach = isCloseHedge(quantity.hedge)
      ? top + Math.abs(top) * CLOSE
      : Math.max(top * OPEN, top + 2 * precision);
    return {
      low: amount,
      high: quantity.unit === '%' && quantity.change === 'down' ? Math.max(top, Math.min(100, reach)) : reach,
    };
  }
  if (bound === 'below') {
    const reach = isCloseHedge(quantity.hedge) ? amount - size * CLOSE : amount / OPEN;
    return { low: Math.min(amount, reach), high: top };
  }
  if (bound === 'approx' && quantity.high === null) {
    const slack = Math.max(
      precision,
      // "about a quarter of an hour" is as round as "about ten minutes".
      isRound(quantity) || quantity.dimension === 'duration'
        ? Math.max(
            size * ABOUT_ROUND,
            quantity.dimension === 'count' ? Math.min(size * ABOUT_SMALL, MOST_SMALL) : 0,
          )
        : Math.max(size * ABOUT, size >= 10 ? 2 * precision : 0),
    );
    return { low: amount - slack, high: top + slack };
  }
  return { low: amount, high: top };
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b), SAME);

/**
 * How two comparable quantities relate. Symmetric. Of two that are not comparable nothing is at odds: compatible.
 * equal: one value, hedged alike. compatible: one is a hedged, rounded or bounded form of the other.
 * rounding: the figures differ, both are hedged, and by no more than hedging explains. different: they contradict.
 */
export function compareQuantities(a: Quantity, b: Quantity): Relation {
  const [left, right] = level(a, b);
  if (left.dimension !== right.dimension || left.unit !== right.unit) return 'compatible';
  if (left.dimension === 'date') return compareDates(left, right);
  if (left.dimension === 'time') return compareTimes(left, right);
  if (left.dimension === 'score') return compareScores(left, right);
  if (left.dimension === 'ordinal') return near(left.amount, right.amount) ? 'equal' : 'different';
  if (left.change !== null && right.change !== null && left.change !== right.change) return 'different';
  return compareAmounts(left, right);
}

/** Share by which a figure may be rounded when it is put into other units: "2,000 feet" (610 m) is given as "600 metres". */
const CONVERTED = 0.03;
/** The most, where it is rounded to fives or tens: "45 mph" (72 km/h) is given as "70 km/h". */
const CONVERTED_ROUND = 0.05;
const FIVES = 5;

function isConversion(a: Quantity, b: Quantity): boolean {
  const gap = Math.abs(a.amount - b.amount);
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
  const rounded = Math.min(larger * CONVERTED_ROUND, Math.max(halfStep(a), halfStep(b)));
  return (
    a.high === null &&
    b.high === null &&
    gap <= Math.max(larger * CONVERTED, a.precision, b.precision, rounded)
  );
}

/** Half of the step that a figure of fives or tens is rounded to, in base units; 0 for others. */
function halfStep({ amount, stated }: Quantity): number {
  const isRounded = stated.amount !== 0 && stated.amount % FIVES === 0;
  return isRounded ? (FIVES / 2) * Math.abs(amount / stated.amount) : 0;
}

function compareAmounts(a: Quantity, b: Quantity): Relation {
  const sameFigure = near(a.amount, b.amount) && near(a.high ?? a.amount, b.high ?? b.amount);
  const likeHedges = a.bound === b.bound && isCloseHedge(a.hedge) === isCloseHedge(b.hedge);
  if (sameFigure) return likeHedges || a.bound === b.bound ? 'equal' : 'compatible';
  if (a.stated.unit !== b.stated.unit && isConversion(a, b)) return 'compatible';
  const [x, y] = [interval(a), interval(b)];
  const hedged = a.bound !== 'exact' && b.bound !== 'exact';
  const range = a.high !== null || b.high !== null;
  const overlap = x.low <= y.high && y.low <= x.high;
  if (hedged && !range) {
    // Two hedged figures are two figures: "about 20 %" beside "around 19 %" is a difference, though a small one. Only where
    // the hedges are of two kinds and meet ("over 19", "nearly 20"), or bounds are rounded differently ("more than 1,000",
    // "more than 1,200"), do they go together.
    if (a.bound !== b.bound ? overlap : a.bound !== 'approx' && oneRounds(a, b)) return 'compatible';
    const gap = Math.abs(a.amount - b.amount);
    const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
    return gap <= larger * HEDGED + SAME ? 'rounding' : 'different';
  }
  if (overlap) return 'compatible';
  const coarser = a.precision >= b.precision ? a : b;
  const open = coarser.bound === 'above' || coarser.bound === 'below';
  return !open && oneRounds(a, b) ? 'compatible' : 'different';
}

/** Is the more precise figure, rounded to the places of the other, that other figure? "1,213" and "1,200", "8.3" and "8". */
function oneRounds(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'count' && a.precision <= 0.5 && b.precision <= 0.5) return false;
  if (a.dimension === 'age') return false;
  const [coarse, fine] = a.precision >= b.precision ? [a, b] : [b, a];
  if (coarse.precision <= fine.precision * (1 + SAME)) return false;
  const top = coarse.high ?? coarse.amount;
  const gap = Math.max(0, coarse.amount - (fine.high ?? fine.amount), fine.amount - top);
  if (gap > coarse.precision * (1 + SAME)) return false;
  // Noughts at the end may be meant exactly: then only figures close by count as the same.
  const exactNoughts =
    coarse.bound === 'exact' &&
    isRound(coarse) &&
    Number.isInteger(coarse.stated.amount) &&
    coarse.stated.amount >= 10 &&
    !isShortened(coarse);
  return !exactNoughts || gap <= ROUNDED * Math.abs(coarse.amount);
}

/** Whether a figure keeps two digits or more of a longer one: "$1.2bn" for $1.24bn, "41,000 people" for 41,300. */
function isShortened({ dimension, stated: { amount } }: Quantity): boolean {
  const digits = String(amount).replace(/^0|\.|0+$/g, '');
  return digits.length >= 2 && (dimension !== 'count' || amount >= SMALL_COUNT);
}

function compareScores(a: Quantity, b: Quantity): Relation {
  const [al, ah, bl, bh] = [a.amount, a.high ?? a.amount, b.amount, b.high ?? b.amount];
  return (al === bl && ah === bh) || (al === bh && ah === bl) ? 'equal' : 'different';
}

interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

function dateParts(iso: string): DateParts | null {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return null;
  const part = (text: string | undefined): number | null =>
    text === undefined || text === '-' ? null : Number(text);
  return { year: part(match[1]), month: part(match[2]), day: part(match[3]) };
}

/** Monday 1 to Sunday 7, of days since 1970-01-01, a Thursday. */
const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

function compareDates(a: Quantity, b: Quantity): Relation {
  const [first, second] = [a.iso ?? '', b.iso ?? ''];
  const byWeekday = (quantity: Quantity): boolean => quantity.stated.unit === 'weekday';
  if (byWeekday(a) || byWeekday(b)) {
    const [x, y] = [weekday(a), weekday(b)];
    if (x === null || y === null) return 'compatible';
    if (x !== y) return 'different';
    return first === second ||
      (byWeekday(a) && byWeekday(b) && (first.startsWith('w') || second.startsWith('w')))
      ? 'equal'
      : 'compatible';
  }
  if (first === second) return a.bound === b.bound ? 'equal' : 'compatible';
  const [x, y] = [dateParts(first), dateParts(second)];
  if (x && y) {
    const part = (key: keyof DateParts): boolean => x[key] === null || y[key] === null || x[key] === y[key];
    if (!part('year') || !part('month'))
      return a.bound === 'exact' && b.bound === 'exact' ? 'different' : 'compatible';
    if (part('day')) return 'compatible';
    return within(a, b) ? 'compatible' : 'different';
  }
  // Stretches of years or days: one inside the other says less, not otherwise.
  return within(a, b) ? 'compatible' : 'different';
}

function within(a: Quantity, b: Quantity): boolean {
  return a.amount <= (b.high ?? b.amount) && b.amount <= (a.high ?? a.amount);
}

function weekday(quantity: Quantity): number | null {
  if (quantity.stated.unit === 'weekday') return quantity.stated.amount;
  return /^\d{4}-\d{2}-\d{2}$/.test(quantity.iso ?? '') && quantity.high === null
    ? weekdayOf(quantity.amount)
    : null;
}
