import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { dayPoints } from './day-points.ts';

/** Kind and words of each day that a sentence gives, and what else is told of it. */
const daysIn = (text: string): string[] =>
  findFacts([readArticle({ file: 'a.txt', text })]).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      dayPoints(sentence).map(({ quantity, kind, owned, spoken }) =>
        [
          kind,
          sentence.text.slice(quantity.figure.start, quantity.figure.end),
          ...(owned ? ['owned'] : []),
          ...(spoken ? [spoken] : []),
        ].join(' '),
      ),
    ),
  );

test('days, hours and months by name', () => {
  expect(daysIn('The pier at Colby closed on 4 May and will open at 9 a.m. on Friday.')).toEqual([
    'date 4 May',
    'time 9 a.m.',
    'weekday Friday',
  ]);
  expect(daysIn('The pier at Colby was closed to visitors in March.')).toEqual(['month March']);
});

test('no day told from when the article was written, and no limit', () => {
  expect(daysIn('The pier at Colby closed last Friday.')).toEqual([]);
  expect(daysIn('The pier at Colby must be repaired by Friday.')).toEqual([]);
});

test('a day that heads the text is none that it tells of', () => {
  expect(daysIn('12 May - The council at Colby is to repair the pier.')).toEqual([]);
});

test('a day that belongs to a thing', () => {
  expect(daysIn("Colby won Saturday's match against Harrow.")).toEqual(["weekday Saturday's owned"]);
});

test('a day on which somebody spoke', () => {
  expect(daysIn('The pier has to close, the council said on Friday.')).toEqual(['weekday Friday said']);
  expect(daysIn('The council announced a plan for the pier on Friday.')).toEqual([
    'weekday Friday announced',
  ]);
});
