/** Fitted weights of the measures in similarity.ts. */
export const BIAS = -1;
export const WEIGHTS = {
  alike: 6, standout: 1, names: 0, otherNames: 0, groups: 0, noGroups: 0, figures: 0, otherFigures: 0, phrases: 0, choice: 0,
  headline: 0, headlines: 0, depth: 0, theme: 0, neighbours: 0, lengths: 0,
};
