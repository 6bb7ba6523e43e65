import { describe, expect, it } from 'vitest';
import { table } from './quantities.fixture.ts';
import { findQuantities } from './quantities.ts';

describe('dates and times', () => {
  table([
    ['It opened on 20 November 2025.', 'date 2025-11-20'],
    ['It opened on Nov. 20, 2025.', 'date 2025-11-20'],
    ['It opened on Nov. 20.', 'date --11-20'],
    ['It opened on the 20th of November.', 'date --11-20'],
    ['It opened on 2025-11-20.', 'date 2025-11-20'],
    ['It opened on 11/20/2025.', 'date 2025-11-20'],
    ['It opened on 4/5/2025.', 'date 2025'],
    ['It opened between May 3 and 7.', 'date --05-03'],
    ['It opened on May 3 and 20 people came.', 'date --05-03 | count 20 of people'],
    ['It opened in November 2025.', 'date 2025-11'],
    ['It opened in November.', 'date --11'],
    ['The August summit failed.', 'date --08'],
    ['It opened in 2014.', 'date 2014'],
    ['It opened in the 1990s.', 'date 1990/1999'],
    ['It ran in the 2012–13 season.', 'date 2012/2013'],
    ['It opened on Wednesday.', 'date weekday:3'],
    ['Saturday, September 14, 2013, was calm.', 'date 2013-09-14'],
    ['It ran from 3 to 5 June 2025.', 'date 2025-06-03'],
    ['It closed on Christmas Day 2025.', 'date 2025-12-25'],
    ['It rose in Q3 2025.', 'date 2025-07/2025-09'],
    ['It rose in the third quarter of 2025.', 'date 2025-07/2025-09'],
    ['It won in 1986 and in ’87.', 'date 1986 | date 1987'],
    ['It opened yesterday.', ''],
    ['It struck at 07:37 a.m. UTC.', 'time 457 min'],
    ['It struck at 3 pm.', 'time 900 min'],
    ['It struck at 1400 GMT.', 'time 840 min'],
    ['It struck just after noon.', 'time 720 min above'],
    ['It is open between 9 and 11 p.m.', 'time 1260 min | time 1380 min'],
    ['It is open 11-2 p.m.', 'time 660 min | time 840 min'],
    ['The town had 2000 people in it.', 'count 2000 of people'],
    ['It may rain, and they march on.', ''],
  ]);

  it.each([
    ['It opened yesterday.', '2025-11-20'],
    ['It opened on Wednesday.', '2025-11-19'],
    ['It opened last Friday.', '2025-11-14'],
    ['It will open on Sunday.', '2025-11-23'],
    ['It opened last year.', '2024'],
    ['It opened last month.', '2025-10'],
    ['It opened last week.', '2025-11-10/2025-11-16'],
    ['It opened the day before yesterday.', '2025-11-19'],
    ['It opened last December.', '2024-12'],
    ['It opened in April last year.', '2024-04'],
    ['It opens this Sunday.', '2025-11-23'],
    ['Thursday’s vote was close.', '2025-11-20'],
    ['It rose in Q3.', '2025-07/2025-09'],
    ['It opened last night.', '2025-11-20'],
    ['It opened two days ago.', '2025-11-19'],
    ['It opens in two days’ time.', '2025-11-23'],
    ['It opened a fortnight ago.', '2025-11-03/2025-11-11'],
    ['It has been open since December.', '2024-12'],
    ['The owners said on Tuesday they will open it.', '2025-11-18'],
    ['It is to be opened on Sunday.', '2025-11-23'],
    ['It could have been opened on Sunday.', '2025-11-16'],
    ['The inn opens on Sunday.', '2025-11-23'],
    ['The owners plan to open it on Sunday.', '2025-11-23'],
    ['The owners cancelled all tours until Sunday.', '2025-11-23'],
    ['It was shut until Sunday.', 'weekday:7'],
    // Which week is not told, or any such day is meant
    ['Sunday’s march will be remembered.', 'weekday:7'],
    ['It opened on a Sunday.', 'weekday:7'],
    ['They ordered that it be opened by Sunday.', 'weekday:7'],
    ['The following Sunday it opened.', 'weekday:7'],
    ['It opened on Good Friday.', 'weekday:5'],
  ])('counts from the day of publication, a Friday: %s', (text, iso) => {
    expect(findQuantities(text, { published: '2025-11-21' })[0]?.iso).toBe(iso);
  });

  it.each([
    'The Sunday Times reported it.',
    'It was on Monday Night Football.',
    'June Holt and April Lee opened it.',
    'It opened in the last week of the season.',
    'It was opened a year after the fire of 44 B.C.',
    'The following day it opened, and it closed at the end of the year.',
  ])('reads no date into: %s', (text) => {
    expect(
      findQuantities(text, { published: '2025-11-21' }).filter(({ dimension }) => dimension === 'date'),
    ).toEqual([]);
  });
});
