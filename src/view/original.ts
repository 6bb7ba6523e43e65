/** Links to a sentence in the original, by text fragment. */
import type { Article } from '../engine/comparison.ts';
import { indexWords, textFragment, type Words } from '../share/fragments.ts';
import { articleText, webAddress } from '../share/text.ts';
import { sentenceOf } from './common.ts';
import { oncePer } from './once.ts';

interface Original {
  /** The article's web address; null where it states none. */
  url: string | null;
  /** Sentence → the address of its words: the same sentence is shown on the pages of all claims it states. */
  leading: Map<string, string>;
}
const originals = oncePer(({ url }: Article): Original => ({ url: webAddress(url), leading: new Map() }));
const indexed = oncePer((article: Article): Words => indexWords(articleText(article).text));

/** The address of a sentence's words in the original, or null where the article states no web address. */
export function originalUrl(article: Article, sentence: string): string | null {
  const { url, leading } = originals(article);
  const found = sentenceOf(article, sentence);
  if (!url || !found) return url;
  const known = leading.get(sentence);
  if (known !== undefined) return known;
  const { at } = articleText(article);
  const [from, to] = [at(sentence, 0) ?? 0, at(sentence, found.text.length) ?? 0];
  const fragment = textFragment(indexed(article), from, to);
  const made = fragment === '' ? url : `${url.split('#')[0] ?? ''}${fragment}`;
  leading.set(sentence, made);
  return made;
}
