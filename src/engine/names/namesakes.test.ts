import { expect, test } from 'vitest';
import { mayBeOneThing } from './namesakes.ts';

test.each([
  ['UK', 'British', true],
  ['the U.S.', 'Washington', true],
  ['United Arab Emirates', 'Emirati', true],
  ['Bombay', 'Mumbai', true],
  ['the Netherlands', 'Dutch', true],
  ['Swedes', 'Sweden', true],
  ['The Holy See', 'Vatican', true],
  ['France', 'Germany', false],
  ['Paris', 'Berlin', false],
  ['Republicans', 'Democrats', false],
  ['Ann Pike', 'Ann Pike', false],
  ['', 'UK', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(mayBeOneThing(a, b)).toBe(expected);
  expect(mayBeOneThing(b, a)).toBe(expected);
});
