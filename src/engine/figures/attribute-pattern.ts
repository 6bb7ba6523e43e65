/** How a sentence's words are told to say what a figure measures: patterns in which words in capitals stand for lists. */
import type { Dimension } from '../facts.ts';

/**
 * once: a story has one of it, as a rule. whose: of each one by name; the nearest name before the figure is it.
 * from: told from a place by name, after the figure. linked: only where the sentences tell of one thing anyway.
 */
export type Grade = 'once' | 'whose' | 'from' | 'linked';

export interface Topic {
  name: string;
  grade: Grade;
  dimensions: readonly Dimension[];
  /** Words of which one stands near the figure: nothing else is looked for. */
  cues: string;
  /** Tested on the words around the figure, in small letters, with "#" in its place. */
  is: RegExp;
  not?: RegExp;
  /** It is a part of what else is counted: "five of them critically". */
  part?: true;
  /** One for each kind of thing that is counted: "homes destroyed", "schools destroyed". */
  each?: true;
}

/** Up to three words. */
const W = String.raw`(?:[\p{L}\d'-]+ ){0,3}?`;
const BE = '(?:(?:was|were|is|are|be|been|being|had|has|have|will|would|could|may|to|now|also) )*';
const PEOPLE = 'people|residents|villagers|inhabitants|families|tourists|guests|persons|holidaymakers';
const WATCHERS = 'people|spectators|fans|supporters|onlookers|ticket-holders';
const MARCHERS = 'people|protesters|demonstrators|marchers|supporters|opponents|activists|workers';
const STAFF = 'jobs|posts|positions|workers|employees|staff|staffers|people|roles';
const HOMES = 'homes|houses|households|customers|properties|dwellings|buildings|premises';
const RAIDERS =
  'robbers|raiders|thieves|attackers|burglars|bandits|gunmen|intruders|kidnappers|hijackers|assailants|pirates|militants|rebels';

/** A pattern in which words in capitals stand for lists: "# (?:PEOPLE) BE W (?:evacuated)". */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source.replaceAll(/\bW /g, W).replaceAll(/\bBE /g, BE).replaceAll(/\bPEOPLE\b/g, PEOPLE).replaceAll(/\bWATCHERS\b/g, WATCHERS)
      .replaceAll(/\bMARCHERS\b/g, MARCHERS).replaceAll(/\bSTAFF\b/g, STAFF).replaceAll(/\bHOMES\b/g, HOMES)
      .replaceAll(/\bRAIDERS\b/g, RAIDERS).replaceAll(/\bOF /g, '(?:of )?'),
    'u',
  ); // prettier-ignore
