import { expect, test } from 'vitest';
import { numbersIn, quotedIn, worth } from './pieces.ts';

const quoted = (text: string): string[] => quotedIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['said: "It is over," and left.', ['"It is over,"']],
  ['"One," she said. "Two."', ['"One,"', '"Two."']],
  ['"One." She added: "Two', ['"One."', '"Two']],
  ['It is "over" and "done".', ['"over"', '"done"']],
  ['"We will not go—" he began.', ['"We will not go—"']],
  ['" Spaced out " by a machine.', ['" Spaced out "']],
])('between straight marks: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['So it is over," she added.', ['So it is over,"']],
  ['So it is over." Then: "Go."', ['So it is over."', '"Go."']],
  ['So it is over."', ['So it is over."']],
  ['So it is over,” she added.', ['So it is over,”']],
])('a quotation that runs in from the sentence before: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('one that runs on ends with the sentence', () => {
  expect(quoted('She said: "It is over.')).toEqual(['"It is over.']);
  expect(quoted('She said: “It is over.')).toEqual(['“It is over.']);
});

test('a number is whole: hours with their minutes, days with their ending', () => {
  const text = 'At 5:30 on May 29th some 1,700 left; an F-16 flew by.';
  const numbers = numbersIn(text).map(({ start, end }) => text.slice(start, end));
  expect(numbers).toEqual(['5:30', '29th', '1,700']);
  expect(numbers.map(worth)).toEqual(['5:30', '29', '1700']);
});
