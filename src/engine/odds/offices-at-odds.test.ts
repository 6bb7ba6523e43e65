import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** What is at odds in what two articles say. */
const odds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'port', title: 'The port', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

describe('two offices of one rank are at odds', () => {
  test.each([
    ['Defence Minister Nils Harrow opened the port.', 'Nils Harrow, the transport minister, cut the ribbon.', ['Defence Minister', 'transport minister']],
    ['The fire chief, Ole Rait, spoke at the port.', 'Police chief Ole Rait praised the crews.', ['fire chief', 'Police chief']],
    ['Ann Penhale, the minister of health, was there.', 'Finance Minister Ann Penhale made a speech.', ['minister of health', 'Finance Minister']],
  ])('%s / %s', (one, other, words) => {
    expect(odds(one, other)).toEqual([words]);
  }); // prettier-ignore
});

describe('no offices are at odds', () => {
  test.each([
    ['of one field', 'Interior Minister Nils Harrow opened the port.', 'Nils Harrow, the home affairs minister, cut the ribbon.'],
    ['where one is held no longer', 'Defence Minister Nils Harrow opened the port.', 'Nils Harrow, the former transport minister, cut the ribbon.'],
    ['of two persons', 'Defence Minister Nils Harrow opened the port.', 'Ole Rait, the transport minister, cut the ribbon.'],
    ['where an article gives both', 'Defence Minister Nils Harrow opened the port.', 'Nils Harrow, the transport minister, cut the ribbon.\n\nDefence Minister Nils Harrow left early.'],
  ])('%s', (_, one, other) => {
    expect(odds(one, other)).toEqual([]);
  }); // prettier-ignore
});
