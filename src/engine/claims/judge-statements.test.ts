import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const timesAtOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'date' ? [difference.values] : []));

describe('times in sentences told in other words', () => {
  test('are at odds where each is the time of the event', () => {
    expect(
      timesAtOdds(
        'The warehouse fire in Orley was put out at 7 a.m. after crews attacked it from all sides.',
        'A total of 31 engines came to fight the warehouse fire in Orley, and it was put out at 6:40 a.m.',
      ),
    ).toEqual([['7 a.m.', '6:40 a.m.']]);
  });

  test('are not where they are limits, which may both hold', () => {
    expect(
      timesAtOdds(
        'The warehouse fire in Orley was put out by 7 a.m., after crews attacked it from all sides.',
        'A total of 31 engines came to fight the warehouse fire in Orley, and it was put out by 6:40 a.m.',
      ),
    ).toEqual([]);
  });

  test('are not where one is what a record is counted from', () => {
    expect(
      timesAtOdds(
        'Unemployment rate in Orley falls to 4.1 percent in May',
        'Unemployment in Orley dropped to 4.1 percent, the lowest rate since January.',
      ),
    ).toEqual([]);
  });

  test('are not where one is of several in a row', () => {
    expect(
      timesAtOdds(
        'Youths angered by the death of a boy fought police in the streets of Orley for a third straight night on Wednesday.',
        'Anger over the death of a boy led to a riot in the streets of Orley on Monday, and shops were looted.',
      ),
    ).toEqual([]);
  });
});
