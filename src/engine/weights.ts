/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.409;
export const WEIGHTS = {
  standout: 1.322,
  otherNames: 0.139,
  noGroups: -0.358,
  otherFigures: -0.086,
  phrases: 0.326,
  depth: -0.723,
  neighbours: 0.767,
  kin: 0.041,
  otherEvent: -3.483,
  company: 2.489,
};
