/** What the sentences of one story are about, as weighted terms: names, words, groups of synonyms, quantities. */
import type { ArticleFacts, Name, SentenceFacts } from './facts.ts';
import { groupsOf, plainStem } from './synonyms.ts';

/** Kinds of terms, by number. */
export const KIND = { word: 0, name: 1, group: 2, quantity: 3 } as const;

/** One sentence as the terms it shares, or does not share, with others. */
export interface Words {
  /** Indexes into the story's articles and that article's sentences. */
  article: number;
  sentence: number;
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
  sentences: Words[];
  articles: number;
  /** Kind of each term number, as in KIND. */
  kinds: Uint8Array;
  /** Number of sentences that hold each term. */
  counts: Int32Array;
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
  const drafts: { article: number; sentence: number; facts: SentenceFacts; terms: Map<number, number> }[] =
    [];
  // Terms by the number they get when first met, with how many sentences and articles hold them.
  const met = new Map<string, number>();
  const uses: { term: string; sentences: number; articles: number; last: number }[] = [];
  articles.forEach((article, a) => {
    // The first person named in the latest sentence that names one.
    let person: string | null = null;
    article.sentences.forEach((facts, s) => {
      if (facts.skip) return;
      const named = facts.names.find((name) => name.kind === 'person');
      const terms = new Map<number, number>();
      for (const [term, share] of termsOf(facts, meansEarlier(facts, named) ? person : null)) {
        const number = met.get(term) ?? met.size;
        terms.set(number, share);
        const use = uses[number];
        if (!use) {
          met.set(term, number);
          uses.push({ term, sentences: 1, articles: 1, last: a });
          continue;
        }
        use.sentences++;
        if (use.last !== a) use.articles++;
        use.last = a;
      }
      person = named?.key ?? person;
      drafts.push({ article: a, sentence: s, facts, terms });
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
  const pairNumbers = numberPairs(drafts.map((draft) => draft.facts));
  const sentences = drafts.map(({ article, sentence, facts, terms }, at): Words => {
    const numbers = Int32Array.from(terms.keys(), (number) => numberOf[number]!).sort();
    const weights = Float64Array.from(numbers, (number) => base[number]! * terms.get(inOrder[number]!)!);
    return {
      article,
      sentence,
      terms: numbers,
      weights,
      total: weights.reduce((sum, each) => sum + each, 0),
      pairs: pairNumbers[at] ?? new Int32Array(0),
      wording: facts.tokens.map((token) => token.norm).join(' '),
      position: sentence,
    };
  });
  return {
    sentences,
    articles: articles.length,
    kinds,
    counts: Int32Array.from(inOrder, (number) => uses[number]!.sentences),
  };
}

/** Whether a sentence says "he" or "she" before it names a person itself. */
function meansEarlier({ tokens }: SentenceFacts, named: Name | undefined): boolean {
  const pronoun = tokens.find((token) => PRONOUNS.has(token.norm));
  return pronoun !== undefined && (!named || pronoun.start < named.start);
}

/**
 * Terms of one sentence, keyed by kind and spelling ("0fire", "1ana petrova"), with the share of a full weight each has.
 * @param person key of the name that a pronoun of the sentence stands for.
 */
function termsOf({ tokens, names, quantities }: SentenceFacts, person: string | null): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (kind: number, spelling: string, share: number): void => {
    const term = `${kind}${spelling}`;
    terms.set(term, Math.max(terms.get(term) ?? 0, share));
  };
  for (const name of names) put(KIND.name, name.key, NAME);
  if (person !== null) put(KIND.name, person, PRONOUN);
  for (const quantity of quantities)
    put(KIND.quantity, `${quantity.dimension} ${quantity.amount} ${quantity.unit}`, QUANTITY);
  let next = 0;
  for (const token of tokens) {
    while (next < names.length && (names[next]?.end ?? 0) <= token.start) next++;
    const named = next < names.length && (names[next]?.start ?? 0) <= token.start;
    if (token.stop) continue;
    const plain = plainStem(token.stem);
    if (LIGHT.has(plain)) continue;
    put(KIND.word, plain, named ? WORD_IN_NAME : 1);
    if (!named) for (const group of groupsOf(plain)) put(KIND.group, String(group), GROUP);
  }
  // "Yes, he can." holds function words alone; its wording stands in for terms.
  if (!terms.size && tokens.length) put(KIND.word, tokens.map((token) => token.norm).join(' '), 1);
  return terms;
}

/** Pairs of neighbouring words, at least one of them no function word, as numbers shared by equal pairs. */
function numberPairs(sentences: readonly SentenceFacts[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return sentences.map(({ tokens }) => {
    const found = new Set<number>();
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (!before || (before.stop && token.stop)) return;
      const pair = `${plainStem(before.stem)} ${plainStem(token.stem)}`;
      const number = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, number);
      found.add(number);
    });
    return Int32Array.from(found).sort();
  });
}
