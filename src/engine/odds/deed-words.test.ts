import { expect, test } from 'vitest';
import { tokenize } from '../words/tokens.ts';
import { eventsSaidAt, saysEvent } from './deed-words.ts';

/** Whether some word of each of two texts tells of one event. */
function areOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => {
    const tokens = tokenize(text);
    return tokens.flatMap((_, at) => eventsSaidAt(tokens, at));
  });
  return one!.some((event) => other!.includes(event));
}

test('a saying and a word for one event', () => {
  expect(areOne('put it out', 'extinguished')).toBe(true);
  expect(areOne('the ship set sail', 'the departure')).toBe(true);
});

test('what goes up is no ship', () => {
  expect(areOne('fares go up', 'the ship went down')).toBe(false);
});

test('a verb tells of the event that a word names', () => {
  const tokens = tokenize('returned');
  expect(saysEvent({ said: eventsSaidAt(tokens, 0) }, 'reopen')).toBe(true);
  expect(saysEvent({ said: eventsSaidAt(tokens, 0) }, 'close')).toBe(false);
});
