/** The words of a run of tokens, as a label shows them. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import type { Token } from '../words/tokens.ts';

/** Marks between two words that end a phrase. */
export const MARK = /[,;()“”"—–]|:\s|\s-+\s|\.\.|…/;

/** The tokens within a span. */
export function tokensIn({ tokens }: SentenceFacts, span: Span): Token[] {
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

/** The signs between two words that follow each other in a run; one space where words of the sentence are left out. */
export function between(text: string, before: Token, after: Token): string {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' ? gap : /[\p{L}\p{N}]/u.test(gap) ? ' ' : gap;
}

/** The words of the tokens as they stand, with one space where others are left out. */
export function textOf({ text }: SentenceFacts, tokens: readonly Token[]): string {
  let words = '';
  let before: Token | undefined;
  for (const token of tokens) {
    words += before ? between(text, before, token) + token.text : token.text;
    before = token;
  }
  return clean(words);
}

/** Words as a label shows them: without quotation marks, one space between. */
export function clean(text: string): string {
  return /["“”«»„]|[^\S ]|  /.test(text) ? text.replace(/[\s"“”«»„]+/g, ' ').trim() : text.trim();
}

/** Starts with a capital. */
export function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
