import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { fixture } from '../view/fixture.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { breadcrumbs, claimThings, jsonLd, storyThings, website, type Thing } from './jsonld.ts';
import { clean } from './text.ts';

// That types and properties are schema.org's is checked where they are written, by the types of schema-dts.
type Node = Record<string, unknown>;
/** What a page with this data block holds: its nodes by type. */
function read(things: Thing[]): Record<string, Node[]> {
  const { document } = parseHTML(
    `<head><script type="application/ld+json">${jsonLd(things)}</script></head><body><p>Text</p></body>`,
  );
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('body > *')).toHaveLength(1);
  const graph = JSON.parse(document.querySelector('script')?.textContent ?? '') as { '@graph': Node[] };
  const found: Record<string, Node[]> = {};
  for (const node of graph['@graph']) (found[String(node['@type'])] ??= []).push(node);
  return found;
}
const claimOf = (story: Comparison, id: string): Record<string, Node[]> =>
  read(
    claimThings(
      story,
      story.claims.find((claim) => claim.id === id)!,
      address,
    ),
  );

test('a story has its originals and its data', () => {
  const { NewsArticle, Dataset } = read(storyThings(fixture, address));
  expect(NewsArticle).toHaveLength(fixture.articles.length);
  expect(NewsArticle?.[0]).toMatchObject({
    headline: 'Fire on the Dunmore ferry',
    datePublished: '2031-04-09',
    publisher: { name: 'Harbour Gazette' },
  });
  expect(Dataset).toHaveLength(1);
});

test('of an original only what its file states', () => {
  const [, , toll] = read(storyThings(fixture, address))['NewsArticle'] ?? [];
  expect(Object.keys(toll ?? {}).sort()).toEqual(['@id', '@type', 'headline']);
});

test('a claim appears in the articles that state it', () => {
  const [claim] = claimOf(fixture, 'people-on-board')['Claim'] ?? [];
  expect((claim?.['appearance'] as Node[]).map((article) => article['@id'])).toEqual(
    ['harbour-gazette', 'ferry-blaze', 'dunmore-toll'].map(
      (id) => `https://site.example/dunmore-ferry/articles/${id}/#original`,
    ),
  );
});

test('which article was first is said only where all state their dates and one is earliest', () => {
  expect(claimOf(fixture, 'people-on-board')['Claim']?.[0]).not.toHaveProperty('firstAppearance');
  const story = hostileStory('Rain');
  expect(claimOf(story, 'claim')['Claim']?.[0]).not.toHaveProperty('firstAppearance');
  const dated = {
    ...story,
    articles: story.articles.map((article) =>
      article.id === 'right' ? { ...article, url: null, published: '2031-04-08' } : article,
    ),
  };
  expect(claimOf(dated, 'claim')['Claim']?.[0]?.['firstAppearance']).toMatchObject({
    '@id': 'https://site.example/story/articles/right/#original',
  });
});

test('a quotation has its exact words and its speaker', () => {
  expect(claimOf(fixture, 'quill-on-the-bang')['Quotation']?.[0]).toMatchObject({
    text: 'We heard one bang and then there was smoke',
    spokenByCharacter: { '@type': 'Person', name: 'Ada Quill' },
  });
});

test('nothing is rated', () => {
  const all = fixture.claims.map((claim) => jsonLd(claimThings(fixture, claim, address))).join('');
  expect(all).not.toMatch(/ClaimReview|[rR]ating/);
});

test('the way to a page is numbered from the start page', () => {
  expect(
    read([breadcrumbs([{ label: 'Home', url: '/' }, { label: 'Here' }], address)])['BreadcrumbList']?.[0],
  ).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://site.example/' },
      { '@type': 'ListItem', position: 2, name: 'Here' },
    ],
  });
});

test('the site says how it is searched', () => {
  expect(jsonLd([website('Name', 'Words', address)])).toContain(
    'https://site.example/search/?q={search_term_string}',
  );
});

test.each(HOSTILE)('%s come through and stay data', (_, text) => {
  const story = hostileStory(text);
  expect(claimOf(story, 'claim')['Claim']?.[0]?.['name']).toBe(clean(text));
});

test('no text ends the block', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(jsonLd(storyThings(hostileStory(text), address))).not.toMatch(/[<>\u2028\u2029]/);
    }),
  );
});
