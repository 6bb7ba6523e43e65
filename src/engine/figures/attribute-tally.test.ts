import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { tallyOf } from './attribute-tally.ts';
import { compare, findFacts } from '../compare.ts';

/** The side that each figure of a sentence stands beside. */
function sidesIn(text: string): (string[] | null)[] {
  const [facts] = findFacts([readArticle({ file: 'a.txt', text })]);
  return facts!.sentences.flatMap((sentence) => sentence.quantities.map((q) => tallyOf(sentence, q)));
}

describe('the two sides of a vote are read', () => {
  test.each<[string, (string[] | null)[]]>([
    ['The motion was carried by 121 votes to 108.', [['108'], ['121']]],
    ['There were 112 votes for the mayor and 121 against it.', [['121'], ['112']]],
    ['The council voted 12-9 to shut the mill.', [['12', '9']]],
    // no vote, and no side of one
    ['Harrowgate beat Corley 3-2.', [null]],
    ['Deputies spoke for 12 hours and 40 left.', [null, null]],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});

describe('two tallies are at odds where one side alone agrees', () => {
  test.each<[string, string, number[][]]>([
    [
      'The motion was carried by 121 votes to 108.',
      'There were 112 votes for the government and 121 against it.',
      [[108, 112]],
    ],
    [
      'The motion was carried by 121 votes to 108.',
      'In the end 121 deputies were in favour and 108 against.',
      [],
    ],
    ['The motion was carried by 121 votes to 108.', 'The budget had passed by 117 votes to 110.', []],
  ])('%s / %s', (left, right, values) => {
    const articles = [left, right].map((text, at) =>
      readArticle({ file: `${at}.txt`, text: `The government of Corland fell.\n\n${text}` }),
    );
    const { claims } = compare(articles, { id: 'vote', title: 'Vote', summary: null });
    expect(claims.flatMap(({ difference }) => (difference ? [difference.values] : []))).toEqual(values);
  });
});
