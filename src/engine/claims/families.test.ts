import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleFacts } from '../facts.ts';
import { RUN, sharedWording } from './families.ts';
import { tokenize } from '../words/tokens.ts';

/** An article of one sentence, as far as its wording goes. */
const article = (text: string): ArticleFacts =>
  ({ sentences: [{ text, tokens: tokenize(text), skip: false }] }) as unknown as ArticleFacts;

test('words in runs that the other article has too, as a share of each one’s own', () => {
  const shared = sharedWording([
    article('Rain fell over the whole valley.'),
    article('In the night rain fell over the whole valley and the town beyond'),
  ]);
  expect(shared(0, 1)).toEqual({ left: 1, right: 6 / 13 });
});

test('fewer words in a row than a run are not shared', () => {
  const shared = sharedWording([article('Rain fell over the hills.'), article('Rain fell over the town.')]);
  expect(shared(0, 1)).toEqual({ left: 0, right: 0 });
});

test('every word counts once, however many runs it lies in, whatever other articles there are', () => {
  const text = fc.array(fc.constantFrom('rain', 'fell', 'over', 'hills'), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const shared = sharedWording(texts.map((words) => article(words.join(' '))));
      expect(shared(0, 1)).toEqual({ left: share(texts[0]!, texts[1]!), right: share(texts[1]!, texts[0]!) });
    }),
  );
});

/** Share of words in a run that the other text has, looked up one by one. */
function share(own: readonly string[], other: readonly string[]): number {
  const runsOf = (words: readonly string[]): string[] =>
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
  const theirs = new Set(runsOf(other));
  const starts = runsOf(own).flatMap((run, at) => (theirs.has(run) ? [at] : []));
  return (
    own.filter((_, at) => starts.some((start) => start <= at && at < start + RUN)).length /
    Math.max(1, own.length)
  );
}
