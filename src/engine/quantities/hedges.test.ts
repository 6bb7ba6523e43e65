import { describe } from 'vitest';
import { table } from './quantities.fixture.ts';

describe('lengths of time that "over" and "than" bend', () => {
  table([
    ['It lasted over two hours.', 'duration 0.0833333 day above'],
    ['She stayed for over three days.', 'duration 3 day above'],
    ['Over 20 years ago it began.', 'duration 7305 day above'],
  ]);
});

describe('words that only stand before lengths of time', () => {
  table([
    ['It is a rise over three weeks.', 'duration 21 day'],
    ['Over three weeks it shut.', 'duration 21 day'],
    ['It was 2C above the 1850-1900 mean.', 'temperature 2 °C | date 1850/1900'],
    ['It is larger than a year ago.', 'duration 365.25 day'],
  ]);
});

describe('verbs that mean something else with "up"', () => {
  table([
    ['It has set up two clinics.', 'count 2 of clinics'],
    ['The price is up four dollars.', 'money 4 USD up'],
  ]);
});

describe('an average is a figure as exact as others', () => {
  table([['Fuel cost it an average of $89.', 'money 89 USD']]);
});
