import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'roof', title: 'The roof', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

test('two holders of one post are at odds, even as speakers', () => {
  expect(
    atOdds(
      'Fire chief Tomas Rehn said the roof had collapsed.',
      'The roof had collapsed, fire chief Olga Brandt said.',
    ),
  ).toEqual([['Tomas Rehn', 'Olga Brandt']]);
});

test('two persons of two posts are not', () => {
  expect(
    atOdds('Tomas Rehn, the fire chief, thanked the crews.', 'Olga Brandt, the mayor, thanked the crews.'),
  ).toEqual([]);
});

test('nor are two of a list', () => {
  expect(
    atOdds(
      'The choir has sung with Ann Lee, Joan Field and Tomas Rehn.',
      'The choir has sung with Ann Lee, Olga Brandt and Joan Field.',
    ),
  ).toEqual([]);
});
