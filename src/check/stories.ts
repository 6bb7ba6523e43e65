/** Articles that are nearly the same, and articles that seem to belong to another story. */
import type { Article } from '../engine/comparison.ts';
import { shingles, wordsOf } from '../import/words.ts';

export interface Member {
  story: string;
  article: Article;
}

/** Words in a row that are compared (Broder 1997: "shingles"). */
const SHINGLE = 5;
/** Share (0 to 1) of the longer text's runs that the other has too, from which two articles are nearly the same. */
const NEARLY_THE_SAME = 0.8;

const textWords = ({ sentences }: Article): string[] =>
  sentences.filter(({ paragraph }) => paragraph > 0).flatMap(({ text }) => wordsOf(text));

/** Pairs of a story's articles that share most of their wording, each later one with the first it is like. */
export function nearDuplicates(
  articles: readonly Article[],
): { article: Article; like: Article; shared: number }[] {
  const seen = new Map<string, number[]>();
  const sizes: number[] = [];
  const found: { article: Article; like: Article; shared: number }[] = [];
  for (const [i, article] of articles.entries()) {
    const runs = shingles(textWords(article), SHINGLE);
    sizes.push(runs.size);
    const both = new Map<number, number>();
    for (const run of runs) {
      const earlier = seen.get(run) ?? [];
      for (const other of earlier) both.set(other, (both.get(other) ?? 0) + 1);
      seen.set(run, [...earlier, i]);
    }
    for (const [other, count] of [...both].sort(([a], [b]) => a - b)) {
      const shared = count / Math.max(runs.size, sizes[other] ?? 0);
      if (shared < NEARLY_THE_SAME) continue;
      found.push({ article, like: articles[other] as Article, shared });
      break;
    }
  }
  return found;
}

/** Another story must be nearer than an article's own by this factor: two stories of one beat share words, too. */
const NEARER = 1.25;
/** Telling words an article must share with the other story. */
const TELLING = 6;
/** Letters of the shortest word that tells anything. */
const SHORTEST = 4;

/**
 * Articles that share more telling words with another story than with the rest of their own. A word tells the more, the
 * fewer stories have it (inverse document frequency, Spärck Jones 1972), with a story as the document.
 */
export function misplaced(members: readonly Member[]): { member: Member; story: string; words: string[] }[] {
  const sizes = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  const own = members.map(({ story, article }) => {
    sizes.set(story, (sizes.get(story) ?? 0) + 1);
    const words = new Set(textWords(article).filter((word) => word.length >= SHORTEST));
    for (const word of words) {
      const stories = counts.get(word) ?? new Map<string, number>();
      counts.set(word, stories.set(story, (stories.get(story) ?? 0) + 1));
    }
    return words;
  });
  const total = sizes.size;
  const found: { member: Member; story: string; words: string[] }[] = [];
  for (const [i, member] of members.entries()) {
    const rest = (sizes.get(member.story) ?? 0) - 1;
    // A story's only article has nothing to be told apart from.
    if (rest === 0) continue;
    const scores = new Map<string, { score: number; words: { word: string; weight: number }[] }>();
    let home = 0;
    for (const word of own[i] ?? []) {
      const stories = counts.get(word) ?? new Map<string, number>();
      const others = (stories.get(member.story) ?? 1) - 1;
      const spread = stories.size - (others === 0 ? 1 : 0);
      if (spread === 0 || spread * 2 > total) continue;
      const weight = Math.log(total / spread);
      home += (weight * others) / rest;
      for (const [story, count] of stories) {
        if (story === member.story) continue;
        const entry = scores.get(story) ?? { score: 0, words: [] };
        entry.score += (weight * count) / (sizes.get(story) ?? 1);
        entry.words.push({ word, weight: (weight * count) / (sizes.get(story) ?? 1) });
        scores.set(story, entry);
      }
    }
    const [best] = [...scores].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));
    if (!best || best[1].words.length < TELLING || best[1].score <= home * NEARER) continue;
    const words = best[1].words
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word);
    found.push({ member, story: best[0], words });
  }
  return found;
}
