import { expect, test } from 'vitest';
import { factsOf } from '../facts.fixture.ts';
import { lexiconOf, readParaphrases, sayingsOf } from './paraphrases.ts';
import { readVocabulary } from './vocabulary.ts';

/** How much the first sentences of two articles say in other words. */
function inOtherWords(a: readonly string[], b: readonly string[]): number {
  return readParaphrases(readVocabulary([factsOf('a', [...a]), factsOf('b', [...b])]))(0, a.length);
}

test('one thing said in other words counts one', () => {
  expect(inOtherWords(['The baker quit.'], ['The baker has resigned.'])).toBe(1);
});

test('a phrase of several words answers to one word, whatever stands within it', () => {
  expect(inOtherWords(['He took his own life.'], ['His death was a suicide.'])).toBe(1);
  expect(inOtherWords(['The baker stepped down.'], ['The baker resigned.'])).toBe(1);
});

test('the same word on both sides says nothing in other words', () => {
  expect(inOtherWords(['The baker quit.'], ['The baker quit.'])).toBe(0);
});

test('what further sentences speak of too counts less', () => {
  const often = inOtherWords(['The baker quit.', 'The cook quit.'], ['The baker resigned.']);
  expect(often).toBeCloseTo(2 / 3);
});

test('names say nothing in other words', () => {
  const { tokens } = factsOf('a', ['A letter to Ann Fire came.']).sentences[0]!;
  const name = { key: 'ann fire', kind: 'person', start: 12, end: 20 } as const;
  const numbers = tokens.map((_, at) => at);
  const lexicon = lexiconOf(tokens.map(({ stem }) => stem));
  expect(sayingsOf({ tokens, names: [] }, numbers, lexicon).words).toContain('fire');
  expect(sayingsOf({ tokens, names: [name] }, numbers, lexicon).words).not.toContain('fire');
});

test('each word answers to one other', () => {
  expect(inOtherWords(['The baker quit.'], ['The baker resigned and stepped down.'])).toBe(1);
});
