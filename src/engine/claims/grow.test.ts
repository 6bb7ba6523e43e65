import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grow } from './grow.ts';

const eachItsOwnArticle = (n: number): number => n;
const options = { seed: 0.5, mean: 0.4, articleOf: eachItsOwnArticle, apart: () => false };

test('things alike in pairs form one group', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.4 },
    { a: 0, b: 2, weight: 0.6 },
  ];
  expect(grow(edges, options)).toEqual([[0, 1, 2]]);
});

test('a chain is two groups: what it has in the middle is in both', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.8 },
  ];
  expect(grow(edges, options)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('pairs too little alike make no group of their own', () => {
  expect(grow([{ a: 0, b: 1, weight: 0.45 }], options)).toEqual([]);
});

test('what joins is alike to both that the group grew from, whomever else it is like', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.8 },
    { a: 1, b: 2, weight: 0.8 },
    { a: 0, b: 3, weight: 0.7 },
    { a: 2, b: 3, weight: 0.7 },
  ];
  expect(grow(edges, options)).toEqual([
    [0, 1, 2],
    [0, 2, 3],
  ]);
});

/** Sentences 2 and 3 stand in one article. */
const TOLD_TWICE = [
  { a: 0, b: 1, weight: 0.9 },
  { a: 0, b: 2, weight: 0.8 },
  { a: 1, b: 2, weight: 0.8 },
  { a: 0, b: 3, weight: 0.7 },
  { a: 1, b: 3, weight: 0.3 },
];

test('an article that tells it twice is in the group twice', () => {
  const groups = grow(TOLD_TWICE, { ...options, articleOf: (n) => Math.min(n, 2) });
  expect(groups).toEqual([[0, 1, 2, 3]]);
});

test('two sentences of one article that tell different things are in two groups', () => {
  const groups = grow(TOLD_TWICE, { ...options, articleOf: (n) => Math.min(n, 2), apart: () => true });
  expect(groups).toEqual([
    [0, 1, 2],
    [0, 1, 3],
  ]);
});

test('every pair alike enough is in a group together, and the order of the pairs changes nothing', () => {
  const edge = fc
    .tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 10 }))
    .filter(([a, b]) => a < b)
    .map(([a, b, tenths]) => ({ a, b, weight: tenths / 10 }));
  const edges = fc.uniqueArray(edge, { selector: ({ a, b }) => a * 9 + b });
  fc.assert(
    fc.property(edges, (all) => {
      const groups = grow(all, options);
      for (const { a, b, weight } of all)
        if (weight >= options.seed)
          expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(true);
      expect(grow([...all].reverse(), options)).toEqual(groups);
    }),
  );
});

test('two groups that have all but one member in common are one', () => {
  const all = [0, 1, 2, 3, 4];
  const pairs = all.flatMap((a) => all.filter((b) => b > a).map((b) => ({ a, b, weight: 0.8 })));
  const edges = pairs.filter(({ a, b }) => !(a === 3 && b === 4));
  // 3 and 4 are of one article and tell different things.
  const articleOf = (n: number): number => Math.min(n, 3);
  expect(grow(edges, { ...options, articleOf, apart: () => true })).toEqual([[0, 1, 2, 3, 4]]);
});
