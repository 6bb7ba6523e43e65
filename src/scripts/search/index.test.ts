import { describe, expect, test } from 'vitest';
import { storyRecord } from '../../view/search.ts';
import { account, article, claim, comparison, storm } from '../../view/storm.fixture.ts';
import { distance, marked, SearchIndex } from './index.ts';

function indexOf(...comparisons: Parameters<typeof storyRecord>[0][]): SearchIndex {
  const index = new SearchIndex();
  for (const one of comparisons) Array.from(index.add(storyRecord(one)));
  return index;
}
const found = (index: SearchIndex, question: string, only = false): string[] =>
  index.search(question, only).hits.map((hit) => hit.text);

describe('search', () => {
  const index = indexOf(storm);

  test('finds passages and claims by their words', () => {
    expect(found(index, 'lighthouse')).toEqual(
      expect.arrayContaining([
        'The lighthouse was not damaged.',
        'The lighthouse · The lighthouse was not damaged.',
      ]),
    );
  });

  test('needs every word of the question', () => {
    expect(found(index, 'schools shut')).toEqual(['Schools stayed shut.']);
    expect(found(index, 'schools lighthouse')).toEqual([]);
  });

  test('forgives a typing error and a word not typed to its end', () => {
    expect(found(index, 'lighthuose')).toContain('The lighthouse was not damaged.');
    expect(found(index, 'ligh')).toContain('The lighthouse was not damaged.');
  });

  test('one letter is no question yet', () => {
    expect(found(index, 'a')).toEqual([]);
  });
});

test('finds a name in all its spellings, says so, and can be held to one', () => {
  const one = article('one', ['Premier Oleg Marenko spoke.']);
  const two = article('two', ['Prime Minister Marenco was silent.']);
  const spellings = [
    {
      forms: [
        { text: 'Marenko', articles: ['one'] },
        { text: 'Marenco', articles: ['two'] },
      ],
    },
  ];
  const index = indexOf(comparison([one, two], { spellings }));
  const both = index.search('marenko');
  expect(both.hits).toHaveLength(2);
  expect(both.spellings).toEqual(['Marenco']);
  expect(found(index, 'marenko', true)).toEqual(['Premier Oleg Marenko spoke.']);
});

test('many records that share little with the question are not judged', () => {
  const many = Array.from({ length: 300 }, (_, i) =>
    article(`n${i}`, [`Report number ${i} on the weather.`]),
  );
  const index = indexOf(comparison(many));
  const { hits, cut } = index.search('report 287');
  expect(hits.map((hit) => hit.text)).toEqual(['Report number 287 on the weather.']);
  expect(cut).toBe(true);
});

test('claims are judged before the passages that outnumber them', () => {
  const many = Array.from({ length: 120 }, (_, i) => article(`n${i}`, ['The radar failed.']));
  const accounts = many.map((one) => account(one, 's1', 'The radar failed'));
  const failed = claim('failed', 'Radar failed', accounts, [], { verdict: 'same' });
  const { hits, cut } = indexOf(comparison(many, { claims: [failed] })).search('radar');
  expect(hits.filter(({ kind }) => kind === 'claim')).toHaveLength(1);
  expect(cut).toBe(true);
});

test('marks the words that answer and keeps the text whole', () => {
  const text = 'Fährhafen: the ferries stay, the Ferry line said.';
  const parts = marked(text, ['ferry', 'fahr']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter((part) => part.hit).map((part) => part.text)).toEqual(['Fährhafen', 'Ferry']);
});

test('distance stops counting at three', () => {
  expect([distance('quay', 'quay'), distance('quay', 'quey'), distance('quay', 'harbour')]).toEqual([
    0, 1, 3,
  ]);
});
