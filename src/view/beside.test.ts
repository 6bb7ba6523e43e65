import { describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { besideList } from './beside.ts';
import { pairChoice } from './pair-choice.ts';
import { account, article, claim, comparison, storm } from './storm.fixture.ts';

/** Twelve articles; all count boats, the last one others; only the first ones have pair pages. */
const names = Array.from({ length: 12 }, (_, n) => `n${n + 1}`);
const texts = names.map((name) =>
  article(name, ['It rained.', name === 'n12' ? '50 boats sank.' : '40 boats sank.']),
);
const boats = claim(
  'boats',
  'Boats',
  texts.map((text) =>
    text.id === 'n12'
      ? account(text, 's2', '50 boats', { version: 'b' })
      : account(text, 's2', '40 boats', { version: 'a' }),
  ),
  [],
  { verdict: 'differs' },
);
const rain = claim(
  'rain',
  'Rain',
  texts.slice(8).map((text) => account(text, 's1', 'rained')),
  [],
  { verdict: 'same' },
);
const many: Comparison = {
  ...comparison(texts, {
    claims: [boats, rain],
    pairs: [{ left: 'n1', right: 'n12', alignments: [], shared: { left: 0.25, right: 0.5 } }],
  }),
  pairPages: ['n1', 'n2'],
};

describe('the list of others', () => {
  const list = besideList(many, 'n12');

  test('begins with those an article has most claims in common with; the rest is in order', () => {
    expect(list?.closest.map(({ ref }) => ref.id)).toEqual([
      'n9',
      'n10',
      'n11',
      'n1',
      'n2',
      'n3',
      'n4',
      'n5',
    ]);
    expect(list?.rest.map(({ ref }) => ref.id)).toEqual(['n6', 'n7', 'n8']);
  });

  test('counts claims told alike and says where the article’s own version stands', () => {
    expect(list?.closest[0]).toMatchObject({
      alike: 1,
      differ: [{ sentence: 's2', paragraph: 2 }],
      shared: '0%',
    });
    expect(list?.closest[3]).toMatchObject({ alike: 0, shared: '50%' });
  });

  test('leads to the page of a pair, or to where it is drawn', () => {
    expect(besideList(many, 'n1')?.closest.find(({ ref }) => ref.id === 'n2')?.url).toBe(
      '/storm/pairs/n1/n2/',
    );
    expect(list?.closest[0]?.url).toBe('/storm/pairs/?left=n12&right=n9');
  });

  test('is for stories of many articles', () => {
    expect(besideList(storm, 'coast')).toBeNull();
  });
});

test('any two can be chosen, also by an id that an article had before', () => {
  const former = [
    { kind: 'article' as const, id: 'old', to: ['n3'], hidden: false, title: '', accounts: [] },
  ];
  const { articles } = pairChoice({ ...many, former });
  expect(articles).toHaveLength(12);
  expect(articles[2]).toMatchObject({ id: 'n3', label: '3. It rained.', formerly: ['old'] });
});
