import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { ownerOf, namesBefore } from './owners.ts';

const sentenceOf = (text: string) => findFacts([readArticle({ file: 'a.txt', text })])[0]!.sentences[0]!;

test.each([
  ['Police arrested Tessa Rowntree, 45, on Monday.', 'tessa rowntree'],
  ['A 45-year-old driver, Tessa Rowntree, was hurt on Monday.', 'tessa rowntree'],
  ['Police arrested 45-year-old Tessa Rowntree on Monday.', 'tessa rowntree'],
  ['Police arrested a 45-year-old American on Monday.', null],
  ['Tessa Rowntree, from Norham, 45, was hurt on Monday.', 'tessa rowntree'],
  ['Tessa Rowntree, the son of a miller, is 45.', 'tessa rowntree'],
  ['Tessa Rowntree, a nurse of 45, was hurt on Monday.', 'tessa rowntree'],
  ['Tessa Rowntree has died at the age of 84.', 'tessa rowntree'],
  ['Tessa Rowntree, who was 45 at the time, was hurt.', null],
  ['At the age of 19, Tessa Rowntree joined a circus.', null],
])('whose age: %s', (text, owner) => {
  const sentence = sentenceOf(text);
  const age = sentence.quantities.find(({ dimension }) => dimension === 'age')!;
  expect(ownerOf(sentence, age)).toBe(owner);
});

test.each([
  ['Tessa Rowntree scored 20 points in the game.', ['tessa rowntree']],
  ['Tessa Rowntree said 20 people were hurt in the fire.', []],
  ['According to Tessa Rowntree, 20 people were hurt in the fire.', []],
])('whose figure: %s', (text, persons) => {
  const sentence = sentenceOf(text);
  const count = sentence.quantities.find(({ dimension }) => dimension === 'count')!;
  expect(namesBefore(sentence, count).map(({ key }) => key)).toEqual(persons);
});
