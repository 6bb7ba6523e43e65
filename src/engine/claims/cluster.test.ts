import { expect, test } from 'vitest';
import { cluster, nearestOnly } from './cluster.ts';

const eachItsOwnArticle = (n: number): number => n;

test('things alike in pairs form one group', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.8 },
    { a: 0, b: 2, weight: 0.7 },
  ];
  expect(cluster(4, edges, { mean: 0.5, articleOf: eachItsOwnArticle })).toEqual([[0, 1, 2]]);
});

test('a chain does not drift: A like B and B like C is not enough when A is unlike C', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 1, b: 2, weight: 0.8 },
  ];
  expect(cluster(3, edges, { mean: 0.5, articleOf: eachItsOwnArticle })).toEqual([[0, 1]]);
});

test('two sentences of one article may join a group, though nothing links them to each other', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.9 },
  ];
  expect(cluster(3, edges, { mean: 0.8, articleOf: (n) => (n === 0 ? 0 : 1) })).toEqual([[0, 1, 2]]);
});

test('members of one article that exclude each other stay apart', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.8 },
  ];
  const groups = cluster(3, edges, { mean: 0.1, articleOf: (n) => (n === 0 ? 0 : 1), forbid: () => true });
  expect(groups).toEqual([[0, 1]]);
});

test('the order of the links changes nothing', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.6 },
    { a: 2, b: 3, weight: 0.6 },
    { a: 1, b: 2, weight: 0.6 },
    { a: 0, b: 3, weight: 0.2 },
  ];
  const options = { mean: 0.3, articleOf: eachItsOwnArticle };
  expect(cluster(4, [...edges].reverse(), options)).toEqual(cluster(4, edges, options));
});

test('a link goes where an end has a nearer counterpart in the other article', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.5 },
  ];
  expect(nearestOnly(edges, (n) => (n === 0 ? 0 : 1))).toEqual([edges[0]]);
  expect(nearestOnly(edges, eachItsOwnArticle)).toEqual(edges);
});

test('what is sure joins two groups, though most of their members have no link', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 0, b: 2, weight: 0.9 },
    { a: 1, b: 2, weight: 0.9 },
    { a: 2, b: 3, weight: 0.2 },
  ];
  const options = { mean: 0.3, articleOf: eachItsOwnArticle };
  expect(cluster(4, edges, options)).toEqual([[0, 1, 2]]);
  const sure = edges.map((edge) => ({ ...edge, sure: edge.b === 3 }));
  expect(cluster(4, sure, options)).toEqual([[0, 1, 2, 3]]);
});
