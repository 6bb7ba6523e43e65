/** The marks that lie on the words of one row of a pair. */
import type { Account, Article, Sentence, Span } from '../engine/comparison.ts';
import { fold } from '../engine/words/tokens.ts';
import type { WordDiff } from '../engine/words/wording.ts';
import { sentenceUrl } from '../links.ts';
import type { Passage } from './pair-types.ts';
import { join, numbersIn, pieces, quotedIn, within, worth, type Mark } from './pieces.ts';

export const pick = (article: Pick<Article, 'sentences'>, at: readonly number[]): Sentence[] =>
  at.flatMap((i) => article.sentences[i] ?? []);

/** Base marks of a stretch of text: what is quoted and what is a number. */
const dress = (text: string): Mark[] => [...quotedIn(text), ...numbersIn(text)];

/** Sentences of one side as passages, with the marks of the row (places in the joined text) laid on them. */
export function passages(
  story: string,
  article: Pick<Article, 'id'>,
  sentences: readonly Sentence[],
  marks: readonly Mark[],
): Passage[] {
  const { starts, parts } = join(sentences);
  return sentences.map((sentence, i) => {
    const text = parts[i]?.text ?? '';
    const start = starts[i] ?? 0;
    return {
      sentence: sentence.id,
      url: sentenceUrl(story, article.id, sentence.id),
      pieces: pieces(text, [...dress(text), ...within(marks, start, start + text.length)]),
    };
  });
}

/** The words at odds of the accounts that stand in these sentences, as marks on the joined text. */
export function disputed(
  sentences: readonly Sentence[],
  accounts: readonly Pick<Account, 'sentence' | 'disputed'>[],
): Mark[] {
  const { starts, parts } = join(sentences);
  return sentences.flatMap((sentence, i) =>
    accounts
      .filter((account) => account.sentence === sentence.id)
      .flatMap((account): Span[] => account.disputed)
      .map((span) => ({
        start: (starts[i] ?? 0) + (parts[i]?.at(span.start) ?? span.start),
        end: (starts[i] ?? 0) + (parts[i]?.at(span.end) ?? span.end),
        as: 'k',
      })),
  );
}

/** Numbers of a rewritten passage whose worth the other passage lacks: marked even there. */
export function ownNumbers(text: string, other: string): Mark[] {
  const has = new Set(numbersIn(other).map(({ start, end }) => worth(other.slice(start, end))));
  return numbersIn(text)
    .filter(({ start, end }) => !has.has(worth(text.slice(start, end))))
    .map((mark) => ({ ...mark, as: 'k' }));
}

export function changed(
  diff: WordDiff,
  side: 'left' | 'right',
  texts: Record<'left' | 'right', string>,
): Mark[] {
  return [
    ...diff[side].map((span) => ({ ...span, as: 'x' })),
    ...diff.spelled
      .filter(
        (pair) =>
          fold(texts.left.slice(pair.left.start, pair.left.end)) !==
          fold(texts.right.slice(pair.right.start, pair.right.end)),
      )
      .map((pair) => ({ ...pair[side], as: 's' })),
  ];
}
