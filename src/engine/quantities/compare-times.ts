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

/** How two times of day relate, each in the zone it names; times without one may be of any. */
export function compareTimes(a: Quantity, b: Quantity): 'equal' | 'compatible' | 'rounding' | 'different' {
  const [za, zb] = [ZONES.get(a.stated.unit), ZONES.get(b.stated.unit)];
  if (a.stated.unit === b.stated.unit || (za !== undefined && zb !== undefined)) {
    const gap = Math.abs(a.amount - (za ?? 0) - (b.amount - (zb ?? 0))) % 1440;
    if (Math.min(gap, 1440 - gap) < 1) return a.bound === b.bound ? 'equal' : 'compatible';
    if (a.bound !== 'exact' || b.bound !== 'exact')
      return Math.min(gap, 1440 - gap) <= HALF_HOUR
        ? a.bound !== 'exact' && b.bound !== 'exact'
          ? 'rounding'
          : 'compatible'
        : 'different';
    return isRoundedTime(a, b, Math.min(gap, 1440 - gap)) ? 'compatible' : 'different';
  }
  // One does not name its zone: full and half hours apart may be one moment.
  return (a.amount - b.amount) % HALF_HOUR === 0 || a.bound !== 'exact' || b.bound !== 'exact'
    ? 'compatible'
    : 'different';
}
