/** Other words for the same: what links two sentences that tell one fact in different words. It never tells what they differ in. */
import { stemmer } from 'stemmer';
import type { ArticleFacts, SentenceFacts } from './facts.ts';
import { ARTS } from './paraphrases-arts.ts';
import { DEEDS } from './paraphrases-deeds.ts';
import { GAMES } from './paraphrases-games.ts';
import { LAW } from './paraphrases-law.ts';
import { NATURE } from './paraphrases-nature.ts';
import { STATE } from './paraphrases-state.ts';
import { THINGS } from './paraphrases-things.ts';
import { TRADE } from './paraphrases-trade.ts';
import { plainStem } from './synonyms.ts';
import { foldSpelling } from './tokens.ts';

/** Words that may stand inside a phrase: "took | his own | life". */
const WITHIN = new Set('a an the his her its their my our your own'.split(' '));
/** Sayings of one sentence that are looked at: no sentence that anybody reads has more. Bounds the work. */
const MOST_SAYINGS = 200;

interface Phrase {
  rest: readonly string[];
  group: number;
}

/** Groups by the stem of a single word, and phrases of several words by the stem of their first. */
const GROUPS_OF = new Map<string, number[]>();
const PHRASES = new Map<string, Phrase[]>();
const LINES = [ARTS, DEEDS, GAMES, LAW, NATURE, STATE, THINGS, TRADE].join('\n').split('\n');
const GROUPS = LINES.length;

for (const [group, line] of LINES.entries())
  for (const entry of new Set(line.split(' '))) {
    const [first = '', ...rest] = entry.split('-').map((word) => plainStem(stemmer(foldSpelling(word))));
    if (rest.length > 0) PHRASES.set(first, [...(PHRASES.get(first) ?? []), { rest, group }]);
    else if (!GROUPS_OF.get(first)?.includes(group))
      GROUPS_OF.set(first, [...(GROUPS_OF.get(first) ?? []), group]);
  }

/** What a sentence says that could be said in other words: groups, ascending, and the words that each is said in, as one text. */
interface Sayings {
  groups: number[];
  words: string[];
}

/** Reads what a sentence says that could be said in other words. Names are left out. */
export function sayingsOf({ tokens, names }: Pick<SentenceFacts, 'tokens' | 'names'>): Sayings {
  const stems = tokens.map((token) => plainStem(token.stem));
  const found: { group: number; words: string }[] = [];
  let name = 0;
  for (const [at, token] of tokens.entries()) {
    while (name < names.length && names[name]!.end <= token.start) name++;
    if (found.length >= MOST_SAYINGS) break;
    if ((names[name]?.start ?? Infinity) <= token.start) continue;
    const stem = stems[at]!;
    const phrases = (PHRASES.get(stem) ?? []).flatMap(({ rest, group }) => {
      let next = at + 1;
      for (const part of rest) {
        while (stems[next] !== part && WITHIN.has(tokens[next]?.norm ?? '')) next++;
        if (stems[next++] !== part) return [];
      }
      return [{ group, words: stems.slice(at, next).join(' ') }];
    });
    found.push(...phrases);
    if (phrases.length === 0 && !token.stop)
      for (const group of GROUPS_OF.get(stem) ?? []) found.push({ group, words: stem });
  }
  found.sort((a, b) => a.group - b.group);
  return { groups: found.map(({ group }) => group), words: found.map(({ words }) => words) };
}

/** Two sayings of one thing in two sentences, and how much it counts. */
interface Shared {
  value: number;
  left: string;
  right: string;
}

/**
 * Prepares measuring how much two sentences of different articles say in other words.
 * @returns the number of things that each says in words the other has not, each word answering to one; what further
 *   sentences of the two articles speak of too counts less, of one more in either two thirds. Places by article and sentence.
 */
export function readParaphrases(
  articles: readonly ArticleFacts[],
): (a: { article: number; sentence: number }, b: { article: number; sentence: number }) => number {
  const none: Sayings = { groups: [], words: [] };
  const read = articles.map(({ sentences }) =>
    sentences.map((sentence) => (sentence.skip ? none : sayingsOf(sentence))),
  );
  const words = articles.map(({ sentences }) =>
    sentences.map(({ tokens }) => new Set(tokens.map((token) => plainStem(token.stem)))),
  );
  const uses = read.map((sentences) => {
    const count = new Uint32Array(GROUPS);
    for (const { groups } of sentences)
      for (const [at, group] of groups.entries()) if (group !== groups[at - 1]) count[group]!++;
    return count;
  });
  return (a, b) => {
    const [x, y] = [read[a.article]![a.sentence]!, read[b.article]![b.sentence]!];
    let shared: Shared[] | null = null;
    for (let i = 0, j = 0; i < x.groups.length && j < y.groups.length;) {
      const group = x.groups[i]!;
      if (group !== y.groups[j]) {
        if (group < y.groups[j]!) i++;
        else j++;
        continue;
      }
      const [wordsOfA, wordsOfB] = [words[a.article]![a.sentence]!, words[b.article]![b.sentence]!];
      const value = 2 / (uses[a.article]![group]! + uses[b.article]![group]!);
      let to = j;
      for (; x.groups[i] === group; i++)
        for (to = j; y.groups[to] === group; to++) {
          const [left, right] = [x.words[i]!, y.words[to]!];
          if (left !== right && !wordsOfB.has(left) && !wordsOfA.has(right))
            (shared ??= []).push({ value, left, right });
        }
      j = to;
    }
    return shared ? total(shared) : 0;
  };
}

/** The sum of what is shared, the most telling first; each word answers to one other. */
function total(shared: Shared[]): number {
  const taken = [new Set<string>(), new Set<string>()] as const;
  let sum = 0;
  for (const { value, left, right } of shared.sort((p, q) => q.value - p.value)) {
    if (taken[0].has(left) || taken[1].has(right)) continue;
    taken[0].add(left);
    taken[1].add(right);
    sum += value;
  }
  return sum;
}
