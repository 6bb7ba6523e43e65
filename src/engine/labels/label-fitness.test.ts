import { expect, test } from 'vitest';
import { leansBack } from './label-fitness.ts';

test.each([
  'Thursday that it would cut',
  'The last one went on',
  'Another one was hurt',
  'the Haddon Council that bans cars',
])('“%s” leans on what stands before it', (text) => expect(leansBack(text)).toBe(true));

test.each([
  'Thursday was wet',
  'One of the crew was hurt',
  'The last one of them left',
  'A strike that lasted',
  'the Haddon Council said that cars',
])('“%s” stands by itself', (text) => expect(leansBack(text)).toBe(false));
