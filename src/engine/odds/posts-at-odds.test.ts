import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'board', title: 'The board', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'The review of the railway will be led by transport minister Ola Brock, the cabinet said.';

test('one task of two persons is at odds, whoever they are', () => {
  expect(atOdds(left, 'The cabinet said judge Mina Sole would lead the review of the railway.')).toEqual([
    ['Ola Brock', 'Mina Sole'],
  ]);
});

test('so is one post, as a verb and as a noun', () => {
  expect(
    atOdds(
      'Nora Quill, who runs the brewer, will chair the joint company after the merger.',
      'After the merger the chairmanship of the joint company goes to Piers Aldon.',
    ),
  ).toEqual([['Nora Quill', 'Piers Aldon']]);
});

test('two tasks are not', () => {
  expect(atOdds(left, 'The cabinet said judge Mina Sole would lead the review of the hospital.')).toEqual([]);
});

test('a deputy stands beside the one who leads', () => {
  expect(
    atOdds(
      'Nora Quill will be chairman of the joint company after the merger.',
      'After the merger Piers Aldon is to be deputy chairman of the joint company.',
    ),
  ).toEqual([]);
});

test('who had the post in another year had it before', () => {
  expect(
    atOdds(
      'Nora Quill will be chairman of the joint company after the merger.',
      'Piers Aldon was named chairman of the company in 1998, before the merger.',
    ),
  ).toEqual([]);
});
