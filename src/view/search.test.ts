import { expect, test } from 'vitest';
import { listing, listsClaims, shards, stand, storyRecord } from './search.ts';
import { account, article, claim, comparison, storm } from './storm.fixture.ts';

test('a record holds each sentence once and points claims at their words', () => {
  const record = storyRecord(storm);
  const [, label, verdict, , words] = record.claims[0] ?? [];
  expect([label, verdict]).toEqual(['Repair costs', 'differs']);
  expect(words?.map(([a, s, start, end]) => record.articles[a]?.passages[s]?.[1].slice(start, end))).toEqual([
    'about 2 million euros',
    'about 3 million euros',
  ]);
});

test('what an article says twice is found once, and claims still point at their words', () => {
  const one = article('gazette', ['The pier is shut.', { repeats: 's1' }, 'Nine boats sank.']);
  const other = article('echo', ['Nine boats sank.']);
  const record = storyRecord(
    comparison([one, other], {
      claims: [
        claim('boats', 'Boats', [account(one, 's3', 'Nine boats'), account(other, 's1', 'Nine boats')], []),
      ],
    }),
  );
  expect(record.articles[0]?.passages).toEqual([
    ['s1', 'The pier is shut.'],
    ['s3', 'Nine boats sank.'],
  ]);
  expect(record.claims[0]?.[4]).toEqual([
    [0, 1, 0, 10],
    [1, 0, 0, 10],
  ]);
});

test('a disagreement says who stands against whom', () => {
  expect(storm.claims.map((claim) => stand(storm, claim))).toEqual([
    'disagree: 1 against 2',
    'compatible: 1, 2 and 3',
    'only in one article: 3',
    'disagree: 1 against 2',
  ]);
});

test('shards hold whole stories', () => {
  const story = (id: string, n: number) =>
    comparison(
      Array.from({ length: n }, (_, i) => article(`${id}${i}`, ['Rain.'])),
      { story: { id, title: id, summary: null } },
    );
  const cut = shards([story('one', 50), story('two', 20), story('three', 30), story('four', 90)]);
  expect(cut.map((shard) => shard.map(({ story: { id } }) => id))).toEqual([
    ['one'],
    ['two', 'three'],
    ['four'],
  ]);
});

test('few claims are listed, many are left to their stories', () => {
  expect(listing([storm], [storm])[0]?.claims?.map(({ label }) => label)).toContain('The lighthouse');
  const big = comparison(storm.articles, { claims: Array.from({ length: 101 }, () => storm.claims).flat() });
  expect([listsClaims([storm]), listsClaims([big])]).toEqual([true, false]);
  expect(listing([big], null)[0]?.claims).toBeNull();
});
