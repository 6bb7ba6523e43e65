/** The facts found in each sentence, as every later stage sees them. Types only. */
import type { Article, Span } from './comparison.ts';
import type { Token } from './words/tokens.ts';

/** How a hedge bends a figure: "about 20" approx, "more than 20" / "at least 20" above, "nearly 20" / "up to 20" below. */
export type Bound = 'exact' | 'approx' | 'above' | 'below';

export const DIMENSIONS = [
  'count',
  'share',
  'points',
  'factor',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'data',
  'duration',
  'age',
  'date',
  'time',
  'ordinal',
  'score',
  'magnitude',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One number of a sentence. The span takes in hedge, figure, unit and counted noun: "more than 400,000 personnel". */
export interface Quantity extends Span {
  /** The figure and its unit alone: "400,000", "20%", "$61bn", "a fifth". */
  figure: Span;
  dimension: Dimension;
  /** In the dimension's base unit, so that 1 km = 1000 m; lower end where a range is given; for dates, days since 1970-01-01. */
  amount: number;
  /** Upper end of a range ("15–20 %"), of a month or of a year given as a date; otherwise null. */
  high: number | null;
  /** Base unit: "" for counts, "%", "USD", "m", "kg", "day", "°C" … */
  unit: string;
  /** As the article says it: { amount: 10, unit: "km" }; published as `value`. */
  stated: { amount: number; high: number | null; unit: string };
  hedge: string | null;
  bound: Bound;
  /** Half the last place the figure is given to, in base units: "19%" 0.5, "1.2 million" 50,000, "400,000" 50,000. */
  precision: number;
  /** What is counted, as a lower-case phrase of the sentence ("personnel", "territory"), and its place. */
  of: string | null;
  ofSpan: Span | null;
  /** "rose 5 %" up, "cut by half" down: a change, not a level. */
  change: 'up' | 'down' | null;
  /** Dates only: "2025-11-20", "2025-11", "2025", "--11-20" (year not stated), "weekday:4" (Thursday, week unknown). */
  iso: string | null;
}

/** The words between one pair of quotation marks, within one sentence. */
export interface Quote extends Span {
  /** Pieces of one utterance ("…," he said, "…"; or several sentences) share a number within the article. */
  utterance: number;
  /** "speech": somebody's words; "term": scare quotes, nicknames; "title": of a book, film, ship. */
  use: 'speech' | 'term' | 'title';
  /** The speaker as the article puts it ("Lee", "a spokesman"), and where. */
  speaker: string | null;
  speakerAt: (Span & { sentence: number }) | null;
  /** The speaker's fullest name in this article ("Ann Lee") where the text allows it to be resolved. */
  speakerName: string | null;
  /** To whom or where: "AFP", "reporters", "X". */
  via: string | null;
}

/** One mention of a name. Mentions with one key are one name, in every article and spelling of the story. */
export interface Name extends Span {
  key: string;
  kind: 'person' | 'place' | 'organisation' | 'unknown';
}

export interface SentenceFacts {
  id: string;
  /** Same length as the sentence's text, with markdown signs blanked: all spans fit both. */
  text: string;
  tokens: Token[];
  quantities: Quantity[];
  quotes: Quote[];
  names: Name[];
  /** Says an earlier sentence of its article again, or is set apart otherwise: never compared. */
  skip: boolean;
}

export interface ArticleFacts {
  article: Article;
  sentences: SentenceFacts[];
}

/** Sentences of two articles that say the same thing, many to many, by index. */
export interface Link {
  left: number[];
  right: number[];
  /** 0 to 1: how likely the two sides make the same claim. */
  similarity: number;
}

/** All links between articles `left` and `right` (indexes into the story's articles, left < right). */
export interface PairLinks {
  left: number;
  right: number;
  links: Link[];
}
