import { expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { readArticle } from '../article/article.ts';
import { compare, findFacts } from '../compare.ts';
import type { Claim } from '../comparison.ts';
import { makeContext } from '../context.ts';
import { disputeKey, findDispute } from './disputes.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';

const statements = (...texts: string[]): Claim[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.filter(({ kind }) => kind === 'statement');

test('whoever says what one of two at odds says is on its side', () => {
  const [claim] = statements(
    'The ferry went down east of Cape Corley in heavy seas on its way to Haddon.',
    'The ferry, on its way to Haddon, sank in heavy seas west of Cape Corley.',
    'It was east of Cape Corley that the ferry to Haddon went down in heavy seas.',
  ).filter(({ verdict }) => verdict === 'differs');
  expect(claim?.accounts.map(({ article, version }) => [article, version])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'a'],
  ]);
});

test('what was told is not found again', () => {
  const facts = findFacts(
    ['Singer Dana Merrow entered a clinic on Tuesday.', 'Singer Dana Merrow entered a clinic on Friday.'].map(
      (text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text }),
    ),
  );
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const places = [0, 1].map((article) => ({ article, sentence: 0 }));
  const dispute = findDispute(context, places)!;
  expect(dispute.what).toBe('date');
  expect(findDispute(context, places, new Set([disputeKey(dispute)]))).toBeNull();
});
