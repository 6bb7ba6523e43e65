import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which two articles are at odds, sorted; none where they are not. */
const atOdds = (...texts: string[]): string[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'mill', title: 'The mill', summary: null },
  )
    .claims.flatMap(({ difference }) => (difference?.values ?? []).map(String))
    .sort();

describe('words that cannot both hold', () => {
  test('are at odds, active or passive', () => {
    expect(
      atOdds(
        'The board of the Colby mill accepted the offer.',
        'The offer was rejected by the Colby mill board.',
      ),
    ).toEqual(['accepted', 'rejected']);
  });

  test('so are words of place and time', () => {
    expect(
      atOdds('The lorry turned before the narrow bridge.', 'The lorry turned after the narrow bridge.'),
    ).toEqual(['after', 'before']);
  });
});

describe('words for the opposite that are no contradiction', () => {
  test.each([
    ['of two things', 'Shares in the mill rose in May.', 'Orders at the mill fell in May.'],
    ['of two of a sort', 'The board rejected a first offer.', 'The board accepted the offer.'],
    ['of a part', 'Members approved the bridge.', 'Members rejected an amendment to the bridge bill.'],
    ['of another time', 'Members are expected to reject the bridge.', 'Members approved the bridge.'],
    ['of the two who take part', 'Colby sold the mill to Arden.', 'Arden bought the mill from Colby.'],
    ['of another day', 'Shares in the mill rose on Monday.', 'Shares in the mill fell on Tuesday.'],
  ])('%s', (_, one, other) => {
    expect(atOdds(one, other)).toEqual([]);
  });
});
