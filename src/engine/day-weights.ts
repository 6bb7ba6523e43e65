/** Weights of the signs in day-signs.ts, as log-odds. Written by scripts/fit-days.ts from pairs of days labelled by hand, and of changed ones. */
import type { DaySign } from './day-signs.ts';

export const DAY_BIAS = -1.67;
export const DAY_WEIGHTS: Readonly<Record<DaySign, number>> = {
  fact: 1.59,
  near: 1.06,
  clause: 1.77,
  lead: 1.02,
  samePeriod: 1.38,
  backed: 1.61,
  rivalBacked: -3.35,
  told: -2.41,
  atOdds: -2.05,
  apart: -0.76,
  ownDoers: -0.67,
  again: -0.73,
  owned: -3.45,
  others: -0.3,
};
