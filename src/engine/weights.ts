/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.355;
export const WEIGHTS = {
  standout: 1.296,
  otherNames: 0.069,
  noGroups: -0.396,
  otherFigures: -0.1,
  phrases: 0.324,
  depth: -0.727,
  neighbours: 0.729,
  kin: 0.058,
  otherEvent: -3.345,
  company: 2.357,
};
