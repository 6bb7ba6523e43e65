/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.632;
export const WEIGHTS = {
  standout: 1.346,
  otherNames: -0.088,
  noGroups: -0.272,
  otherFigures: -0.148,
  phrases: 0.321,
  depth: -0.666,
  neighbours: 0.997,
  kin: 0.444,
  company: 2.522,
};
