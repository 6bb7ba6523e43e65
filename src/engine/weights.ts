/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.655;
export const WEIGHTS = {
  standout: 1.386,
  otherNames: -0.069,
  noGroups: -0.258,
  otherFigures: -0.142,
  phrases: 0.306,
  depth: -0.647,
  neighbours: 0.99,
  kin: 0.438,
  company: 2.43,
};
