import { expect, test } from 'vitest';
import { factsOf } from '../facts.fixture.ts';
import type { ArticleFacts } from '../facts.ts';
import { readSharedWords, type SharedWords } from './shared-words.ts';
import { readVocabulary } from '../words/vocabulary.ts';

/** What two sentences share: the first ones of two articles. */
function sharedBy(one: ArticleFacts, other: ArticleFacts): SharedWords & { run: number } {
  const { share, run } = readSharedWords(readVocabulary([one, other]));
  const [first, second] = [0, one.sentences.length];
  return { ...share(first, second), run: run(first, second) };
}

test('words that stand in one sentence of both articles count, others do not', () => {
  const shared = sharedBy(
    factsOf('a', ['The crane fell into the dock.', 'The dock is old.']),
    factsOf('b', ['A crane crushed the dock.', 'Nobody uses the dock.']),
  );
  expect(shared.own).toBe(1); // crane
});

test('a word that one article uses twice counts half', () => {
  const shared = sharedBy(
    factsOf('a', ['The crane fell.', 'The crane was red.']),
    factsOf('b', ['A crane broke.']),
  );
  expect(shared.own).toBe(0.5);
});

test('who speaks does not count', () => {
  const named = (id: string, text: string) => {
    const article = factsOf(id, [text]);
    const start = text.indexOf('Marlow');
    article.sentences[0]!.names = [{ start, end: start + 6, key: 'marlow', kind: 'person' }];
    return article;
  };
  const shared = sharedBy(
    named('a', 'The tide was too strong, Marlow said.'),
    named('b', 'Marlow said the mast had snapped.'),
  );
  expect(shared.own).toBe(0);
});

test('a rare word in common says more than a common one, and more where it stands in no further sentence', () => {
  const rarestOf = (one: string, other: string, more: string): number =>
    sharedBy(factsOf('a', [one, more]), factsOf('b', [other])).rarest;
  const rare = rarestOf('The crane fell.', 'A crane broke.', 'It rained.');
  expect(rare).toBeGreaterThan(rarestOf('The people fell.', 'The people shouted.', 'It rained.'));
  expect(rare).toBeGreaterThan(rarestOf('The crane fell.', 'A crane broke.', 'The crane was red.'));
});

test('what is covered is told by the sentence that shares less of its own', () => {
  const shared = sharedBy(
    factsOf('a', ['A crane crushed the pier.']),
    factsOf('b', ['A crane crushed the pier while dockers loaded timber nearby.']),
  );
  expect(shared.covered).toBeGreaterThan(0);
  expect(shared.covered).toBeLessThan(1);
  expect(shared.shorter).toBe(3);
});

test('a run of words may have function words within', () => {
  const shared = sharedBy(
    factsOf('a', ['The crane fell into the old dock at dawn.']),
    factsOf('b', ['At dawn a red crane fell into the old dock.']),
  );
  expect(shared.run).toBe(4); // crane fell into the old dock
});
