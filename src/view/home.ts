/** Everything the home page and the pages of earlier stories show. */
import { KINDS, type Claim, type Comparison } from '../engine/comparison.ts';
import { claimUrl, storiesUrl, storyUrl } from '../links.ts';
import type { Outline } from '../outline.ts';
import { accountFragment, sentenceOf, type Fragment, type Sign } from './common.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { isShared, SHARED_VERDICTS, sortClaims, type SharedVerdict } from './matrix.ts';
import { summary } from './summary.ts';
import { count, date, grouped, month, numberWord } from './words.ts';

export interface Disagreement {
  label: string;
  url: string;
  versions: { sign: Sign; fragment: Fragment; quoted: boolean }[];
  /** Versions that are not quoted. */
  more: number;
}
export interface LeadStory {
  title: string;
  url: string;
  date: string | null;
  dateNote: string;
  summary: string;
  /** The words of the link to the story. */
  way: string;
  fingerprint: Fingerprint | null;
  disagreements: Disagreement[];
}
export interface StoryRow {
  title: string;
  url: string;
  date: string | null;
  articles: string;
  disagree: string;
  /** Claims by verdict, for the bar. */
  bar: { verdict: SharedVerdict; count: number }[];
  total: number;
}
export interface MonthGroup {
  name: string;
  rows: StoryRow[];
}
export interface StoriesPage {
  number: number;
  months: MonthGroup[];
  newer: string | null;
  older: string | null;
}
export interface HomeView {
  lead: LeadStory | null;
  /** Page 1 is shown on the home page. */
  pages: StoriesPage[];
  heading: string;
}

/** Stories listed on one page. */
const PAGE_SIZE = 60;
const MOST_DISAGREEMENTS = 3;
/** Versions quoted of each. */
const MOST_VERSIONS = 5;
/** Words of a quotation on the home page. */
const QUOTE_WORDS = 20;

/** The latest date any article of a story states; null where none does. */
export const storyDate = ({ articles }: Pick<Outline, 'articles'>): string | null =>
  articles.reduce<string | null>(
    (latest, { published }) =>
      published !== null && (latest === null || published > latest) ? published : latest,
    null,
  );

/** Newest first; stories without a date last; then by title. */
export function newestFirst(outlines: readonly Outline[]): Outline[] {
  return outlines
    .map((outline) => ({ outline, date: storyDate(outline) ?? '' }))
    .sort(
      (x, y) =>
        compare(y.date, x.date) ||
        compare(x.outline.story.title, y.outline.story.title) ||
        compare(x.outline.story.id, y.outline.story.id),
    )
    .map(({ outline }) => outline);
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The story the home page opens with: the newest with something to compare, else the newest. */
export function leading(outlines: readonly Outline[]): Outline | undefined {
  const sorted = newestFirst(outlines);
  return sorted.find(({ claims }) => claims.some(({ verdict }) => verdict !== 'single')) ?? sorted[0];
}

/** `lead` is the comparison of the story that leads: see `leading`. */
export function homeView(outlines: readonly Outline[], lead: Comparison | null): HomeView {
  const sorted = newestFirst(outlines);
  // With one story there is nothing to list.
  const listed = sorted.length > 1 ? sorted : [];
  const chunks: Outline[][] = [];
  for (let at = 0; at < listed.length; at += PAGE_SIZE) chunks.push(listed.slice(at, at + PAGE_SIZE));
  return {
    lead: lead ? leadStory(lead) : null,
    heading: `All ${count(sorted.length, 'story', 'stories')}`,
    pages: chunks.map((chunk, index) => ({
      number: index + 1,
      months: months(chunk),
      newer: index > 0 ? storiesUrl(index) : null,
      older: index < chunks.length - 1 ? storiesUrl(index + 2) : null,
    })),
  };
}

function leadStory(comparison: Comparison): LeadStory {
  const dates = [...new Set(comparison.articles.flatMap(({ published }) => published ?? []))].sort();
  const dated = comparison.articles.filter(({ published }) => published !== null).length;
  const latest = dates.at(-1);
  const all = comparison.articles.length;
  return {
    title: comparison.story.title,
    url: storyUrl(comparison.story.id),
    date: latest ? date(latest) : null,
    dateNote:
      dated === 0
        ? 'Date not stated'
        : dated === all || all === 1
          ? dates.length > 1
            ? `the latest of ${count(dates.length, 'date')}`
            : ''
          : dated === 1
            ? `the only date any of the ${numberWord(all)} gives`
            : `${dates.length > 1 ? 'the latest date' : 'the date'} given; ${numberWord(all - dated)} of ${numberWord(all)} give${all - dated === 1 ? 's' : ''} none`,
    summary: summary(comparison).plain,
    way: comparison.claims.some(isShared) ? 'Compare them claim by claim' : 'Read it',
    fingerprint: fingerprint(comparison),
    disagreements: disagreements(comparison, MOST_DISAGREEMENTS),
  };
}

/** Contradictions before roundings; numbers before quotations, which say most in few words. */
const weight = ({ difference, kind }: Claim): number =>
  (difference?.size === 'rounding' ? KINDS.length : 0) + KINDS.indexOf(kind);

/** A story's most telling disagreements, each version in the words of the first article that holds it. */
export function disagreements(comparison: Comparison, most: number): Disagreement[] {
  const differing = comparison.claims.filter(({ verdict }) => verdict === 'differs');
  return [...sortClaims(differing)]
    .sort((x, y) => weight(x) - weight(y))
    .slice(0, most)
    .map((claim) => {
      const versions = [...new Set(claim.accounts.flatMap(({ version }) => version ?? []))].sort();
      return {
        label: claim.label,
        url: claimUrl(comparison.story.id, claim.id),
        more: Math.max(0, versions.length - MOST_VERSIONS),
        versions: versions.slice(0, MOST_VERSIONS).flatMap((version) => {
          const account = claim.accounts.find((item) => item.version === version);
          const article = comparison.articles.find(({ id }) => id === account?.article);
          if (!account || !article) return [];
          const fragment = accountFragment(claim, account, sentenceOf(article, account.sentence), {
            most: QUOTE_WORDS,
            extend: false,
          });
          return [{ sign: { is: 'version' as const, version }, ...quotable(fragment) }];
        }),
      };
    });
}

/** Ours stand round the words; an article's own outer marks give way to them, inner ones keep them away. */
function quotable(fragment: Fragment): { fragment: Fragment; quoted: boolean } {
  const pieces = fragment.pieces.map((piece, index, all) => {
    const left = index === 0 ? piece.text.replace(/^["“‘«„]+/u, '') : piece.text;
    return { ...piece, text: index === all.length - 1 ? left.replace(/[,;:]?["”’»]+$/u, '') : left };
  });
  const inner = /["“”«»„]/u.test(pieces.map(({ text }) => text).join(''));
  return inner ? { fragment, quoted: false } : { fragment: { ...fragment, pieces }, quoted: true };
}

function months(outlines: readonly Outline[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const outline of outlines) {
    const iso = storyDate(outline);
    const name = iso ? month(iso) : 'Date not stated';
    let group = groups.at(-1);
    if (group?.name !== name) {
      group = { name, rows: [] };
      groups.push(group);
    }
    group.rows.push(storyRow(outline, iso));
  }
  return groups;
}

function storyRow({ story, articles, claims }: Outline, iso: string | null): StoryRow {
  const shared = claims.filter(({ verdict }) => verdict !== 'single');
  const bar = SHARED_VERDICTS.map((verdict) => ({
    verdict,
    count: shared.filter((claim) => claim.verdict === verdict).length,
  }));
  const differing = bar[0]?.count ?? 0;
  return {
    title: story.title,
    url: storyUrl(story.id),
    date: iso ? date(iso) : null,
    articles: articles.length === 1 ? '1 article' : `${grouped(articles.length)} articles`,
    disagree:
      shared.length === 0
        ? 'no claims in common'
        : differing === 0
          ? 'none disagree'
          : `${differing} ${differing === 1 ? 'disagrees' : 'disagree'}`,
    bar,
    total: shared.length,
  };
}
