import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { address, hostileStory } from './hostile.fixture.ts';
import { parts, places, sitemap, sitemapIndex } from './sitemap.ts';

/** The text of each element of a name. */
function texts(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => (inside = name === wanted));
  parser.on('text', (text) => inside && found.push(text));
  parser.on('closetag', () => (inside = false));
  parser.write(xml).close();
  return found;
}

test('every page once, as a whole address', () => {
  const urls = texts(sitemap(places([fixture]), address), 'loc');
  expect(urls).toContain('https://site.example/dunmore-ferry/claims/people-killed/');
  expect(new Set(urls).size).toBe(urls.length);
});

test('a page has a date where its articles state one', () => {
  const dates = new Map(places([fixture]).map(({ url, lastmod }) => [url, lastmod]));
  expect(dates.get('/dunmore-ferry/articles/harbour-gazette/')).toBe('2031-04-09');
  expect(dates.get('/dunmore-ferry/articles/dunmore-toll/')).toBeNull();
  expect(dates.get('/dunmore-ferry/pairs/dunmore-toll/night-crossing/')).toBeNull();
  expect(dates.get('/how-to-read/')).toBeNull();
});

test('signs of XML in an address are escaped', () => {
  const story = hostileStory('Rain');
  const [article, ...rest] = story.articles;
  const odd = { ...story, articles: [{ ...article!, id: 'a&b<c' }, ...rest] };
  expect(texts(sitemap(places([odd]), address), 'loc')).toContain(
    'https://site.example/story/articles/a%26b%3Cc/',
  );
});

test('more pages than one file may hold are parted and listed', () => {
  const found = parts(places([fixture]), 10);
  expect(found.flat()).toEqual(places([fixture]));
  expect(texts(sitemapIndex(found.length, address), 'loc')).toContain('https://site.example/sitemap-1.xml');
});
