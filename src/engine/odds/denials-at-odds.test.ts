import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which one of two articles says what the other denies. */
const denied = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'ferry', title: 'The ferry', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'negation' ? [difference.values] : []));

const plain =
  'The Colby harbour board will buy two electric ferries for the island line, its chairman told members.';

describe('one says what the other denies', () => {
  test('by "not", in other words', () => {
    expect(
      denied(
        plain,
        'Electric ferries for the island line will not be bought by the Colby harbour board this year.',
      ),
    ).toEqual([['buy', 'not']]);
  });

  test('by a verb for the opposite', () => {
    expect(
      denied(
        'Members of the Colby harbour board approved the plan for two electric ferries to the island on Monday.',
        'The Colby harbour board rejected a plan for electric ferries to the island at its meeting on Monday.',
      ),
    ).toEqual([['approved', 'rejected']]);
  });
});

describe('a "not" that contradicts nothing', () => {
  test('of what is yet to come', () => {
    expect(
      denied(
        plain,
        'The Colby harbour board has not bought electric ferries for the island line in the past.',
      ),
    ).toEqual([]);
  });

  test('that ends with a limit', () => {
    expect(
      denied(plain, 'The Colby harbour board will not buy electric ferries for the island line until May.'),
    ).toEqual([]);
  });

  test('beside a word for what sort a thing is', () => {
    expect(
      denied(
        'The Colby harbour board is to spend less on the ferries that are used for endangered seals of the island.',
        'The Colby harbour board is to spend less on making sure that ferries to the island do not endanger seals.',
      ),
    ).toEqual([]);
  });

  test('beside a noun', () => {
    expect(
      denied(
        'The fire on the Colby island ferry began while the captain was on the bridge, the coastguard said.',
        'The captain, who was not on the bridge when the fire on the ferry to Colby island began, put it out himself.',
      ),
    ).toEqual([]);
  });
});
