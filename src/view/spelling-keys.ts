/** Spellings of one name as one word, for word differences. */
import type { Comparison } from '../engine/comparison.ts';
import { tokenize } from '../engine/words/tokens.ts';

const canonicals = new WeakMap<Comparison, (word: string) => string>();

/** Words that are spellings of one name are one word to the difference. */
export function canonical(comparison: Comparison): (word: string) => string {
  const known = canonicals.get(comparison);
  if (known) return known;
  const keys = new Map<string, string>();
  for (const { forms } of comparison.spellings) {
    const written = forms.map((form) => tokenize(form.text).map((token) => token.norm));
    const [first] = written;
    for (const other of written) {
      if (!first || other.length !== first.length) continue;
      other.forEach((word, i) => word !== first[i] && keys.set(word, first[i] ?? word));
    }
  }
  const of = (word: string): string => keys.get(word) ?? word;
  canonicals.set(comparison, of);
  return of;
}
