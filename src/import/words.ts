/** Texts as words, for telling whether two of them say the same. */

/** The words and numbers of a text, in lower case and in order. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of `size` words; of a shorter text, the whole of it. */
export function shingles(words: readonly string[], size: number): Set<string> {
  const found = new Set<string>();
  const length = Math.min(size, words.length);
  for (let at = 0; at + length <= words.length && length > 0; at++) {
    found.add(words.slice(at, at + length).join(' '));
  }
  return found;
}
