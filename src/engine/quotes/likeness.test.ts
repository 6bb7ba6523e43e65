import { describe, expect, test } from 'vitest';
import { isReworded, isScattered, likenessOf, type Likeness } from './likeness.ts';
import { comparedWords } from './quoted-words.ts';
import type { Quotation } from './quotations.ts';
import { tokenize } from '../words/tokens.ts';

const quotation = (text: string): Quotation => {
  const sentence = {
    id: 's1',
    text,
    tokens: tokenize(text),
    quantities: [],
    quotes: [],
    names: [],
    skip: false,
  };
  const run = comparedWords(sentence, { start: 0, end: text.length });
  return { run, from: 0, to: run.length };
};
const likeness = (a: string, b: string): Likeness => likenessOf(quotation(a), quotation(b));
const LINKED = { linked: 0.6, beside: 0, oneSpeaker: true };
const UNLINKED = { linked: 0, beside: 0, oneSpeaker: true };

describe('what two remarks have in common', () => {
  test('equal words are all of it', () => {
    expect(
      likeness('The orchard is older than the abbey', 'The orchard is older than the abbey'),
    ).toMatchObject({
      share: 1,
      density: 1,
      telling: 3,
    });
  });

  test('other words for the same count a little less', () => {
    const { share, telling } = likeness(
      'Nobody was glad about the harvest',
      'No one was happy about the harvest',
    );
    expect(telling).toBe(3);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  });

  test('the order does not matter', () => {
    expect(
      likeness(
        'The orchard has a wall, what it lacks is bees',
        'What the orchard lacks is bees, it has a wall',
      ).share,
    ).toBeGreaterThan(0.85);
  });

  test('words said far apart are not dense', () => {
    const { density } = likeness(
      'The gardener shut the gate',
      'The gardener, who has looked after the lilies, roses and vines here since he was a boy, forgot the gate',
    );
    expect(density).toBeLessThan(0.4);
  });

  test('nothing shared is nothing', () => {
    expect(likeness('Bees sleep', 'Apples ripen')).toEqual({
      share: 0,
      words: 0,
      telling: 0,
      pairs: 0,
      density: 0,
    });
  });
});

describe('one remark in other words', () => {
  test.each([
    [
      'another word for the same',
      'We had planted trees where the river should be',
      'We planted trees where the stream ought to be',
    ],
    [
      'the clauses turned round',
      'The cellar is dry, what it lacks is wine',
      'What the cellar lacks is wine, it is dry',
    ],
    ['another figure', 'It was the third frost in four weeks', 'It was the fourth frost in three weeks'],
    [
      'a clause dropped without dots',
      'The hives are alive, as far as I can see, and the queens are well',
      'The hives are alive and the queens are well',
    ],
  ])('%s', (_, left, right) => {
    expect(isReworded(likeness(left, right), LINKED)).toBe(true);
  });

  test.each([
    ['a common opening', 'The orchard will be pruned in March', 'The orchard gave us our first cider'],
    [
      'one topic',
      'A bee flew in when the window broke',
      'We have mended fifty frames since the windows of their hives were broken',
    ],
    [
      'an opening and nothing else',
      'We are counting bees at every hive',
      'We are counting more bees than in spring',
    ],
    ['a frame of common words', 'We have to look after that', 'We have a meal to look forward to'],
  ])('%s is not', (_, left, right) => {
    expect(isReworded(likeness(left, right), LINKED)).toBe(false);
  });

  test('what nothing but the speaker links must be closer', () => {
    const found = likeness(
      'My apples are on the table, and my pears are on the floor',
      'My apples are on the table, and my plums are ripe',
    );
    expect(isReworded(found, LINKED)).toBe(true);
    expect(isReworded({ ...found, density: 0.5 }, UNLINKED)).toBe(false);
  });

  test('where a speaker is not told, it must be nearly all', () => {
    const unnamed = { linked: 0.6, beside: 0, oneSpeaker: false };
    expect(isReworded({ share: 0.95, words: 1, telling: 5, pairs: 4, density: 0.8 }, unnamed)).toBe(true);
    expect(isReworded({ share: 0.75, words: 1, telling: 5, pairs: 4, density: 0.8 }, unnamed)).toBe(false);
  });
});

test('words strewn over two remarks make no one of them', () => {
  expect(
    isScattered(
      likeness('We hope the rain goes on next week', 'We hope to sow 40 acres of barley here next week'),
    ),
  ).toBe(true);
  expect(isScattered(likeness('We hope to sow barley next week', 'We hope to sow barley next month'))).toBe(
    false,
  );
});
