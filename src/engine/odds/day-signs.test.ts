import { describe, expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { readDaySigns, type DaySign } from './day-signs.ts';
import { rivalDays } from './days-at-odds.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';

/** The signs of the days of the first sentences of the first two articles, each way round. */
function signs(...texts: string[]): [Record<DaySign, number>, Record<DaySign, number>][] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${'abcd'[i]!}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  const [a, b] = [0, 1].map((article) => ({ article, sentence: 0 }));
  return rivalDays(context, a!, b!).map(([l, r]) => [
    readDaySigns(context, a!, l, b!, r),
    readDaySigns(context, b!, r, a!, l),
  ]);
}

const HIT = 'The ferry Morning Star hit rocks off Cape Sorrel late on Thursday with 210 people on board.';
const STRUCK =
  'With 210 people on board, the ferry Morning Star struck rocks off Cape Sorrel late on Friday.';

describe('signs of rival days', () => {
  test('are the same either way round', () => {
    const found = signs(HIT, STRUCK);
    expect(found).toHaveLength(1);
    for (const [there, back] of found) expect(there).toEqual(back);
  });

  test('tell days with the same time of day', () => {
    expect(signs(HIT, STRUCK).map(([{ samePeriod }]) => samePeriod)).toEqual([1]);
  });

  test('tell which day other articles give, and which the other one gives too', () => {
    const alone = signs(HIT, STRUCK)[0]![0];
    const backed = signs(HIT, STRUCK, HIT.replace('hit', 'struck'))[0]![0];
    expect([alone.backed, alone.rivalBacked, backed.rivalBacked]).toEqual([0, 0, 0]);
    expect(backed.backed).toBeCloseTo(Math.log(2));
    const told = signs(
      HIT,
      `${STRUCK}\n\nThe Morning Star had left for Cape Sorrel on Thursday with 210 people.`,
    );
    expect([alone.told, told[0]?.[0].told]).toEqual([0, 1]);
  });

  test('are of numbers only', () => {
    for (const [there] of signs(HIT, STRUCK))
      for (const value of Object.values(there)) expect(Number.isFinite(value)).toBe(true);
  });
});
