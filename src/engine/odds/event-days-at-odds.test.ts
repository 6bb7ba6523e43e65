import { expect, test } from 'vitest';
import { alignArticles } from '../align/align.ts';
import { linkFacts } from '../align/fact-links.ts';
import { readTerms } from '../align/story-terms.ts';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { makeContext } from '../context.ts';
import { eventDaysAtOdds } from './event-days-at-odds.ts';

/** The days at odds between articles, each dispute as its days with their sides. */
function oddsOf(...texts: string[]): string[] {
  const facts = findFacts(texts.map((text, i) => readArticle({ file: `${i}.txt`, text })));
  const terms = readTerms(facts);
  const context = makeContext(facts, alignArticles(facts, terms), linkFacts(facts, terms), terms.order);
  return eventDaysAtOdds(context).map(({ points, versions }) =>
    points
      .map(
        ({ place, day: { quantity } }, i) =>
          `${context.sentence(place).text.slice(quantity.start, quantity.end)} ${versions[i]}`,
      )
      .join(' | '),
  );
}

test.each([
  ['The board will hold its next meeting on 5 July.', 'The owners of the pier meet again on 12 July.'],
  ['The second round is set for June 14.', 'Lee and Field will face each other in a runoff on June 21.'],
  ['The pool will stay closed until at least Wednesday.', 'The pool is to reopen on Tuesday.'],
  ['Drivers called a 24-hour strike from 3 May.', 'The walkout is to begin on 5 May.'],
  [
    'The island declared a state of emergency in May.',
    'The state of emergency, in force since June, allows searches.',
  ],
  ['The treaty was signed on Wednesday.', 'Both signed the treaty on Friday in Harrow.'],
  ['The first patient, a baker, fell ill on 26 October.', 'The outbreak began on 19 October.'],
  ['The lift had last been checked in February.', 'The lift passed its annual inspection in August.'],
  ['Officials ordered the evacuation of Colby on Tuesday.', 'The order to leave was given on Wednesday.'],
  ['The brewery, founded in 1931, has 40 staff.', 'The firm was established in 1934 by two sisters.'],
  ['The bridge, opened in 1961, is closed.', 'The bridge opened in 1967 and is to be replaced.'],
  [
    'The Swan left Colby on Monday. It had sailed from Harrow on Sunday.',
    'The ship sailed from Harrow on Friday.',
  ],
  ['Rents go up 4.5% from July for tenants.', 'For tenants, rents are to be raised by 4.5% from April.'],
])('days of one event: %s / %s', (one, other) => {
  expect(oddsOf(one, other)).toHaveLength(1);
});

test.each([
  ['The board will hold its next meeting on 5 July.', 'The board held its last meeting on 12 June.'],
  ['The board will hold its next meeting on 5 July.', 'The owners meet again on 5 July.'],
  ['The next meeting was announced on Monday.', 'The owners meet again on Friday.'],
  ['Talks will resume on Friday, the mayor said.', 'The mayor said on Monday that talks would resume.'],
  ['The pool is to reopen on Tuesday.', 'The school is to open on Wednesday.'],
  ['The pool will stay closed until Wednesday.', 'The pool has been closed since Monday.'],
  ['The brewery, founded in 1931, has 40 staff.', 'The Colby Arms, founded in 1762, is its oldest pub.'],
  ['The brewery, founded in 1931, has 40 staff.', 'The centre opened in 1938.'],
  ['The bridge, built in 1961, is closed.', 'The bridge was opened in 1967.'],
  ['The Swan sailed from Harrow on Friday.', 'The Heron sailed from Colby on Monday.'],
  ['Rents go up 4.5% from July for tenants.', 'Water prices for tenants go up 3% from April.'],
  [
    'The first case was reported on 19 October.',
    'Five weeks before anybody fell ill, on 14 September, a well was closed.',
  ],
  ['The alarm was serviced in September.', 'The hall passed its last inspection in March.'],
])('days of two: %s / %s', (one, other) => {
  expect(oddsOf(one, other)).toEqual([]);
});

test('an article that gives two days for such an event tells of two', () => {
  const next = 'The board will hold its next meeting on 5 July.';
  expect(
    oddsOf(next, 'The owners meet again on 12 July. The next session of the court is on 9 July.'),
  ).toEqual([]);
});

test('a third article is with the one it fits', () => {
  expect(
    oddsOf(
      'The second round is set for June 14.',
      'A runoff is on June 21.',
      'The runoff is due on June 14.',
    ),
  ).toHaveLength(1);
});
