/** Words passed on by another: "Ann Pike was quoted as saying", "described by Pike as", "he remembers his father saying". */
import { nounPhraseEnding, phraseBefore, phraseFrom, type Phrase } from './phrases.ts';
import { isSpeaker } from './speaking.ts';
import type { Item } from './rows.ts';

/** Who speaks, who passes it on, and the items it takes. */
export interface Relay {
  speaker: Phrase;
  via: Phrase | null;
  first: number;
  last: number;
}

const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['his', 'he'],
  ['their', 'they'],
]);

/** "him", "her", "their" at item `at`, as the pronoun of the same person. */
export function objectPronoun(row: readonly Item[], at: number): Phrase | null {
  const item = row[at];
  const head = item?.type === 'word' ? OBJECTS.get(item.fold) : undefined;
  if (!item || head === undefined) return null;
  return { kind: 'pronoun', head, name: null, start: item.start, end: item.end, first: at, last: at };
}

const PASSING_ON = /^(?:quote[ds]|quoting|report(?:ed|s)|cite[ds]|citing)$/;
/** Items after the verb in which "as saying" must stand. */
const REACH = 10;

/** "The Herald quoted Ann Pike as saying", "quoted him as saying". */
export function quotedAsSaying(row: readonly Item[], at: number): Relay | null {
  if (!PASSING_ON.test(row[at]!.fold)) return null;
  const as = row.findIndex(({ fold }, k) => k > at && k < at + REACH && fold === 'as');
  if (as < 0 || (!/^quote/.test(row[at]!.fold) && !/ing$/.test(row[as + 1]?.fold ?? ''))) return null;
  const speaker = objectPronoun(row, at + 1) ?? phraseFrom(row, at + 1);
  let first = at;
  while (first > 0 && at - first < REACH && !/^(?:stop|quote)$/.test(row[first - 1]!.type)) first--;
  return speaker && { speaker, via: phraseBefore(row, at), first, last: at };
}

/** "a plan described by | Ann Pike as", "they were told by | Pike": a participle and its agent. */
export function toldBy(row: readonly Item[], at: number): Relay | null {
  if (
    row[at + 1]?.fold !== 'by' ||
    row[at]!.fold === 'quoted' ||
    !/(?:ed|told|said|known)$/.test(row[at]!.fold)
  )
    return null;
  const speaker = phraseFrom(row, at + 2);
  if (!speaker || !(speaker.kind === 'name' || isSpeaker(speaker.head))) return null;
  return { speaker, via: null, first: at, last: speaker.last };
}

const HEARING = /^(?:remember(?:s|ed)|recall(?:s|ed|ing)|hear[ds]?|overheard|quoted|caught)$/;

/** Whether the verb at `at` only leads to somebody else's words: "Lee | remembers his father saying". */
export function onlyHears(row: readonly Item[], at: number): boolean {
  if (!HEARING.test(row[at]!.fold)) return false;
  for (let k = at + 2; k < Math.min(row.length, at + REACH); k++)
    if (heardSaying(row, k)?.first === at) return true;
  return false;
}

/** "heard the man | shout". */
export const BARE = /^(?:say|shout|yell|scream|cry|tell|ask|call|whisper|chant|beg|plead)$/;

/** "Lee remembers | his father saying": whoever is the object of the verb. */
export function heardSaying(row: readonly Item[], at: number): Relay | null {
  if (!/ing$/.test(row[at]!.fold) && !BARE.test(row[at]!.fold)) return null;
  const pronoun = /^(?:him|her|them)$/.test(row[at - 1]?.fold ?? '') ? objectPronoun(row, at - 1) : null;
  const speaker = pronoun ?? nounPhraseEnding(row, at - 1);
  if (!speaker || !HEARING.test(row[speaker.first - 1]?.fold ?? '')) return null;
  return { speaker, via: null, first: speaker.first - 1, last: at };
}
