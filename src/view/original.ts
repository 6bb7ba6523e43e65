/** Links to a sentence in the original, by text fragment: `https://…#:~:text=…`. */
import type { Article } from '../engine/comparison.ts';
import { sentenceOf } from './common.ts';
import { plain } from './pieces.ts';

/** Words at either end of a long sentence that name it. */
const ENDS = 5;
/** Words up to which the whole sentence is named. */
const WHOLE = 12;

// A comma, an ampersand and a dash have a meaning inside a text fragment.
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D').replace(/'/g, '%27');

/** The address of a sentence's words in the original, or null where the article states no web address. */
export function originalUrl(article: Article, sentence: string): string | null {
  const found = sentenceOf(article, sentence);
  const url = webAddress(article.url);
  if (!url) return null;
  if (!found) return url;
  const words = plain(found).text.trim().split(/\s+/);
  const fragment =
    words.length <= WHOLE
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** Only http and https lead anywhere; what else a file may call its address is not linked. */
export function webAddress(url: string | null): string | null {
  try {
    const parsed = new URL(url ?? '');
    return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}
