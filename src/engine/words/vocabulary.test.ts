import { describe, expect, test } from 'vitest';
import { diceOf } from '../align/candidates.ts';
import { findFacts } from '../compare.ts';
import { readArticle } from '../article/article.ts';
import { readVocabulary } from './vocabulary.ts';

/** How alike the last sentences of two texts are, 0 to 1, by what they share. */
const lastAlike = (one: string, other: string): number => {
  const articles = [one, other].map((text, at) => readArticle({ file: `${at}.txt`, text }));
  const { sentences } = readVocabulary(findFacts(articles));
  const [x, y] = [0, 1].map((article) => sentences.findLast((words) => words.article === article)!);
  return diceOf(x!, y!);
};

describe('what sentences share', () => {
  test('a pronoun stands for the person named before', () => {
    const named = 'Ana Petrova won in Lisbon. Ana Petrova thanked everybody.';
    expect(lastAlike(named, 'Ana Petrova won in Lisbon. She thanked everybody.')).toBeGreaterThan(
      lastAlike(named, 'Ana Petrova won in Lisbon. They thanked everybody.'),
    );
  });

  test('a derived word is its plain word', () =>
    expect(lastAlike('Harlow decided about it.', 'A decision of Harlow.')).toBe(1));

  test('what is called after a country is the country', () =>
    expect(
      lastAlike('Floods closed roads in the south of Sweden.', 'Floods closed Swedish roads in the south.'),
    ).toBeGreaterThan(
      lastAlike('Floods closed roads in the south of Sweden.', 'Floods closed Danish roads in the south.'),
    ));
});
