import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { saidPointsOf } from './said-points.ts';

/** The words of a sentence that are denied themselves, and those that are said plainly. */
const read = (text: string): { denied: string[]; said: string[] } => {
  const sentence = findFacts([readArticle({ file: 'a.txt', text })])[0]!.sentences[0]!;
  const points = saidPointsOf(sentence);
  const wordsOf = (of: typeof points): string[] =>
    of.map(({ start, end }) => sentence.text.slice(start, end));
  return {
    denied: wordsOf(points.filter(({ denial }) => denial?.itself)),
    said: wordsOf(points.filter(({ denial }) => denial === null)),
  };
};

test('the verb after "not" is denied', () => {
  expect(read('The ferry did not sail to the island.').denied).toEqual(['sail']);
});

test('"no" denies the thing, and the verb told of it', () => {
  expect(read('No distress signal was heard by the harbour.').denied).toEqual(['signal', 'heard']);
});

test('what somebody refused to do is denied, and why he did is said', () => {
  expect(read('The captain refused to sign, and tore the paper.')).toMatchObject({
    denied: ['sign'],
    said: expect.arrayContaining(['captain', 'tore', 'paper']) as string[],
  });
});

test('"not only" denies nothing', () => {
  expect(read('The ferry did not only sail to the island.').denied).toEqual([]);
});

test('a question says nothing', () => {
  expect(read('Who sailed to the island?')).toEqual({ denied: [], said: [] });
});
