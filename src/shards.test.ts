import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn, parseShard } from './shards.ts';

test('a part is named by its number and how many there are', () => {
  expect(parseShard('3/8')).toEqual({ part: 3, of: 8 });
  expect(parseShard('1/1')).toEqual({ part: 1, of: 1 });
});

test.each([
  '',
  'x',
  '3',
  '3/',
  '/8',
  '0/3',
  '4/3',
  '-1/3',
  '1/0',
  '1.5/3',
  '1/3/5',
  '1e1/20',
  ' 1/3',
  '1/99999',
])('“%s” is no part', (text) => {
  expect(() => parseShard(text)).toThrow(`--shard ${text}: name a part and how many there are, such as 3/8.`);
});

test('every story is in one part, and in the same whatever other stories there are', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (story, of) => {
      const parts = Array.from({ length: of }, (_, at) => at + 1);
      expect(parts.filter((part) => isIn({ part, of }, story))).toHaveLength(1);
    }),
  );
});

test('parts are of about one size', () => {
  const stories = Array.from({ length: 1000 }, (_, at) => `story-${at}`);
  for (let part = 1; part <= 8; part++) {
    const size = stories.filter((story) => isIn({ part, of: 8 }, story)).length;
    expect(size).toBeGreaterThan(90);
    expect(size).toBeLessThan(160);
  }
});
