import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eitherPattern } from './plain-text.ts';

const WORD = /\p{Lu}(?:[\p{L}\p{M}'’-]|\p{N}+)*(?![\p{L}\p{N}])|[^\p{L}\s]\p{M}?/gu;
const either = eitherPattern(WORD);

test('a plain text is searched by another pattern, which finds the same', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '9', ' ', '-', '.', '’', '“', '\n', '\u00a0') }),
      (text) => {
        expect(either(text)).not.toBe(WORD);
        expect(text.match(either(text))).toEqual(text.match(WORD));
      },
    ),
  ));

test.each(['é', 'Ж', '½', '\u0301', 'ª', '\u02bc', '١'])('%s is not plain', (sign) => {
  expect(either(`A${sign}`)).toBe(WORD);
});
