/**
 * Weights of the signs in fact-signs.ts and fact-support.ts, as log-odds. Rounded from logistic regressions over all pairs of
 * sentences of twenty-two stories of three whole articles, their facts annotated by hand (25,400 pairs, 703 of one fact). On
 * stories left out, pairs of one fact rank at an average precision of 0.74, by likeness alone at 0.48. scripts/fit-facts.ts
 * fits them anew.
 */
import type { FactSign } from './fact-signs.ts';

export const FACT_BIAS = -6.5;
export const FACT_WEIGHTS: Readonly<Record<FactSign, number>> = {
  dice: 8.5,
  ownWords: 3,
  otherWords: 3.7,
  figures: 1.6,
  beside: 3.1,
  openings: 1.6,
};
/** Of what the other sentences say, on top of the log-odds that the signs come to. */
export const SUPPORT_BIAS = -0.3;
export const SUPPORT_WEIGHTS = {
  third: 2.1,
  rival: -1.5,
};
