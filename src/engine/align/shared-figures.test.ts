import { expect, test } from 'vitest';
import { factsOf } from '../facts.fixture.ts';
import { findQuantities } from '../quantities/quantities.ts';
import { readVocabulary } from '../words/vocabulary.ts';
import { readSharedFigures, type SharedFigures } from './shared-figures.ts';

/** What the figures of the first two of these share: a sentence is an article of its own. */
function sharedBy(...texts: string[]): SharedFigures {
  const articles = texts.map((text, n) => {
    const facts = factsOf(`a${n}`, [text]);
    for (const sentence of facts.sentences) sentence.quantities = findQuantities(text, { published: null });
    return facts;
  });
  return readSharedFigures(readVocabulary(articles))(0, 1);
}

test('one amount in two spellings is equal', () => {
  expect(sharedBy('The barn cost 3.2 million euros.', 'It was built for €3.2m.').equal).toBeGreaterThan(0.5);
});

test('a rounded figure fits the exact one', () => {
  const shared = sharedBy('The path is 27.4 km long.', 'It winds for about 27 kilometres.');
  expect(shared.fitting).toBeGreaterThan(0.5);
  expect(shared.equal).toBe(0);
});

test('figures at odds say nothing', () => {
  expect(sharedBy('The path is 27 km long.', 'It winds for 95 kilometres.')).toEqual({
    equal: 0,
    fitting: 0,
    sameDay: 0,
    sameNumber: 0,
  });
});

test('one number of two things counts, a small one less', () => {
  const large = sharedBy('The hall has 240 seats.', 'It holds 240 singers.').sameNumber;
  const small = sharedBy('The hall has 4 seats.', 'It holds 4 singers.').sameNumber;
  expect(large).toBeGreaterThan(small);
  expect(small).toBeGreaterThan(0);
});

test('the more articles, the less a number in common says', () => {
  const others = ['Rain fell.', 'Snow fell.', 'Hail fell.'];
  const few = sharedBy('The hall has 240 seats.', 'It holds 240 singers.').sameNumber;
  expect(sharedBy('The hall has 240 seats.', 'It holds 240 singers.', ...others).sameNumber).toBeLessThan(
    few,
  );
});
