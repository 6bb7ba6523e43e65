/** Other words for the same: what links two sentences that tell one fact in different words. It never tells what they differ in. */
import type { SentenceFacts } from '../facts.ts';
import { ARTS } from './paraphrases-arts.ts';
import { DEEDS } from './paraphrases-deeds.ts';
import { GAMES } from './paraphrases-games.ts';
import { LAW } from './paraphrases-law.ts';
import { NATURE } from './paraphrases-nature.ts';
import { STATE } from './paraphrases-state.ts';
import { THINGS } from './paraphrases-things.ts';
import { TRADE } from './paraphrases-trade.ts';
import { plainStemOf } from './synonyms.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand inside a phrase: "took | his own | life". */
const WITHIN = new Set('a an the his her its their my our your own'.split(' '));
/** Sayings of one sentence that are looked at: no sentence that anybody reads has more. Bounds the work. */
const MOST_SAYINGS = 200;

/** The groups of a single word, and the phrases of several words that it begins. */
interface Entry {
  groups: number[];
  phrases: { rest: readonly string[]; group: number }[];
}

/** By stem. */
const ENTRIES = new Map<string, Entry>();
const LINES = [ARTS, DEEDS, GAMES, LAW, NATURE, STATE, THINGS, TRADE].join('\n').split('\n');
const GROUPS = LINES.length;

for (const [group, line] of LINES.entries())
  for (const entry of new Set(line.split(' '))) {
    const [first = '', ...rest] = entry.split('-').map(plainStemOf);
    const { groups, phrases } = ENTRIES.get(first) ?? { groups: [], phrases: [] };
    if (rest.length > 0) phrases.push({ rest, group });
    else if (!groups.includes(group)) groups.push(group);
    ENTRIES.set(first, { groups, phrases });
  }

/** What a sentence says that could be said in other words: groups, ascending, and the words that each is said in, as one text. */
interface Sayings {
  groups: number[];
  words: string[];
}

/** Plain stems by number, and what each can say, looked up once however often it is used. */
export interface Lexicon {
  stems: readonly string[];
  entries: readonly (Entry | undefined)[];
}

/** Looks up what plain stems can say. */
export function lexiconOf(stems: readonly string[]): Lexicon {
  return { stems, entries: stems.map((stem) => ENTRIES.get(stem)) };
}

/**
 * Reads what a sentence says that could be said in other words. Names are left out.
 * @param numbers the plain stem of each of its words, by number.
 */
export function sayingsOf(
  { tokens, names }: Pick<SentenceFacts, 'tokens' | 'names'>,
  numbers: ArrayLike<number>,
  { stems, entries }: Lexicon,
): Sayings {
  const stemAt = (at: number): string | undefined => stems[numbers[at] ?? -1];
  const found: { group: number; words: string }[] = [];
  let name = 0;
  for (let at = 0; at < tokens.length && found.length < MOST_SAYINGS; at++) {
    const entry = entries[numbers[at]!];
    if (!entry) continue;
    const { start, stop } = tokens[at]!;
    while (name < names.length && names[name]!.end <= start) name++;
    if ((names[name]?.start ?? Infinity) <= start) continue;
    const before = found.length;
    for (const { rest, group } of entry.phrases) {
      const end = endOf(rest, at + 1, stemAt, tokens);
      if (end > 0)
        found.push({
          group,
          words: tokens
            .slice(at, end)
            .map((_, step) => stemAt(at + step))
            .join(' '),
        });
    }
    if (stop || found.length > before) continue;
    for (const group of entry.groups) found.push({ group, words: stemAt(at)! });
  }
  found.sort((a, b) => a.group - b.group);
  return { groups: found.map(({ group }) => group), words: found.map(({ words }) => words) };
}

/** Where these words end, one after the other from a place on, or 0. */
function endOf(
  words: readonly string[],
  from: number,
  stemAt: (at: number) => string | undefined,
  tokens: readonly Token[],
): number {
  let next = from;
  for (const word of words) {
    while (stemAt(next) !== word && WITHIN.has(tokens[next]?.norm ?? '')) next++;
    if (stemAt(next++) !== word) return 0;
  }
  return next;
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
 *   sentences of the two articles speak of too counts less, of one more in either two thirds. Asked by the sentences' numbers.
 */
export function readParaphrases({
  sentences,
  articles,
  stems: plain,
}: Vocabulary): (a: number, b: number) => number {
  const lexicon = lexiconOf(plain);
  const read = sentences.map(({ facts, stems }) => sayingsOf(facts, stems, lexicon));
  // Few sentences need to be asked for all their words.
  const known: ReadonlySet<string>[] = [];
  const wordsOf = (at: number): ReadonlySet<string> =>
    (known[at] ??= new Set(Array.from(sentences[at]!.stems, (stem) => plain[stem]!)));
  const uses = Array.from({ length: articles }, () => new Uint32Array(GROUPS));
  for (const [at, { groups }] of read.entries()) {
    const count = uses[sentences[at]!.article]!;
    for (let g = 0; g < groups.length; g++) if (groups[g] !== groups[g - 1]) count[groups[g]!]!++;
  }
  // Where each group begins in the right sentence at hand, from 1 on: pairs come by it.
  const startOf = new Int32Array(GROUPS);
  let faced: Sayings = { groups: [], words: [] };
  const face = (sentence: Sayings): void => {
    for (const group of faced.groups) startOf[group] = 0;
    for (let at = sentence.groups.length; at > 0; at--) startOf[sentence.groups[at - 1]!] = at;
    faced = sentence;
  };
  return (a, b) => {
    const [x, y] = [read[a]!, read[b]!];
    const [usesOfA, usesOfB] = [uses[sentences[a]!.article]!, uses[sentences[b]!.article]!];
    if (faced !== y) face(y);
    let shared: Shared[] | null = null;
    for (let i = 0; i < x.groups.length;) {
      const group = x.groups[i]!;
      const j = startOf[group]! - 1;
      if (j < 0) {
        i++;
        continue;
      }
      const wordsOfA = wordsOf(a);
      const wordsOfB = wordsOf(b);
      const value = 2 / (usesOfA[group]! + usesOfB[group]!);
      for (; x.groups[i] === group; i++)
        for (let to = j; y.groups[to] === group; to++) {
          const left = x.words[i]!;
          const right = y.words[to]!;
          if (left !== right && !wordsOfB.has(left) && !wordsOfA.has(right))
            (shared ??= []).push({ value, left, right });
        }
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
