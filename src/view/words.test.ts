import { expect, test } from 'vitest';
import { capital, count, date, grouped, list, month, numberWord, percent } from './words.ts';

test('numbers up to ten are words, larger ones grouped figures', () => {
  expect([0, 1, 10, 11, 1200, 12345.5].map(numberWord)).toEqual([
    'no',
    'one',
    'ten',
    '11',
    '1,200',
    '12,345.5',
  ]);
});

test('one thing is singular, none and several are plural', () => {
  expect(count(1, 'claim')).toBe('one claim');
  expect(count(0, 'claim')).toBe('no claims');
  expect(count(3, 'story', 'stories')).toBe('three stories');
});

test('lists end in “and”', () => {
  expect(list([])).toBe('');
  expect(list([3])).toBe('3');
  expect(list([1, 2, 5])).toBe('1, 2 and 5');
});

test('dates are given as exactly as they are known', () => {
  expect(date('2031-04-09')).toBe('9 April 2031');
  expect(date('2031-04')).toBe('April 2031');
  expect(date('2031')).toBe('2031');
  expect(date('last week')).toBe('last week');
  expect(month('2031-04-09')).toBe('April 2031');
});

test('small helpers', () => {
  expect(grouped(-1234567)).toBe('-1,234,567');
  expect(percent(0.153)).toBe('15%');
  expect(capital('élan')).toBe('Élan');
});
