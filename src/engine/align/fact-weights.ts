/**
 * Weights of the signs in fact-signs.ts and fact-support.ts, as log-odds: logistic regressions over the pairs of sentences
 * of 40 stories whose facts were annotated by hand (5737 pairs, 1075 of one fact). Written by scripts/fit-facts.ts.
 */
import type { FactSign } from './fact-signs.ts';

export const FACT_BIAS = 3.3;
export const FACT_WEIGHTS: Readonly<Record<FactSign, number>> = {
  likeness: 1.4,
  ownWords: 0.5,
  otherWords: 2.2,
  rarest: 0.2,
  covered: 0.5,
  run: -0.8,
  shorter: -0.9,
  figures: 1.7,
  remarks: 0.5,
  distance: -1.1,
};
/** Of what the other sentences say, on top of the log-odds that the signs come to. */
export const SUPPORT_BIAS = 0.1;
/** Of the log-odds that the signs come to. */
export const OWN_WEIGHT = 0.9;
export const SUPPORT_WEIGHTS = {
  third: 1.4,
  rival: -1.1,
  nearer: -1.2,
  onward: 0.2,
  around: 1.2,
};
