/** What the words that two sentences of different articles share say about them telling one fact. */
import { attributionOf } from './attribution.ts';
import type { Span } from './comparison.ts';
import type { ArticleFacts, SentenceFacts } from './facts.ts';
import type { Place } from './linked.ts';
import { rarityOf } from './rarity.ts';
import { plainStem } from './synonyms.ts';
import type { Token } from './tokens.ts';

/** A word that one of the two articles uses once more still says half as much. */
const ONCE_MORE = 0.5;
/** Most places of both articles together that a word of their own stands in. */
const MOST_PLACES = 3;
/** "…," she said after the vote: what stands beside a remark says less about it than its own words. */
const BESIDE_REMARK = 0.5;
/** Words that make quoted words a remark rather than a term. */
const REMARK = 4;
/** Words of a sentence among which a run is looked for: no sentence that anybody reads has more. Bounds the work. */
const MOST_IN_ROW = 150;

/** What two sentences share. Function words and words that only say who says it are none of their words. */
export interface SharedWords {
  /**
   * Number of words that stand nowhere else in either article; those that one article uses once more count half. Who
   * speaks does not count: two remarks of one person are two facts.
   */
  own: number;
  /** Rarity of the rarest shared word, less for each further sentence of the two articles that has it: 0 to 3.25. */
  rarest: number;
  /** Share of the words' rarity that is shared, of the sentence that shares less of its own: 0 to 1. */
  covered: number;
  /** Number of different words of the sentence that has fewer. */
  shorter: number;
}

/** The words of a sentence by number: ascending, each once, with how much each counts, 0 to 1; and all in order. */
interface Words {
  words: Int32Array;
  counts: Float64Array;
  /** Sum of the rarities. */
  rarity: number;
  /** Function words are below 0. */
  row: Int32Array;
}

/**
 * Prepares reading what sentences share.
 * @returns asked by article and sentence; the same both ways round, fastest where the second stays the same. `run` is left
 *   to be asked for, since it takes longest. Never throws.
 */
export function readSharedWords(articles: readonly ArticleFacts[]): {
  share: (a: Place, b: Place) => SharedWords;
  run: (a: Place, b: Place) => number;
} {
  const numbers = new Map<string, number>();
  const rarities: number[] = [];
  const read = articles.map(({ sentences }) =>
    sentences.map((sentence, s) => wordsOf(sentence, s, numbers, rarities)),
  );
  const uses = read.map((sentences, a) => {
    const count = new Uint32Array(numbers.size);
    for (const [s, { words }] of sentences.entries())
      if (!articles[a]!.sentences[s]!.skip) for (const word of words) count[word]!++;
    return count;
  });
  const wordsAt = ({ article, sentence }: Place): Words => read[article]![sentence]!;
  // How much each word of the sentence at hand counts, by number, and 1 more: looking up is cheaper than walking two lists.
  const countIn = new Float64Array(numbers.size);
  let faced: Words | null = null;
  const face = (words: Words): void => {
    if (words === faced) return;
    if (faced) for (const word of faced.words) countIn[word] = 0;
    for (let at = 0; at < words.words.length; at++) countIn[words.words[at]!] = 1 + words.counts[at]!;
    faced = words;
  };
  return {
    share: (a, b) => {
      const [x, y] = [wordsAt(a), wordsAt(b)];
      const [usesOfA, usesOfB] = [uses[a.article]!, uses[b.article]!];
      face(y);
      const shared = { own: 0, rarest: 0, covered: 0, shorter: Math.min(x.words.length, y.words.length) };
      for (let at = 0; at < x.words.length; at++) {
        const word = x.words[at]!;
        const count = countIn[word]!;
        if (count === 0) continue;
        const places = usesOfA[word]! + usesOfB[word]!;
        const rarity = rarities[word]!;
        if (places <= MOST_PLACES)
          shared.own += Math.min(x.counts[at]!, count - 1) * (places <= 2 ? 1 : ONCE_MORE);
        shared.rarest = Math.max(shared.rarest, (2 * rarity) / places);
        shared.covered += rarity;
      }
      shared.covered /= Math.max(x.rarity, y.rarity, 1);
      return shared;
    },
    run: (a, b) => longestRun(wordsAt(a).row, wordsAt(b).row),
  };
}

/** Number of words of the longest row of words that stands in both; function words may stand within it, and do not count. */
function longestRun(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j] || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue;
      let run = 0;
      for (let step = 0; i + step < a.length && a[i + step] === b[j + step]; step++)
        if (a[i + step]! >= 0) run++;
      longest = Math.max(longest, run);
    }
  return longest;
}

function wordsOf(
  sentence: SentenceFacts,
  at: number,
  numbers: Map<string, number>,
  rarities: number[],
): Words {
  const found = new Map<number, number>();
  const share = shareIn(sentence, at);
  const told = attributionOf(sentence).words;
  const row = new Int32Array(Math.min(MOST_IN_ROW, sentence.tokens.length));
  for (const [place, token] of sentence.tokens.entries()) {
    const stem = plainStem(token.stem);
    let number = numbers.get(stem);
    if (number === undefined) {
      numbers.set(stem, (number = numbers.size));
      rarities.push(rarityOf(stem));
    }
    if (place < row.length) row[place] = token.stop ? -1 - number : number;
    if (!token.stop && !told.has(place)) found.set(number, Math.max(found.get(number) ?? 0, share(token)));
  }
  const words = Int32Array.from(found.keys()).sort();
  return {
    words,
    counts: Float64Array.from(words, (word) => found.get(word)!),
    rarity: words.reduce((sum, word) => sum + rarities[word]!, 0),
    row,
  };
}
/** Remarks of a sentence that are looked at: no sentence that anybody reads has more. Bounds the work. */
const MOST = 40;

/** How much a word of sentence `at` counts, by whether it says what is told or who tells it. */
function shareIn({ tokens, quotes }: SentenceFacts, at: number): (token: Token) => number {
  const holds = ({ start, end }: Span, token: Token): boolean => start <= token.start && token.end <= end;
  const remarks = quotes
    .filter(({ use }) => use === 'speech')
    .slice(0, MOST)
    .filter((quote) => tokens.filter((token) => holds(quote, token)).length >= REMARK);
  const tellers = remarks.flatMap(({ speakerAt }) => (speakerAt?.sentence === at ? [speakerAt] : []));
  if (tellers.length === 0 && remarks.length === 0) return () => 1;
  return (token) => {
    if (tellers.some((teller) => holds(teller, token))) return 0;
    return remarks.length > 0 && !remarks.some((quote) => holds(quote, token)) ? BESIDE_REMARK : 1;
  };
}
