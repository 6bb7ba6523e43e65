import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare, findFacts } from '../compare.ts';
import { areOfTwoOccasions, isOfOtherYear, occasionOf } from './figure-occasions.ts';

/** Whether the first figures of two sentences are told of two occasions. */
function apart(...texts: [string, string]): boolean {
  const [left, right] = texts.map(
    (text) => findFacts([readArticle({ file: 'a.txt', text })])[0]!.sentences[0]!,
  );
  const occasion = (sentence: typeof left): ReturnType<typeof occasionOf> =>
    occasionOf(
      sentence!,
      sentence!.quantities.find(({ dimension }) => dimension !== 'date' && dimension !== 'duration')!,
    );
  return areOfTwoOccasions(occasion(left), occasion(right), left!, right!);
}

describe('figures are told of two occasions', () => {
  test.each([
    ['Turnout was 71 percent.', 'Turnout at the last election was 59 percent.'],
    ['The firm offered $31 a share.', 'An earlier bid of $27 a share failed.'],
    ['The firm earned $212 million.', 'A year ago it earned $150 million.'],
    ['The fire was 15 percent contained.', 'Crews hope to have it 60 percent contained.'],
    ['Lund won 54 percent of the vote.', 'In the capital Lund won 66 percent of the vote.'],
  ])('%s / %s', (left, right) => {
    expect(apart(left, right)).toBe(true);
  });
});

describe('figures are not', () => {
  test.each([
    ['Ten years ago the quake killed 900 people.', 'The quake in 1990 killed 1,100 people.'],
    ['Lund won 54 percent of the vote.', 'Lund won 52 percent of the vote, four years after she lost.'],
    ['Prices rose 5 percent from a year earlier.', 'Prices rose 4 percent.'],
    ['In the capital 66 percent voted for Lund.', 'Lund won 61 percent in the capital.'],
  ])('%s / %s', (left, right) => {
    expect(apart(left, right)).toBe(false);
  });
});

test('a year that the other article does not know is another occasion', () => {
  const atOdds = (left: string, right: string): number => {
    const articles = [left, right].map((text, at) => readArticle({ file: `${at}.txt`, text }));
    const { claims } = compare(articles, { id: 'fire', title: 'Fire', summary: null });
    return claims.filter(({ verdict }) => verdict === 'differs').length;
  };
  const told = 'A fire at the paper mill in Corley killed 9 people.';
  expect(atOdds(told, 'A fire at the paper mill in Corley killed 12 people in 2003.')).toBe(0);
  expect(atOdds(told, 'A fire at the paper mill in Corley killed 12 people.')).toBe(1);
});

test('the year before the one an article is of is no other occasion', () => {
  expect(isOfOtherYear('2025', new Set(['2025', '2026']), new Set())).toBe(false);
  expect(isOfOtherYear('2003', new Set(['2003', '2026']), new Set())).toBe(true);
  expect(isOfOtherYear('2003', new Set(['2003']), new Set(['2003']))).toBe(false);
});
