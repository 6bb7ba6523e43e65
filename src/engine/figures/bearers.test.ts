import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { bearerOf } from './bearers.ts';

/** Whose ages the articles of a story tell, in order. */
function bearers(...texts: string[]): string[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const context = makeContext(facts, [], [], [...facts.keys()]);
  return facts.flatMap(({ sentences }, article) =>
    sentences.flatMap(({ quantities }, sentence) =>
      quantities
        .filter(({ dimension }) => dimension === 'age')
        .map((age) => `${age.stated.amount} ${bearerOf(context, { article, sentence }, age)}`),
    ),
  );
}

describe('whose an age is, told of somebody by name before', () => {
  test.each([
    ['Tessa Rowntree was found on the moor. She was 63 and leaves two sons.', '63 tessa rowntree'],
    ['Tessa Rowntree was found on the moor. The 63-year-old had lost her way.', '63 tessa rowntree'],
    [
      'The new warden is Tessa Rowntree. At 47, she will be the first woman in the post.',
      '47 tessa rowntree',
    ],
    ['Tessa Rowntree was found. She had lost her way. The 63-year-old was cold.', '63 tessa rowntree'],
  ])('%s', (text, told) => {
    expect(bearers(text)).toEqual([told]);
  });
});

describe('nobody by name', () => {
  test.each([
    ['two could be meant', 'Tessa Rowntree found Joan Penhale on the moor. The 63-year-old was cold.'],
    ['a man, not her', 'Nora Rowntree was found on the moor. He was 63.'],
    [
      'one without a name stands between',
      'A walker found Tessa Rowntree, two dogs beside her, on the high moor at dawn. The 63-year-old rang the police.',
    ],
    [
      'another of whom more is told',
      'Tessa Rowntree was found. The 63-year-old man who saw her rang the police.',
    ],
    ['an age of long ago', 'Tessa Rowntree grew up on the moor. She was 13 when her father died.'],
    ['at another time', 'Tessa Rowntree, who was 13 at the time, lost her father there.'],
    ['whose brother', 'Tessa Rowntree and two sons, 11 and 14, were found.'],
  ])('%s: %s', (_, text) => {
    expect(new Set(bearers(text).map((one) => one.replace(/^\d+ /, '')))).toEqual(new Set(['null']));
  });
});

test('not who is known to be of another age', () => {
  expect(
    bearers(
      'Tessa Rowntree was found on the moor. The 63-year-old was cold.',
      'Joan Penhale, 63, was found by Tessa Rowntree.',
    ),
  ).toEqual(['63 null', '63 joan penhale']);
});

test('who was told to be of that age before', () => {
  expect(
    bearers('Tessa Rowntree, 63, was found by Joan Penhale. Her dog barked. The 63-year-old was cold.'),
  ).toEqual(['63 tessa rowntree', '63 tessa rowntree']);
});
