/**
 * What another project imports as `versions-of-events/engine`: texts → articles → comparison, and two ways to read it.
 * Everything here is a pure function of its arguments. All other modules of this folder may change without notice.
 */

/** One file's text → one article: its headline, outlet, date, sentences, and what was set aside. */
export { readArticle, type ArticleInput } from './article/article.ts';
/** The articles of one story → the comparison, optionally with what an editor decided. */
export { compare, type StoryHead } from './compare.ts';
export type { Chosen, Decisions } from './claims/decisions.ts';
/** Why the engine says what it says about the sentences that hold some words, as plain text. */
export { explain } from './explain.ts';
/** A comparison as plain text, as the terminal shows it. */
export { renderText } from './text.ts';
/** The record itself: its zod schema, the name of its format, and its types. */
export {
  comparisonSchema,
  FORMAT,
  type Account,
  type Alignment,
  type Article,
  type Claim,
  type Comparison,
  type Difference,
  type Family,
  type Former,
  type Kind,
  type Pair,
  type Sentence,
  type SetAside,
  type Span,
  type Spelling,
  type Value,
  type Verdict,
} from './comparison.ts';
