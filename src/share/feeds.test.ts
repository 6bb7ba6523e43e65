import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { atom, jsonFeed, siteFeed, storyFeed } from './feeds.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { oneLine } from './text.ts';

/** Throws where a strict reader of XML would stop. */
function strictly(xml: string): string {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}
const readAtom = (story: Parameters<typeof storyFeed>[0]) =>
  parseAtomFeed(strictly(atom(storyFeed(story, address))));
const readJson = (story: Parameters<typeof storyFeed>[0]) =>
  parseJsonFeed(JSON.parse(jsonFeed(storyFeed(story, address))));

test('an entry per article, in both forms', () => {
  expect(readAtom(fixture).entries).toHaveLength(fixture.articles.length);
  expect(readJson(fixture).items).toHaveLength(fixture.articles.length);
});

test('an entry has the date its article states; where it states none, Atom gets the story’s latest', () => {
  const story = hostileStory('Rain');
  const third = readAtom(story).entries?.find(({ id }) => id?.includes('third'));
  expect(third?.updated).toBe('2031-04-09T00:00:00Z');
  expect(third?.published).toBeUndefined();
  expect(readJson(story).items?.find(({ id }) => id?.includes('third'))).not.toHaveProperty('date_published');
});

test('an entry says which claims its article joins and which are told differently', () => {
  const [entry] = storyFeed(hostileStory('Rain'), address).entries;
  const { document } = parseHTML(`<body>${entry?.html ?? ''}</body>`);
  expect(document.querySelector('p')?.textContent).toBe(
    'It joins one claim that other articles state; one is told differently.',
  );
  expect(document.querySelector('li a')?.getAttribute('href')).toBe(
    'https://site.example/story/claims/claim/',
  );
});

test('the site’s feed says which story, newest first', () => {
  const older = hostileStory('Old');
  const newer = { ...hostileStory('New'), story: { id: 'new', title: 'New', summary: null } };
  newer.articles = newer.articles.map((article) => ({ ...article, published: '2032-01-01' }));
  const titles = siteFeed([older, newer], address).entries.map(({ title }) => title);
  expect(titles[0]).toBe('“New” was added to “New”');
  expect(titles.at(-1)).toContain('to “Old”');
});

test('it does not matter in which order stories come', () => {
  const other = { ...hostileStory('Hail'), story: { id: 'hail', title: 'Hail', summary: null } };
  expect(atom(siteFeed([fixture, other], address))).toBe(atom(siteFeed([other, fixture], address)));
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const story = hostileStory(text);
  const title = `“${oneLine(text)}” was added`;
  expect(readAtom(story).entries?.map((entry) => entry.title?.value)).toContain(title);
  expect(readJson(story).items?.map((item) => item.title)).toContain(title);
});

test('nothing in a claim’s label runs or leads anywhere', () => {
  const { html } = storyFeed(hostileStory('<img src=x onerror=alert(1)>'), address).entries[0]!;
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.querySelector('li')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('any text makes feeds that strict readers accept', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readAtom(hostileStory(text)).entries).toHaveLength(3);
      expect(readJson(hostileStory(text)).items).toHaveLength(3);
    }),
  );
});
