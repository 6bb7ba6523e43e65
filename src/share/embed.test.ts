import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { embedTitle, embedView, oembed, snippet } from './embed.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { oneLine } from './text.ts';

const killed = fixture.claims.find(({ id }) => id === 'people-killed')!;

// The record's fields as https://oembed.com asks for them in an answer of type "rich".
const valid = new Ajv2020().compile({
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', pattern: '^https://' },
    html: { type: 'string' },
    width: { type: 'integer' },
    height: { type: 'integer' },
    thumbnail_url: { type: 'string', pattern: '^https://' },
    thumbnail_width: { type: 'integer' },
    thumbnail_height: { type: 'integer' },
  },
  additionalProperties: false,
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
  },
});

test('wordings with the articles that use them', () => {
  expect(embedView(fixture, killed, address).rows).toEqual([
    { sign: { is: 'version', version: 'a' }, words: 'about 20 people', who: 'Harbour Gazette' },
    { sign: { is: 'version', version: 'a' }, words: 'Around a score of people', who: 'article 2' },
    { sign: { is: 'version', version: 'b' }, words: 'At least 24 people', who: 'article 3' },
    { sign: { is: 'version', version: 'b' }, words: 'At least 24', who: 'article 4' },
  ]);
});

test('articles with the same words stand together', () => {
  const accounts = killed.accounts.map((account) => ({
    ...account,
    article: account.article,
    text: account.text,
  }));
  const twice = { ...killed, accounts: [accounts[2]!, { ...accounts[2]!, article: 'dunmore-toll' }] };
  expect(embedView(fixture, twice, address).rows).toHaveLength(1);
});

test('the oEmbed record has what the format asks for, with and without a picture', () => {
  expect(valid(oembed(fixture, killed, address, null)), JSON.stringify(valid.errors)).toBe(true);
  const picture = { url: 'https://site.example/card.png', width: 1200, height: 630 };
  expect(valid(oembed(fixture, killed, address, picture)), JSON.stringify(valid.errors)).toBe(true);
});

test.each(HOSTILE)('%s come through the code that embeds', (_, text) => {
  const story = hostileStory(text);
  const [claim] = story.claims;
  const { document } = parseHTML(
    `<!doctype html><html><body>${snippet(story, claim!, address)}</body></html>`,
  );
  expect(document.body.children).toHaveLength(1);
  expect(document.querySelector('iframe')?.getAttribute('title')).toBe(embedTitle(story, claim!));
  expect(document.querySelector('iframe')?.getAttribute('src')).toBe(
    'https://site.example/story/claims/claim/embed/',
  );
});

test.each(HOSTILE)('%s come through the oEmbed record', (_, text) => {
  const story = hostileStory(text);
  const read: unknown = JSON.parse(JSON.stringify(oembed(story, story.claims[0]!, address, null)));
  expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
  expect(read).toMatchObject({
    title: `${oneLine(text)}: ${oneLine(text)}`,
    html: snippet(story, story.claims[0]!, address),
  });
});

test('whatever the words, the code is one frame of this site', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const story = hostileStory(text);
      const html = snippet(story, story.claims[0]!, address);
      expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      expect(valid(oembed(story, story.claims[0]!, address, null))).toBe(true);
    }),
  );
});
