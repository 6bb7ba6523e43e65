import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { pairUrl } from '../links.ts';
import { assignAddresses, emptyLock, lockText, parseLock, type Lock } from '../permalinks.ts';
import { formerPages } from '../view/former.ts';
import { pairOrders } from '../view/pair.ts';
import { article, comparison } from '../view/storm.fixture.ts';
import { MOST_PAIR_PAGES } from './pairs.ts';

/** A story of articles by these names; each text is its own. `named` gives a text another name. */
const story = (texts: readonly number[], named: (text: number) => string = (n) => `a${n}`): Comparison =>
  comparison(
    texts.map((n) =>
      article(named(n), [`Report ${n} of the storm.`, `It was written by hand ${n}.`, `It ends ${n}.`]),
    ),
  );
/** Published, with the lock as it would be read from its file next time. */
function publish(of: Comparison, lock: Lock = emptyLock()): { comparison: Comparison; lock: Lock } {
  const published = assignAddresses(lock, of);
  const read = parseLock(lockText(published.lock));
  if ('fault' in read) throw new Error(read.fault);
  return { comparison: published.comparison, lock: read.lock };
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 10);
/** Paths of all pages of pairs, those that lead on included. */
const addresses = (of: Comparison): string[] => [
  ...pairOrders(of).map(([left, right]) => `${of.story.id}/pairs/${left}/${right}`),
  ...formerPages(of, []).flatMap(({ path }) => (path.includes('/pairs/') ? [path] : [])),
];

describe('up to the limit', () => {
  test('every pair has a page, and the file of addresses says nothing of it', () => {
    const { comparison: shown, lock } = publish(story(upTo(MOST_PAIR_PAGES)));
    expect(pairOrders(shown)).toHaveLength(MOST_PAIR_PAGES * (MOST_PAIR_PAGES - 1));
    expect(shown.pairPages).toBeUndefined();
    expect(lockText(lock)).not.toContain('pairPages');
  });
});

describe('beyond the limit', () => {
  const before = publish(story(upTo(MOST_PAIR_PAGES)));
  // Named so that it comes first of all.
  const after = publish(
    story([9, ...upTo(MOST_PAIR_PAGES)], (n) => (n === 9 ? 'a-newcomer' : `a${n}`)),
    before.lock,
  );

  test('the pages that were there stay, and no more are added', () => {
    expect(addresses(after.comparison)).toEqual(addresses(before.comparison));
  });

  test('a pair with the newcomer is drawn when asked for', () => {
    expect(pairUrl(after.comparison, 'a-newcomer', 'a10')).toBe('/storm/pairs/?left=a-newcomer&right=a10');
    expect(pairUrl(after.comparison, 'a11', 'a10')).toBe('/storm/pairs/a11/a10/');
  });

  test('a story that begins with many articles has pages for the first', () => {
    const { comparison: shown } = publish(story(upTo(300)));
    expect(shown.pairPages).toEqual(upTo(MOST_PAIR_PAGES).map((n) => `a${n}`));
  });

  test('a file of addresses written before there was a limit keeps all its pairs', () => {
    const old = publish(story(upTo(30)));
    const known = publish(story(upTo(30)), { ...old.lock, pairPages: null });
    expect(pairOrders(known.comparison)).toHaveLength(30 * 29);
    const grown = publish(story(upTo(31)), { ...old.lock, pairPages: null });
    expect(pairOrders(grown.comparison)).toHaveLength(30 * 29);
  });

  test('a renamed article keeps its pages, at both names', () => {
    const renamed = publish(
      story([9, ...upTo(MOST_PAIR_PAGES)], (n) => (n === 9 ? 'a-newcomer' : n === 10 ? 'renamed' : `a${n}`)),
      after.lock,
    );
    expect(pairUrl(renamed.comparison, 'renamed', 'a11')).toBe('/storm/pairs/renamed/a11/');
    expect(formerPages(renamed.comparison, []).find(({ path }) => path === 'storm/pairs/a10/a11')?.to).toBe(
      '/storm/pairs/renamed/a11/',
    );
  });
});

test('whatever is added, taken out or renamed: the address of a pair that had a page has one', () => {
  const edition = fc.record({
    texts: fc.uniqueArray(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 40 }),
    shift: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(edition, { minLength: 2, maxLength: 4 }), (editions) => {
      let lock = emptyLock();
      const promised = new Set<string>();
      for (const { texts, shift } of editions) {
        const now = publish(
          story(texts, (n) => `a${n}${'x'.repeat(n % 3 === 0 ? shift : 0)}`),
          lock,
        );
        const live = new Set(addresses(now.comparison));
        expect([...promised].filter((path) => !live.has(path))).toEqual([]);
        for (const path of live) promised.add(path);
        lock = now.lock;
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
