import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { originOf } from './origins.ts';

/** The keys of all years that the articles of a story give, in order. */
function origins(...texts: string[]): (string | null)[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const context = makeContext(facts, [], [], [...facts.keys()]);
  return facts.flatMap(({ sentences }) =>
    sentences.flatMap(({ quantities }) =>
      quantities.filter(({ iso }) => /^\d{4}$/.test(iso ?? '')).map((year) => originOf(context, year)),
    ),
  );
}

describe('years of one beginning', () => {
  test.each([
    [
      'by name',
      'No more bells from Brellin. Brellin, founded in Norham in 1931, makes bells.',
      'No more bells from Brellin. Brellin was established in 1934 by two smiths.',
    ],
    [
      'by what it is',
      'Brellin is to close. The company, founded in 1931, makes bells.',
      'Brellin will make no more bells. The firm opened in 1934.',
    ],
    [
      'by either',
      'Brellin is to close. The chain, set up in 1931, sells bells.',
      'No more bells from Brellin. Brellin, founded in 1934, is to close.',
    ],
    [
      'by who did it',
      'Brellin is to close. Ann Pike founded the company in 1931.',
      'No more bells from Brellin. Brellin, founded in 1934, is to close.',
    ],
    [
      'first of all',
      'Founded in 1931, Brellin makes bells.',
      'Brellin, which was founded in 1934, makes bells.',
    ],
  ])('%s', (_, left, right) => {
    const [a, b] = origins(left, right);
    expect(a).not.toBeNull();
    expect(a).toBe(b);
  });
});

describe('years of two things', () => {
  test.each([
    [
      'two names',
      'No more bells from Brellin. Brellin, founded in 1931, makes bells.',
      'No more bells from Ostrey. Ostrey, founded in 1934, makes bells.',
    ],
    [
      'another year of it',
      'No more bells from Brellin. Brellin, founded in 1931, makes bells.',
      'No more bells from Brellin. Brellin was sold in 1934.',
    ],
    [
      'begun and opened',
      'Brellin Hall, built in 1931, is to close.',
      'Brellin Hall, opened in 1934, is to close.',
    ],
    [
      'its parent',
      'Brellin, founded in 1931, is to close.',
      'Brellin is to close. The parent company, founded in 1934, said so.',
    ],
    [
      'of another firm',
      'Brellin is to close. The company was founded in 1931.',
      'Ostrey is to close. The company was founded in 1934.',
    ],
  ])('%s', (_, left, right) => {
    const [a, b] = origins(left, right);
    expect(a === null || a !== b).toBe(true);
  });
});
