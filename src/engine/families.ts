/** Which articles draw on one origin: shared copy, or the same agency credited. */
import { cluster, type Edge } from './cluster.ts';
import type { Family } from './comparison.ts';
import type { ArticleFacts } from './facts.ts';
import { toSlug } from './slug.ts';

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
  return article.sentences.filter((s) => !s.skip).flatMap((s) => s.tokens.map((t) => t.norm));
}

interface Shingles {
  words: number;
  /** Run of words → the places where it starts. */
  starts: Map<string, number[]>;
}

/** Every run of {@link RUN} words of an article and where it starts; made once per article. */
export function shinglesOf(article: ArticleFacts): Shingles {
  const words = wordsOf(article);
  const starts = new Map<string, number[]>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const key = words.slice(i, i + RUN).join(' ');
    const at = starts.get(key);
    if (at) at.push(i);
    else starts.set(key, [i]);
  }
  return { words: words.length, starts };
}

/** Share of the words of `a` that lie in a run which `b` also has. */
function covered(a: Shingles, b: Shingles): number {
  if (a.words === 0) return 0;
  const marked = new Set<number>();
  for (const [key, starts] of a.starts) {
    if (!b.starts.has(key)) continue;
    for (const start of starts) for (let i = start; i < start + RUN; i++) marked.add(i);
  }
  return marked.size / a.words;
}

/** How much of their wording two articles share, each as a share of its own words (0 to 1). */
export function sharedWording(a: Shingles, b: Shingles): Shared {
  return { left: covered(a, b), right: covered(b, a) };
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
