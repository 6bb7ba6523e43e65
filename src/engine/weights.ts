/**
 * Weights of the measures in similarity.ts. Written by scripts/fit.ts from half of the ECB+ corpus (A. Cybulska,
 * P. Vossen, 2014; CC BY 3.0). A likelihood is right for pairs of sentences of which about one in five is of a kind an annotator marks.
 */
export const BIAS = -0.39;
export const WEIGHTS = {
  standout: 1.317,
  noGroups: -0.379,
  phrases: 0.311,
  depth: -0.714,
  neighbours: 0.772,
  otherEvent: -3.382,
  company: 2.485,
};
