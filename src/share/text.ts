/** Other people's text made fit for formats that allow less than an article does; and an article's words as one text. */
import type { Account, Article, Claim, Comparison } from '../engine/comparison.ts';
import { shorten } from '../view/common.ts';
import { plain } from '../view/pieces.ts';

// What XML 1.0 forbids, and with it what no data format is better for: control characters and noncharacters.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Text without control characters; half a surrogate pair becomes U+FFFD. */
export const clean = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

/** The same on one line: each run of white space is one space, and no turn of direction reaches beyond its end. */
export const oneLine = (text: string): string =>
  withDirectionsClosed(clean(text).replace(/\s+/gu, ' ').trim());

// The signs that turn the direction of writing, and the two that end it: of embeddings and overrides, of isolates.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const [POP, POP_ISOLATE] = ['\u202c', '\u2069'];

/** Adds the ends that are missing ("\u202eabc" → "\u202eabc\u202c"), as https://www.unicode.org/reports/tr9/ pairs them. */
function withDirectionsClosed(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(DIRECTION))
    if (sign === POP) {
      if (open.at(-1) === POP) open.pop();
    } else if (sign === POP_ISOLATE) {
      const from = open.lastIndexOf(POP_ISOLATE);
      if (from >= 0) open.length = from;
    } else open.push(sign < '\u2066' ? POP : POP_ISOLATE);
  return text + open.reverse().join('');
}

export interface ArticleText {
  /** Sentences with a space between them, paragraphs with an empty line, markdown signs left out. */
  text: string;
  /** Place in a sentence of the article (UTF-16 units) → place in `text`; null for a sentence it does not have. */
  at: (sentence: string, offset: number) => number | null;
  /** Place in `text` in UTF-16 units → in characters (code points). */
  characters: (place: number) => number;
}

const texts = new WeakMap<Article, ArticleText>();

/** An article as one plain text; made once for each record. */
export function articleText(article: Article): ArticleText {
  const known = texts.get(article);
  if (known) return known;
  const places = new Map<string, { from: number; at: (offset: number) => number }>();
  const parts: string[] = [];
  let length = 0;
  let paragraph: number | null = null;
  for (const sentence of article.sentences) {
    const between = paragraph === null ? '' : paragraph === sentence.paragraph ? ' ' : '\n\n';
    paragraph = sentence.paragraph;
    const { text: words, at } = plain(sentence);
    places.set(sentence.id, { from: length + between.length, at });
    parts.push(between, words);
    length += between.length + words.length;
  }
  // Half a pair would not survive the way into a file.
  const text = parts.join('').toWellFormed();
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  const made: ArticleText = {
    text,
    at: (sentence, offset) => {
      const place = places.get(sentence);
      return place ? place.from + place.at(offset) : null;
    },
    characters: (place) => {
      let [low, high] = [0, pairs.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? place) < place) low = middle + 1;
        else high = middle;
      }
      return place - low;
    },
  };
  texts.set(article, made);
  return made;
}

/** An account's exact words without markdown signs. */
export function accountWords(comparison: Comparison, account: Account): string {
  const article = comparison.articles.find(({ id }) => id === account.article);
  const text = article && articleText(article);
  const start = text?.at(account.sentence, account.start) ?? null;
  const end = text?.at(account.sentence, account.end) ?? null;
  return text && start !== null && end !== null ? text.text.slice(start, end) : account.text;
}

/** "version a", "less exact", "the same": how an account stands to its claim. */
export function standing(claim: Claim, account: Account): string {
  if (account.vaguer) return 'less exact';
  if (account.version !== null) return `version ${account.version}`;
  return claim.verdict === 'single' ? 'only here' : claim.verdict === 'same' ? 'the same' : 'compatible';
}

/** Characters of opening words that stand in for a headline. */
const OPENING = 90;

/** An article's headline on one line, else its opening words cut short. */
export const titleOf = ({ title, titleFrom }: Article): string =>
  titleFrom === 'file' ? oneLine(title) : shorten(oneLine(title), OPENING);

// Browsers take these in the query of an address; RFC 3986, which other readers go by, does not.
const NOT_IN_ADDRESSES = /[{}|\\^`]/g;

/** Only http and https lead anywhere; what else a file may call its address is not linked. */
export function webAddress(url: string | null): string | null {
  try {
    const parsed = new URL(url ?? '');
    if (!/^https?:$/.test(parsed.protocol)) return null;
    return parsed.href.replace(NOT_IN_ADDRESSES, encodeURIComponent);
  } catch {
    return null;
  }
}
