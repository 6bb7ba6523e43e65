/** Comparison + two articles → what their pair page shows. */
import type { Account, Article, Claim, Comparison, Pair, Sentence } from '../engine/comparison.ts';
import { diffWords } from '../engine/wording.ts';
import { claimUrl, pairUrl } from '../links.ts';
import { articleRefs, count, facts, list, sentenceOf, shorten, type ArticleRef } from './common.ts';
import { HEADLINE, lines, type Alone, type Facing } from './pair-rows.ts';
import { drawMap } from './pair-map.ts';
import { changed, disputed, ownNumbers, passages, pick } from './pair-marks.ts';
import type { Disagreement, PairView, Row } from './pair-types.ts';
import { join, type Mark } from './pieces.ts';
import { canonical } from './spelling-keys.ts';

/** Share of words in common from which changed words are marked one by one; below, a passage is a rewrite. */
export const MARK_FROM = 0.5;
/** Share of words in common from which two passages are "nearly word for word". */
export const NEARLY_SAME = 0.85;
/** Characters of a folded passage that are shown. */
const OPENING = 34;

/** Both orders of every pair: [left, right]. */
export function pairOrders({ articles }: Pick<Comparison, 'articles'>): [string, string][] {
  return articles.flatMap((left) =>
    articles.filter((right) => right !== left).map((right): [string, string] => [left.id, right.id]),
  );
}

/** The record's pair with its sides as asked for. */
function pairOf(comparison: Comparison, left: string, right: string): Pair {
  for (const pair of comparison.pairs) {
    if (pair.left === left && pair.right === right) return pair;
    if (pair.left === right && pair.right === left)
      return {
        left,
        right,
        shared: { left: pair.shared.right, right: pair.shared.left },
        alignments: pair.alignments.map((one) => ({ ...one, left: one.right, right: one.left })),
      };
  }
  return { left, right, alignments: [], shared: { left: 0, right: 0 } };
}

interface Dispute {
  claim: Claim;
  left: Account;
  right: Account;
}

/** The claims on which these two articles hold different versions. */
function disputes(comparison: Comparison, left: string, right: string): Dispute[] {
  return comparison.claims.flatMap((claim) => {
    if (claim.verdict !== 'differs') return [];
    const of = (article: string): Account | undefined =>
      claim.accounts.find(
        (account) => account.article === article && account.version !== null && !account.vaguer,
      );
    const l = of(left);
    const r = of(right);
    return l && r && l.version !== r.version ? [{ claim, left: l, right: r }] : [];
  });
}

/** Sentences of the two articles that state one claim exactly, as "left right". */
function claimed(comparison: Comparison, left: string, right: string): Set<string> {
  const of = (claim: Claim, article: string): Account[] =>
    claim.accounts.filter((account) => account.article === article && !account.vaguer);
  return new Set(
    comparison.claims.flatMap((claim) =>
      of(claim, left).flatMap((l) => of(claim, right).map((r) => `${l.sentence} ${r.sentence}`)),
    ),
  );
}

interface Context {
  story: string;
  left: Article;
  right: Article;
  refs: Map<string, ArticleRef>;
  disputes: Dispute[];
  same: (word: string) => string;
}

/** The disagreements to be told at a left passage, with where the other half stands if not in `right`. */
function told(context: Context, left: readonly Sentence[], right: readonly Sentence[]): Disagreement[] {
  const here = (sentences: readonly Sentence[], id: string): boolean =>
    sentences.some((one) => one.id === id);
  return context.disputes
    .filter((one) => here(left, one.left.sentence))
    .map(({ claim, right: account }) => ({
      label: claim.label,
      url: claimUrl(context.story, claim.id),
      elsewhere: here(right, account.sentence)
        ? null
        : {
            number: context.refs.get(context.right.id)?.number ?? 0,
            words: shorten(account.text, 80),
            paragraph: sentenceOf(context.right, account.sentence)?.paragraph ?? 0,
          },
    }));
}

function match(context: Context, row: Facing, id: string): Extract<Row, { kind: 'match' }> {
  const left = pick(context.left, row.left);
  const right = pick(context.right, row.right);
  const texts = { left: join(left).text, right: join(right).text };
  const diff = diffWords(texts.left, texts.right, context.same);
  const disagreements = told(context, left, right);
  const inside = disagreements.some((one) => one.elsewhere === null);
  const rewritten = diff.common < MARK_FROM && !inside;
  const odds = context.disputes;
  const own = (text: string, other: string): Mark[] => (rewritten ? ownNumbers(text, other) : []);
  return {
    kind: 'match',
    id,
    verdict: disagreements.length > 0 ? 'differs' : diff.common >= NEARLY_SAME ? 'same' : 'compatible',
    common: Math.round(diff.common * 100),
    rewritten,
    left: {
      passages: passages(context.story, context.left, left, [
        ...changed(diff, 'left', texts),
        ...own(texts.left, texts.right),
        ...disputed(
          left,
          odds.map((one) => one.left),
        ),
      ]),
      moved: null,
    },
    right: {
      passages: passages(context.story, context.right, right, [
        ...changed(diff, 'right', texts),
        ...own(texts.right, texts.left),
        ...disputed(
          right,
          odds.map((one) => one.right),
        ),
      ]),
      moved: row.moved ? (right[0]?.paragraph ?? null) : null,
    },
    disagreements,
  };
}

const paragraphs = (sentences: readonly Sentence[]): string => {
  const numbers = sentences.map((sentence) => sentence.paragraph);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
};

function only(context: Context, line: Alone, id: string): Extract<Row, { kind: 'only' }> {
  const article = line.side === 'left' ? context.left : context.right;
  const number = context.refs.get(article.id)?.number ?? 0;
  const sentences = pick(article, line.sentences);
  const repeated = sentences.flatMap((one) =>
    one.repeats === null ? [] : (sentenceOf(article, one.repeats) ?? []),
  );
  const disagreements = line.side === 'left' ? told(context, sentences, []) : [];
  const accounts = context.disputes.map((one) => one[line.side]);
  return {
    kind: 'only',
    id,
    side: line.side,
    label: line.repeat ? `${number} repeats itself` : `Only in ${number}`,
    opening: line.repeat
      ? `${paragraphs(repeated)} again, as ${paragraphs(sentences)}`
      : shorten(join(sentences.slice(0, 1)).text, OPENING),
    more: sentences.length > 1 && !line.repeat ? `${sentences.length} sentences` : null,
    repeats: line.repeat,
    passages: passages(context.story, article, sentences, disputed(sentences, accounts)),
    disagreements,
  };
}

/** Lines → rows, with a heading row wherever either article begins a section. */
function rowsOf(context: Context, all: readonly (Facing | Alone)[]): Row[] {
  const rows: Row[] = [];
  let leftSection: string | null = null;
  let rightSection: string | null = null;
  let n = 0;
  for (const line of all) {
    const section = (article: Article, at: readonly number[]): string | null | undefined =>
      pick(article, at.slice(0, 1))[0]?.section;
    const l = line.kind === 'facing' ? line.left : line.side === 'left' ? line.sentences : [];
    const r =
      line.kind === 'facing' ? (line.moved ? [] : line.right) : line.side === 'right' ? line.sentences : [];
    const newLeft: string | null = section(context.left, l) ?? leftSection;
    const newRight: string | null = section(context.right, r) ?? rightSection;
    if (newLeft !== leftSection || newRight !== rightSection) {
      rows.push({
        kind: 'heading',
        left: newLeft !== leftSection ? newLeft : null,
        right: newRight !== rightSection ? newRight : null,
      });
      leftSection = newLeft;
      rightSection = newRight;
    }
    n += 1;
    rows.push(line.kind === 'facing' ? match(context, line, `p${n}`) : only(context, line, `p${n}`));
  }
  return rows;
}

/** "By Jo Bell, 9 April 2031", or that nothing is given. */
const credit = (article: Article): string => facts(article).slice(0, -1).join(', ').replace(/, No /, '. No ');

/** "Both draw on AFP." or what else is known of where the two come from; empty when nothing is. */
function origin(comparison: Comparison, left: Article, right: Article, l: number, r: number): string[] {
  const family = comparison.families.find(
    ({ articles }) => articles.includes(left.id) && articles.includes(right.id),
  );
  if (family?.agency) return [`Both draw on ${family.agency}.`];
  if (family) return [`${l} and ${r} share their wording.`];
  const [one, other] = [left.agencies, right.agencies];
  return one.length && other.length ? [`${l} draws on ${list(one)}, ${r} on ${list(other)}.`] : [];
}

/**
 * What the pair page shows with `left` giving the order.
 * @throws RangeError when the comparison holds no such article.
 */
export function pairView(comparison: Comparison, leftId: string, rightId: string): PairView {
  const left = comparison.articles.find((article) => article.id === leftId);
  const right = comparison.articles.find((article) => article.id === rightId);
  if (!left || !right)
    throw new RangeError(`No articles "${leftId}" and "${rightId}" in ${comparison.story.id}`);
  const story = comparison.story.id;
  const all = articleRefs(comparison);
  const refs = new Map(all.map((ref) => [ref.id, ref]));
  const leftRef = refs.get(leftId) as ArticleRef;
  const rightRef = refs.get(rightId) as ArticleRef;
  const [l, r] = [leftRef.number, rightRef.number];
  const context: Context = {
    story,
    left,
    right,
    refs,
    disputes: disputes(comparison, leftId, rightId),
    same: canonical(comparison),
  };
  const order = lines(
    left,
    right,
    pairOf(comparison, leftId, rightId).alignments,
    claimed(comparison, leftId, rightId),
  );
  const rows = rowsOf(context, order);

  const own = left.sentences.filter((one) => one.repeats === null && one.id !== HEADLINE);
  const met = order.reduce(
    (sum, line) =>
      sum + (line.kind === 'facing' ? pick(left, line.left).filter((one) => one.id !== HEADLINE).length : 0),
    0,
  );
  const disagreements = context.disputes.length;
  const summary = [
    ...origin(comparison, left, right, l, r),
    met === 0
      ? `No sentence in ${l} has a counterpart in ${r}.`
      : `${met} of ${own.length} ${own.length === 1 ? 'sentence' : 'sentences'} in ${l} ${met === 1 ? 'has' : 'have'} a counterpart in ${r}.`,
    disagreements > 0 ? `They disagree on ${count(disagreements, 'point')}.` : 'They disagree on nothing.',
  ];
  const beside = (fixed: string, current: string, fixedIsLeft: boolean): PairView['besideLeft'] =>
    all
      .filter((ref) => ref.id !== fixed)
      .map((ref) => ({
        number: ref.number,
        name: ref.name,
        url: fixedIsLeft ? pairUrl(story, fixed, ref.id) : pairUrl(story, ref.id, fixed),
        current: ref.id === current,
      }));
  return {
    title: `${l} and ${r}, side by side`,
    description: `${leftRef.title} / ${rightRef.title}. ${summary.join(' ')}`,
    summary,
    left: { ref: leftRef, credit: credit(left) },
    right: { ref: rightRef, credit: credit(right) },
    switchUrl: pairUrl(story, rightId, leftId),
    besideLeft: beside(leftId, rightId, true),
    besideRight: beside(rightId, leftId, false),
    rows,
    map: drawMap(left, right, order, rows),
    disagreements,
  };
}
