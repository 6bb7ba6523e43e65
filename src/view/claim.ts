/** Comparison + claim → what the claim's page shows. */
import {
  KINDS,
  type Account,
  type Article,
  type Claim,
  type Comparison,
  type Sentence,
  type Span,
} from '../engine/comparison.ts';
import { diffOfWords } from '../engine/words/wording.ts';
import { claimRowUrl, claimUrl, comparisonUrl, sentenceUrl, storyUrl } from '../links.ts';
import {
  gathered,
  inkOf,
  placeOf,
  restOf,
  shownOf,
  type Context,
  type Place,
  type Rest,
  type Wordings,
} from './claim-accounts.ts';
import { answer, byAgency, origins, type Said } from './claim-words.ts';
import {
  articlesById,
  KIND_NAMES,
  refsById,
  sentenceOf,
  sign,
  telling,
  VERDICT_SENTENCES,
  type ArticleRef,
  type Sign,
} from './common.ts';
import { lineUp } from './lineup.ts';
import { nearest } from './nearest.ts';
import { oncePer } from './once.ts';
import { originalUrl } from './original.ts';
import { sortClaims } from './matrix.ts';
import { numbersIn, pieces, plain, quotedIn, type Mark, type Piece } from './pieces.ts';
import { canonical } from './spelling-keys.ts';
import { splitting } from './split-words.ts';

export interface AccountView {
  ref: ArticleRef;
  /** Null where there is no other account. */
  sign: Sign | null;
  /** Class that gives its marks the colour and line of its version. */
  ink: string;
  /** "Paragraph 3, in the article's own voice". */
  where: string;
  url: string;
  /** The same words in the original, where its address is known. */
  original: string | null;
  /** Other places that say it in the very same words. */
  also: Place[];
  before: Piece[] | null;
  /** Marks: "k" words at odds; "d0", "d1" … words that base 0, 1 … lacks. */
  words: Piece[];
  after: Piece[] | null;
}
export interface LineupRow {
  refs: ArticleRef[];
  sign: Sign;
  ink: string;
  cells: string[];
  cut: { before: boolean; after: boolean };
}
export interface Base {
  /** Its place among the bases: marks "d0", "d1" … refer to it. */
  index: number;
  ref: ArticleRef;
}
export interface ClaimView {
  label: string;
  kind: string;
  verdict: Claim['verdict'];
  verdictWords: string;
  answer: Said[];
  description: string;
  /** Empty where `verdictWords` say it all. */
  why: string;
  origins: string;
  lineup: { rows: LineupRow[]; key: boolean[] } | null;
  accounts: AccountView[];
  /** Where the accounts stand that are not shown, by the sign they have. */
  rest: Rest[];
  /** Accounts the others can be marked against; empty where there is nothing to mark. */
  bases: Base[];
  silent: { ref: ArticleRef; words: string; url: string }[];
  /** Silent articles of which there is nothing to show. */
  silentOnly: ArticleRef[];
  url: string;
  rowUrl: string;
  dataUrl: string;
  previous: { label: string; url: string } | null;
  next: { label: string; url: string } | null;
}

/** Accounts that can each be the base; with more, only the first of each version can. */
const MOST_BASES = 5;
/** Wordings lined up at most. */
const MOST_ROWS = 12;
/** Silent articles whose nearest passage is shown. */
const MOST_NEAREST = 4;

/** The order in which the claims are read: numbers, quotes, statements; disagreements first in each. */
export const claimOrder = oncePer(({ claims }: Comparison): readonly Claim[] =>
  KINDS.flatMap((kind) => sortClaims(claims.filter((claim) => claim.kind === kind))),
);

const placeInOrder = oncePer(
  (comparison: Comparison) => new Map(claimOrder(comparison).map((claim, at) => [claim, at])),
);

const dress = (text: string): Mark[] => [...quotedIn(text), ...numbersIn(text)];
/** A sentence beside the one that a page shows: beside others it stands on their pages. */
const dressed = oncePer((sentence: Sentence): Piece[] => {
  const { text } = plain(sentence);
  return pieces(text, dress(text));
});

function where(claim: Claim, account: Account, sentence: Sentence | undefined): string {
  const place = sentence?.paragraph ? `Paragraph ${sentence.paragraph}` : 'Headline';
  // “A senior official” opens its own sentence, not ours.
  const speaker = account.speaker?.replace(/^(?:An?|The) /, (word) => word.toLowerCase());
  if (speaker) return `${place}, quoting ${speaker}${account.via ? `, through ${account.via}` : ''}`;
  if (account.via) return `${place}, through ${account.via}`;
  return claim.kind === 'quote' ? `${place}, speaker not stated` : `${place}, in the article’s own voice`;
}

function accountView(
  context: Context,
  { first: account, also }: Wordings[number],
  bases: readonly Account[],
): AccountView | null {
  const article = context.articles.get(account.article);
  const ref = context.refs.get(account.article);
  if (!article || !ref) return null;
  const sentence = sentenceOf(article, account.sentence);
  const source = sentence ?? { text: account.text, markup: [] };
  const { text, at } = plain(source);
  const odds = sentence ? telling(context.claim, account) : [];
  const marks: Mark[] = odds.map((span) => ({ start: at(span.start), end: at(span.end), as: 'k' }));
  const split = splitting(context.comparison);
  bases.forEach((base, i) => {
    if (base === account) return;
    const other = sentenceOf(context.articles.get(base.article) as Article, base.sentence);
    const others = split(other ? plain(other).text : base.text);
    const diff = diffOfWords(split(text), others, canonical(context.comparison));
    marks.push(...diff.left.map((span) => ({ ...span, as: `d${i}` })));
  });
  const index = sentence ? article.sentences.indexOf(sentence) : -1;
  const around = (step: number): Piece[] | null => {
    const other = article.sentences[index + step];
    return index >= 0 && sentence?.paragraph !== 0 && other?.repeats === null && other.paragraph !== 0
      ? dressed(other)
      : null;
  };
  return {
    ref,
    sign: context.claim.verdict === 'single' ? null : sign(context.claim, account),
    ink: inkOf(account),
    where: where(context.claim, account, sentence),
    url: sentenceUrl(context.comparison.story.id, article.id, account.sentence),
    original: originalUrl(article, account.sentence),
    also: also.flatMap((other) => placeOf(context, other)),
    before: around(-1),
    words: pieces(text, [...dress(text), ...marks]),
    after: around(1),
  };
}

/** The accounts the reader can choose as base. */
function basesOf(claim: Claim): Account[] {
  if (claim.accounts.length < 2) return [];
  if (claim.accounts.length <= MOST_BASES) return claim.accounts;
  const versions = new Set<string | null>();
  const firsts = claim.accounts.filter((account) => {
    const first = !account.vaguer && !versions.has(account.version);
    if (first) versions.add(account.version);
    return first;
  });
  return (firsts.length > 0 ? firsts : claim.accounts).slice(0, MOST_BASES);
}

/** The wordings in columns, one row each; articles that share one share its row. */
function lineup(context: Context, shown: Wordings): ClaimView['lineup'] {
  const lines = shown.slice(0, MOST_ROWS).flatMap(({ first, also }) => {
    const article = context.articles.get(first.article);
    const sentence = article && sentenceOf(article, first.sentence);
    if (!sentence) return [];
    const { text, at } = plain(sentence);
    const place = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) });
    return [
      {
        refs: [first, ...also].flatMap((account) => context.refs.get(account.article) ?? []),
        ink: inkOf(first),
        sign: sign(context.claim, first),
        wording: { text, core: place(first), key: telling(context.claim, first).map(place) },
      },
    ];
  });
  if (lines.length < 2) return null;
  const { rows, cuts, key } = lineUp(
    lines.map(({ wording }) => wording),
    splitting(context.comparison),
  );
  return {
    key,
    rows: lines.map(({ refs, sign: mark, ink }, i) => ({
      refs,
      sign: mark,
      ink,
      cells: rows[i] ?? [],
      cut: cuts[i] ?? { before: false, after: false },
    })),
  };
}

/**
 * What a claim's page shows. `url` holds `address(path)`, the whole address of a path of the site.
 */
export function claimView(
  comparison: Comparison,
  claim: Claim,
  address: (path: string) => string,
): ClaimView {
  const story = comparison.story.id;
  const refs = refsById(comparison);
  const articles = articlesById(comparison);
  const context: Context = { comparison, claim, articles, refs };
  const bases = basesOf(claim);
  const silent = claim.silent.flatMap((id) => refs.get(id) ?? []);
  const near = silent.flatMap((ref) => {
    const passage = nearest(comparison, claim, ref.id);
    return passage ? [{ ref, words: passage.words, url: sentenceUrl(story, ref.id, passage.sentence) }] : [];
  });
  const shownNear = near.slice(0, MOST_NEAREST);
  const order = claimOrder(comparison);
  const at = placeInOrder(comparison).get(claim) ?? -1;
  const link = (other: Claim | undefined): ClaimView['next'] =>
    other ? { label: other.label, url: claimUrl(story, other.id) } : null;
  const wordings = gathered(context);
  const shown = shownOf(wordings);
  const said = answer(comparison, claim, refs);
  const url = address(claimUrl(story, claim.id));
  return {
    label: claim.label,
    kind: KIND_NAMES[claim.kind],
    verdict: claim.verdict,
    verdictWords: VERDICT_SENTENCES[claim.verdict],
    answer: said,
    description: said.map((part) => part.text).join(''),
    why: claim.verdict === 'single' ? '' : [claim.why, byAgency(comparison, claim)].filter(Boolean).join(' '),
    origins: origins(comparison, claim, refs),
    lineup: lineup(context, shown),
    accounts: shown.flatMap((wording) => accountView(context, wording, bases) ?? []),
    rest: restOf(
      context,
      wordings.filter((one) => !shown.includes(one)),
    ),
    bases: bases.flatMap((account, index) => {
      const ref = refs.get(account.article);
      return ref ? [{ index, ref }] : [];
    }),
    silent: shownNear,
    silentOnly: silent.filter((ref) => !shownNear.some((one) => one.ref === ref)),
    url,
    rowUrl: claim.verdict === 'single' ? storyUrl(story) : claimRowUrl(story, claim.id),
    dataUrl: comparisonUrl(story),
    previous: link(order[at - 1]),
    next: link(order[at + 1]),
  };
}
