import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, matchWords } from './wording.ts';

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

const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });

test('as many words match as can, each once and in order', () => {
  fc.assert(
    fc.property(lists, lists, (left, right) => {
      const matches = matchWords(left, right);
      expect(matches.map(({ left: at }) => left[at])).toEqual(matches.map(({ right: at }) => right[at]));
      for (const side of ['left', 'right'] as const) {
        const places = matches.map((match) => match[side]);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
      expect(matches).toHaveLength(longestCommon(left, right));
    }),
  );
});

test('too few matches are none; enough are all', () => {
  fc.assert(
    fc.property(lists, lists, fc.double({ min: 0, max: 1, noNaN: true }), (left, right, least) => {
      const matches = matchWords(left, right);
      const share = (2 * matches.length) / Math.max(1, left.length + right.length);
      expect(matchWords(left, right, least)).toEqual(share < least ? [] : matches);
    }),
  );
});

/** Length of the longest common subsequence, by the textbook table. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const word of left) {
    const above = row;
    row = [];
    for (const [at, other] of right.entries())
      row.push(word === other ? 1 + (above[at - 1] ?? 0) : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
  }
  return row.at(-1) ?? 0;
}

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
