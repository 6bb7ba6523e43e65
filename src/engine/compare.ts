/** Articles → comparison: the one door for everyone outside the engine. */
import { alignArticles } from './align/align.ts';
import { findClaims } from './claims/claims.ts';
import {
  FORMAT,
  type Account,
  type Article,
  type Claim,
  type Comparison,
  type Pair,
  type Span,
} from './comparison.ts';
import { makeContext, type StoryContext } from './context.ts';
import { decideClaims, decideFamilies, inOrder, type Decisions } from './claims/decisions.ts';
import type { Draft, DraftAccount } from './claims/drafts.ts';
import type { ArticleFacts, PairLinks, SentenceFacts } from './facts.ts';
import { linkFacts } from './align/fact-links.ts';
import { findFamilies, sharedWording, type Shared } from './claims/families.ts';
import { focuses } from './labels/focus.ts';
import { contestedIn } from './labels/label-odds.ts';
import { labelsOf, nameClaims } from './labels/labels.ts';
import { findNames, spellingsOf } from './names/names.ts';
import { findQuantities } from './quantities/quantities.ts';
import { findQuotes } from './quotes/quotes.ts';
import { toSlug } from './words/slug.ts';
import { readTerms } from './align/story-terms.ts';
import { tokenize } from './words/tokens.ts';

export interface StoryHead {
  id: string;
  title: string;
  summary: string | null;
}

/** Finds the facts of every sentence of a story's articles. */
export function findFacts(articles: readonly Article[]): ArticleFacts[] {
  const known: Parameters<typeof tokenize>[1] = new Map();
  const plain = articles.map((article) =>
    article.sentences.map((sentence) => {
      const text = blankMarkup(sentence.text, sentence.markup);
      return {
        text,
        tokens: tokenize(text, known),
        paragraph: sentence.paragraph,
        quoted: sentence.quoted,
      };
    }),
  );
  const names = findNames(plain);
  return articles.map((article, a) => {
    const quotes = findQuotes(plain[a]!.map((sentence, s) => ({ ...sentence, names: names[a]![s]! })));
    return {
      article,
      sentences: article.sentences.map((sentence, s): SentenceFacts => {
        const { text, tokens } = plain[a]![s]!;
        return {
          id: sentence.id,
          text,
          tokens,
          quantities: findQuantities(text, { published: article.published }),
          quotes: quotes[s]!,
          names: names[a]![s]!,
          skip: sentence.repeats !== null,
        };
      }),
    };
  });
}

function blankMarkup(text: string, markup: readonly { start: number; end: number }[]): string {
  let plain = text;
  for (const { start, end } of markup)
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  return plain;
}

/**
 * Compares the articles of one story.
 * @param articles in any order; the result follows the order decided, else that of their files' names, so that it
 *   never depends on it.
 * @param decisions what an editor decided, where the engine would have found otherwise.
 * @returns the whole published record. Never throws.
 */
export function compare(
  articles: readonly Article[],
  story: StoryHead,
  decisions: Decisions = {},
): Comparison {
  const ordered = [...articles].sort(inOrder(decisions));
  const facts = findFacts(ordered);
  const terms = readTerms(facts);
  const links = alignArticles(facts, terms);
  const context = makeContext(facts, links, linkFacts(facts, terms), terms.order);

  const shared = sharedWording(facts);
  const families = decideFamilies(findFamilies(facts, shared), decisions);
  const origin = new Map(families.flatMap((family) => family.articles.map((id) => [id, family.id] as const)));

  return {
    format: FORMAT,
    story: { id: story.id, title: story.title, summary: story.summary },
    articles: ordered,
    families,
    claims: claimsOf(
      context,
      decideClaims(context, findClaims(context), decisions),
      story.id,
      (article) => origin.get(article) ?? `article:${article}`,
    ),
    pairs: links.map((pair) => pairOf(facts, pair, shared(pair.left, pair.right))),
    spellings: spellingsOf(
      facts.map((article) => article.sentences.map((sentence) => sentence.names)),
      ordered.map((article) => article.id),
      facts.map((article) => article.sentences),
    ),
  };
}

const KIND_ORDER = ['quantity', 'quote', 'statement'];
const VERDICT_ORDER = ['differs', 'compatible', 'same', 'single'];

function claimsOf(
  context: StoryContext,
  drafts: readonly Draft[],
  story: string,
  origin: (article: string) => string,
): Claim[] {
  const coverage = new Map(
    drafts.map((draft) => [draft, new Set(draft.accounts.map((account) => account.article)).size]),
  );
  const ordered = [...drafts].sort(
    (a, b) =>
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) ||
      coverage.get(b)! - coverage.get(a)! ||
      a.accounts[0]!.article - b.accounts[0]!.article ||
      a.accounts[0]!.sentence - b.accounts[0]!.sentence ||
      a.accounts[0]!.start - b.accounts[0]!.start,
  );
  const ids = new Map<string, number>();
  const nameOf = nameClaims();
  const contested = contestedIn(context, drafts);
  return ordered.map((draft) => {
    const label = nameOf(labelsOf(context, draft, contested));
    const slug = toSlug(label);
    const count = (ids.get(slug) ?? 0) + 1;
    ids.set(slug, count);
    const id = count === 1 ? slug : `${slug}-${count}`;
    const present = new Set(draft.accounts.map((account) => account.article));
    const focus = focuses(context, draft.accounts);
    const accounts = draft.accounts.map((account, i) => accountOf(context, account, focus[i]!));
    return {
      id,
      url:
        draft.verdict === 'single'
          ? `/${story}/articles/${accounts[0]!.article}/#${accounts[0]!.sentence}`
          : `/${story}/claims/${id}/`,
      kind: draft.kind,
      label,
      verdict: draft.verdict,
      why: draft.why,
      difference: draft.difference,
      accounts,
      origins: new Set(accounts.map((account) => origin(account.article))).size,
      silent: context.articles.flatMap(({ article }, i) => (present.has(i) ? [] : [article.id])),
    };
  });
}

function accountOf(context: StoryContext, draft: DraftAccount, focus: Span | null): Account {
  const { article } = context.articles[draft.article]!;
  const sentence = article.sentences[draft.sentence]!;
  const { quantity, quote } = draft;
  return {
    article: article.id,
    sentence: sentence.id,
    text: sentence.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    version: draft.version === null ? null : letter(draft.version),
    vaguer: draft.vaguer,
    value: quantity && {
      amount: quantity.stated.amount,
      high: quantity.stated.high,
      unit: quantity.stated.unit,
      of: quantity.of,
      hedge: quantity.hedge,
    },
    speaker: quote?.speaker ?? null,
    via: quote?.via ?? null,
    disputed: draft.disputed.map(({ start, end }) => ({ start, end })),
    ...(focus && { focus }),
  };
}

/** 0 → "a", 25 → "z", 26 → "aa". */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

function pairOf(facts: readonly ArticleFacts[], pair: PairLinks, shared: Shared): Pair {
  const left = facts[pair.left]!.article;
  const right = facts[pair.right]!.article;
  return {
    left: left.id,
    right: right.id,
    alignments: pair.links.map((link) => ({
      left: link.left.map((s) => left.sentences[s]!.id),
      right: link.right.map((s) => right.sentences[s]!.id),
      similarity: round(link.similarity),
    })),
    shared: { left: round(shared.left), right: round(shared.right) },
  };
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}
