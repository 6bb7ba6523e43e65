import { expect, test } from 'vitest';
import { canStandFor } from './said-otherwise.ts';
import { plainStemOf } from '../words/synonyms.ts';

const can = (a: string, b: string): boolean => canStandFor(plainStemOf(a), plainStemOf(b));

test('everyday words stand for one another, whatever their form', () => {
  expect(can('frightened', 'scared')).toBe(true);
  expect(can('children', 'kids')).toBe(true);
  expect(can('began', 'started')).toBe(true);
});

test('other words do not', () => {
  expect(can('frightened', 'happy')).toBe(false);
  expect(can('apple', 'pear')).toBe(false);
});
