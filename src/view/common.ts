/** What every page needs to know of a story: who the articles are, which letter or sign an account gets. */
import type { Account, Article, Claim, Comparison, Sentence, Span } from '../engine/comparison.ts';
import { articleUrl } from '../links.ts';
import { fragment, type Fragment, type FragmentOptions } from './fragment.ts';
import { oncePer } from './once.ts';
import { date, grouped } from './words.ts';

export * from './fragment.ts';
export * from './words.ts';

/** An article as the pages name it. */
export interface ArticleRef {
  id: string;
  /** 1, 2, 3 … in the story's order; the same on every page. */
  number: number;
  url: string;
  /** Null: the file states none. */
  outlet: string | null;
  title: string;
  /** False: the opening words stand in for a headline the file does not state. */
  hasHeadline: boolean;
  /** For narrow places: the outlet, else the first words of the title. */
  name: string;
  /** True when `name` is words of the article and not an outlet. */
  nameIsWords: boolean;
}

/** Characters; about what a column head of the matrix holds. */
const NAME_LENGTH = 24;
/** Characters; where shorter names would be alike. */
const DISTINCT_LENGTH = 48;
const TITLE_LENGTH = 90;

export const articleRefs = oncePer(({ story, articles }: Comparison): readonly ArticleRef[] => {
  const openings = distinctOpenings(articles.map(({ title }) => title));
  return articles.map((article, index) => ({
    id: article.id,
    number: index + 1,
    url: articleUrl(story.id, article.id),
    outlet: article.outlet,
    title: article.titleFrom === 'file' ? article.title : shorten(article.title, TITLE_LENGTH),
    hasHeadline: article.titleFrom === 'file',
    name: article.outlet ?? openings[index] ?? '',
    nameIsWords: article.outlet === null,
  }));
});

/** The first words of each title; of titles that begin alike, as many more as tell them apart. */
function distinctOpenings(titles: readonly string[]): string[] {
  const openings = titles.map((title) => shorten(title, NAME_LENGTH));
  for (let most = NAME_LENGTH; most < DISTINCT_LENGTH; most += 8) {
    const times = new Map<string, number>();
    for (const opening of openings) times.set(opening, (times.get(opening) ?? 0) + 1);
    for (const [i, title] of titles.entries())
      if ((times.get(openings[i] ?? '') ?? 0) > 1) openings[i] = shorten(title, most + 8);
  }
  return openings;
}

/** The same by their articles' ids. */
export const refsById = oncePer(
  (comparison: Comparison): ReadonlyMap<string, ArticleRef> =>
    new Map(articleRefs(comparison).map((ref) => [ref.id, ref])),
);

/** A story's articles by their ids. */
export const articlesById = oncePer(
  ({ articles }: Comparison): ReadonlyMap<string, Article> =>
    new Map(articles.map((article) => [article.id, article])),
);

/** Cuts at a word, with "…" where something was cut; `most` in characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most + 1).replace(/\s+\S*$/u, '') || text.slice(0, most);
  return `${head.replace(/[\s,;:—–-]+$/u, '')}…`;
}

/** The articles under their families, families in order of their first article; the rest follow, each on its own. */
export interface FamilyGroup {
  /** Null for articles that share their origin with no other. */
  id: string | null;
  agency: string | null;
  because: string | null;
  articles: ArticleRef[];
}

export function familyGroups(comparison: Comparison): FamilyGroup[] {
  const refs = articleRefs(comparison);
  const groups: FamilyGroup[] = [];
  const alone: FamilyGroup = { id: null, agency: null, because: null, articles: [] };
  const placed = new Map<string, FamilyGroup>();
  for (const ref of refs) {
    const family = comparison.families.find(
      ({ articles }) => articles.length > 1 && articles.includes(ref.id),
    );
    if (!family) {
      alone.articles.push(ref);
      continue;
    }
    let group = placed.get(family.id);
    if (!group) {
      group = { id: family.id, agency: family.agency, because: family.because, articles: [] };
      placed.set(family.id, group);
      groups.push(group);
    }
    group.articles.push(ref);
  }
  return alone.articles.length > 0 ? [...groups, alone] : groups;
}

/** Whether a claim's accounts are told apart by more than that some are vaguer: then none says the same as another. */
const isToldApart = oncePer(({ accounts }: Claim): boolean => {
  const exact = accounts.filter(({ vaguer }) => !vaguer);
  const figures = new Set(exact.map(({ value }) => value && `${value.amount} ${value.high} ${value.unit}`));
  return exact.length === accounts.length || figures.size > 1;
});

/** How an account stands to its claim, as the sign that is drawn for it. */
export type Sign = { is: 'version'; version: string } | { is: 'same' | 'compatible' };

/** Of a claim's accounts only those without the figure or the exact words are "less exact". */
export function sign(claim: Claim, account: Account): Sign {
  if (account.vaguer) return { is: 'compatible' };
  if (account.version !== null) return { is: 'version', version: account.version };
  if (claim.verdict === 'compatible' && isToldApart(claim)) return { is: 'compatible' };
  return { is: 'same' };
}

const sentencesById = oncePer(
  (sentences: readonly Sentence[]) => new Map(sentences.map((sentence) => [sentence.id, sentence])),
);

export const sentenceOf = ({ sentences }: Pick<Article, 'sentences'>, id: string): Sentence | undefined =>
  sentencesById(sentences).get(id);

// A figure as written: "20%", "1,700", "£1.2m", "19.5 million".
const FIGURE =
  /[£$€¥]?\p{N}[\p{N}.,\u00a0\u202f]*(?:\s?(?:%|million\b|billion\b|trillion\b|bn\b|tn\b|m\b))?/gu;

/** The words of an account that carry the claim: those in dispute, else the figure. */
export function telling(claim: Claim, account: Account): Span[] {
  if (account.disputed.length > 0) return account.disputed;
  if (claim.kind !== 'quantity' || account.vaguer) return [];
  const figures = [...account.text.matchAll(FIGURE)].map((match) => ({
    start: account.start + match.index,
    end: account.start + match.index + match[0].replace(/[.,\s]+$/u, '').length,
  }));
  return figures.length > 0 ? figures : [{ start: account.start, end: account.end }];
}

/** An account as a short run of its article's words, for cells and lists. */
export function accountFragment(
  claim: Claim,
  account: Account,
  sentence: Sentence | undefined,
  options: FragmentOptions = {},
): Fragment {
  const source = sentence ?? { text: account.text, markup: [] };
  const core = sentence ? { start: account.start, end: account.end } : { start: 0, end: account.text.length };
  // A figure alone or two quoted words need their clause; more stand on their own where room is short.
  const extend =
    account.text.split(/\s+/).length < (options.extend === false ? 2 : claim.kind === 'quote' ? 5 : Infinity);
  return fragment(source, core, sentence ? telling(claim, account) : [], {
    ...options,
    extend,
    ...(sentence && account.focus && { focus: account.focus }),
  });
}

/** "By Jo Bell and Ann Lee", "9 April 2031", "532 words": what the file states, and what it does not. */
export function facts(article: Article): string[] {
  const by = article.byline.length > 0 ? `By ${article.byline.join(' and ').replace(/^by /i, '')}` : null;
  const missing = [by ? null : 'author', article.published ? null : 'date'].filter((item) => item !== null);
  return [
    by,
    article.published ? date(article.published) : null,
    missing.length > 0 ? `No ${missing.join(' or ')} given` : null,
    `${grouped(article.words)} words`,
  ].filter((item) => item !== null);
}
