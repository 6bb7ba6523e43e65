/** How two times of day relate. */
import type { Quantity } from '../facts.ts';

const HALF_HOUR = 30;
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({ GMT: 0, UTC: 0, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, IST: 330, JST: 540, KST: 540, MSK: 180, HKT: 480, SGT: 480, AEST: 600, AEDT: 660 }),
); // prettier-ignore

/** Steps of the clock, in minutes, and how far off a time on one may be: "3:30" stands for 3:33, but not for 3:35. */
const STEPS = [
  { step: 10, off: 4 },
  { step: 5, off: 2 },
];

function isRoundedTime(a: Quantity, b: Quantity, gap: number): boolean {
  return STEPS.some(({ step, off }) => gap <= off && (a.amount % step === 0) !== (b.amount % step === 0));
}

/** Minutes between two hours, the shorter way round the clock; of one that may be in either half of the day, the nearer half. */
function gapOf(a: Quantity, b: Quantity, apart: number): number {
  const round = isEither(a) || isEither(b) ? 720 : 1440;
  const gap = Math.abs(a.amount - b.amount - apart) % round;
  return Math.min(gap, round - gap);
}

/** "half past nine", "4:30": nothing tells which half of the day. */
function isEither({ high, stated }: Quantity): boolean {
  return high === null && stated.high !== null;
}

/** Minutes from an hour to a part of the day, "at lunchtime"; 0 within it. */
function gapToPart(hour: Quantity, part: Quantity): number {
  const high = part.high ?? part.amount;
  if (hour.amount >= part.amount && (hour.high ?? hour.amount) <= high) return 0;
  const ends = [part.amount, high].map((amount) => gapOf(hour, { ...part, amount, stated: hour.stated }, 0));
  return Math.min(...ends);
}

/** How two times of day relate, each in the zone it names; times without one may be of any. */
export function compareTimes(a: Quantity, b: Quantity): 'equal' | 'compatible' | 'rounding' | 'different' {
  if (a.high !== null || b.high !== null) {
    if (a.high !== null && b.high !== null) return 'compatible';
    return gapToPart(a.high === null ? a : b, a.high === null ? b : a) <= HALF_HOUR
      ? 'compatible'
      : 'different';
  }
  const [za, zb] = [ZONES.get(a.stated.unit), ZONES.get(b.stated.unit)];
  const hedged = a.bound !== 'exact' || b.bound !== 'exact';
  if (a.stated.unit === b.stated.unit || (za !== undefined && zb !== undefined)) {
    const gap = gapOf(a, b, (za ?? 0) - (zb ?? 0));
    if (gap < 1) return a.bound === b.bound && isEither(a) === isEither(b) ? 'equal' : 'compatible';
    if (!hedged) return isRoundedTime(a, b, gap) ? 'compatible' : 'different';
    if (gap > HALF_HOUR) return 'different';
    return a.bound !== 'exact' && b.bound !== 'exact' ? 'rounding' : 'compatible';
  }
  // One does not name its zone: full and half hours apart may be one moment.
  return (a.amount - b.amount) % HALF_HOUR === 0 || hedged ? 'compatible' : 'different';
}
