import { describe, expect, test } from 'vitest';
import { storyTitle } from './story-title.ts';

const FIRE = [
  { title: 'Fire at Orrin harbour', text: 'A fire broke out at Orrin harbour. Ships of the US Navy helped.' },
  { title: 'Navy helps after blaze', text: 'The US Navy helped after the fire at the harbour of Orrin.' },
];
const titleOf = (...given: Parameters<typeof storyTitle>): string => storyTitle(...given).title;
const titled = (...titles: string[]) => titles.map((title) => ({ title, text: `${title}. It rained.` }));

describe('the folder’s name', () => {
  test.each([
    ['orrin-harbour-fire-us-navy', 'Orrin harbour fire US Navy'],
    ['Harbour Fire', 'Harbour fire'],
    ['orrin_2031', 'Orrin 2031'],
    ['the-long-night', 'The long night'],
    ['台風', '台風'],
    ['2031-04-09-harbour-fire', 'Harbour fire, 9 April 2031'],
    ['harbour-fire_20310409', 'Harbour fire, 9 April 2031'],
    ['2031-13-09-harbour', '2031 13 09 harbour'],
  ])('%s → %s', (folder, title) => {
    expect(titleOf(folder, FIRE)).toBe(title);
  });

  test('a name with a figure in it stands where the articles have it', () => {
    expect(titleOf('g7', titled('The G7 meets', 'Leaders of the G7 meet'))).toBe('G7');
  });

  test('stands where there is no article', () => {
    expect(titleOf('harbour-fire', [])).toBe('Harbour fire');
  });
});

describe('a name that says nothing of the articles gives way to words most headlines share', () => {
  const articles = titled(
    'Strong quake rattles Tarn valley',
    'Two die as quake shakes Tarn valley',
    'TARN VALLEY COUNTS ITS DEAD',
  );
  test.each([
    ['12', 'Tarn valley'],
    ['story-3', 'Tarn valley'],
    ['37_abc', 'Tarn valley'],
    ['New Folder', 'Tarn valley'],
    ['a+b(1', 'Tarn valley'],
    ['2031-04-09', 'Tarn valley, 9 April 2031'],
  ])('%s → %s', (folder, title) => {
    expect(titleOf(folder, articles)).toBe(title);
  });

  test('a headline in capitals lends its words only where no other has them', () => {
    expect(titleOf('12', titled('TARN VALLEY SHAKEN', 'Tarn Valley rises'))).toBe('Tarn Valley');
  });

  test('a mark between two words parts them', () => {
    expect(titleOf('12', titled('Tarn: valley', 'Orrin: valley', 'Skell, valley'))).toBe('Valley');
  });

  test('a single word takes another along', () => {
    expect(titleOf('12', titled('Quake shakes Tarn', 'Tarn mourns after the quake'))).toBe('Quake, Tarn');
  });

  test('without such words it stands', () => {
    expect(titleOf('37_abc', titled('Rain in Orrin', 'Quake at Tarn'))).toBe('37 abc');
    expect(titleOf('2031-04-09', titled('Rain in Orrin', 'Quake at Tarn'))).toBe('9 April 2031');
  });
});

test('whether the name tells anything is said', () => {
  expect(storyTitle('harbour', FIRE).telling).toBe(true);
  expect(storyTitle('story-7', FIRE).telling).toBe(false);
  expect(storyTitle('an-editors-choice', FIRE).telling).toBe(true);
});
