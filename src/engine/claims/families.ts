/** Which articles draw on one origin: shared copy, or the same agency credited. */
import { cluster, type Edge } from './cluster.ts';
import type { Family } from '../comparison.ts';
import type { ArticleFacts } from '../facts.ts';
import { toSlug } from '../words/slug.ts';

/** Words in a row that two articles must share before the run counts as copied (five: the usual size in text-reuse work, e.g. passim, Churnalism). */
export const RUN = 5;
/** Share of the shorter article's words, in such runs, from which two articles count as one copy (0 to 1). */
export const SHARED_COPY = 0.25;

/** Share of each article's words that stand in runs of at least {@link RUN} words in the other, 0 to 1. */
export interface Shared {
  left: number;
  right: number;
}

/** The words of an article that count: sentences compared, in order, normalised. */
function wordsOf(article: ArticleFacts): string[] {
  const words: string[] = [];
  for (const { skip, tokens } of article.sentences)
    if (!skip) for (const { norm } of tokens) words.push(norm);
  return words;
}

/**
 * How much of their wording every two articles share, each as a share of its own words (0 to 1).
 * Work grows with the words of each article times the articles that hold a run of them too.
 * @returns what articles i and j share, as `left` of i and `right` of j.
 */
export function sharedWording(articles: readonly ArticleFacts[]): (i: number, j: number) => Shared {
  const texts = articles.map(wordsOf);
  const isShared = sharedPairs(texts);
  const numbers = new Map<string, number>();
  const users: number[][] = [];
  const runs = texts.map((words, a) => {
    const found = new Int32Array(Math.max(0, words.length - RUN + 1)).fill(-1);
    let known = 1; // words in a row, up to here, each two of which other articles have too
    for (let end = 2; end <= words.length; end++) {
      known = isShared[a]![end - 2] ? known + 1 : 1;
      if (known < RUN) continue;
      const run = words.slice(end - RUN, end).join(' ');
      const number = numbers.get(run) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(run, number);
        users.push([a]);
      } else if (users[number]!.at(-1) !== a) users[number]!.push(a);
      found[end - RUN] = number;
    }
    return found;
  });
  // [a · articles + b]: words of a that lie in a run which b also has.
  const covered = new Int32Array(articles.length ** 2);
  runs.forEach((own, a) => {
    const ends = new Int32Array(articles.length);
    for (let i = 0; i < own.length; i++)
      for (const b of own[i]! < 0 ? [] : users[own[i]!]!) {
        covered[a * articles.length + b]! += i + RUN - Math.max(i, ends[b]!);
        ends[b] = i + RUN;
      }
  });
  const share = (of: number, by: number): number =>
    covered[of * articles.length + by]! / Math.max(1, texts[of]!.length);
  return (i, j) => ({ left: share(i, j), right: share(j, i) });
}

/** Whether each word of a text and the next one stand so in another text too: no run that is shared holds any other two. */
function sharedPairs(texts: readonly (readonly string[])[]): boolean[][] {
  const numbers = new Map<string, number>();
  const numbered = texts.map((words) => {
    const own = new Int32Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      own[at] = number;
    }
    return own;
  });
  const pairsOf = (own: Int32Array): number[] =>
    Array.from({ length: Math.max(0, own.length - 1) }, (_, at) => own[at]! * numbers.size + own[at + 1]!);
  const pairs = numbered.map(pairsOf);
  // The one text that has a pair; -1 where several have.
  const users = new Map<number, number>();
  for (const [a, own] of pairs.entries())
    for (const pair of own) {
      const user = users.get(pair);
      if (user === undefined) users.set(pair, a);
      else if (user !== a && user !== -1) users.set(pair, -1);
    }
  return pairs.map((own) => own.map((pair) => users.get(pair) === -1));
}

/**
 * Groups the articles by origin.
 * Articles that share copy are one family; so are articles that credit the same agency first.
 * An article that does neither is in no family: it is an origin of its own.
 * @param shared wording shared by articles i < j, as `shared(i, j)`.
 */
export function findFamilies(
  articles: readonly ArticleFacts[],
  shared: (i: number, j: number) => Shared,
): Family[] {
  const agencyOf = (i: number): string | undefined => articles[i]!.article.agencies[0];
  const copies = new Set<number>();
  const edges: Edge[] = [];
  for (let i = 0; i < articles.length; i++)
    for (let j = i + 1; j < articles.length; j++) {
      const { left, right } = shared(i, j);
      const copy = Math.max(left, right);
      const credit = agencyOf(i) !== undefined && agencyOf(i) === agencyOf(j);
      // Two agencies' reports quote the same people; that does not make them one.
      const rivals = agencyOf(i) !== undefined && agencyOf(j) !== undefined && !credit;
      if (copy >= SHARED_COPY && !rivals) copies.add(i).add(j);
      if (credit || (copy >= SHARED_COPY && !rivals)) edges.push({ a: i, b: j, weight: credit ? 1 : copy });
    }
  const groups = cluster(articles.length, edges, { mean: SHARED_COPY / 2, articleOf: (i) => i });
  const grouped = new Set(groups.flat());
  const alone = articles.flatMap((_, i) => (grouped.has(i) ? [] : [[i]]));
  const families: Family[] = [];
  for (const group of [...groups, ...alone].sort((x, y) => x[0]! - y[0]!)) {
    const agencies = new Set(group.flatMap((i) => articles[i]!.article.agencies.slice(0, 1)));
    const agency = agencies.size === 1 ? [...agencies][0]! : null;
    if (group.length === 1 && agency === null) continue;
    const ids = group.map((i) => articles[i]!.article.id);
    const copied = group.some((i) => copies.has(i));
    families.push({
      id: agency ? toSlug(agency) : `copy-${ids[0]!}`,
      agency,
      articles: ids,
      because: reason(group.length, agency, copied),
    });
  }
  return uniqueIds(families);
}

function reason(size: number, agency: string | null, copied: boolean): string {
  if (size === 1) return `Credits ${agency!}.`;
  if (agency && copied) return `These articles credit ${agency} and share stretches of its wording.`;
  if (agency) return `These articles credit ${agency}.`;
  return 'These articles share long stretches of wording.';
}

function uniqueIds(families: Family[]): Family[] {
  const seen = new Map<string, number>();
  return families.map((family) => {
    const count = (seen.get(family.id) ?? 0) + 1;
    seen.set(family.id, count);
    return count === 1 ? family : { ...family, id: `${family.id}-${count}` };
  });
}
