/** Stories → what can be searched: records in shards for the script, and the list of claims that stands without it. */
import type { Claim, Comparison, Verdict } from '../engine/comparison.ts';
import { claimUrl, storyUrl } from '../links.ts';
import type { Outline } from '../outline.ts';
import { articleRefs, capital, count, KIND_NAMES, list, sentenceOf, VERDICT_NAMES } from './common.ts';
import { claimOrder } from './claim.ts';
import { plain } from './pieces.ts';

/** [article, sentence, start, end]: words of a claim, as places in the shard's own passages. */
export type WordsAt = [article: number, sentence: number, start: number, end: number];
/** One claim: id, label, verdict, "disagree: 1 against 2", and the words of its accounts. */
export type ClaimRecord = [id: string, label: string, verdict: Verdict, stand: string, words: WordsAt[]];
export interface ArticleRecord {
  id: string;
  title: string;
  outlet: string | null;
  /** Sentences in order: id and words. */
  passages: [id: string, text: string][];
}
export interface StoryRecord {
  id: string;
  title: string;
  articles: ArticleRecord[];
  claims: ClaimRecord[];
  /** Spellings of one name, each group as written. */
  spellings: string[][];
}

/** Articles in one shard: about 0.5 MB of text, 0.15 MB on the way. */
const SHARD_ARTICLES = 60;
/** Claims listed on the page itself; with more, each story is listed with a way to its claims. */
const MOST_LISTED = 400;

/** Which articles stand against which: "disagree: 1 and 2 against 4", "the same: 1 and 3". */
export function stand(comparison: Comparison, claim: Claim): string {
  const number = new Map(comparison.articles.map((article, i) => [article.id, i + 1]));
  const groups = new Map<string, Set<number>>();
  for (const account of claim.accounts) {
    const version = claim.verdict !== 'differs' ? '' : account.vaguer ? null : (account.version ?? '');
    if (version === null) continue;
    groups.set(version, (groups.get(version) ?? new Set()).add(number.get(account.article) ?? 0));
  }
  const sides = [...groups.values()].map((side) => list([...side].sort((x, y) => x - y)));
  return `${VERDICT_NAMES[claim.verdict]}: ${sides.join(' against ')}`;
}

/** Everything of a story that can be searched. */
export function storyRecord(comparison: Comparison): StoryRecord {
  const refs = articleRefs(comparison);
  const at = new Map(comparison.articles.map((article, i) => [article.id, i]));
  // What an article says again would only be found twice.
  const said = comparison.articles.map(({ sentences }) =>
    sentences.filter(({ repeats }) => repeats === null),
  );
  const claims = claimOrder(comparison).map((claim): ClaimRecord => {
    const words = claim.accounts.flatMap((account): WordsAt[] => {
      const a = at.get(account.article);
      const article = a === undefined ? undefined : comparison.articles[a];
      const sentence = article && sentenceOf(article, account.sentence);
      const place = a === undefined || !sentence ? -1 : (said[a]?.indexOf(sentence) ?? -1);
      if (a === undefined || !sentence || place < 0) return [];
      const map = plain(sentence).at;
      return [[a, place, map(account.start), map(account.end)]];
    });
    return [claim.id, claim.label, claim.verdict, stand(comparison, claim), words];
  });
  return {
    id: comparison.story.id,
    title: comparison.story.title,
    articles: comparison.articles.map((article, i) => ({
      id: article.id,
      title: refs[i]?.name ?? '',
      outlet: article.outlet,
      passages: (said[i] ?? []).map((sentence) => [sentence.id, plain(sentence).text]),
    })),
    claims,
    spellings: comparison.spellings.map(({ forms }) => forms.map(({ text }) => text)),
  };
}

/** Whole stories, as many to a shard as fit. */
export function shards<T extends Pick<Outline, 'articles'>>(stories: readonly T[]): T[][] {
  const out: T[][] = [];
  let articles = SHARD_ARTICLES;
  for (const story of stories) {
    if (articles + story.articles.length > SHARD_ARTICLES) {
      out.push([]);
      articles = 0;
    }
    out.at(-1)?.push(story);
    articles += story.articles.length;
  }
  return out;
}

export interface ListedStory {
  title: string;
  url: string;
  /** "53 claims in common, nine of them disputed". */
  tally: string;
  /** Null where the list would be too long: the story's own page has them. */
  claims: { label: string; url: string; verdict: Verdict; kind: string; stand: string }[] | null;
}

const VERDICTS: readonly Verdict[] = ['differs', 'compatible', 'same', 'single'];
const byVerdict = (claims: readonly Claim[]): Claim[] =>
  VERDICTS.flatMap((verdict) => claims.filter((claim) => claim.verdict === verdict));

/** Whether the claims are few enough to be listed on the page itself. */
export const listsClaims = (outlines: readonly Outline[]): boolean =>
  outlines.reduce((sum, { claims }) => sum + claims.length, 0) <= MOST_LISTED;

/** What the page lists for those who search with their browser; the comparisons where it lists their claims. */
export function listing(
  outlines: readonly Outline[],
  comparisons: readonly Comparison[] | null,
): ListedStory[] {
  return outlines.map(({ story, articles, claims }, at) => {
    const shared = claims.filter(({ verdict }) => verdict !== 'single').length;
    const odds = claims.filter(({ verdict }) => verdict === 'differs').length;
    const comparison = comparisons?.[at];
    return {
      title: story.title,
      url: storyUrl(story.id),
      tally: `${capital(count(articles.length, 'article'))}, ${count(shared, 'claim')} in common${odds > 0 ? `, ${odds} disputed` : ''}`,
      claims: !comparison
        ? null
        : byVerdict(claimOrder(comparison)).map((claim) => ({
            label: claim.label,
            url: claimUrl(comparison.story.id, claim.id),
            verdict: claim.verdict,
            kind: KIND_NAMES[claim.kind],
            stand: stand(comparison, claim),
          })),
    };
  });
}
