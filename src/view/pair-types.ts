/** What the page of a pair is told. */
import type { ArticleRef } from './common.ts';
import type { Piece } from './pieces.ts';

export interface Passage {
  sentence: string;
  url: string;
  pieces: Piece[];
}
export interface SideView {
  passages: Passage[];
  /** Paragraph it comes from, where that is not where the reader is. */
  moved: number | null;
}
export interface Disagreement {
  label: string;
  url: string;
  /** The other half, where it stands in another row: "2 says “…” in its paragraph 7". */
  elsewhere: { number: number; words: string; paragraph: number } | null;
}
export type Row =
  | { kind: 'heading'; left: string | null; right: string | null }
  | {
      kind: 'match';
      id: string;
      verdict: 'differs' | 'compatible' | 'same';
      /** Whole percent of the words of both passages that both have. */
      common: number;
      /** Changed words are marked only on request. */
      rewritten: boolean;
      left: SideView;
      right: SideView;
      disagreements: Disagreement[];
    }
  | {
      kind: 'only';
      id: string;
      side: 'left' | 'right';
      /** The folded line: "Only in 2" and the passage's first words, or which paragraphs are repeated. */
      label: string;
      opening: string;
      /** "3 sentences", where it is more than one. */
      more: string | null;
      /** The opening is ours, not the article's: it says which paragraphs are repeated. */
      repeats: boolean;
      passages: Passage[];
      disagreements: Disagreement[];
    };

export interface SideHead {
  ref: ArticleRef;
  /** Author and date, or that none are given. */
  credit: string;
}
/** Two articles read side by side. */
export interface Reading {
  title: string;
  summary: string[];
  left: SideHead;
  right: SideHead;
  rows: Row[];
  map: PairMap;
  disagreements: number;
}
/** Their page, with the ways to other pairs. */
export interface PairView extends Reading {
  description: string;
  switchUrl: string;
  /** Other articles the left one can be read beside, and those the right one can; empty in a story of many. */
  besideLeft: { number: number; name: string; url: string; current: boolean }[];
  besideRight: { number: number; name: string; url: string; current: boolean }[];
  /** Where any two articles of a story of many can be chosen. */
  chooseUrl: string | null;
}

export interface Ribbon {
  /** Id of the row it leads to. */
  row: string;
  /** "Row 4: on the same subject". */
  label: string;
  /** Outlines as SVG paths: one, or for a disagreement the upper and the lower half. */
  paths: string[];
  /** "m1" (little in common) to "m4" (nearly word for word), "differs", or "only". */
  as: string;
}
export interface PairMap {
  ribbons: Ribbon[];
  /** The map in words. */
  text: string;
}
