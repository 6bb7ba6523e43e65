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
  /** The same, tested on the figure's own part alone: from comma to comma. */
  unless?: RegExp;
  /** It is a part of what else is counted: "five of them critically". */
  part?: true;
  /** One for each kind of thing that is counted: "homes destroyed", "schools destroyed". */
  each?: true;
  /** Everybody is counted: "three police officers were hurt" is not how many were. */
  everybody?: true;
  /** People are counted, if anything is named. */
  people?: true;
  /** What became of those counted, which weighs by itself: no more is made of its being one thing. */
  fate?: true;
  /** What sets off one kind from another: the passengers from all aboard, the police from the ambulance. */
  kinds?: readonly (readonly [kind: string, words: RegExp])[];
}

/** Words for people. */
const PERSONS =
  'people|persons|men|women|residents|villagers|inhabitants|islanders|locals|families|households|tourists|guests|holidaymakers|hikers|climbers|trekkers|skiers|passengers|travellers|travelers|commuters|pupils|children|students|youngsters|teenagers|schoolchildren|patients|workers|employees|staff|miners|labourers|laborers|fans|spectators|supporters|worshippers|pilgrims|shoppers|customers|diners|migrants|refugees|survivors|victims|soldiers|troops|fighters|militants|officers|policemen|sailors|crew|seamen|fishermen|prisoners|inmates|detainees|hostages|suspects|protesters|demonstrators|activists|marchers|rioters|officials|managers|executives|directors|teachers|lecturers|academics|nurses|doctors|civilians|members|others|farmers|drivers|motorists|clubbers|evacuees|citizens';

/** What words in capitals stand for. */
const LISTS: readonly (readonly [name: string, list: string])[] = [
  // up to three words
  ['W ', String.raw`(?:[\p{L}\d'-]+ ){0,3}?`],
  ['BE ', '(?:(?:was|were|is|are|be|been|being|had|has|have|will|would|could|may|to|now|also) )*'],
  // the same with what may stand between it and what became of somebody: "had all been safely"
  ['BEEN ', `(?:(?:was|were|is|are|be|been|being|had|has|have|will|would|to|now|also|all|already|reported|reportedly|confirmed|believed|said|feared|left|officially|safely|later|then|subsequently|initially|immediately|eventually|still|get|got|who|that|remain|remained|remains|needed) )*`],
  // what is counted, where it is said: "elderly patients", "people"
  ['WHO ', String.raw`(?:(?:[\p{L}'-]+ ){0,2}?(?:WHOM) (?:and (?:[\p{L}'-]+ ){1,3}?)?)?`],
  ['WHOM', PERSONS],
  ['PEOPLE', 'people|residents|villagers|inhabitants|families|tourists|guests|persons|holidaymakers'],
  ['WATCHERS', 'people|spectators|fans|supporters|onlookers|ticket-holders'],
  ['MARCHERS', 'people|protesters|demonstrators|marchers|supporters|opponents|activists|workers'],
  ['STAFF', 'jobs|posts|positions|workers|employees|staff|staffers|people|roles'],
  ['HOMES', 'homes|houses|households|customers|properties|dwellings|buildings|premises|flats|apartments'],
  ['RAIDERS', 'robbers|raiders|thieves|attackers|burglars|bandits|gunmen|intruders|kidnappers|hijackers|assailants|pirates|militants|rebels'],
  ['VEHICLES', 'vehicles|cars|lorries|trucks|motorists|drivers|coaches|buses'],
  ['VESSEL', String.raw`(?:[\p{L}\d-]+ )?(?:train|plane|ship|boat|ferry|bus|flight|jet|vessel|coach|aircraft|helicopter|tram|express|minibus|cabin|gondola|single-decker|double-decker|airliner|liner|dinghy|raft|hull|trawler|cable car)`],
  ['FORCES', 'officers|firefighters|troops|soldiers|policemen|police|rescuers|observers|monitors|aircraft|planes|helicopters|tankers|tanker trucks|fire engines|crews|nurses|doctors|medics'],
  ['PLACES', 'branches|stores|shops|plants|outlets|factories|offices|restaurants|stations|libraries|mines|supermarkets|hotels|sites|pubs|mills'],
  ['OF ', '(?:of )?'],
]; // prettier-ignore

/** A pattern in which words in capitals stand for lists: "# (?:PEOPLE) BE W (?:evacuated)". */
export function pattern(source: string): RegExp {
  let words = source;
  for (const [name, list] of LISTS) words = words.replaceAll(new RegExp(`(?<![A-Z])${name}`, 'g'), () => list);
  return new RegExp(words, 'u');
} // prettier-ignore
