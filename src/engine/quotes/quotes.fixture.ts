/** What the tests of quotations read: an article given as paragraphs. */
import type { Quote } from '../facts.ts';
import { findNames } from '../names/names.ts';
import { findQuotes } from './quotes.ts';
import { segment } from '../article/segment.ts';
import { tokenize } from '../words/tokens.ts';

export interface Found extends Quote {
  sentence: number;
  text: string;
}

/** The quotations of an article given as paragraphs, in order. */
export function quotesOf(...paragraphs: string[]): Found[] {
  const { sentences, quotes } = read(paragraphs);
  return quotes.flatMap((list, s) =>
    list.map((quote) => ({ ...quote, sentence: s, text: sentences[s]!.text.slice(quote.start, quote.end) })),
  );
}

/** The sentences of the paragraphs, and the quotations found in each. `quoted`: whether a paragraph is a block quote. */
export function read(
  paragraphs: readonly string[],
  quoted: (paragraph: number) => boolean = () => false,
): {
  sentences: { text: string; paragraph: number }[];
  quotes: Quote[][];
} {
  const sentences = paragraphs.flatMap((text, paragraph) =>
    segment(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      paragraph: paragraph + 1,
      ...(quoted(paragraph) ? { quoted: true } : {}),
    })),
  );
  const [names] = findNames([sentences.map(({ text }) => ({ text, tokens: tokenize(text) }))]);
  return {
    sentences,
    quotes: findQuotes(sentences.map((sentence, s) => ({ ...sentence, names: names![s]! }))),
  };
}

/** The same of markdown, block quotes told from other paragraphs by their sign. */
export function blocksOf(...paragraphs: string[]): Found[] {
  const { sentences, quotes } = read(
    paragraphs.map((text) => text.replace(/^> /, '')),
    (at) => paragraphs[at]!.startsWith('> '),
  );
  return quotes.flatMap((list, s) =>
    list.map((quote) => ({ ...quote, sentence: s, text: sentences[s]!.text.slice(quote.start, quote.end) })),
  );
}
