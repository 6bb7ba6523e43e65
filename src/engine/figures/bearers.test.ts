import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { bearerOf } from './bearers.ts';

/** Whose ages the articles of a story tell, in order. */
function bearers(...texts: string[]): string[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const context = makeContext(facts, [], [], [...facts.keys()]);
  return facts.flatMap(({ sentences }, article) =>
    sentences.flatMap(({ quantities }, sentence) =>
      quantities
        .filter(({ dimension }) => dimension === 'age')
        .map((age) => `${age.stated.amount} ${bearerOf(context, { article, sentence }, age)}`),
    ),
  );
}

describe('whose an age is, told of somebody by name before', () => {
  test.each([
    ['Tessa Rowntree was found on the moor. She was 63 and leaves two sons.', '63 tessa rowntree'],
    ['Tessa Rowntree was found on the moor. The 63-year-old had lost her way.', '63 tessa rowntree'],
    [
      'The new warden is Tessa Rowntree. At 47, she will be the first woman in the post.',
      '47 tessa rowntree',
    ],
    ['Tessa Rowntree was found. She had lost her way. The 63-year-old was cold.', '63 tessa rowntree'],
  ])('%s', (text, told) => {
    expect(bearers(text)).toEqual([told]);
  });
});

describe('nobody by name', () => {
  test.each([
    ['two could be meant', 'Tessa Rowntree found Joan Penhale on the moor. The 63-year-old was cold.'],
    ['a man, not her', 'Nora Rowntree was found on the moor. He was 63.'],
    [
      'one without a name stands between',
      'A walker found Tessa Rowntree, two dogs beside her, on the high moor at dawn. The 63-year-old rang the police.',
    ],
    [
      'another of whom more is told',
      'Tessa Rowntree was found. The 63-year-old man who saw her rang the police.',
    ],
    ['an age of long ago', 'Tessa Rowntree grew up on the moor. She was 13 when her father died.'],
    ['at another time', 'Tessa Rowntree, who was 13 at the time, lost her father there.'],
    ['whose brother', 'Tessa Rowntree and two sons, 11 and 14, were found.'],
  ])('%s: %s', (_, text) => {
    expect(new Set(bearers(text).map((one) => one.replace(/^\d+ /, '')))).toEqual(new Set(['null']));
  });
});

test('not who is known to be of another age', () => {
  expect(
    bearers(
      'Tessa Rowntree was found on the moor. The 63-year-old was cold.',
      'Joan Penhale, 63, was found by Tessa Rowntree.',
    ),
  ).toEqual(['63 null', '63 joan penhale']);
});

test('who was told to be of that age before', () => {
  expect(
    bearers('Tessa Rowntree, 63, was found by Joan Penhale. Her dog barked. The 63-year-old was cold.'),
  ).toEqual(['63 tessa rowntree', '63 tessa rowntree']);
});

describe('one person, whom nobody names, by what two articles tell of them', () => {
  test.each([
    [
      'what became of them',
      'Police held a suspect on Friday. The suspect, a Dane aged 33, said nothing.',
      'A 37-year-old man appeared in court on Saturday accused of the robbery.',
    ],
    [
      'what they are',
      'The lorry fell into the canal. The driver, 45, swam ashore.',
      'A lorry lies in the canal. Its driver, a man of 51, got out.',
    ],
    ['the youngest', 'The youngest of them was a girl of seven.', 'The youngest victim was 11.'],
    [
      'who was told of just before',
      'A walker from Norland was found dead. Doctors believe the 63-year-old fell.',
      'A 58-year-old walker died in a fall.',
    ],
    [
      'a name in one of them',
      'A man of 41 has been charged with the theft.',
      'Leon Vass, 45, was charged with theft on Thursday.',
    ],
  ])('%s', (_, left, right) => {
    const [a, b] = bearers(left, right).map((one) => one.replace(/^\d+ /, ''));
    expect(a).not.toBe('null');
    expect(a).toBe(b);
  });
});

describe('two persons', () => {
  test.each([
    [
      'dead and held',
      'A 45-year-old man was stabbed to death.',
      'A 48-year-old man was arrested after a stabbing.',
    ],
    [
      'a man and a woman',
      'A man of 50 was arrested over the fire.',
      'A 54-year-old woman was arrested over the fire.',
    ],
    [
      'two are held',
      'A 22-year-old man was arrested. Another man was still sought.',
      'A 26-year-old man was arrested on Sunday.',
    ],
    [
      'two died',
      'Two people died. A 61-year-old woman was killed at once.',
      'Two people died. One was a 66-year-old woman who died there.',
    ],
    [
      'of two vehicles',
      'The car’s driver, 33, was hurt. The car hit a van.',
      'The van’s driver, 38, was not hurt by the car.',
    ],
    ['pilot and co-pilot', 'The pilot, 52, died.', 'The co-pilot, 48, died.'],
    [
      'of two years',
      'A woman aged 43 was murdered there in 2009.',
      'A 47-year-old woman was murdered there.',
    ],
    [
      'far apart in age',
      'A 19-year-old man was arrested over the fire.',
      'A man of 58 was arrested over the fire.',
    ],
    [
      'the other age is another’s',
      'A man of 50 was arrested. His father, 54, was told.',
      'A man of 54 was arrested.',
    ],
    ['youngest of others', 'The youngest victim was eight.', 'The youngest of the rescuers was 12.'],
  ])('%s', (_, left, right) => {
    const [a, b] = [bearers(left, right)[0]!, bearers(left, right).at(-1)!].map((one) =>
      one.replace(/^\d+ /, ''),
    );
    expect(a === 'null' || a !== b).toBe(true);
  });
});
