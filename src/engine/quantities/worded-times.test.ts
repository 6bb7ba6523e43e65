import { describe } from 'vitest';
import { table } from './quantities.fixture.ts';

describe('hours in words', () => {
  table([
    ['The pier gave way a little before 10 in the morning.', 'time 600 min below'],
    ['The siren wailed shortly after half past nine at night.', 'time 1290 min above'],
    ['It was ten past eight in the evening.', 'time 1210 min'],
    ['It was twenty to nine, she said.', 'time 520 min'],
    ['The roof fell at a quarter to six on Friday evening.', 'time 1065 min | date weekday:5'],
    ['The gates opened an hour and a half after midnight.', 'time 90 min'],
    ['The band stopped ten minutes after midnight.', 'time 10 min'],
    ['The mill burned from one o’clock yesterday morning.', 'time 60 min'],
    ['The horn blew shortly before one in the afternoon.', 'time 780 min below'],
    ['The wall broke a few minutes before seven, when most slept.', 'time 420 min below'],
    ['They came at twelve noon.', 'time 720 min'],
    ['They came at 12 midnight.', 'time 0 min'],
  ]);
});

describe('the part of the day beside an hour in figures', () => {
  table([
    ['The bar shut just after 10.30 on Saturday night.', 'time 1350 min above | date weekday:6'],
    ['On Tuesday evening at about 7.40 the roof fell.', 'date weekday:2 | time 1180 min approx'],
    ['The clock stopped at 5.35 in the morning.', 'time 335 min'],
    ['The flat burned at 2 on Sunday night.', 'time 120 min | date weekday:7'],
  ]);
});

describe('what is no hour', () => {
  table([
    ['The vote was ten to six.', 'score 10..6'],
    ['It happened just before two men left.', 'count 2 of men'],
    ['He scored just after 10 minutes.', 'duration 0.00694444 day'],
    ['Between two and four people came.', 'count 2..4 of people'],
    ['Shares closed at 8.40 euros.', 'money 8.4 EUR'],
    ['The train left at 19.06, full.', 'time 1146 min'],
    ['At 7.30, it shut.', 'time 450 min'],
    ['Shares closed at 19.06, a low.', 'count 19.06'],
    ['She ran it at 9.58, a best.', 'count 9.58'],
  ]);
});
