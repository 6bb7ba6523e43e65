/** The lines of a pair as rows: passages with their marks, disagreements, folded lines and headings. */
import type { Sentence } from '../engine/comparison.ts';
import { diffWords } from '../engine/words/wording.ts';
import { claimUrl } from '../links.ts';
import { sentenceOf, shorten } from './common.ts';
import { changed, disputed, ownNumbers, passages, pick } from './pair-marks.ts';
import type { Alone, Facing } from './pair-rows.ts';
import type { Side, SideAccount } from './pair-side.ts';
import type { Disagreement, Row } from './pair-types.ts';
import { join, type Mark } from './pieces.ts';

/** Share of words in common from which changed words are marked one by one; below, a passage is a rewrite. */
export const MARK_FROM = 0.5;
/** Share of words in common from which two passages are "nearly word for word". */
export const NEARLY_SAME = 0.85;
/** Characters of a folded passage that are shown. */
const OPENING = 34;

/** What an account holds where its claim is in dispute. */
export type Odds = NonNullable<SideAccount['odds']> & { sentence: string };
/** A claim on which the two hold different versions. */
export interface Dispute {
  left: Odds;
  right: Odds;
}

/** Two articles and what sets them apart. */
export interface Context {
  story: string;
  left: Side;
  right: Side;
  disputes: Dispute[];
  same: (word: string) => string;
}

/** The disagreements to be told at a left passage, with where the other half stands if not in `right`. */
function told(context: Context, left: readonly Sentence[], right: readonly Sentence[]): Disagreement[] {
  const here = (sentences: readonly Sentence[], id: string): boolean =>
    sentences.some((one) => one.id === id);
  return context.disputes
    .filter((one) => here(left, one.left.sentence))
    .map(({ right: account }) => ({
      label: account.label,
      url: claimUrl(context.story, account.id),
      elsewhere: here(right, account.sentence)
        ? null
        : {
            number: context.right.ref.number,
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
  const { number } = article.ref;
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
export function rowsOf(context: Context, all: readonly (Facing | Alone)[]): Row[] {
  const rows: Row[] = [];
  let leftSection: string | null = null;
  let rightSection: string | null = null;
  let n = 0;
  for (const line of all) {
    const section = (article: Side, at: readonly number[]): string | null | undefined =>
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
