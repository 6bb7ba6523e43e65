import { expect, test } from 'vitest';
import { attributionOf } from './attribution.ts';
import { factsOf } from '../facts.fixture.ts';

/** The words of a sentence that only say who says it. */
const told = (text: string): string => {
  const name = /Nora Pell/.exec(text);
  const sentence = {
    ...factsOf('a', [text]).sentences[0]!,
    names: name
      ? [{ kind: 'person' as const, key: 'nora pell', start: name.index, end: name.index + name[0].length }]
      : [],
  };
  const { words } = attributionOf(sentence);
  return sentence.tokens.flatMap(({ norm }, at) => (words.has(at) ? [norm] : [])).join(' ');
};

test('the one who speaks and the verb of saying', () => {
  expect(told('The bridge is closed, a spokesman for the town said.')).toBe('a spokesman for the town said');
  expect(told('According to the mayor, the bridge is closed.')).toBe('according to the mayor');
});

test('how somebody came to know it', () => {
  expect(told('Two people familiar with the plan want the bridge closed.')).toBe(
    'two people familiar with the plan',
  );
});

test('a word that is no verb of saying where it stands', () => {
  expect(told('They scored the winner in added time.')).toBe('');
  expect(told('The bridge is said to be closed.')).toBe('');
});

test('who the speaker is, told beside the name', () => {
  expect(told('Nora Pell, a senior fire officer, said the shed was empty.')).toBe(
    'nora pell a senior fire officer said',
  );
  expect(told('Nora Pell, of the dockers union, confirmed that the shed was empty.')).toBe(
    'nora pell of the dockers union confirmed',
  );
  expect(told('The shed was empty, said Nora Pell, the head of the brigade.')).toBe(
    'said nora pell the head of the brigade',
  );
});

test('a verb that may tell more than who speaks, without the words it says', () => {
  expect(told('The firm announced a dividend.')).toBe('');
});
