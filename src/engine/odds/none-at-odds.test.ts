import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'sea', title: 'The sea', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'No gale warning was in force for the strait when the trawler left Harrow.';

test('none of what there was is at odds', () => {
  expect(
    atOdds(
      left,
      'The weather office had issued a gale warning for the strait before the trawler left Harrow.',
    ),
  ).toEqual([['No gale warning', 'gale warning']]);
});

test('none of one sort leaves room for another', () => {
  expect(
    atOdds(
      left,
      'The weather office had issued a fog warning for the strait before the trawler left Harrow.',
    ),
  ).toEqual([]);
});

test('so does a doubt', () => {
  expect(
    atOdds(
      left,
      'The weather office might have issued a gale warning for the strait before the trawler left Harrow.',
    ),
  ).toEqual([]);
});
