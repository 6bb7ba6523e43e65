/** Copyright manners: a comparison with only those sentences that several articles' claims rest on. */
import type { Article, Claim, Comparison, Former } from '../engine/comparison.ts';

/** A claim that more than one article states. */
export const isShared = ({ accounts }: { accounts: readonly { article: string }[] }): boolean =>
  new Set(accounts.map(({ article }) => article)).size > 1;

/**
 * Comparison → the same with excerpts only: headlines, and sentences with an account of a claim that at least two
 * articles state. Other sentences, what was set aside and claims of a single article are left out; each article says
 * how many of its sentences are withheld.
 */
export function excerpts(comparison: Comparison): Comparison {
  const claims = comparison.claims.filter(isShared);
  const kept = new Map<string, Set<string>>();
  for (const { accounts } of claims)
    for (const { article, sentence } of accounts)
      kept.set(article, (kept.get(article) ?? new Set()).add(sentence));
  const articles = comparison.articles.map((article) => excerpt(article, kept.get(article.id) ?? new Set()));
  const shown = new Map(
    articles.map(({ id, sentences }) => [id, new Set(sentences.map((sentence) => sentence.id))]),
  );
  const left = (article: string, sentences: readonly string[]): string[] =>
    sentences.filter((sentence) => shown.get(article)?.has(sentence));
  const former = formerly(comparison, claims, shown);
  return {
    ...comparison,
    articles,
    claims,
    ...(former.length > 0 ? { former } : {}),
    pairs: comparison.pairs.map((pair) => ({
      ...pair,
      alignments: pair.alignments
        .map((alignment) => ({
          ...alignment,
          left: left(pair.left, alignment.left),
          right: left(pair.right, alignment.right),
        }))
        .filter((alignment) => alignment.left.length > 0 && alignment.right.length > 0),
    })),
  };
}

/** Addresses of claims that are left out say so; of accounts elsewhere only those that are shown keep their words. */
function formerly(
  comparison: Comparison,
  claims: readonly Claim[],
  shown: ReadonlyMap<string, ReadonlySet<string>>,
): Former[] {
  const kept = new Set(claims.map(({ id }) => id));
  const known = (comparison.former ?? []).map((one) => ({
    ...one,
    accounts: one.accounts.filter(({ article, sentence }) => shown.get(article)?.has(sentence)),
  }));
  const left = comparison.claims
    .filter(({ id }) => !kept.has(id) && !known.some((one) => one.kind === 'claim' && one.id === id))
    .map(({ id }) => ({ kind: 'claim' as const, id, to: [], hidden: true, title: '', accounts: [] }));
  return [...known, ...left];
}

function excerpt(article: Article, kept: ReadonlySet<string>): Article {
  const sentences = article.sentences.filter(({ id, paragraph }) => paragraph === 0 || kept.has(id));
  const ids = new Set(sentences.map(({ id }) => id));
  return {
    ...article,
    // A sentence that only points back to a withheld one stands on its own.
    sentences: sentences.map((sentence) =>
      sentence.repeats !== null && !ids.has(sentence.repeats) ? { ...sentence, repeats: null } : sentence,
    ),
    setAside: [],
    withheld: article.sentences.length - sentences.length,
  };
}
