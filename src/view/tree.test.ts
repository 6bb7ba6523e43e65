import { expect, test } from 'vitest';
import { pairTree } from './pair-tree.ts';
import { pairView } from './pair.ts';
import { storm } from './storm.fixture.ts';
import { el, words, type Tree } from './tree.ts';

const text = (nodes: readonly Tree[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : text(node.children))).join('');

test('children that are absent are left out', () => {
  expect(el('p', {}, false, null, '', undefined, ['a', el('b', {}, 'c')]).children).toEqual([
    'a',
    { tag: 'b', attributes: {}, children: ['c'] },
  ]);
});

test('a number alone is bold, a quotation in italics; what is marked says all it is', () => {
  const pieces = [
    { text: 'about ', as: [] },
    { text: '12', as: ['n'] },
    { text: 'boats', as: ['q'] },
    { text: '14', as: ['n', 'x'] },
  ];
  expect(words(pieces)).toEqual([
    'about ',
    el('b', { class: undefined }, '12'),
    el('i', { class: undefined }, 'boats'),
    el('mark', { class: 'n x' }, '14'),
  ]);
});

test('a pair’s markup holds every sentence of both articles', () => {
  const all = text(pairTree(pairView(storm, 'coast', 'wire')));
  const sentences = storm.articles
    .filter(({ id }) => id === 'coast' || id === 'wire')
    .flatMap((article) => article.sentences.filter(({ repeats, id }) => repeats === null && id !== 's0'));
  expect(sentences.filter((sentence) => !all.includes(sentence.text)).map(({ id }) => id)).toEqual([]);
});
