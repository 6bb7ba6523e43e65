/**
 * Weights of the signs in fact-signs.ts and fact-support.ts, as log-odds: logistic regressions over the pairs of sentences
 * of 40 stories whose facts were annotated by hand (5817 pairs, 1083 of one fact). Written by scripts/fit-facts.ts.
 */
import type { FactSign } from './fact-signs.ts';

export const FACT_BIAS = 3.5;
export const FACT_WEIGHTS: Readonly<Record<FactSign, number>> = {
  likeness: 1.3,
  ownWords: 0.6,
  otherWords: 2.2,
  rarest: 0.2,
  covered: 0.6,
  run: -1.1,
  shorter: -0.9,
  figures: 1.7,
  remarks: 0.5,
  distance: -1.1,
};
/** Of what the other sentences say, on top of the log-odds that the signs come to. */
export const SUPPORT_BIAS = 0;
/** Of the log-odds that the signs come to. */
export const OWN_WEIGHT = 0.8;
export const SUPPORT_WEIGHTS = {
  third: 1.3,
  rival: -1.1,
  nearer: -1.2,
  onward: 0.3,
  around: 1.1,
};
