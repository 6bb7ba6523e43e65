import { expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { fixture } from './fixture.ts';
import { homeView, leading, newestFirst } from './home.ts';
import { axisLabel, niceTicks, unitNote } from './scale.ts';

const story = (id: string, published: string | null): Comparison => ({
  ...fixture,
  story: { ...fixture.story, id, title: id },
  articles: fixture.articles.map((article) => ({ ...article, published })),
});

test('one story leads and nothing is listed', () => {
  const { lead, pages } = homeView([fixture], fixture);
  expect(lead).toMatchObject({ title: 'Fire on the Dunmore ferry', date: '9 April 2031' });
  expect(pages).toEqual([]);
});

test('no stories is a state of its own', () => {
  expect(homeView([], null)).toMatchObject({ lead: null, pages: [] });
});

test('a disagreement is shown in the words of each version’s first article', () => {
  const [killed] = homeView([fixture], fixture).lead?.disagreements ?? [];
  expect(killed?.label).toBe('People killed');
  expect(killed?.versions.map(({ fragment }) => fragment.pieces.map(({ text }) => text).join(''))).toEqual([
    'about 20 people',
    'At least 24 people',
  ]);
});

test('stories stand newest first under their months, those without a date last', () => {
  const stories = [
    story('b', null),
    story('c', '2031-03-01'),
    story('a', '2031-04-09'),
    story('d', '2031-03-20'),
  ];
  expect(newestFirst(stories).map(({ story: { id } }) => id)).toEqual(['a', 'd', 'c', 'b']);
  expect(homeView(stories, null).pages[0]?.months.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['April 2031', 1],
    ['March 2031', 2],
    ['Date not stated', 1],
  ]);
});

test('the newest story with something to compare leads; without one, the newest', () => {
  const alone = (id: string, published: string): Comparison => ({
    ...story(id, published),
    claims: fixture.claims.filter(({ verdict }) => verdict === 'single'),
  });
  expect(leading([alone('a', '2031-05-01'), story('b', '2031-04-01')])?.story.id).toBe('b');
  expect(leading([alone('a', '2031-05-01'), alone('b', '2031-04-01')])?.story.id).toBe('a');
  expect(leading([])).toBeUndefined();
});

test('five hundred stories are several pages that lead to each other', () => {
  const { pages, heading } = homeView(
    Array.from({ length: 500 }, (_, index) => story(`s${index}`, '2031-03-01')),
    null,
  );
  expect(heading).toBe('All 500 stories');
  expect(pages.flatMap(({ months }) => months.flatMap(({ rows }) => rows))).toHaveLength(500);
  expect(pages[0]).toMatchObject({ newer: null, older: '/stories/2/' });
  expect(pages[1]).toMatchObject({ newer: '/#stories', older: '/stories/3/' });
  expect(pages.at(-1)?.older).toBeNull();
});

test('an axis names its unit as a sentence would', () => {
  expect(['day', 'century', 'feet', 'km', 'm', '°', '×', '%', 'USD', ''].map(unitNote)).toEqual([
    'days',
    'centuries',
    'feet',
    'km',
    'metres',
    'degrees',
    'times',
    null,
    null,
    null,
  ]);
});

test('a scale takes in its amounts with round marks', () => {
  expect(niceTicks([19, 20])).toEqual({ from: 18, to: 21, ticks: [18, 19, 20, 21] });
  expect(niceTicks([3])).toEqual({ from: 3, to: 3, ticks: [3] });
  const { from, to, ticks } = niceTicks([0.2, 5300]);
  expect([from <= 0.2, to >= 5300, ticks.length <= 8]).toEqual([true, true, true]);
});

test('labels of a scale are short and carry % and currency', () => {
  expect([axisLabel(20, '%'), axisLabel(61e9, 'USD'), axisLabel(400000, ''), axisLabel(-1.25e6, '')]).toEqual(
    ['20%', '$61bn', '400,000', '−1.25m'],
  );
});
