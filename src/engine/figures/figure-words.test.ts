import { expect, test } from 'vitest';
import { wordsAtOdds } from './figure-words.ts';

const marked = (text: string, ...others: string[]): string => {
  const { start, end } = wordsAtOdds(text, others);
  return text.slice(start, end);
};

test.each([
  ['49-year-old', '52-year-old', '49'],
  ['$5.4 billion', '$6.1 billion', '$5.4'],
  ['1,600', '1,200', '1,600'],
  ['three-storey', 'four-storey', 'three'],
  ['twenty-five days', 'twelve days', 'twenty-five'],
  ['a fifth', 'a third', 'a fifth'],
])('of %s beside %s the number is marked', (text, other, words) => {
  expect(marked(text, other)).toBe(words);
});

test('the scale is marked with the number where the numbers are one', () => {
  expect(marked('$2 million', '$2 billion')).toBe('$2 million');
});

test('of a score the side that differs is marked', () => {
  expect(marked('31-24', '31-27')).toBe('24');
  expect(marked('31-24', '28-24')).toBe('31');
  expect(marked('31-24', '28-20')).toBe('31');
});
