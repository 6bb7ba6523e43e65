import { describe, expect, test } from 'vitest';
import { arePersonsApart, isPersonNoun } from './people.ts';

describe('nouns for people', () => {
  test.each([
    'driver',
    'villagers',
    'nurses',
    'policemen',
    'women',
    'deputies',
    'employee',
    'tourists',
    'pupils',
  ])('%s', (noun) => {
    expect(isPersonNoun(noun)).toBe(true);
  });

  test.each(['river', 'trailers', 'homes', 'houses', 'votes', 'committees', 'watches', 'lists', 'weeks'])(
    'not %s',
    (noun) => {
      expect(isPersonNoun(noun)).toBe(false);
    },
  );
});

test.each([
  ['pupils', 'children', false],
  ['people', 'passengers', false],
  ['men', 'women', true],
  ['passengers', 'crew', true],
  ['attackers', 'dead', true],
  ['people', 'children', true], // some of them
])('%s and %s are other people: %s', (a, b, apart) => {
  expect(arePersonsApart(a, b)).toBe(apart);
  expect(arePersonsApart(b, a)).toBe(apart);
});
