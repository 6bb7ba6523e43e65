/** The claim matrix: one row per shared claim, one column per article, disagreements first within each kind. */
import {
  KINDS,
  type Account,
  type Article,
  type Claim,
  type Comparison,
  type Kind,
  type Verdict,
} from '../engine/comparison.ts';
import { claimUrl, sentenceUrl } from '../links.ts';
import { crowdRow, type CrowdRow } from './crowd.ts';
import {
  accountFragment,
  familyGroups,
  KIND_NAMES,
  sentenceOf,
  list,
  sign,
  VERDICT_NAMES,
  type ArticleRef,
  type FamilyGroup,
  type Fragment,
  type Sign,
} from './common.ts';

export interface AccountCell {
  article: ArticleRef;
  accounts: { sign: Sign; vaguer: boolean; fragment: Fragment; url: string }[];
  /** The version whose tint the cell has, if all its accounts have one. */
  version: string | null;
  /** Every word shown stands in an earlier cell of the row already. */
  repeats: boolean;
}
export interface SilentCell {
  article: ArticleRef;
  accounts: [];
  /** On the first silent article of a row: all of them, "2, 3 and 5". */
  all: string | null;
}
export type Cell = AccountCell | SilentCell;

export interface Row extends CrowdRow {
  id: string;
  url: string;
  label: string;
  verdict: SharedVerdict;
  /** Said beside the label where the articles disagree. */
  why: string | null;
  /** In the order of the columns; empty in a crowd. */
  cells: Cell[];
  silent: number;
}
export type SharedVerdict = Exclude<Verdict, 'single'>;

export interface Tally {
  verdict: SharedVerdict;
  count: number;
  /** As in "9 disagree". */
  text: string;
  /** Fragment that shows only these rows. */
  href: string;
}
export interface KindGroup {
  kind: Kind;
  name: string;
  tallies: Tally[];
  rows: Row[];
}
export interface Filter extends Omit<Tally, 'verdict'> {
  verdict: SharedVerdict | 'all';
  id: string;
  /** About the twentieths of all shared claims; 0: as narrow as its words. */
  width: number;
}
/** An empty anchor the address can name; style sheets hide the other rows while it is the target. */
export interface FilterAnchor {
  id: string;
  kind: Kind | null;
  verdict: SharedVerdict | null;
}
export interface Matrix {
  columns: FamilyGroup[];
  articles: ArticleRef[];
  filters: Filter[];
  anchors: FilterAnchor[];
  kinds: KindGroup[];
  /** Too many columns for the page's width: the matrix scrolls in a frame of its own. */
  wide: boolean;
  /** Too many for a sheet of paper: it shows the marks alone. */
  broad: boolean;
  /** Too many articles for columns at all: rows list who says what. */
  crowd: boolean;
  total: number;
}

export const SHARED_VERDICTS: readonly SharedVerdict[] = ['differs', 'compatible', 'same'];

/** Columns; more are narrower than a cell's words need on a tablet. */
const MOST_COLUMNS = 6;
/** Columns; with more the table would be mostly silence. */
export const MOST_IN_TABLE = 40;
/** Columns; more are narrower than a word on a sheet of A4 across. */
const MOST_PRINTED = 12;
/** Words of a quotation shown in a cell: its difference may come late. */
const QUOTE_WORDS = 18;
/** Accounts of one article shown in one cell. */
const MOST_ACCOUNTS = 2;

// Claim ids are slugs and never hold an underscore, so these cannot meet them.
export const filterId = (verdict: SharedVerdict | 'all', kind?: Kind): string =>
  ['show', verdict, kind].filter(Boolean).join('_');

export const isShared = (claim: Claim): claim is Claim & { verdict: SharedVerdict } =>
  claim.verdict !== 'single';

export function matrix(comparison: Comparison): Matrix {
  const columns = familyGroups(comparison);
  const articles = columns.flatMap((group) => group.articles);
  const crowd = articles.length > MOST_IN_TABLE;
  const refs = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map(comparison.articles.map((article) => [article.id, article]));
  const rows = sortClaims(comparison.claims.filter(isShared)).map((claim) => ({
    claim,
    row: {
      ...toRow(claim, crowd ? [] : articles, texts, comparison.story.id),
      ...(crowd ? crowdRow(claim, refs, texts, comparison.story.id) : {}),
    },
  }));
  const kinds = KINDS.map((kind) => {
    const own = rows.filter(({ claim }) => claim.kind === kind).map(({ row }) => row);
    return { kind, name: KIND_NAMES[kind], tallies: tally(own, kind), rows: own };
  }).filter((group) => group.rows.length > 0);
  const total = rows.length;
  const all = tally(rows.map(({ row }) => row));
  return {
    columns,
    articles,
    kinds,
    total,
    wide: articles.length > MOST_COLUMNS && !crowd,
    crowd,
    broad: articles.length > MOST_PRINTED,
    filters: [
      {
        verdict: 'all' as const,
        count: total,
        text: `all shared claims`,
        href: `#${filterId('all')}`,
        width: 0,
      },
      ...all.map((item) => ({
        ...item,
        text: VERDICT_NAMES[item.verdict],
        width: step((item.count / total) * 20),
      })),
    ].map((item) => ({ ...item, id: item.href.slice(1) })),
    anchors: [
      { id: filterId('all'), kind: null, verdict: null },
      ...all.map(({ verdict }) => ({ id: filterId(verdict), kind: null, verdict })),
      ...kinds.flatMap(({ kind, tallies }) =>
        tallies.map(({ verdict }) => ({ id: filterId(verdict, kind), kind, verdict })),
      ),
    ],
  };
}

/** The steps in which a filter's width follows its count. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20];
const step = (share: number): number => STEPS.findLast((item) => item <= share + 0.5) ?? 1;

/** Disagreements first, contradictions before roundings, then what most articles speak to; else the story's order. */
export function sortClaims<C extends Claim>(claims: readonly C[]): C[] {
  const verdict = (claim: Claim): number =>
    ['differs', 'compatible', 'same', 'single'].indexOf(claim.verdict);
  const size = (claim: Claim): number => (claim.difference?.size === 'rounding' ? 1 : 0);
  const articles = new Map(claims.map((claim) => [claim, coverage(claim)]));
  const covered = (claim: C): number => articles.get(claim) ?? 0;
  return [...claims].sort((x, y) => verdict(x) - verdict(y) || size(x) - size(y) || covered(y) - covered(x));
}

const coverage = (claim: Claim): number => new Set(claim.accounts.map(({ article }) => article)).size;

function tally(rows: readonly Row[], kind?: Kind): Tally[] {
  return SHARED_VERDICTS.map((verdict) => {
    const found = rows.filter((row) => row.verdict === verdict).length;
    return {
      verdict,
      count: found,
      text: `${found} ${VERDICT_NAMES[verdict]}`,
      href: `#${filterId(verdict, kind)}`,
    };
  }).filter((item) => item.count > 0);
}

function toRow(
  claim: Claim & { verdict: SharedVerdict },
  articles: readonly ArticleRef[],
  texts: ReadonlyMap<string, Article>,
  story: string,
): Row {
  const seen = new Set<string>();
  const stating = new Set(claim.accounts.map(({ article }) => article));
  const silent = articles.filter(({ id }) => !stating.has(id));
  const all = list(silent.map(({ number }) => number).sort((x, y) => x - y));
  const cells = articles.map((article): Cell => {
    const accounts = shownAccounts(claim.accounts.filter((account) => account.article === article.id)).map(
      (account) => {
        const text = texts.get(article.id);
        const sentence = text && sentenceOf(text, account.sentence);
        return {
          sign: sign(claim, account),
          vaguer: account.vaguer,
          fragment: accountFragment(
            claim,
            account,
            sentence,
            claim.kind === 'quote' ? { most: QUOTE_WORDS } : {},
          ),
          url: sentenceUrl(story, article.id, account.sentence),
        };
      },
    );
    if (accounts.length === 0) return { article, accounts: [], all: article === silent[0] ? all : null };
    const words = accounts.map(({ sign: mark, fragment }) => JSON.stringify([mark, fragment.pieces])).join();
    const repeats = claim.verdict !== 'differs' && seen.has(words);
    seen.add(words);
    const versions = new Set(accounts.map(({ sign: mark }) => ('version' in mark ? mark.version : null)));
    return { article, accounts, version: versions.size === 1 ? ([...versions][0] ?? null) : null, repeats };
  });
  return {
    id: claim.id,
    url: claimUrl(story, claim.id),
    label: claim.label,
    verdict: claim.verdict,
    why: claim.verdict === 'differs' ? claim.why : null,
    cells,
    sides: [],
    more: 0,
    silent: claim.silent.length,
  };
}

/** One account per version; the exact before the vague. */
function shownAccounts(accounts: readonly Account[]): Account[] {
  const exact = accounts.filter(({ vaguer }) => !vaguer);
  const versions = new Set<string | null>();
  return (exact.length > 0 ? exact : accounts)
    .filter(({ version }) => !versions.has(version) && versions.add(version))
    .slice(0, MOST_ACCOUNTS);
}
