import { expect, test } from 'vitest';
import { factsOf } from './facts.fixture.ts';
import { readSharedWords } from './shared-words.ts';

const first = { article: 0, sentence: 0 };
const second = { article: 1, sentence: 0 };

test('words that stand in one sentence of both articles count, others do not', () => {
  const shared = readSharedWords([
    factsOf('a', ['The crane fell into the dock.', 'The dock is old.']),
    factsOf('b', ['A crane crushed the dock.', 'Nobody uses the dock.']),
  ]);
  expect(shared.share(first, second).own).toBe(1); // crane
});

test('a word that one article uses twice counts half', () => {
  const shared = readSharedWords([
    factsOf('a', ['The crane fell.', 'The crane was red.']),
    factsOf('b', ['A crane broke.']),
  ]);
  expect(shared.share(first, second).own).toBe(0.5);
});

test('who speaks does not count', () => {
  const named = (id: string, text: string) => {
    const article = factsOf(id, [text]);
    const start = text.indexOf('Marlow');
    article.sentences[0]!.names = [{ start, end: start + 6, key: 'marlow', kind: 'person' }];
    return article;
  };
  const shared = readSharedWords([
    named('a', 'The tide was too strong, Marlow said.'),
    named('b', 'Marlow said the mast had snapped.'),
  ]);
  expect(shared.share(first, second).own).toBe(0);
});

test('a rare word in common says more than a common one, and more where it stands in no further sentence', () => {
  const rarestOf = (one: string, other: string, more: string): number =>
    readSharedWords([factsOf('a', [one, more]), factsOf('b', [other])]).share(first, second).rarest;
  const rare = rarestOf('The crane fell.', 'A crane broke.', 'It rained.');
  expect(rare).toBeGreaterThan(rarestOf('The people fell.', 'The people shouted.', 'It rained.'));
  expect(rare).toBeGreaterThan(rarestOf('The crane fell.', 'A crane broke.', 'The crane was red.'));
});

test('what is covered is told by the sentence that shares less of its own', () => {
  const shared = readSharedWords([
    factsOf('a', ['A crane crushed the pier.']),
    factsOf('b', ['A crane crushed the pier while dockers loaded timber nearby.']),
  ]);
  expect(shared.share(first, second).covered).toBeGreaterThan(0);
  expect(shared.share(first, second).covered).toBeLessThan(1);
  expect(shared.share(first, second).shorter).toBe(3);
});

test('a run of words may have function words within', () => {
  const shared = readSharedWords([
    factsOf('a', ['The crane fell into the old dock at dawn.']),
    factsOf('b', ['At dawn a red crane fell into the old dock.']),
  ]);
  expect(shared.run(first, second)).toBe(4); // crane fell into the old dock
});
