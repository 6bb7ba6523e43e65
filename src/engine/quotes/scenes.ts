/** What the sentences of an article show before anybody is taken for a speaker: rows, cues, first names. */
import type { Name } from '../facts.ts';
import type { Piece } from '../article/quote-marks.ts';
import { rowOf, type Item } from './rows.ts';
import { nearestCues, type Nearest } from './cue-choice.ts';
import { findCues, type Cue } from './speakers.ts';
import { isGoverned } from './subjects.ts';
import { fold } from '../words/tokens.ts';

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
  /** The names, those behind a preposition last; and those of people among them. */
  named: Item[];
  people: Item[];
}

/** Reads one sentence, with the parts of quotations that stand in it. */
export function sceneOf({ text, names }: NamedSentence, pieces: readonly Piece[]): Scene {
  const row = rowOf(text, names, pieces);
  const cues = findCues(row, text);
  const itemOf = new Map<Piece, number>();
  for (let at = 0; pieces.length > 0 && at < row.length; at++)
    if (row[at]!.type === 'quote') itemOf.set(pieces[row[at]!.quote]!, at);
  const named = namedIn(row);
  return {
    row,
    cues,
    // Asked for where a quotation stands only.
    nearest: pieces.length > 0 ? nearestCues(row, cues) : { before: [], after: [] },
    itemOf,
    opening: row.findIndex((item) => item.type !== 'stop'),
    bare: row.every((item) => item.type === 'quote' || item.type === 'stop'),
    people: named.filter((item) => item.name!.kind === 'person'),
    named,
  };
}

/** The names of a row, those behind a preposition last. */
function namedIn(row: readonly Item[]): Item[] {
  const subjects: Item[] = [];
  const others: Item[] = [];
  for (let at = 0; at < row.length; at++) {
    const item = row[at]!;
    if (item.type === 'name' && !item.possessive) (isGoverned(row, at) ? others : subjects).push(item);
  }
  return [...subjects, ...others];
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

/** The last words, folded, of the names of people that an article gives in full. */
export function surnamesOf(sentences: readonly NamedSentence[]): Set<string> {
  const surnames = new Set<string>();
  for (const { text, names } of sentences)
    for (const { kind, start, end } of names) {
      const words = kind === 'person' ? fold(text.slice(start, end)).split(/\s+/) : [];
      if (words.length > 1) surnames.add(words.at(-1)!);
    }
  return surnames;
}
