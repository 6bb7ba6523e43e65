import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, webAddress } from './text.ts';

describe('a text on one line', () => {
  test('white space of any kind is one space, control characters go', () => {
    expect(oneLine(' Two\r\n\tlines\u2028and\u0000 a bell\u0007 ')).toBe('Two lines and a bell');
  });

  test.each([
    ['an override left open', '\u202eabc', '\u202eabc\u202c'],
    ['an isolate left open', '\u2067abc', '\u2067abc\u2069'],
    ['one in the other', '\u2068a\u202bb', '\u2068a\u202bb\u202c\u2069'],
    ['an isolate’s end ends what was opened in it', '\u2067a\u202eb\u2069c', '\u2067a\u202eb\u2069c'],
    ['what is closed stays', '\u202aabc\u202c \u2066d\u2069', '\u202aabc\u202c \u2066d\u2069'],
    ['an end of nothing stays', 'abc\u202c\u2069', 'abc\u202c\u2069'],
  ])('no turn of direction reaches beyond it: %s', (_, text, closed) => {
    expect(oneLine(text)).toBe(closed);
  });

  test('once is enough', () => {
    const signs = ['a', ' ', '\n', '\u202a', '\u202c', '\u202e', '\u2067', '\u2068', '\u2069'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('an address', () => {
  test('leads to the web or nowhere', () => {
    expect(webAddress('https://news.example/a')).toBe('https://news.example/a');
    for (const other of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'news', null])
      expect(webAddress(other)).toBeNull();
  });

  test('holds only what addresses may', () => {
    expect(webAddress('https://news.example/ä b?c={d}|e^`"<>')).toBe(
      'https://news.example/%C3%A4%20b?c=%7Bd%7D%7Ce%5E%60%22%3C%3E',
    );
  });
});
