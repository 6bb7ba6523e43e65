import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords, diffWords } from './wording.ts';

const words = (text: string, spans: { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test('marks the words that only one side has', () => {
  const left = 'The mayor opened the bridge on Friday.';
  const right = 'The mayor closed the bridge late on Friday.';
  const diff = diffWords(left, right);
  expect(words(left, diff.left)).toEqual(['opened']);
  expect(words(right, diff.right)).toEqual(['closed', 'late']);
});

test('words that follow one another are one mark', () => {
  const left = 'She left the old harbour town.';
  expect(words(left, diffWords(left, 'She left town.').left)).toEqual(['the old harbour']);
});

test('case and quotation marks do not count; spelling is listed, not marked', () => {
  const diff = diffWords('“We recognise it,” she said', '"we recognize it", she said');
  expect(diff.left).toEqual([]);
  expect(diff.right).toEqual([]);
  expect(diff.spelled).toHaveLength(1);
});

test('one key makes all spellings of a name one word', () => {
  const key = (word: string): string => (word === 'tymchuk' ? 'timchuk' : word);
  expect(diffWords('Tymchuk spoke', 'Timchuk spoke', key).common).toBe(1);
});

test('empty texts have everything in common', () => {
  expect(diffWords('', '')).toEqual({ left: [], right: [], spelled: [], common: 1 });
});

test('every word stands in the alignment once, in order', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (left, right) => {
      const steps = alignWords(left, right);
      expect(steps.flatMap((step) => (step.left === null ? [] : [step.left]))).toEqual(left.map((_, i) => i));
      expect(steps.flatMap((step) => (step.right === null ? [] : [step.right]))).toEqual(
        right.map((_, i) => i),
      );
    }),
  );
});

test('marks are exact spans of the texts, whatever the texts are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (left, right) => {
        const diff = diffWords(left, right);
        for (const { start, end } of diff.left) expect(left.slice(start, end).trim()).not.toBe('');
        for (const { start, end } of diff.right) expect(right.slice(start, end).trim()).not.toBe('');
        expect(diff.common).toBeGreaterThanOrEqual(0);
        expect(diff.common).toBeLessThanOrEqual(1);
      },
    ),
  );
});
