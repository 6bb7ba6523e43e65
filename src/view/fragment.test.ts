import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragment, type Fragment, type FragmentOptions } from './fragment.ts';

const plain = ({ pieces, cutBefore, cutAfter }: Fragment): string =>
  `${cutBefore ? '…' : ''}${pieces.map(({ text, strong }) => (strong ? `*${text}*` : text)).join('')}${cutAfter ? '…' : ''}`;

function show(text: string, core: string, strong?: string, options?: FragmentOptions): string {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return plain(fragment({ text, markup: [] }, at(core), strong ? [at(strong)] : [], options));
}

test('a short sentence is shown whole', () => {
  expect(show('The ship carried 312 passengers.', '312 passengers', '312')).toBe(
    'The ship carried *312* passengers.',
  );
});

test('the clause round the account is shown, without the comma it ends in', () => {
  expect(
    show(
      'After a night of searching, crews found 24 bodies near the pier, the harbour master told a newspaper.',
      '24 bodies',
      '24',
    ),
  ).toBe('crews found *24* bodies near the pier');
});

test('an ellipsis stands where a clause goes on', () => {
  expect(
    show(
      'Officials denied that more than 40 villages had been cut off from the power grid by the storm on Monday.',
      'more than 40 villages',
    ),
  ).toBe('…that more than 40 villages had been cut off from the power grid…');
});

test('words that trail off by themselves get no second ellipsis', () => {
  expect(
    show(
      'The keeper swore that the lamp had burned through every winter storm... but never had he seen the harbour so dark, he wrote later.',
      'the lamp had burned through every winter storm',
      undefined,
      { most: 9 },
    ),
  ).not.toMatch(/\.…$/);
});

test('a long account is cut round the words in dispute', () => {
  const text =
    'The board of the company, which has run the line since the war, said in a long statement that it would not pay a dividend this year or next.';
  expect(show(text, text, 'not')).toContain('*not*');
  expect(show(text, text, 'not').split(' ').length).toBeLessThanOrEqual(15);
});

test('a long account without words in dispute is cut round what is to be seen of it', () => {
  const text =
    'The board of the company, which has run the line since the war, said in a long statement that it would not pay a dividend this year or next.';
  const start = text.indexOf('not pay');
  const focus = { start, end: start + 'not pay a dividend'.length };
  expect(show(text, text, undefined, { focus })).toBe('…that it would not pay a dividend this year or next.');
});

test('without its clause an account is shown as it is', () => {
  expect(
    show('The mayor said that about 90 homes were lost in the flood.', 'about 90 homes', '90', {
      extend: false,
    }),
  ).toBe('about *90* homes');
});

test('markdown signs are left out', () => {
  const text = 'The **river** rose.';
  const markup = [
    { start: 4, end: 6 },
    { start: 11, end: 13 },
  ];
  expect(plain(fragment({ text, markup }, { start: 0, end: text.length }))).toBe('The river rose.');
});

test('what is shown always stands in the sentence, word for word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('rain', 'fell,', 'and', 'that', '24', '—', 'of', 'the', '“no”', 'x.'), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      (list, a, b, most, extend) => {
        const text = list.join(' ');
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const { pieces } = fragment({ text, markup: [] }, { start, end: end + 1 }, [], { most, extend });
        const shown = pieces.map((piece) => piece.text).join('');
        expect(shown).not.toBe('');
        expect(text).toContain(shown);
      },
    ),
  );
});
