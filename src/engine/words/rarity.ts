/** How rare words are in news. */
import { COMMON_WORDS } from './common-words.ts';
import { plainStemOf } from './synonyms.ts';

/** ln(stories / stories that use a word), about, by the classes of COMMON_WORDS; in eighths, so that sums do not hang on their order. */
const RARITIES = [0.25, 0.75, 1.25, 1.875, 2.375];
const RARE = 3.25;

const RARITY_OF = new Map(
  COMMON_WORDS.flatMap((words, at) =>
    words.split(/\s+/).map((word) => [plainStemOf(word), RARITIES[at] ?? RARE] as const),
  ),
);

/** A year stands in every story. */
const YEAR = /^(?:19|20)\d\d$/;

/** @param stem a plain stem. @returns from 0.25 for the commonest words to 3.25 for those that few stories use, names among them. */
export function rarityOf(stem: string): number {
  return RARITY_OF.get(stem) ?? (YEAR.test(stem) ? RARITIES[0]! : RARE);
}
