import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawCard, picturesWanted } from '../card-file.ts';
import { fixture } from '../view/fixture.ts';
import { CARD, claimCard, pairCard, pairInOrder, storyCard, type Card } from './card.ts';
import { HOSTILE, hostileStory } from './hostile.fixture.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cards-'));
  vi.stubEnv('CACHE_DIR', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const claim = (id: string) => fixture.claims.find((one) => one.id === id)!;
const textOf = (card: Card | null): string =>
  card?.blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('') ?? '';

test('a claim’s picture holds its rival wordings, who says each, and its story', () => {
  const text = textOf(claimCard(fixture, claim('people-killed')));
  expect(text).toContain('The articles disagree\nPeople killed\n');
  expect(text).toContain(' a  “about 20 people”  Harbour Gazette and article\u00a02\n');
  expect(text).toContain(' b  “At least 24 people”  article\u00a03 and article\u00a04\n');
  expect(text).toContain('Fire on the Dunmore ferry');
});

test('a claim of one article has no picture', () => {
  expect(claimCard(fixture, claim('shares-fell'))).toBeNull();
});

test('a story’s picture holds its title, its summary and a mark for every claim', () => {
  const card = storyCard(fixture);
  expect(textOf(card)).toContain('Four articles, drawing on two news agencies.');
  expect(card.shapes).toContain('fill="#12558f"');
  expect(card.alt).toContain('Claims at a glance: ');
});

test('a pair’s picture counts what the two have in common', () => {
  expect(textOf(pairCard(fixture, 'harbour-gazette', 'ferry-blaze'))).toContain(
    'Four claims in common, one disagreement, 34% of the wording shared',
  );
});

test('both pages of a pair have the picture in the story’s order', () => {
  expect(pairInOrder(fixture, 'night-crossing', 'ferry-blaze')).toEqual(['ferry-blaze', 'night-crossing']);
});

test('a picture has the size networks show uncut', async () => {
  const { width, height, format } = await sharp(await drawCard(storyCard(fixture))).metadata();
  expect({ width, height, format }).toEqual({ ...CARD, format: 'png' });
});

test('drawn twice a card gives the same bytes, the second time from the cache', async () => {
  const card = claimCard(fixture, claim('people-killed'))!;
  const first = await drawCard(card);
  expect(readdirSync(join(cache, 'cards'))).toHaveLength(1);
  expect(await drawCard(card)).toEqual(first);
  rmSync(join(cache, 'cards'), { recursive: true });
  expect(await drawCard(card)).toEqual(first);
});

test('a cache that cannot be written does no harm', async () => {
  vi.stubEnv('CACHE_DIR', '/dev/null');
  expect((await drawCard(storyCard(fixture))).length).toBeGreaterThan(0);
});

test.each(HOSTILE)('%s can be drawn', async (_, text) => {
  const story = hostileStory(text);
  for (const card of [storyCard(story), claimCard(story, story.claims[0]!), pairCard(story, 'left', 'right')])
    expect((await sharp(await drawCard(card!)).metadata()).height).toBe(CARD.height);
});

test('words can’t become shapes', () => {
  const story = hostileStory('<image href="https://other.example/x"/>');
  expect(storyCard(story).shapes).not.toContain('other.example');
});

test('OG_IMAGES=0 leaves pictures out', () => {
  expect(picturesWanted({ OG_IMAGES: '0' })).toBe(false);
  expect(picturesWanted({})).toBe(true);
});
