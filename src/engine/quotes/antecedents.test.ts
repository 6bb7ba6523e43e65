import { expect, test } from 'vitest';
import { quotesOf } from './quotes.fixture.ts';

const speakers = (...paragraphs: string[]): (string | null)[] =>
  quotesOf(...paragraphs).map(({ speaker, speakerName }) => speakerName ?? speaker);

test('a name that two people bear may still be whom "she" means', () => {
  expect(
    speakers(
      'Ana Petrova found the well. Her daughter, Iva Petrova, dug it out.',
      '"It is deep," said her lawyer, Marta Reed.',
      'Petrova was given 40 crowns for it. "I bought a bell," she says.',
    ).at(-1),
  ).toBe('Petrova');
});

test('whose thing a sentence tells of may be whom "she" means', () => {
  expect(
    speakers(
      'Marta Reed was elected. Ana Petrova was not.',
      'Mrs Petrova’s price was a road to the mill. “I did not sell my vote,” she said.',
    ),
  ).toEqual(['Ana Petrova']);
});

test('a relative does not', () => {
  expect(speakers('Mr Okafor’s wife was there. "It is gone," he said.')).not.toContain('Okafor');
});

test('the ending of a first name tells a woman from a man', () => {
  expect(speakers('Ludovelina Petrova met Arcadio Reed at the mill.', '"The well is dry," he said.')).toEqual(
    ['Arcadio Reed'],
  );
});

test('the keeper of something is not just anybody told of', () => {
  expect(
    speakers('Tom Okafor walked for five hours.', '"Nobody had a bell," the mill\'s keeper said.'),
  ).toEqual(["the mill's keeper"]);
});

test.each([
  ['"We were few," said the keeper of the old mill, Ana Petrova.', 'Ana Petrova'],
  ['"A model for us," said the head of the millers’ union, Professor Ana Petrova.', 'Ana Petrova'],
  ['Tom Okafor was cheered. “Lucky and unlucky,” was how Ana Petrova of the millers put it.', 'Ana Petrova'],
])('%s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('what is told of a word in passing names no speaker', () => {
  expect(
    speakers('They wrote of "the long walk", a phrase detectives believe to have meant a robbery.'),
  ).toEqual([null]);
});
