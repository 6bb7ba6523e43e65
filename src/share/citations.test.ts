import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import {
  articleItem,
  bibtex,
  cite,
  cslJson,
  pageItem,
  plainText,
  references,
  type CslItem,
} from './citations.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { oneLine } from './text.ts';

/** What a reference manager makes of it. */
const read = (text: string): CslItem[] => new Cite(text).data as CslItem[];
const [first] = fixture.articles;

test('a claim is cited with its story and its address', () => {
  const claim = fixture.claims.find(({ id }) => id === 'people-killed');
  expect(cite(pageItem(fixture, address, claim)).text).toBe(
    '“People killed: Fire on the Dunmore ferry”, Versions of Events. Four articles compared. https://site.example/dunmore-ferry/claims/people-killed/',
  );
});

test('an article is cited with what its file states', () => {
  expect(plainText(articleItem('dunmore-ferry', first!))).toBe(
    '“Fire on the Dunmore ferry”, Jo Bell, Harbour Gazette, 9 April 2031.',
  );
});

test('what a file does not state is left out', () => {
  expect(articleItem('story', { ...first!, outlet: null, byline: [], published: null })).toEqual({
    id: 'story-harbour-gazette',
    type: 'article-newspaper',
    title: 'Fire on the Dunmore ferry',
  });
});

test('a reference manager reads the page and every article from BibTeX', () => {
  const items = read(bibtex(references(fixture, address)));
  expect(items.map(({ title }) => title)).toEqual([
    'Fire on the Dunmore ferry',
    ...references(fixture, address)
      .slice(1)
      .map(({ title }) => title),
  ]);
  expect(items[1]).toMatchObject({
    author: [{ family: 'Jo Bell' }],
    'container-title': 'Harbour Gazette',
    issued: { 'date-parts': [[2031, 4, 9]] },
  });
});

test('a citation processor sets CSL-JSON in its style', () => {
  const sources = new Cite(cslJson([articleItem('dunmore-ferry', first!)]));
  const set: unknown = sources.format('bibliography', { template: 'apa' } as never);
  expect(set).toContain('(2031, April 9). Fire on the Dunmore ferry. Harbour Gazette.');
});

test('each reference has a key of its own', () => {
  const story = hostileStory('Rain');
  const twins = {
    ...story,
    articles: story.articles.map((article, i) => ({ ...article, id: ['дождь', 'снег', 'град'][i] ?? '' })),
  };
  const keys = references(twins, address).map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const items = references(hostileStory(text), address);
  expect(read(bibtex(items))[0]?.title).toBe(oneLine(text));
  expect(read(cslJson(items))[0]?.title).toBe(oneLine(text));
});

const bare = (text: string): string => text.replace(/[“”‘’]/g, '');
test.each(HOSTILE)('%s are one line of a citation in plain text', (_, text) => {
  for (const item of references(hostileStory(text), address)) {
    const line = plainText(item);
    expect(line).toBe(oneLine(line));
    expect(bare(line)).toContain(bare(item.title)); // quotation marks inside those of the citation change
  }
});

test('any text makes references that readers accept', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const items = references(hostileStory(text), address);
      expect(read(bibtex(items))).toHaveLength(items.length);
      expect(JSON.parse(cslJson(items))).toEqual(items);
    }),
  );
});
