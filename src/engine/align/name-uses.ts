/** How widely a story uses a name: read once for all who ask. */
import type { StoryContext } from '../context.ts';
import { readOnce } from '../words/read-once.ts';

export interface NameUses {
  /** Articles that have the name, by index. */
  articles: ReadonlySet<number>;
  /** Sentences of the story that have it. */
  sentences: number;
}

const NONE: NameUses = { articles: new Set(), sentences: 0 };

/** Which articles of a story use a name, by its key, and in how many sentences it stands. */
export function usesOfName(context: StoryContext, key: string): NameUses {
  return usesOf(context).get(key) ?? NONE;
}
const usesOf = readOnce(readUses);

function readUses({ articles }: StoryContext): Map<string, NameUses> {
  const uses = new Map<string, { articles: Set<number>; sentences: number }>();
  for (const [article, { sentences }] of articles.entries())
    for (const { names } of sentences)
      for (const key of new Set(names.map((name) => name.key))) {
        const known = uses.get(key) ?? { articles: new Set(), sentences: 0 };
        known.articles.add(article);
        known.sentences++;
        uses.set(key, known);
      }
  return uses;
}
