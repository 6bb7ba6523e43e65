/**
 * Weights of the signs in fact-signs.ts and fact-support.ts, as log-odds: logistic regressions over the pairs of sentences
 * of 131 stories whose facts were annotated by hand (13601 pairs, 3244 of one fact). Written by scripts/fit-facts.ts.
 */
import type { FactSign } from './fact-signs.ts';

export const FACT_BIAS = 1.8;
export const FACT_WEIGHTS: Readonly<Record<FactSign, number>> = {
  likeness: 1,
  ownWords: 0.3,
  aloneWords: 0.7,
  otherWords: 2.2,
  rarest: 0.2,
  covered: 0.5,
  run: -0.3,
  shorter: -0.7,
  equalFigures: 4.1,
  fittingFigures: 7.3,
  sameDay: 1.3,
  sameNumber: 4.5,
  remarks: 0.7,
  distance: -1.8,
};
/** Of what the other sentences say, on top of the log-odds that the signs come to. */
export const SUPPORT_BIAS = 0.4;
/** Of the log-odds that the signs come to. */
export const OWN_WEIGHT = 0.9;
export const SUPPORT_WEIGHTS = {
  third: 1.1,
  rival: -1,
  nearer: -1.3,
  onward: 0.1,
  around: 1,
};
