/** Words by which one sentence of an article can be told from all its others. */
import type { Span } from './comparison.ts';
import type { ArticleFacts, SentenceFacts } from './facts.ts';
import { plainStem } from './synonyms.ts';
import type { Token } from './tokens.ts';

/** A word that one of the two articles uses once more still says half as much. */
const ONCE_MORE = 0.5;
/** Most places of both articles together that a word stands in. */
const MOST_PLACES = 3;
/** "…," she said after the vote: what stands beside a remark says less about it than its own words. */
const BESIDE_REMARK = 0.5;
/** Words that make quoted words a remark rather than a term. */
const REMARK = 4;

/** The words of a sentence by number, ascending, each once, and how much each counts: 0 to 1. */
interface Words {
  words: Int32Array;
  counts: Float64Array;
}

/**
 * Prepares counting the words that two sentences of different articles share and that stand nowhere else in either.
 * Who speaks does not count: two remarks of one person are two facts.
 * @returns the number of such words, of those that one article uses once more half; places by article and sentence.
 */
export function readOwnWords(
  articles: readonly ArticleFacts[],
): (a: { article: number; sentence: number }, b: { article: number; sentence: number }) => number {
  const numbers = new Map<string, number>();
  const read = articles.map(({ sentences }) => sentences.map((sentence, s) => wordsOf(sentence, s, numbers)));
  const uses = read.map((sentences, a) => {
    const count = new Uint32Array(numbers.size);
    for (const [s, { words }] of sentences.entries())
      if (!articles[a]!.sentences[s]!.skip) for (const word of words) count[word]!++;
    return count;
  });
  // Words that stand in more places of their own article are none of these, whatever the other one has.
  const seldom = read.map((sentences, a) => sentences.map((words) => onlySeldom(words, uses[a]!)));
  return (a, b) => {
    const [x, y] = [seldom[a.article]![a.sentence]!, seldom[b.article]![b.sentence]!];
    const [usesOfA, usesOfB] = [uses[a.article]!, uses[b.article]!];
    let own = 0;
    for (let i = 0, j = 0; i < x.words.length && j < y.words.length;) {
      const [s, t] = [x.words[i]!, y.words[j]!];
      if (s < t) i++;
      else if (t < s) j++;
      else {
        const places = usesOfA[s]! + usesOfB[s]!;
        if (places <= MOST_PLACES)
          own += Math.min(x.counts[i]!, y.counts[j]!) * (places <= 2 ? 1 : ONCE_MORE);
        i++;
        j++;
      }
    }
    return own;
  };
}

function onlySeldom({ words, counts }: Words, uses: Uint32Array): Words {
  const isSeldom = (word: number): boolean => uses[word]! < MOST_PLACES;
  return { words: words.filter(isSeldom), counts: counts.filter((_, at) => isSeldom(words[at]!)) };
}

function wordsOf(sentence: SentenceFacts, at: number, numbers: Map<string, number>): Words {
  const found = new Map<number, number>();
  const share = shareIn(sentence, at);
  for (const token of sentence.tokens) {
    if (token.stop) continue;
    const stem = plainStem(token.stem);
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    found.set(number, Math.max(found.get(number) ?? 0, share(token)));
  }
  const words = Int32Array.from(found.keys()).sort();
  return { words, counts: Float64Array.from(words, (word) => found.get(word)!) };
}

const SAYS_AFTER = /^\s+(?:said|says|told|added|adds|wrote|announced|testified|warned)\b/;
const SAYS_BEFORE = /\b(?:said|says|added|adds|wrote|according to)\s+$/;
/** Characters in which the longest of these stand. */
const REACH = 20;

/** Remarks and names of a sentence that are looked at: no sentence that anybody reads has more. Bounds the work. */
const MOST = 40;

/** How much a word of sentence `at` counts, by whether it says what is told or who tells it. */
function shareIn({ text, tokens, quotes, names }: SentenceFacts, at: number): (token: Token) => number {
  const holds = ({ start, end }: Span, token: Token): boolean => start <= token.start && token.end <= end;
  const remarks = quotes
    .filter(({ use }) => use === 'speech')
    .slice(0, MOST)
    .filter((quote) => tokens.filter((token) => holds(quote, token)).length >= REMARK);
  const speakers = names
    .slice(0, MOST)
    .filter(
      ({ start, end }): boolean =>
        SAYS_AFTER.test(text.slice(end, end + REACH)) ||
        SAYS_BEFORE.test(text.slice(Math.max(0, start - REACH), start)),
    );
  const tellers: Span[] = [
    ...speakers,
    ...remarks.flatMap(({ speakerAt }) => (speakerAt?.sentence === at ? [speakerAt] : [])),
  ];
  return (token) => {
    if (tellers.some((teller) => holds(teller, token))) return 0;
    return remarks.length > 0 && !remarks.some((quote) => holds(quote, token)) ? BESIDE_REMARK : 1;
  };
}
