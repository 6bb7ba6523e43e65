import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'sea', title: 'The sea', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'The captain of the trawler, who survived the storm off Harrow, is being questioned.';

test('one person cannot have survived and gone down', () => {
  expect(atOdds(left, 'The captain of the trawler drowned in the storm off Harrow.')).toEqual([
    ['survived', 'drowned'],
  ]);
});

test('two persons can', () => {
  expect(atOdds(left, 'The cook of the trawler drowned in the storm off Harrow.')).toEqual([]);
});

test('an article that tells of both tells of two times', () => {
  expect(
    atOdds(
      `${left}\n\nThe captain of the trawler died on Sunday, a nurse said.`,
      'The captain of the trawler was killed in the storm off Harrow.',
    ),
  ).toEqual([]);
});

test('who is held is not on the run', () => {
  expect(
    atOdds(
      'Nils Harrow, the leader of the raid on the bank in Tarn, is being held in the city jail.',
      'Nils Harrow, the leader of the raid on the bank in Tarn, is still on the run.',
    ),
  ).toEqual([['is being held', 'on the run']]);
});
