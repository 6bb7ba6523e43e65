import { expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';
import { makeContext } from '../context.ts';
import { factsOf } from '../facts.fixture.ts';
import { groupSentences } from './statement-claims.ts';

/** Groups of sentences, each as "article.sentence". */
function groupsIn(...articles: string[][]): string[][] {
  const facts = articles.map((sentences, at) => factsOf(`article ${at}`, sentences));
  const terms = readTerms(facts);
  const links = [alignArticles(facts, terms), linkFacts(facts, terms)] as const;
  const groups = groupSentences(makeContext(facts, ...links, terms.order));
  return groups.map((group) => group.map(({ article, sentence }) => `${article}.${sentence}`).sort());
}

const FILLERS = [
  'Nobody at the brewery would say more about the plans.',
  'Rain is forecast for most of the weekend along the coast.',
  'A decision by the regulator is not due until the autumn.',
];

test('a sentence that states two facts is in the groups of both', () => {
  const groups = groupsIn(
    ['The chapel lost its spire in the storm and a tractor was buried under gravel.', ...FILLERS],
    ['The storm tore the spire off the chapel.', 'Gravel buried a tractor.', 'Trains ran late.'],
  );
  expect(groups).toContainEqual(['0.0', '1.0']);
  expect(groups).toContainEqual(['0.0', '1.1']);
});

test('what a second and a third article share with one in the same words is one group', () => {
  const groups = groupsIn(
    ['Surgeons removed a swallowed chess piece from the python in an operation.', FILLERS[0]!],
    ['The python had swallowed a chess piece.', FILLERS[1]!],
    ['Surgeons took the swallowed chess piece out of the animal.', FILLERS[2]!],
  );
  expect(groups).toContainEqual(['0.0', '1.0', '2.0']);
});

test('sentences that share only what the whole story is about are in no group', () => {
  const groups = groupsIn(
    [
      FILLERS[0]!,
      'The bakery strike began on a Monday.',
      'The bakery strike has cost the owners money.',
      'Union men say the bakery strike is legal.',
    ],
    [
      FILLERS[1]!,
      'Students support the bakery strike.',
      'The bakery strike may spread.',
      'A judge looked into the bakery strike.',
    ],
  );
  expect(groups).toEqual([]);
});
