import { expect, test } from 'vitest';
import { compareQuantities, findQuantities } from './quantities.ts';

/** How the hours of two phrases relate. */
const relation = (a: string, b: string): string => {
  const [left, right] = [a, b].map((phrase) =>
    findQuantities(`The mill at Colby shut ${phrase}.`, { published: null }).find(
      ({ dimension }) => dimension === 'time',
    )!,
  );
  return compareQuantities(left!, right!);
};

test('hours hedged fit those within half an hour', () => {
  expect(relation('shortly before 9 a.m.', 'at 8:40 a.m.')).toBe('compatible');
  expect(relation('shortly before 9 a.m.', 'at 7:20 a.m.')).toBe('different');
});

test('an hour of the twelve fits both halves of the day', () => {
  expect(relation('at half past nine', 'at 9:30 p.m.')).toBe('compatible');
  expect(relation('at half past nine', 'at 8:10 p.m.')).toBe('different');
  expect(relation('at half past nine in the morning', 'at 9:30 p.m.')).toBe('different');
});

test('a part of the day fits the hours in it', () => {
  expect(relation('at lunchtime', 'at 1:15 p.m.')).toBe('compatible');
  expect(relation('at lunchtime', 'shortly after midnight')).toBe('different');
});

test('an hour of another zone, named or not, may be any', () => {
  expect(relation('at 11:02 a.m.', 'at 5:02 a.m. Arden time')).toBe('compatible');
});
