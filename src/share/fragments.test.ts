import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexWords, textFragment } from './fragments.ts';

/** The fragment's parts, decoded, as a browser takes it apart. */
function read(fragment: string): { prefix: string; start: string; end: string; suffix: string } {
  const parts = fragment.replace('#:~:text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = ''] = parts;
  const decode = decodeURIComponent;
  return { prefix: decode(prefix), start: decode(start), end: decode(end), suffix: decode(suffix) };
}

/** Where a browser would go: the first place that fits all parts. Texts here have single spaces. */
function find(text: string, fragment: string): { from: number; to: number } | null {
  const { prefix, start, end, suffix } = read(fragment);
  const [whole, first, last] = [text.toLowerCase(), start.toLowerCase(), end.toLowerCase()];
  const edge = (at: number): boolean =>
    at <= 0 || at >= whole.length || /\s/.test(whole[at] ?? '') || /\s/.test(whole[at - 1] ?? '');
  for (let from = whole.indexOf(first); from >= 0; from = whole.indexOf(first, from + 1)) {
    const before = whole.slice(0, from).trimEnd();
    if (!edge(from) || !edge(from + first.length) || (prefix && !before.endsWith(prefix.toLowerCase())))
      continue;
    let to = from + first.length;
    if (end) {
      let at = whole.indexOf(last, to);
      while (at >= 0 && !(edge(at) && edge(at + last.length))) at = whole.indexOf(last, at + 1);
      if (at < 0) return null;
      to = at + last.length;
    }
    if (suffix && !whole.slice(to).trimStart().startsWith(suffix.toLowerCase())) continue;
    return { from, to };
  }
  return null;
}

const of = (text: string, words: string, nth = 0): string => {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  return textFragment(indexWords(text), at, at + words.length);
};

test('a short passage is named whole', () => {
  expect(of('It rained. The river rose. All slept.', 'The river rose.')).toBe('#:~:text=The%20river%20rose.');
});

test('of a long passage the first and last words are named', () => {
  const words = Array.from({ length: 20 }, (_, i) => `word${i}`).join(' ');
  expect(of(words, words)).toBe(
    '#:~:text=word0%20word1%20word2%20word3%20word4,word15%20word16%20word17%20word18%20word19',
  );
});

describe('signs that mean something inside a fragment are encoded', () => {
  test.each([
    ['a comma', 'Wind, then rain', 'Wind%2C%20then%20rain'],
    ['a hyphen', 'a two-day storm', 'a%20two%2Dday%20storm'],
    ['an ampersand', 'Salt & Co', 'Salt%20%26%20Co'],
    ['curly quotation marks and a dash', '“No” — she said', '%E2%80%9CNo%E2%80%9D%20%E2%80%94%20she%20said'],
    ['an apostrophe', "the ship's bell", 'the%20ship%27s%20bell'],
    ['a line break, as the space it is shown as', 'the\nbell', 'the%20bell'],
    ['half of an emoji', 'the \ud83d bell', 'the%20%EF%BF%BD%20bell'],
  ])('%s', (_, text, fragment) => {
    expect(of(text, text)).toBe(`#:~:text=${fragment}`);
  });
});

test('a passage that stands twice gets the words before it', () => {
  const text = 'On Monday the bridge was shut. On Friday the bridge was shut.';
  expect(read(of(text, 'the bridge was shut.', 1))).toMatchObject({
    prefix: 'Friday',
    start: 'the bridge was shut.',
  });
  expect(read(of(text, 'the bridge was shut.', 0))).toMatchObject({ prefix: 'Monday' });
});

test('a repeated passage at the start of the text gets the words after it', () => {
  const text = 'The bridge is shut. Cars wait. The bridge is shut. Trains run.';
  expect(read(of(text, 'The bridge is shut.'))).toMatchObject({ prefix: '', suffix: 'Cars' });
});

test('no words, no fragment', () => {
  expect(textFragment(indexWords(''), 0, 0)).toBe('');
  expect(textFragment(indexWords(' \n '), 0, 3)).toBe('');
});

test('a word too long for an address gets no fragment', () => {
  const word = 'x'.repeat(10_000);
  expect(of(word, word)).toBe('');
});

test('of a hundred thousand sentences that read alike each gets its surroundings', () => {
  const words = indexWords('The sea rose. '.repeat(100_000));
  expect(read(textFragment(words, 14 * 50_000, 14 * 50_001))).toMatchObject({ start: 'The sea rose.' });
  expect(read(textFragment(words, 0, 14 * 100_000)).end).toContain('rose.');
});

test('a browser that follows the fragment comes to the passage, however often its words are repeated', () => {
  const word = fc.constantFrom('rain', 'fell,', 'on', '“the”', 'two-day', 'fair', '&', '—', 'Rain');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (list, a, b) => {
      const [first, last] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number];
      const text = list.join(' ');
      const from = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
      const to = from + list.slice(first, last + 1).join(' ').length;
      const found = find(text, textFragment(indexWords(text), from, to));
      expect(found).toEqual({ from, to });
    }),
  );
});
