/** Links to a sentence in the original, by text fragment. */
import type { Article } from '../engine/comparison.ts';
import { indexWords, textFragment, type Words } from '../share/fragments.ts';
import { articleText, webAddress } from '../share/text.ts';
import { sentenceOf } from './common.ts';

const indexes = new WeakMap<Article, Words>();

/** The address of a sentence's words in the original, or null where the article states no web address. */
export function originalUrl(article: Article, sentence: string): string | null {
  const url = webAddress(article.url);
  const found = sentenceOf(article, sentence);
  if (!url || !found) return url;
  const { text, at } = articleText(article);
  const words = indexes.get(article) ?? indexWords(text);
  indexes.set(article, words);
  const fragment = textFragment(words, at(sentence, 0) ?? 0, at(sentence, found.text.length) ?? 0);
  return fragment === '' ? url : `${url.split('#')[0] ?? ''}${fragment}`;
}
