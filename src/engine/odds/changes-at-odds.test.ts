import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** Whether a claim made of whole sentences is at odds. */
const isAtOdds = (...texts: string[]): boolean =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'bank', title: 'The bank', summary: null },
  ).claims.some(({ kind, difference }) => kind === 'statement' && difference !== null);

const left = 'The dinar lost 4 per cent against the dollar after the decision of the bank.';

test('a rise and a fall of one thing by one figure are at odds', () => {
  expect(
    isAtOdds(left, 'The decision of the bank sent the national currency up 4 percent to the dollar.'),
  ).toBe(true);
});

test('what one money loses another gains', () => {
  expect(isAtOdds(left, 'The decision of the bank sent the dollar up 4 percent to the dinar.')).toBe(false);
});

test('a fall on a day and a rise in a month are two', () => {
  expect(
    isAtOdds(
      left,
      'The dinar had gained 4 percent against the dollar in May, before the bank took the decision.',
    ),
  ).toBe(false);
});
