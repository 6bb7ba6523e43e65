import { expect, test } from 'vitest';
import { kindsOf } from './kinds.ts';
import { tokenize } from '../words/tokens.ts';

const groupsOf = (text: string, kind: string): number[][] => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, at) =>
    kindsOf(tokens, at).flatMap((one) => (one.kind === kind ? [[...one.groups]] : [])),
  );
};

test('words that may be said of one thing share a group', () => {
  const [lorry, truck, bus] = ['lorries', 'truck', 'bus'].map((word) => groupsOf(word, 'vehicle')[0]!);
  expect(truck!.some((group) => lorry!.includes(group))).toBe(true);
  expect(bus!.some((group) => lorry!.includes(group))).toBe(false);
});

test('a word for any of a kind is of no group', () => {
  expect(groupsOf('a vehicle', 'vehicle')).toEqual([[]]);
});

test('two words that belong together are read as one', () => {
  expect(groupsOf('the living room', 'room')).toEqual(groupsOf('the lounge', 'room'));
});

test('a verb is no thing of the same spelling', () => {
  expect(groupsOf('she sees the sea', 'weapon')).toEqual([]);
});
