/** What the words that two sentences of different articles share say about them telling one fact. */
import { attributionOf } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { rarityOf } from '../words/rarity.ts';
import type { Token } from '../words/tokens.ts';
import type { Vocabulary, Words } from '../words/vocabulary.ts';

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

/** The words of a sentence by number, each once, with how much each counts, 0 to 1; and all in order. */
interface Own {
  words: Int32Array;
  counts: Float64Array;
  /** Sum of the rarities. */
  rarity: number;
  /** Twice the number, and 1 more for a function word. */
  row: Int32Array;
}

/**
 * Prepares reading what sentences share.
 * @returns asked by the sentences' numbers; the same both ways round, fastest where the second stays the same. `run` is left
 *   to be asked for, since it takes longest. Never throws.
 */
export function readSharedWords({ sentences, articles, stems }: Vocabulary): {
  share: (a: number, b: number) => SharedWords;
  run: (a: number, b: number) => number;
} {
  const rarities = Float64Array.from(stems, rarityOf);
  const read = sentences.map((sentence) => ownOf(sentence, rarities));
  const uses = Array.from({ length: articles }, () => new Uint32Array(stems.length));
  for (const [at, { words }] of read.entries()) {
    const count = uses[sentences[at]!.article]!;
    for (const word of words) count[word]!++;
  }
  // Of the sentence at hand: how much each word counts, and 1 more; the place after its first in the row, and by place the
  // place after the next of the same word. Looking up is cheaper than walking two lists.
  const countIn = new Float64Array(stems.length);
  const firstIn = new Uint8Array(2 * stems.length);
  const nextIn = new Uint8Array(MOST_IN_ROW);
  let faced: Own | null = null;
  const face = (own: Own): void => {
    if (own === faced) return;
    if (faced) {
      for (const word of faced.words) countIn[word] = 0;
      for (const word of faced.row) firstIn[word] = 0;
    }
    for (let at = 0; at < own.words.length; at++) countIn[own.words[at]!] = 1 + own.counts[at]!;
    for (let place = own.row.length; place > 0; place--) {
      const word = own.row[place - 1]!;
      nextIn[place - 1] = firstIn[word]!;
      firstIn[word] = place;
    }
    faced = own;
  };
  /** Words of the longest row of words that stands in both; function words may stand within it, and do not count. */
  const longestRun = ({ row: a }: Own, { row: b }: Own): number => {
    let longest = 0;
    for (let i = 0; i < a.length; i++)
      for (let j = firstIn[a[i]!]! - 1; j >= 0; j = nextIn[j]! - 1) {
        if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
        let run = 0;
        for (let step = 0; i + step < a.length && a[i + step] === b[j + step]; step++)
          if (a[i + step]! % 2 === 0) run++;
        if (run > longest) longest = run;
      }
    return longest;
  };
  return {
    share: (a, b) => {
      const [x, y] = [read[a]!, read[b]!];
      const [usesOfA, usesOfB] = [uses[sentences[a]!.article]!, uses[sentences[b]!.article]!];
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
    run: (a, b) => {
      face(read[b]!);
      return longestRun(read[a]!, read[b]!);
    },
  };
}

function ownOf({ sentence, facts, stems }: Words, rarities: Float64Array): Own {
  const found = new Map<number, number>();
  const share = shareIn(facts, sentence);
  const told = attributionOf(facts).words;
  const row = new Int32Array(Math.min(MOST_IN_ROW, stems.length));
  let rarity = 0;
  for (let place = 0; place < stems.length; place++) {
    const stem = stems[place]!;
    const token = facts.tokens[place]!;
    if (place < row.length) row[place] = 2 * stem + (token.stop ? 1 : 0);
    if (token.stop || told.has(place)) continue;
    const before = found.get(stem);
    if (before === undefined) rarity += rarities[stem]!;
    found.set(stem, Math.max(before ?? 0, share(token)));
  }
  const words = new Int32Array(found.size);
  const counts = new Float64Array(found.size);
  let next = 0;
  found.forEach((count, stem) => {
    words[next] = stem;
    counts[next++] = count;
  });
  return { words, counts, rarity, row };
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
