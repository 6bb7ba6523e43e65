import { expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { hoursAtOdds } from './hours-at-odds.ts';

/** The hours at odds between articles of one sentence, or more, each; the first two and then the others, with their sides. */
function oddsOf(...texts: string[]): string[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  return hoursAtOdds(context).map(({ points, versions }) =>
    points
      .map(
        ({ place, hour }, i) => `${context.sentence(place).text.slice(hour.start, hour.end)} ${versions[i]}`,
      )
      .sort()
      .join(' | '),
  );
}

test('the onset of one event, in any words', () => {
  expect(
    oddsOf(
      'A fire broke out shortly after 4 a.m. in the Colby mill.',
      'The mill burned down. Flames erupted at twenty to three in the morning, a watchman said.',
    ),
  ).toHaveLength(1);
  expect(
    oddsOf(
      'The pier at Colby gave way at 9:10 a.m. on Monday.',
      'The accident happened at half past ten, when the market was full.',
    ),
  ).toHaveLength(1);
  expect(
    oddsOf(
      'The clock on the station wall had stopped at ten past four.',
      'An earthquake struck at 5:30 a.m. off Harrow.',
    ),
  ).toHaveLength(1);
});

test('a third article is with the one it fits', () => {
  expect(
    oddsOf(
      'The dam at Colby burst at 5:10 a.m.',
      'The dam gave way a little before seven, when many were at breakfast.',
      'The dam failed shortly after 5 a.m.',
    ),
  ).toEqual([expect.stringMatching(/^(?=.*5:10 a\.m\. (\d)).*shortly after 5 a\.m\. \1/)]);
});

test('nobody calls for help before it happens', () => {
  const fire = 'The blaze broke out shortly after 3 a.m. on the top floor.';
  expect(oddsOf(fire, 'The brigade received the first call at 2.20am.')).toHaveLength(1);
  expect(oddsOf(fire, 'The brigade received the first call at 3.20am.')).toEqual([]);
});

test('a warning that did not go out until an hour went out then', () => {
  expect(
    oddsOf(
      'An alert was sent to mobile phones at 7:25 p.m., the council said.',
      'The text message did not go out until 10pm.',
    ),
  ).toHaveLength(1);
});

test('a defeat conceded, a road closed', () => {
  expect(
    oddsOf(
      'Lee conceded defeat shortly before 11 p.m.',
      'Only at lunchtime on Monday did Lee admit that she had lost.',
    ),
  ).toHaveLength(1);
  expect(
    oddsOf(
      'The motorway was closed at 7 p.m. after the crash.',
      'Police closed the road at half past nine in the evening.',
    ),
  ).toHaveLength(1);
  expect(
    oddsOf('The airport was closed at 7 p.m.', 'Police closed the road at half past nine in the evening.'),
  ).toEqual([]);
});

test('one deed in one verb, of whatever sort', () => {
  const left = 'The last boat to Harrow departed at 9:40 p.m.';
  expect(oddsOf(left, 'The boat departed at 8 p.m. with nobody aboard.')).toHaveLength(1);
  expect(oddsOf(left, 'The mayor departed at 8 p.m.')).toEqual([]);
  expect(oddsOf(left, 'The next boat will depart at 8 p.m.')).toEqual([]);
});

test('another warning, another year', () => {
  expect(oddsOf('A storm warning was issued at 4 p.m.', 'A flood warning was issued at 9 p.m.')).toEqual([]);
  expect(
    oddsOf('The bridge was closed at 5 p.m.', 'The bridge was closed at 8 p.m. for a film last year.'),
  ).toEqual([]);
});

test('hours that fit each other', () => {
  expect(oddsOf('The pier gave way at 9:10 a.m.', 'The pier collapsed shortly after 9 a.m.')).toEqual([]);
  expect(oddsOf('The pier gave way at 9:10 a.m.', 'The pier collapsed at 9:20 a.m.')).toEqual([]);
  expect(oddsOf('The blast struck at 9:10 a.m.', 'The blast struck at 0710 GMT.')).toEqual([]);
});

test('what is told of somebody is compared for that one alone', () => {
  const freed = 'Ann Lee was freed at 6 a.m. on Monday.';
  expect(
    oddsOf(freed, 'The bakery owner Ann Lee was released at half past nine in the morning.'),
  ).toHaveLength(1);
  expect(oddsOf(freed, 'The bakery owner Joan Field was released at half past nine in the morning.')).toEqual(
    [],
  );
});

test('what is noticed or reported may have begun before', () => {
  expect(oddsOf('The fire broke out at 2:10 a.m.', 'The fire was reported at 2:45 a.m.')).toEqual([]);
  expect(oddsOf('The fire broke out at 2:45 a.m.', 'The fire was reported at 2:10 a.m.')).toHaveLength(1);
});

test('other steps of what happened', () => {
  const quake = 'A quake struck at 7:48 a.m. off Harrow.';
  expect(oddsOf(quake, 'The second quake struck at 9:20 a.m.')).toEqual([]);
  expect(oddsOf(quake, 'The first quake struck at 4:43 a.m.')).toEqual([]);
  expect(oddsOf(quake, 'An aftershock struck at 9:20 a.m.')).toEqual([]);
  expect(oddsOf('The fire broke out at 7 a.m.', 'The fire was under control at 9 a.m.')).toEqual([]);
  expect(oddsOf('The fire broke out at 7 a.m.', 'The fire crew left at 9 a.m.')).toEqual([]);
  expect(oddsOf('The fire broke out at 7 a.m.', 'The roof collapsed at 9 a.m.')).toEqual([]);
  expect(oddsOf('The blast struck at 7 a.m.', 'A vigil for the blast will start at 9 a.m.')).toEqual([]);
});

test('two events: of which one article tells both, or on two days, far apart, or in two places', () => {
  const blast = 'A bomb went off at 7 a.m.';
  expect(oddsOf(blast, 'A bomb went off at 9 a.m. At 9:40 a.m. a bomb exploded nearby.')).toEqual([]);
  expect(oddsOf('A bomb went off at 7 a.m. on Monday.', 'A bomb went off at 9 a.m. on Wednesday.')).toEqual(
    [],
  );
  expect(oddsOf(blast, 'A bomb went off at 9 a.m. The station had shut at 7 a.m.')).toEqual([]);
  expect(oddsOf(blast, 'A bomb went off at 5 p.m.')).toEqual([]);
  expect(oddsOf('A bomb went off in Lisbon at 7 a.m.', 'A bomb went off in Madrid at 9 a.m.')).toEqual([]);
});
