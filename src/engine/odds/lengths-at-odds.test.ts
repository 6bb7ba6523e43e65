import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { alignArticles } from '../align/align.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { lengthsAtOdds } from './lengths-at-odds.ts';

/** How long two articles say otherwise that something lasts. */
function lengthsApart(first: string, second: string): string[] {
  const texts = [
    `Ferry fares frozen on Sarn. The island of Sarn has frozen its ferry fares, the port authority said. ${first} Fares rose by 9 % last year.`,
    `Sarn holds ferry fares. Ferry fares on the island of Sarn are frozen, said the port authority. ${second} Some 4,000 islanders use the ferries.`,
  ];
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  return lengthsAtOdds(context).flatMap(({ points }) =>
    points.map(({ place, quantity: { figure } }) =>
      context.sentence(place).text.slice(figure.start, figure.end),
    ),
  );
}

const FROZEN = 'Fares on the island ferries will be frozen for six months from Saturday.';

test('one verb, two lengths', () => {
  expect(
    lengthsApart(
      FROZEN,
      'From Saturday fares on the island ferries will be frozen for a period of four months.',
    ),
  ).toEqual(['six months', 'four months']);
});

test('a length in other units is none', () => {
  expect(
    lengthsApart(FROZEN, 'From Saturday fares on the island ferries will be frozen for half a year.'),
  ).toEqual([]);
});

test('what lasts so long up to now is none', () => {
  expect(
    lengthsApart(FROZEN, 'Fares on the island ferries have been frozen for four months since Saturday.'),
  ).toEqual([]);
});

test('the most that it may last is none', () => {
  expect(
    lengthsApart(FROZEN, 'From Saturday fares on the island ferries will be frozen for up to nine months.'),
  ).toEqual([]);
});
