/** What the sentences of one story are about, as weighted terms: names, words, groups of synonyms, quantities. */
import type { ArticleFacts, Name, SentenceFacts } from '../facts.ts';
import { groupsOf, plainStem } from './synonyms.ts';

/** Kinds of terms, by number. */
export const KIND = { word: 0, name: 1, group: 2, quantity: 3 } as const;

/** One sentence as the terms it shares, or does not share, with others. */
export interface Words {
  /** Indexes into the story's articles and that article's sentences. */
  article: number;
  sentence: number;
  facts: SentenceFacts;
  /** The plain stem of each of its tokens, by number. */
  stems: Int32Array;
  /** Term numbers, ascending, each once; numbers follow the alphabet, not the order of the articles. */
  terms: Int32Array;
  /** Weight of each term: above 0, about 3 at most. */
  weights: Float64Array;
  /** Sum of `weights`. */
  total: number;
  /** Numbers of the word pairs that follow each other, ascending, each once. */
  pairs: Int32Array;
  /** All words in order: equal for equal sentences, whatever their punctuation. */
  wording: string;
  /** Sentences of its article that stand before it. */
  position: number;
}

export interface Vocabulary {
  /** Those that are to be compared, article by article. */
  sentences: Words[];
  articles: number;
  /** Kind of each term number, as in KIND. */
  kinds: Uint8Array;
  /** Number of sentences that hold each term. */
  counts: Int32Array;
  /** The plain stem of each stem number. */
  stems: readonly string[];
}

// Shares of a full weight that a word counts for, beside its name or group. Ranking hardly moves from half to twice each.
const NAME = 1;
const WORD_IN_NAME = 0.5;
const GROUP = 1;
const QUANTITY = 0.6;
/** A pronoun stands for the person named last, but not surely. */
const PRONOUN = 0.7;
/** A word in most sentences weighs about 0.7; one in 5 % or fewer weighs this much, so that no rare word decides alone. */
const MOST = 3;

// Words that are no function words but as empty in news.
const LIGHT = new Set(
  `one two three new last first now still even much many very well told tell ask report mr mrs ms today yesterdai
  like make get go come take becom then back wai thing becaus while sinc other anoth howev`.split(/\s+/),
);

const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her', 'hers']);

/**
 * Terms and weights of all sentences of a story that are to be compared.
 * A term weighs ln(1 + sentences / sentences with it) (K. Spärck Jones, 1972), capped; less when no other article uses
 * it, since then it can meet nothing. Does not depend on the order of articles. Never throws.
 */
export function readVocabulary(articles: readonly ArticleFacts[]): Vocabulary {
  const drafts: Draft[] = [];
  const { uses, plainStems, stemOf, numberOf: meet } = meetTerms();
  articles.forEach((article, a) => {
    // The first person named in the latest sentence that names one.
    let person: string | null = null;
    article.sentences.forEach((facts, s) => {
      if (facts.skip) return;
      const named = facts.names.find((name) => name.kind === 'person');
      const stems = facts.tokens.map((token) => stemOf(token.stem));
      const terms = termsOf(facts, stems, meet, meansEarlier(facts, named) ? person : null);
      for (const term of terms.keys()) {
        const use = uses[term]!;
        use.sentences++;
        if (use.last !== a) use.articles++;
        use.last = a;
      }
      person = named?.key ?? person;
      drafts.push({ article: a, sentence: s, facts, stems, terms });
    });
  });
  const inOrder = uses.map((_, number) => number).sort((a, b) => (uses[a]!.term < uses[b]!.term ? -1 : 1));
  const numberOf = new Int32Array(uses.length);
  inOrder.forEach((number, at) => (numberOf[number] = at));
  // With two articles a word of one is a difference; with many it is more likely a side remark.
  const alone = 0.1 + 1.8 / Math.max(2, articles.length);
  const base = inOrder.map((number) => {
    const { sentences, articles: users } = uses[number]!;
    return Math.min(MOST, Math.log(1 + drafts.length / sentences)) * (users > 1 ? 1 : alone);
  });
  const kinds = Uint8Array.from(inOrder, (number) => Number(uses[number]!.term[0]));
  const pairNumbers = numberPairs(drafts);
  const sentences = drafts.map(({ article, sentence, facts, stems, terms }, at): Words => {
    const numbers = new Int32Array(terms.size);
    let next = 0;
    for (const number of terms.keys()) numbers[next++] = numberOf[number]!;
    numbers.sort();
    const weights = new Float64Array(numbers.length);
    let total = 0;
    for (let t = 0; t < numbers.length; t++)
      total += weights[t] = base[numbers[t]!]! * terms.get(inOrder[numbers[t]!]!)!;
    return {
      article,
      sentence,
      facts,
      stems: numbersOf(stems),
      terms: numbers,
      weights,
      total,
      pairs: pairNumbers[at]!,
      wording: facts.tokens.map((token) => token.norm).join(' '),
      position: sentence,
    };
  });
  return {
    sentences,
    articles: articles.length,
    kinds,
    counts: Int32Array.from(inOrder, (number) => uses[number]!.sentences),
    stems: [...plainStems.keys()],
  };
}

/** A sentence with the terms it holds by the number each gets when first met, and the share of a full weight each has. */
interface Draft {
  article: number;
  sentence: number;
  facts: SentenceFacts;
  /** One for each token. */
  stems: readonly Stem[];
  terms: ReadonlyMap<number, number>;
}

/** A plain stem of the story, looked up once however often it is used. */
interface Stem {
  number: number;
  plain: string;
  /** Its term; -1 until it is one. */
  term: number;
  /** The terms of its groups, once asked for. */
  groups: readonly number[] | null;
}

/** Numbers the terms of a story, by kind and spelling ("0fire", "1ana petrova"), as they are met. */
function meetTerms(): {
  /** How many sentences and articles hold each term, by its number; and the article met last. */
  uses: { term: string; sentences: number; articles: number; last: number }[];
  numberOf: (kind: number, spelling: string) => number;
  /** By spelling, in the order of their numbers. */
  plainStems: ReadonlyMap<string, Stem>;
  stemOf: (stem: string) => Stem;
} {
  const uses: ReturnType<typeof meetTerms>['uses'] = [];
  const met = new Map<string, number>();
  const numberOf = (kind: number, spelling: string): number => {
    const term = `${kind}${spelling}`;
    let number = met.get(term);
    if (number === undefined) {
      number = uses.length;
      met.set(term, number);
      uses.push({ term, sentences: 0, articles: 0, last: -1 });
    }
    return number;
  };
  const stems = new Map<string, Stem>();
  const plainStems = new Map<string, Stem>();
  const stemOf = (stem: string): Stem => {
    let found = stems.get(stem);
    if (found) return found;
    const plain = plainStem(stem);
    found = plainStems.get(plain) ?? { number: plainStems.size, plain, term: -1, groups: null };
    plainStems.set(plain, found);
    stems.set(stem, found);
    return found;
  };
  return { uses, numberOf, plainStems, stemOf };
}

function numbersOf(stems: readonly Stem[]): Int32Array {
  const numbers = new Int32Array(stems.length);
  for (let at = 0; at < stems.length; at++) numbers[at] = stems[at]!.number;
  return numbers;
}

/** Whether a sentence says "he" or "she" before it names a person itself. */
function meansEarlier({ tokens }: SentenceFacts, named: Name | undefined): boolean {
  const pronoun = tokens.find((token) => PRONOUNS.has(token.norm));
  return pronoun !== undefined && (!named || pronoun.start < named.start);
}

/**
 * Terms of one sentence, with the share of a full weight each has.
 * @param person key of the name that a pronoun of the sentence stands for.
 */
function termsOf(
  { tokens, names, quantities }: SentenceFacts,
  stems: readonly Stem[],
  numberOf: (kind: number, spelling: string) => number,
  person: string | null,
): Map<number, number> {
  const terms = new Map<number, number>();
  const put = (term: number, share: number): void => {
    if (!(terms.get(term)! >= share)) terms.set(term, share);
  };
  for (const name of names) put(numberOf(KIND.name, name.key), NAME);
  if (person !== null) put(numberOf(KIND.name, person), PRONOUN);
  for (const { dimension, amount, unit } of quantities)
    put(numberOf(KIND.quantity, `${dimension} ${amount} ${unit}`), QUANTITY);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (next < names.length && names[next]!.end <= token.start) next++;
    const named = next < names.length && names[next]!.start <= token.start;
    const stem = stems[at]!;
    if (token.stop || LIGHT.has(stem.plain)) continue;
    if (stem.term < 0) stem.term = numberOf(KIND.word, stem.plain);
    put(stem.term, named ? WORD_IN_NAME : 1);
    if (named) continue;
    stem.groups ??= groupsOf(stem.plain).map((group) => numberOf(KIND.group, String(group)));
    for (const group of stem.groups) put(group, GROUP);
  }
  // "Yes, he can." holds function words alone; its wording stands in for terms.
  if (!terms.size && tokens.length) put(numberOf(KIND.word, tokens.map((token) => token.norm).join(' ')), 1);
  return terms;
}

/** Pairs of neighbouring words, at least one of them no function word, as numbers shared by equal pairs. */
function numberPairs(drafts: readonly Draft[]): Int32Array[] {
  let most = 0;
  for (const { stems } of drafts) for (const { number } of stems) most = Math.max(most, number);
  const numbers = new Map<number, number>();
  return drafts.map(({ facts: { tokens }, stems }) => {
    const found = new Set<number>();
    for (let at = 1; at < tokens.length; at++) {
      if (tokens[at - 1]!.stop && tokens[at]!.stop) continue;
      const pair = stems[at - 1]!.number * (most + 1) + stems[at]!.number;
      const number = numbers.get(pair) ?? numbers.size;
      if (number === numbers.size) numbers.set(pair, number);
      found.add(number);
    }
    return Int32Array.from(found).sort();
  });
}
