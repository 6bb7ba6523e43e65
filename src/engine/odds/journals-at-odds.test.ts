import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'trial', title: 'The trial', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'The findings of the vaccine trial were published in the Harrow Journal of Medicine.';

test('one paper in two journals is at odds', () => {
  expect(atOdds(left, 'The results of the vaccine trial appear in the journal Coastal Science.')).toEqual([
    ['Harrow Journal of Medicine', 'Coastal Science'],
  ]);
});

test('an earlier paper is another', () => {
  expect(
    atOdds(left, 'The results of an earlier vaccine trial appeared in the journal Coastal Science.'),
  ).toEqual([]);
});

test('a title cut short is one', () => {
  expect(atOdds(left, 'The results of the vaccine trial appear in the Journal of Medicine.')).toEqual([]);
});
