import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The words by which one of two articles denies what the other says. */
const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'mill', title: 'The mill', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'negation' ? [difference.values] : []));

test('"no plans" is at odds with plans', () => {
  expect(
    atOdds(
      'There are no plans to close the mill, said Arden.',
      'Arden said the firm plans to close the mill.',
    ),
  ).toEqual([['no', 'plans']]);
});

test('a refusal with the deed', () => {
  expect(
    atOdds('The judge refused to release Arden on bail.', 'Arden was released on bail by the judge.'),
  ).toEqual([['refused', 'released']]);
});

test('"not guilty" with "guilty" where both are found, not where one is a plea', () => {
  const guilty = 'Jurors found the owner of the mill guilty of arson.';
  expect(atOdds('Jurors found the mill owner not guilty of arson.', guilty)).toEqual([['not', 'guilty']]);
  expect(atOdds('The mill owner has pleaded not guilty to arson.', guilty)).toEqual([]);
});

describe('a denial that contradicts nothing', () => {
  test('by one who speaks for another side', () => {
    expect(
      atOdds('The owner said the sprinklers worked.', 'Workers said the sprinklers did not work.'),
    ).toEqual([]);
  });

  test('of what was only meant to be', () => {
    expect(
      atOdds('Lawyers had expected Arden to testify at the trial.', 'Arden did not testify at the trial.'),
    ).toEqual([]);
  });

  test('of another deed', () => {
    expect(atOdds('Ferries were cancelled for days.', 'No ferries ran for days.')).toEqual([]);
  });

  test('of another charge', () => {
    expect(
      atOdds('Before the trial Arden pleaded guilty to theft.', 'Arden pleaded not guilty to murder.'),
    ).toEqual([]);
  });
});

test('"ruled out" with what he who rules it out will do', () => {
  expect(
    atOdds(
      'Mayor Nils Arden ruled out an early sale of the mill.',
      'Mayor Nils Arden said he would press ahead with an early sale of the mill.',
    ),
  ).toEqual([['ruled', 'early']]);
  expect(
    atOdds(
      'Mayor Nils Arden ruled out an early sale of the mill.',
      'Workers said they would call for an early sale of the mill.',
    ),
  ).toEqual([]);
});
