import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words at odds in what is not a claim about an amount. */
function atOdds(...texts: string[]): unknown[] {
  const articles = texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text }));
  return compare(articles, { id: 'x', title: 'x', summary: null })
    .claims.filter(({ kind }) => kind === 'statement')
    .flatMap(({ difference }) => (difference ? [difference.values] : []));
}

test.each([
  [
    'A lorry carrying 20 cows overturned on Route 94 near Hadley on Monday, closing the road for five hours.',
    'A lorry with 20 cows on board overturned near Hadley on Route 66, and the road was closed on Monday.',
    ['94', '66'],
  ],
  [
    'Corley have given the number 9 shirt to striker Dan Ashby, who joined from Haddon.',
    'Striker Dan Ashby has been given the No. 19 shirt at Corley after joining from Haddon.',
    ['9', '19'],
  ],
  [
    'Corley have given the number 9 shirt to striker Dan Ashby, who joined from Haddon.',
    'Dan Ashby, the striker who joined from Haddon, will wear number 19, Corley said.',
    ['9', '19'],
  ],
])('one thing that goes by two numbers is at odds', (left, right, values) => {
  expect(atOdds(left, right)).toEqual([values]);
});

test.each([
  [
    'an article that tells of both',
    'A lorry carrying 20 cows overturned on Route 94 near Hadley on Monday. Traffic was sent along Route 66.',
    'A lorry with 20 cows overturned near Hadley on Route 66 on Monday.',
  ],
  [
    'numbers of other things',
    'Corley have given the number 9 shirt to striker Dan Ashby, who joined from Haddon.',
    'Corley striker Dan Ashby, given a shirt on joining from Haddon, was the number 3 scorer in the league.',
  ],
])('%s: nothing is at odds', (_, left, right) => {
  expect(atOdds(left, right)).toEqual([]);
});
