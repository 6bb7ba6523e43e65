import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { articleShare, siteShare, storyShare } from './head.ts';

const address = (path: string): string => `https://site.example${path}`;

test('an article and the start page are shown with the picture of the story', () => {
  const story = storyShare(fixture, address, true).picture;
  expect(story?.url).toBe(`/${fixture.story.id}/card.png`);
  expect(articleShare(fixture, fixture.articles[0]!, address, true).picture).toEqual(story);
  expect(siteShare('Site', 'What it is.', address, fixture, true).picture).toEqual(story);
});

test('there is no picture where none is drawn', () => {
  expect(articleShare(fixture, fixture.articles[0]!, address, false).picture).toBeNull();
  expect(siteShare('Site', 'What it is.', address, fixture, false).picture).toBeNull();
  expect(siteShare('Site', 'What it is.', address, null, true).picture).toBeNull();
});
