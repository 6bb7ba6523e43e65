/** What the sentences of an article show before anybody is taken for a speaker: rows, cues, first names. */
import type { Name } from './facts.ts';
import type { Piece } from './quote-marks.ts';
import { rowOf, type Item } from './rows.ts';
import { findCues, nearestCues, type Cue, type Nearest } from './speakers.ts';

/** A sentence of an article, with its names. */
export interface NamedSentence {
  text: string;
  /** 0 is the headline. */
  paragraph: number;
  /** Stands in a block quote. */
  quoted?: boolean | undefined;
  names: readonly Name[];
}

/** One sentence, read. */
export interface Scene {
  row: Item[];
  cues: (Cue | null)[];
  nearest: Nearest;
  /** Item of each piece that starts in this sentence. */
  itemOf: Map<Piece, number>;
  /** Item before which there is nothing but stops. */
  opening: number;
  /** Nothing but quotations and stops. */
  bare: boolean;
  /** The first name of a person, and of anybody. */
  person: Item | undefined;
  anybody: Item | undefined;
}

/** Reads one sentence, with the parts of quotations that stand in it. */
export function sceneOf({ text, names }: NamedSentence, pieces: readonly Piece[]): Scene {
  const row = rowOf(text, names, pieces);
  const cues = findCues(row, text);
  const itemOf = new Map<Piece, number>();
  for (const [at, item] of row.entries()) if (item.type === 'quote') itemOf.set(pieces[item.quote]!, at);
  const named = row.filter((item) => item.type === 'name' && !item.possessive);
  return {
    row,
    cues,
    nearest: nearestCues(row, cues),
    itemOf,
    opening: row.findIndex((item) => item.type !== 'stop'),
    bare: row.every((item) => item.type === 'quote' || item.type === 'stop'),
    person: named.find((item) => item.name!.kind === 'person'),
    anybody: named[0],
  };
}

/** Key → the longest form in which an article writes the name. */
export function fullestNames(sentences: readonly NamedSentence[]): Map<string, string> {
  const fullest = new Map<string, string>();
  for (const { text, names } of sentences)
    for (const { key, start, end } of names) {
      const form = text.slice(start, end);
      const known = fullest.get(key);
      if (known === undefined || form.length > known.length) fullest.set(key, form);
    }
  return fullest;
}
