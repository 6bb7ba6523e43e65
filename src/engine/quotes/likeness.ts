/** How like two remarks are that are worded differently: how much of the one the other says too, in whatever words and order. */
import type { Quotation } from './quotations.ts';
import type { QuotedWord } from './quoted-words.ts';
import { canStandFor } from './said-otherwise.ts';
import { rarityOf } from '../words/rarity.ts';
import { plainStemOf } from '../words/synonyms.ts';
import { matchWords } from '../words/wording.ts';

/** What two remarks have in common. */
export interface Likeness {
  /** Share of the shorter remark, by weight, that the other says too: 0 to 1. */
  share: number;
  /** Share of the words of the shorter one, of whatever weight, that the other says too: 0 to 1. */
  words: number;
  /** Telling words that both say, in equal words or in others. */
  telling: number;
  /** Words of both that stand right behind the same word in both. */
  pairs: number;
  /** How closely what both say stands together, by weight, in the remark where it stands least closely: 0 to 1. */
  density: number;
}

/** Weight of a function word, and of a name or figure, beside the rarity of other words (0.25 to 3.25; see rarity.ts). */
const STOP_WEIGHT = 0.3;
const NAME_WEIGHT = 1;
/** How much another word for the same, or the same word elsewhere, counts: 0 to 1. */
const OTHERWISE = 0.8;
/** Longer remarks are not looked at word by word: bounds the work. */
const LONGEST = 120;

/** How much another figure of the same kind counts, where all else may be alike: 0 to 1. */
const OTHER_FIGURE = 0.5;

interface Said {
  stem: string;
  weight: number;
  telling: boolean;
}

/** "#duration:14:…" → "#duration:", the kind of a figure; empty for words, and for "first" and "second", which tell two things. */
const kindOf = (stem: string): string => /^#(?!ordinal)[^:]*:/.exec(stem)?.[0] ?? '';

/** What two words that do not stand in the same order may have in common, by their stems, the closest first, and how much it counts. */
const ALIKE: readonly (readonly [alike: (a: string, b: string) => boolean, value: number])[] = [
  [(a, b) => a === b, OTHERWISE],
  [canStandFor, OTHERWISE],
  [(a, b) => kindOf(a) !== '' && kindOf(a) === kindOf(b), OTHER_FIGURE],
];

/**
 * Sets two remarks against each other: the words they share in order, then those they share elsewhere or say otherwise.
 * Work grows with the product of their lengths, of which none counts beyond LONGEST words.
 */
export function likenessOf(a: Quotation, b: Quotation): Likeness {
  const [left, right] = [saidIn(a), saidIn(b)];
  const [inLeft, inRight] = [new Uint8Array(left.length), new Uint8Array(right.length)];
  let [weight, telling, pairs] = [0, 0, 0];
  const take = (l: number, r: number, value: number): void => {
    inLeft[l] = inRight[r] = 1;
    weight += value * Math.min(left[l]!.weight, right[r]!.weight);
    if (left[l]!.telling && right[r]!.telling) telling++;
  };
  const stems = (said: readonly Said[]): string[] => said.map(({ stem }) => stem);
  let last = { left: -2, right: -2 };
  for (const match of matchWords(stems(left), stems(right))) {
    take(match.left, match.right, 1);
    if (match.left === last.left + 1 && match.right === last.right + 1) pairs++;
    last = match;
  }
  for (const [alike, value] of ALIKE)
    for (let l = 0; l < left.length; l++) {
      if (inLeft[l]) continue;
      const r = right.findIndex((said, at) => !inRight[at] && alike(left[l]!.stem, said.stem));
      if (r >= 0) take(l, r, value);
    }
  const least = Math.min(totalOf(left), totalOf(right));
  const density = Math.min(densityOf(left, inLeft), densityOf(right, inRight));
  const words =
    inLeft.filter((found) => found === 1).length / Math.max(1, Math.min(left.length, right.length));
  return { share: least > 0 ? Math.min(1, weight / least) : 0, words, telling, pairs, density };
}

/** Share, by weight, of the words from the first found to the last that are found. */
function densityOf(said: readonly Said[], found: Uint8Array): number {
  const [first, last] = [found.indexOf(1), found.lastIndexOf(1)];
  if (first < 0) return 0;
  const all = totalOf(said.slice(first, last + 1));
  return all === 0 ? 0 : totalOf(said.filter((_, at) => found[at] === 1)) / all;
}

const totalOf = (said: readonly Said[]): number => said.reduce((sum, { weight }) => sum + weight, 0);

function saidIn({ run, from, to }: Quotation): Said[] {
  const said: Said[] = [];
  for (let w = from; w < Math.min(to, from + LONGEST); w++) {
    const word = run[w]!;
    if (word.inserted) continue;
    const one = ONE[`${word.key} ${run[w + 1]?.key ?? ''}`];
    if (one === undefined) said.push(sayingOf(word));
    else {
      said.push(sayingOf({ key: one, stop: false }));
      w++;
    }
  }
  return said;
}

/** Two words that are another in one. */
const ONE: Record<string, string> = {
  'no one': 'nobody',
  'any one': 'anybody',
  'some one': 'somebody',
  'each other': 'together',
  'one another': 'together',
};

function sayingOf({ key, stop }: Pick<QuotedWord, 'key' | 'stop'>): Said {
  if (/^[@#]/.test(key)) return { stem: key, weight: NAME_WEIGHT, telling: true };
  const stem = plainStemOf(key);
  return { stem, weight: stop ? STOP_WEIGHT : rarityOf(stem), telling: !stop };
}

/** What two remarks of one speaker must share to be one, reworded: how much, how closely (0 to 1), and where they stand (0 to 1). */
const SHARES: readonly { share: number; density: number; linked: number; beside: number }[] = [
  // Their sentences are linked, or those beside them are.
  { share: 0.6, density: 0.4, linked: 0.5, beside: 0.5 },
  { share: 0.7, density: 0.4, linked: 0.3, beside: 0.3 },
  // Nothing but the speaker is the same.
  { share: 0.7, density: 0.7, linked: 0, beside: 0 },
];
/** Share of the words of the shorter one, of whatever weight, that must be found; and where one telling word is enough: 0 to 1. */
const WORDS = 0.55;
const NEARLY_ALL_WORDS = 0.9;
const TELLING = 2;
/** Telling words, and half as many pairs of words, that they must share: the fewer, the more of the shorter one that must be. */
const EVIDENCE: readonly { share: number; words: number; density: number; least: number }[] = [
  { share: 0, words: 0, density: 0, least: 3.5 },
  { share: 0.77, words: 0, density: 0, least: 2.5 },
  // "It is the third leak in four years", "the fourth leak in three years": one frame of words.
  { share: 0.65, words: 0.7, density: 0.8, least: 2.5 },
];
/** The same where the speaker of one of them is not told. */
const UNNAMED = { share: 0.85, density: 0.6, linked: 0.5, least: 5 };

/**
 * Whether two remarks are one, reworded: "Nobody looked after this bridge for years", "This bridge, no one cared for it in years".
 * @param around how likely their sentences, and the ones beside those, say the same: 0 to 1.
 */
export function isReworded(
  { share, words, telling, pairs, density }: Likeness,
  around: { linked: number; beside: number; oneSpeaker: boolean },
): boolean {
  const evidence = telling + pairs / 2;
  if (!around.oneSpeaker)
    return (
      share >= UNNAMED.share &&
      density >= UNNAMED.density &&
      evidence >= UNNAMED.least &&
      around.linked >= UNNAMED.linked
    );
  if (words < (telling < TELLING ? NEARLY_ALL_WORDS : WORDS)) return false;
  if (
    !EVIDENCE.some(
      (of) => share >= of.share && words >= of.words && density >= of.density && evidence >= of.least,
    )
  )
    return false;
  return SHARES.some(
    (of) =>
      share >= of.share &&
      density >= of.density &&
      (around.linked >= of.linked || around.beside >= of.beside),
  );
}

/** Words found closer than this, or a greater share of them (0 to 1), are no scattered ones. */
const SCATTERED = { share: 0.65, density: 0.4 };

/** Whether what two remarks share is strewn over them: "We hope the rain goes on next week", "We hope to sow forty acres next week". */
export function isScattered({ share, density }: Likeness): boolean {
  return share < SCATTERED.share && density < SCATTERED.density;
}
