/** Weights of the signs in day-signs.ts, as log-odds. Written by scripts/fit-days.ts from pairs of days labelled by hand, and of changed ones. */
import type { DaySign } from './day-signs.ts';

export const DAY_BIAS = -1.93;
export const DAY_WEIGHTS: Readonly<Record<DaySign, number>> = {
  fact: 2.43,
  near: 0.8,
  clause: 1.74,
  lead: 1.43,
  samePeriod: 1.16,
  backed: 1.51,
  rivalBacked: -2.8,
  told: -2.62,
  atOdds: -1.96,
  otherVerb: -0.99,
  apart: -0.45,
  ownDoers: -0.81,
  again: -0.89,
  owned: -3.61,
  others: -0.34,
};
