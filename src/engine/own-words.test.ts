import { expect, test } from 'vitest';
import { factsOf } from './facts.fixture.ts';
import { readOwnWords } from './own-words.ts';

const first = { article: 0, sentence: 0 };
const second = { article: 1, sentence: 0 };

test('words that stand in one sentence of both articles count, others do not', () => {
  const own = readOwnWords([
    factsOf('a', ['The crane fell into the dock.', 'The dock is old.']),
    factsOf('b', ['A crane crushed the dock.', 'Nobody uses the dock.']),
  ]);
  expect(own(first, second)).toBe(1); // crane
});

test('a word that one article uses twice counts half', () => {
  const own = readOwnWords([
    factsOf('a', ['The crane fell.', 'The crane was red.']),
    factsOf('b', ['A crane broke.']),
  ]);
  expect(own(first, second)).toBe(0.5);
});

test('who speaks does not count', () => {
  const named = (id: string, text: string) => {
    const article = factsOf(id, [text]);
    const start = text.indexOf('Marlow');
    article.sentences[0]!.names = [{ start, end: start + 6, key: 'marlow', kind: 'person' }];
    return article;
  };
  const own = readOwnWords([
    named('a', 'The tide was too strong, Marlow said.'),
    named('b', 'Marlow said the mast had snapped.'),
  ]);
  expect(own(first, second)).toBe(0);
});
