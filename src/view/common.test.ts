import { expect, test } from 'vitest';
import { articleRefs } from './common.ts';
import { article, comparison } from './storm.fixture.ts';

const names = (...openings: string[]): string[] =>
  articleRefs(comparison(openings.map((opening, i) => article(`a${i}`, [opening])))).map(({ name }) => name);

test('an article without an outlet goes by its first words', () => {
  expect(names('A storm sank boats in the harbour of Orrin.')).toEqual(['A storm sank boats in…']);
});

test('articles that begin alike go by as many words as tell them apart', () => {
  expect(
    names(
      'A series of heavy storms has shaken Orrin.',
      'A series of heavy storms rocked Orrin.',
      'Rain fell.',
    ),
  ).toEqual(['A series of heavy storms has…', 'A series of heavy storms rocked…', 'Rain fell.']);
});

test('articles with one opening keep one name: their numbers tell them apart', () => {
  const [one, other] = names('A storm sank boats in Orrin.', 'A storm sank boats in Orrin.');
  expect(one).toBe(other);
});
