import { expect, test } from 'vitest';
import { rarityOf } from './rarity.ts';
import { plainStem } from './synonyms.ts';
import { tokenize } from './tokens.ts';

const rarity = (word: string): number => rarityOf(plainStem(tokenize(word)[0]!.stem));

test('the more stories use a word, the less rare it is', () => {
  const words = ['people', 'police', 'bridge', 'gangplank'].map(rarity);
  expect(words).toEqual([...words].sort((a, b) => a - b));
  expect(rarity('people')).toBeLessThan(rarity('gangplank'));
});

test('every form of a word is as rare as the others', () => {
  expect(rarity('announced')).toBe(rarity('announcing'));
});
