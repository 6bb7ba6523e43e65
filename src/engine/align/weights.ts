/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.362;
export const WEIGHTS = {
  standout: 1.299,
  noGroups: -0.383,
  phrases: 0.317,
  depth: -0.725,
  neighbours: 0.726,
  otherEvent: -3.371,
  company: 2.48,
};
