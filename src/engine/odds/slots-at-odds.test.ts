import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** What is at odds in what articles say. */
const odds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'hill', title: 'The hill', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'words' ? [difference.values] : []));

const article = (...sentences: string[]): string =>
  ['Ann Penhale, 31, had been missing on Orley Hill since Sunday.', ...sentences].join('\n\n');

describe('what fills one slot is at odds', () => {
  test.each([
    ['Ann Penhale was spotted by the crew of a helicopter.', 'Two fishermen came across her by a stream, and Ann Penhale is well.', ['the crew of a helicopter', 'Two fishermen']],
    ['Ann Penhale was later arrested at her flat in Colby.', 'Detectives caught Ann Penhale outside a hotel.', ['her flat', 'a hotel']],
    ['A man with an axe attacked a warden.', 'The warden says the attacker carried a machete.', ['an axe', 'a machete']],
    ['Ann Penhale was flown to hospital in Bergen.', 'Surgeons in Trondheim have operated on her, and Ann Penhale is in intensive care in Trondheim.', ['hospital in Bergen', 'Trondheim']],
    ['The robbers fled on a scooter.', 'They made off in a white van.', ['a scooter', 'a white van']],
  ])('%s / %s', (one, other, words) => {
    expect(odds(article(one), article(other))).toEqual([words]);
  }); // prettier-ignore
});

describe('it is not', () => {
  test.each([
    ['of one sort', 'Ann Penhale was found by her brother.', 'Ann Penhale was found by relatives.'],
    ['where one word may stand for the other', 'Ann Penhale was found by rescuers.', 'Ann Penhale was found by climbers.'],
    ['of two persons', 'Nils Harrow was arrested at his flat on Sunday.', 'Police arrested Ole Rait at an airport.'],
    ['where somebody was moved on', 'Ann Penhale was treated in Bergen.', 'Ann Penhale was later flown to Oslo.'],
    ['of another year', 'The robbers fled on a scooter.', 'In 2011 raiders at the inn escaped by boat.'],
  ])('%s', (_, one, other) => {
    expect(odds(article(one), article(other))).toEqual([]);
  }); // prettier-ignore

  test('where an article tells of both', () => {
    expect(
      odds(
        article('The robbers fled on a scooter.'),
        article('They made off in a white van.', 'Witnesses say two of them escaped on a moped.'),
      ),
    ).toEqual([]);
  });
});
