import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { areSteps, deedOn, isAftermath, type Deed } from './day-deeds.ts';
import { dayPoints } from './day-points.ts';

/** What a sentence tells of its days, in order. */
function deedsIn(text: string): Deed[] {
  const context = makeContext(findFacts([readArticle({ file: 'a.txt', text })]), [], [], [0]);
  const place = { article: 0, sentence: 0 };
  return dayPoints(context.sentence(place)).map((day) => deedOn(context, place, day));
}
const verbsIn = (text: string): (string | null)[] => deedsIn(text).map(({ stem }) => stem);

test('a day goes with the verb before it', () => {
  expect(verbsIn('The gang that stole the rubies released a hostage on Monday.')).toEqual(['releas']);
});

test('or with the one that follows at once, or that it opens', () => {
  expect(verbsIn('A judge on Monday swiftly jailed the two men.')).toEqual(['jail']);
  expect(verbsIn('On Monday, the two men were jailed.')).toEqual(['jail']);
});

test('each of two days goes with its own', () => {
  expect(verbsIn('The man was arrested on Monday and was released on Friday.')).toEqual(['arrest', 'releas']);
});

test('a verb that only says that something takes place tells nothing', () => {
  const [deed] = deedsIn('The parade will be held on Monday.');
  expect(deed?.verb).toEqual([]);
  expect(deed?.doer).toEqual(['parad']);
});

test('a day that belongs to a thing tells of that thing', () => {
  const [deed] = deedsIn("The coach watched Sunday's match.");
  expect(deed?.verb).toEqual([]);
  expect(deed?.thing.length).toBeGreaterThan(0);
});

test('what is done about an event is no part of it', () => {
  const [bombed] = deedsIn('The bridge was destroyed on Monday.');
  const [condemned] = deedsIn('The mayor on Monday strongly condemned the bombing.');
  expect([bombed!, condemned!].map(isAftermath)).toEqual([false, true]);
});

test('steps of one course of events are two', () => {
  const [arrested, charged] = deedsIn('The man was arrested on Monday and was charged on Friday.');
  const [detained] = deedsIn('The man was detained on Monday.');
  expect([areSteps(arrested!, charged!), areSteps(arrested!, detained!)]).toEqual([true, false]);
});
