import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The names at odds in what two articles say. */
const named = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'match', title: 'The match', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'name' ? [difference.values] : []));

const first = 'Nils Harrow headed the winner for Colby in the last minute of the match at Orley.';

test('one surname with two given names is a name at odds', () => {
  expect(
    named(first, 'The winner for Colby at Orley came from the head of Peter Harrow in the last minute.'),
  ).toEqual([['Nils Harrow', 'Peter Harrow']]);
});

test('so it is where they begin with one letter', () => {
  expect(
    named(
      first.replace('Nils', 'Duncan'),
      'The winner for Colby at Orley came from the head of Dickson Harrow in the last minute.',
    ),
  ).toEqual([['Duncan Harrow', 'Dickson Harrow']]);
});

test('so it is in sentences with nothing in common, where both articles come back to the person', () => {
  expect(
    named(
      'Nils Harrow won the vote in Orley.\n\nThe council will meet on Friday, and Harrow is to speak first.',
      'Supporters of Peter Harrow danced in the streets.\n\nHarrow had promised cheaper buses.',
    ),
  ).toEqual([['Nils Harrow', 'Peter Harrow']]);
});

describe('no name is at odds', () => {
  test('where they may be one name in two tongues, or cut short', () => {
    for (const [one, other] of [
      ['Pedro', 'Peter'],
      ['Alexis', 'Alexandros'],
      ['Malcom', 'Malcolm'],
    ] as const)
      expect(
        named(
          first.replace('Nils', one),
          `The winner for Colby at Orley came from the head of ${other} Harrow in the last minute.`,
        ),
      ).toEqual([]);
  });

  test('where one given name is short for the other', () => {
    expect(
      named(
        first.replace('Nils', 'Bob'),
        'The winner for Colby at Orley came from the head of Robert Harrow in the last minute.',
      ),
    ).toEqual([]);
  });

  test('where they are two firms', () => {
    expect(
      named(
        'Harrow Steel said on Tuesday it had agreed to sell its Orley mills to Linden for $3 million.',
        "Linden Steel has agreed to pay $3 million for Harrow's Orley mills, the two firms said on Tuesday.",
      ),
    ).toEqual([]);
  });

  test('where they are of one family', () => {
    expect(
      named(first, 'Peter Harrow, his brother, headed the winner for Colby in the match at Orley.'),
    ).toEqual([]);
  });

  test('where an article names both', () => {
    expect(
      named(
        first,
        'The winner for Colby at Orley came from the head of Peter Harrow in the last minute.\n\nNils Harrow sat on the bench.',
      ),
    ).toEqual([]);
  });
});
