/** Verbs and adjectives of general English that cannot both be said of one thing at one time. */
import { plainStem } from './synonyms.ts';
import { tokenize } from './tokens.ts';

// One pair of sides a line; a word of one side is the opposite of each of the other.
const PAIRS = `confirm acknowledge admit / deny dispute
accept agree / reject refuse decline
approve pass back / reject block veto
support back favour / oppose
win / lose
rise increase grow climb / fall drop decline decrease shrink
convict guilty / acquit innocent clear
survive alive / die dead
allow permit / ban forbid bar
include / exclude
succeed / fail
arrive / leave
praise / criticise condemn
present / absent
safe / unsafe dangerous
legal lawful / illegal unlawful
likely / unlikely`;

const OPPOSITES = new Map<string, string[]>();
const stemsOf = (words: string): string[] => tokenize(words).map(({ stem }) => plainStem(stem));
for (const line of PAIRS.split('\n')) {
  const [one, other] = line.split('/').map((side) => stemsOf(side)) as [string[], string[]];
  for (const [words, others] of [
    [one, other],
    [other, one],
  ] as const)
    for (const word of words) OPPOSITES.set(word, [...(OPPOSITES.get(word) ?? []), ...others]);
}

/** The plain stems of the words that say the opposite of a plain stem; none for most. */
export function oppositesOf(stem: string): readonly string[] {
  return OPPOSITES.get(stem) ?? NONE;
}
const NONE: readonly string[] = [];
