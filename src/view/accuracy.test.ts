import { expect, test } from 'vitest';
import { accuracy } from './accuracy.ts';

test('a figure is not parted at the end of a line', () => {
  const row = { what: '400,000 / 400 000', result: '68 of 74 found (92 %)', on: '26 articles' };
  expect(accuracy({ intro: 'Measured.', rows: [row] })?.rows).toEqual([
    { what: '400,000 / 400\u00a0000', result: '68 of 74 found (92\u00a0%)', on: '26 articles' },
  ]);
});

test('without figures there is nothing to show', () => {
  expect(accuracy(undefined)).toBeNull();
});
