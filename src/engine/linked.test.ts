import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairLinks } from './facts.ts';
import { readLinks } from './linked.ts';

const pair = (left: number, right: number, ...links: [number[], number[], number][]): PairLinks => ({
  left,
  right,
  links: links.map(([l, r, similarity]) => ({ left: l, right: r, similarity })),
});
const at = (article: number, sentence: number) => ({ article, sentence });

test('two sentences that another article puts into one are each linked to it', () => {
  const { similarity } = readLinks([2, 1], [pair(0, 1, [[0, 1], [0], 0.7])]);
  expect([similarity(at(0, 0), at(1, 0)), similarity(at(1, 0), at(0, 1))]).toEqual([0.7, 0.7]);
});

test('nothing links sentences before the first or after the last', () => {
  const { similarity } = readLinks([1, 1], [pair(0, 1, [[0], [0], 0.7])]);
  expect([similarity(at(0, -1), at(1, 0)), similarity(at(0, 1), at(1, 0))]).toEqual([0, 0]);
});

test('the most alike come first, then those of earlier articles', () => {
  const links = readLinks(
    [1, 2, 1],
    [pair(0, 1, [[0], [0], 0.5], [[0], [1], 0.9]), pair(0, 2, [[0], [0], 0.5])],
  );
  expect(links.linked(at(0, 0)).map(({ place }) => place)).toEqual([at(1, 1), at(1, 0), at(2, 0)]);
  expect(links.linked(at(0, 0), 0.6)).toHaveLength(1);
});

test('what is linked is as similar as was said, seen from either side', () => {
  const link = fc.tuple(fc.nat(4), fc.nat(4), fc.double({ min: 0.01, max: 1, noNaN: true }));
  const some = fc.uniqueArray(link, { selector: ([l, r]) => 5 * l + r, maxLength: 15 });
  fc.assert(
    fc.property(some, some, some, (one, two, three) => {
      const asLinks = (found: readonly [number, number, number][]) =>
        found.map(([l, r, value]): [number[], number[], number] => [[l], [r], value]);
      const pairs = [pair(0, 1, ...asLinks(one)), pair(0, 2, ...asLinks(two)), pair(1, 2, ...asLinks(three))];
      const { similarity, linked, nearest } = readLinks([5, 5, 5], pairs);
      for (const { left, right, links } of pairs)
        for (const {
          left: [l = 0],
          right: [r = 0],
          similarity: value,
        } of links) {
          expect(similarity(at(left, l), at(right, r))).toBe(value);
          expect(linked(at(right, r))).toContainEqual({ place: at(left, l), similarity: value });
        }
      const all = [0, 1, 2].flatMap((a) => [0, 1, 2, 3, 4].flatMap((s) => linked(at(a, s))));
      expect(all).toHaveLength(2 * [one, two, three].flat().length);
      for (const from of [0, 1, 2].flatMap((a) => [0, 1, 2, 3, 4].map((s) => at(a, s))))
        for (const article of [0, 1, 2]) {
          const there = linked(from).filter(({ place }) => place.article === article);
          expect(nearest(from, article)).toBe(Math.max(0, ...there.map((one) => one.similarity)));
        }
    }),
  );
});
