/** What surrounds a fact: the telling words of a story, and how alike two places are. */
import type { Span } from './comparison.ts';
import type { ArticleFacts, PairLinks, SentenceFacts } from './facts.ts';
import { readLinks, type Links, type Place } from './linked.ts';
import { groupsOf, plainStem } from './words/synonyms.ts';
import type { Token } from './words/tokens.ts';

export type { Place } from './linked.ts';

/** Everything the claim finders ask about a story, made once. */
export interface StoryContext extends Links {
  articles: readonly ArticleFacts[];
  /** Articles by index in an order that their names have no part in: what is found first must not hang on them. */
  order: readonly number[];
  sentence: (place: Place) => SentenceFacts;
  /** How likely two sentences state one fact, by the words and figures they alone share; see fact-links.ts. */
  facts: Links;
  /** How surely two sentences stand at one point of the account, by the sentences beside them: 0 to 1. */
  beside: (a: Place, b: Place) => number;
  /** One key per token: a name's key where the token is part of a name, else its stem. */
  keys: (place: Place) => readonly string[];
  /** The meanings of all words of a sentence; see {@link meanings}. */
  meanings: (place: Place) => ReadonlySet<string>;
  /** How telling a key is in this story: the rarer, the higher; function words 0. */
  weight: (key: string) => number;
}

/** Words this far from a fact count half as much as words beside it. */
const HALF_DISTANCE = 4;
/** Words farther from it do not count: in news no sentence is so long. Bounds the work. */
const FARTHEST = 200;

/**
 * Prepares the look-ups of a story.
 * @param pairs links of align.ts, by what sentences are about.
 * @param facts links of fact-links.ts, by the facts they state.
 * @param order of the articles, from story-terms.ts.
 */
export function makeContext(
  articles: readonly ArticleFacts[],
  pairs: readonly PairLinks[],
  facts: readonly PairLinks[],
  order: readonly number[],
): StoryContext {
  const sizes = articles.map((article) => article.sentences.length);
  const { similarity, linked, nearest } = readLinks(sizes, pairs);
  const keys = articles.map((article) => article.sentences.map(keysOf));
  /** In how many sentences each key stands, and the number of the last one. */
  const uses = new Map<string, { count: number; last: number; stop: boolean }>();
  let sentences = 0;
  for (const [a, article] of articles.entries())
    for (const [s, { skip, tokens }] of article.sentences.entries()) {
      if (skip) continue;
      sentences++;
      const own = keys[a]![s]!;
      for (let t = 0; t < tokens.length; t++) {
        const { stop } = tokens[t]!;
        const use = uses.get(own[t]!);
        if (!use) {
          uses.set(own[t]!, { count: 1, last: sentences, stop });
          continue;
        }
        if (use.last !== sentences) use.count++;
        use.last = sentences;
        use.stop ||= stop;
      }
    }
  const weights = new Map<string, number>();
  for (const [key, { count, stop }] of uses) weights.set(key, stop ? 0 : Math.log(1 + sentences / count));
  const rarest = Math.log(1 + sentences);
  const read = articles.map((article) => article.sentences.map((): ReadonlySet<string> | null => null));
  const step = ({ article, sentence }: Place, by: number): Place => ({ article, sentence: sentence + by });
  return {
    articles,
    order,
    sentence: ({ article, sentence }) => articles[article]!.sentences[sentence]!,
    similarity,
    linked,
    nearest,
    facts: readLinks(sizes, facts),
    beside: (a, b) => Math.max(similarity(step(a, -1), step(b, -1)), similarity(step(a, 1), step(b, 1))),
    keys: ({ article, sentence }) => keys[article]![sentence]!,
    meanings: ({ article, sentence }) =>
      (read[article]![sentence] ??= new Set(
        articles[article]!.sentences[sentence]!.tokens.flatMap(meanings),
      )),
    weight: (key) => weights.get(key) ?? rarest,
  };
}

function keysOf(sentence: SentenceFacts): string[] {
  const { names } = sentence;
  let n = 0;
  let key = ''; // of the name at n
  return sentence.tokens.map((token) => {
    while (n < names.length && names[n]!.end <= token.start) {
      n++;
      key = '';
    }
    const name = names[n];
    if (!name || name.start > token.start || token.end > name.end) return token.stem;
    return (key ||= `name:${name.key}`);
  });
}

/** Letters that a name shares with the words made from it: "Spain" and "Spanish" by four, "Chile" and "Chilean" by five. */
const ROOT = 5;

/** One key for a name and the adjective made from it, where only nearness of topic counts. */
function rootOf(key: string): string {
  return key.startsWith('name:') ? key.slice(0, 'name:'.length + ROOT).toLowerCase() : key;
}

/** The keys around a span and their weights: rare words near it weigh most; words inside it do not count. */
export function surroundings(context: StoryContext, place: Place, span: Span): Map<string, number> {
  const { tokens } = context.sentence(place);
  const keys = context.keys(place);
  let first = tokens.findIndex((token) => token.end > span.start);
  if (first < 0) first = tokens.length;
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  const found = new Map<string, number>();
  for (let i = Math.max(0, first - FARTHEST); i < Math.min(keys.length, last + FARTHEST); i++) {
    if (i >= first && i < last) continue;
    const key = keys[i]!;
    const distance = i < first ? first - i - 1 : i - last;
    const weight = context.weight(key) / (1 + distance / HALF_DISTANCE);
    const root = rootOf(key);
    if (weight > 0) found.set(root, Math.max(weight, found.get(root) ?? 0));
  }
  return found;
}

/** Weighted overlap of two sets of surroundings (Ruzicka / weighted Jaccard), 0 to 1. */
export function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [key, weight] of a) {
    const other = b.get(key) ?? 0;
    shared += Math.min(weight, other);
    all += Math.max(weight, other);
  }
  for (const [key, weight] of b) if (!a.has(key)) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** How far, in words, a word that says what is told of a figure ("killed", "toll") may stand from it. */
const REACH = 4;
/** Words that end the reach: another thing is told after them. */
const TURNS = new Set(['and', 'or', 'but', 'while', 'as', 'after', 'before', 'when', 'which', 'who']);

/** What a word is compared by: the groups of words that mean the same ("~12"), or else its stem. */
export function meanings(token: Token): string[] {
  const stem = plainStem(token.stem);
  const groups = groupsOf(stem);
  return groups.length === 0 ? [stem] : groups.map((group) => `~${group}`);
}

/**
 * The telling words beside a span, nearest first, in its own part of the sentence.
 * Names and figures are left out: they say of whom and how much, not what.
 * @param side -1 before the span, 1 after it.
 * @param most how many words at the most.
 * @returns the meanings of each word found.
 */
export function nearby(
  context: StoryContext,
  place: Place,
  span: Span,
  side: -1 | 1,
  most: number,
): string[][] {
  const { tokens, text } = context.sentence(place);
  const keys = context.keys(place);
  const found: string[][] = [];
  let i =
    side < 0
      ? tokens.findLastIndex((token) => token.end <= span.start)
      : tokens.findIndex((token) => token.start >= span.end);
  let edge = side < 0 ? span.start : span.end;
  for (let n = 0; n < REACH * most && found.length < most && i >= 0 && tokens[i]; i += side, n++) {
    const token = tokens[i]!;
    const between = side < 0 ? text.slice(token.end, edge) : text.slice(edge, token.start);
    if (/[,;:()—–]/.test(between) || TURNS.has(token.norm)) break;
    edge = side < 0 ? token.start : token.end;
    if (!token.stop && !keys[i]!.startsWith('name:') && !/\d/.test(token.norm)) found.push(meanings(token));
  }
  return found;
}
