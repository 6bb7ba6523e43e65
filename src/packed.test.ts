import { describe, expect, test } from 'vitest';
import type { Comparison, Pair } from './engine/comparison.ts';
import { pack, piecesOf, unpack } from './packed.ts';

const pair = (left: string, right: string, ...alignments: Pair['alignments']): Pair => ({
  left,
  right,
  alignments,
  shared: { left: 0.4, right: 0.25 },
});
/** Only what tells one comparison from another here. */
const STORY = {
  format: 'versions-of-events/1',
  story: { id: 'storm', title: '“Storm”\nover\u2028Quillhaven', summary: null },
  pairs: [
    pair('a', 'b', { left: ['s1'], right: ['s2', 's3'], similarity: 0.83 }),
    pair('a', 'ç'),
    pair('b', 'ç', { left: ['s4'], right: ['s1'], similarity: 1 }),
  ],
  spellings: [],
  former: undefined,
} as unknown as Comparison;

const again = (story: Comparison): Comparison | null => {
  const { rest, lines } = pack(story);
  return unpack(JSON.parse(rest), lines);
};
const text = (story: Comparison): string => Buffer.concat([...piecesOf(story)]).toString('utf8');

describe('packed and unpacked', () => {
  test('a comparison is the same, copied or not', () => {
    expect(again(STORY)).toEqual(STORY);
    expect(again(STORY)?.pairs.map((one) => ({ ...one }))).toEqual(STORY.pairs);
  });

  test('one without pairs is the same', () =>
    expect(again({ ...STORY, pairs: [] })).toMatchObject({ pairs: [] }));

  test.each([
    ['cut short', (lines: Buffer) => lines.subarray(0, lines.length - 5)],
    ['short of a line', (lines: Buffer) => lines.subarray(0, lines.indexOf('\n') + 1)],
    ['with a line too many', (lines: Buffer) => Buffer.concat([lines, Buffer.from('[]\n')])],
    ['empty', () => Buffer.alloc(0)],
  ])('alignments %s are none', (_, damage) => {
    const { rest, lines } = pack(STORY);
    expect(unpack(JSON.parse(rest), damage(lines))).toBeNull();
  });
});

describe('the text in pieces', () => {
  test('is that in one', () => expect(text(STORY)).toBe(`${JSON.stringify(STORY)}\n`));

  test('is the same of one that was packed', () => expect(text(again(STORY) ?? STORY)).toBe(text(STORY)));
});
