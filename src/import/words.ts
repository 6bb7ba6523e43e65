/** Texts as words, for telling whether two of them say the same. */

// Scripts that write without spaces: every character counts as a word, which is about as much information.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const UNSPACED_WORD = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');

/** The words and numbers of a text, in lower case and in order. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(UNSPACED.test(text) ? UNSPACED_WORD : /[\p{L}\p{N}]+/gu) ?? [];
}

/** All runs of `size` words; of a shorter text, the whole of it. */
export function shingles(words: readonly string[], size: number): Set<string> {
  const found = new Set<string>();
  const length = Math.min(size, words.length);
  for (let at = 0; at + length <= words.length && length > 0; at++) {
    found.add(words.slice(at, at + length).join(' '));
  }
  return found;
}
