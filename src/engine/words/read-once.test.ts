import { expect, test } from 'vitest';
import { readOnce } from './read-once.ts';

test('each thing is read once, also where nothing is found in it', () => {
  const read: string[] = [];
  const first = readOnce(({ text }: { text: string }) => {
    read.push(text);
    return text[0] ?? null;
  });
  const [some, none] = [{ text: 'ferry' }, { text: '' }];
  expect([some, none, some, none].map(first)).toEqual(['f', null, 'f', null]);
  expect(read).toEqual(['ferry', '']);
});
