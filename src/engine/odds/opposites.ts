/** Verbs and adjectives of general English that cannot both be said of one thing at one time. */
import { plainStem } from '../words/synonyms.ts';
import { tokenize } from '../words/tokens.ts';

// One pair of sides a line; a word of one side is the opposite of each of the other.
const PAIRS = `confirm acknowledge admit confess / deny dispute
accept agree / reject refuse decline
receive / waive forgo
approve pass back adopt carry / reject block veto defeat
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
likely / unlikely
grant / deny refuse
open reopen / close shut
north northern / south southern
east eastern / west western
private / public
welcome praise back / criticise condemn reject oppose
armed / unarmed
demolish / rebuild
appoint reinstate / dismiss suspend sack
buy / sell
gain / lose
strengthen / weaken
lift / impose`;

const NONE: readonly string[] = [];
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

/** Verbs whose opposite is told of the same event where somebody else is named first: "Lee beat Field" / "Field lost to Lee". */
const CONVERSE: ReadonlySet<string> = new Set(stemsOf('win lose buy sell gain arrive leave include exclude'));

/** Whether the opposite of a plain stem may be said of one event, of another who takes part in it. */
export function isConverse(stem: string): boolean {
  return CONVERSE.has(stem);
}

/** Verbs of which the thing they are said of counts to the word: one charge is not another. */
const EXACT: ReadonlySet<string> = new Set(stemsOf('convict guilty acquit innocent clear'));

/** Whether a plain stem is said of a charge. */
export function isExact(stem: string): boolean {
  return EXACT.has(stem);
}

/** Words of place and time, as written, that cannot both hold of one thing and another. */
const SIDES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['before', 'after'],
    ['inside', 'outside'],
    ['above', 'below'],
    ['for', 'against'],
  ].flatMap(([one, other]) => [
    [one!, [other!]],
    [other!, [one!]],
  ]),
);

/** The words of place and time that cannot hold where a word does; none for most. */
export function sidesOf(word: string): readonly string[] {
  return SIDES.get(word) ?? NONE;
}

/** The plain stems of the words that say the opposite of a plain stem; none for most. */
export function oppositesOf(stem: string): readonly string[] {
  return OPPOSITES.get(stem) ?? NONE;
}
