/** The words of a story's sentences: each wording is set beside every other, on the page of every claim it states. */
import type { Comparison } from '../engine/comparison.ts';
import { tokenize, type Token } from '../engine/words/tokens.ts';
import { oncePer } from './once.ts';

/** Texts whose words are kept at once; of a story of many articles all would be too many. */
const MOST_KEPT = 1000;

type Forms = NonNullable<Parameters<typeof tokenize>[1]>;

/** What splits the texts of a story into words. */
export const splitting = oncePer<Comparison, (text: string) => readonly Token[]>(() => {
  const forms: Forms = new Map();
  const split = new Map<string, readonly Token[]>();
  return (text) => {
    const known = split.get(text);
    if (known) return known;
    if (split.size === MOST_KEPT) {
      split.clear();
      forms.clear();
    }
    const words = tokenize(text, forms);
    split.set(text, words);
    return words;
  };
});
