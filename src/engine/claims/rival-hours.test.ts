import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** Verdict and reason of each claim of two articles that holds a sentence of both. */
function claimsOf(...texts: string[]): string[] {
  const articles = texts.map((text, at) =>
    readArticle({ file: `${at}.txt`, text: `A headline here\n\n${text}` }),
  );
  return compare(articles, { id: 'x', title: 'x', summary: null })
    .claims.filter(({ accounts }) => new Set(accounts.map(({ article }) => article)).size > 1)
    .map(({ verdict, why }) => `${verdict}: ${why}`);
}

test('an hour given otherwise is told once, in words that name both', () => {
  expect(
    claimsOf(
      'Firefighters worked all night in Colby. The blaze at the paper mill broke out at 4:10 a.m. on Friday.',
      'Colby lost its oldest mill. Flames erupted there at twenty to three in the morning, a watchman said.',
    ).filter((claim) => claim.startsWith('differs')),
  ).toEqual(['differs: “4:10 a.m.” and “twenty to three in the morning”: the time is at odds.']);
  expect(
    claimsOf(
      'The blaze at the paper mill in Colby broke out at 4:10 a.m. on Friday.',
      'The blaze at the paper mill in Colby broke out at 2:40 a.m. on Friday.',
    ).filter((claim) => !claim.startsWith('same')),
  ).toEqual(['differs: “4:10 a.m.” and “2:40 a.m.”: the time is at odds.']);
});
