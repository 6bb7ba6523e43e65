import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities.ts';

describe('numbers in names and idioms are left alone', () => {
  it.each([
    'The F-16 flew over the G20 and the G-7 in a MiG-29.',
    'Covid-19 spread aboard a Boeing 737 and an iPhone 12.',
    'Take Route 66, Interstate 95 or Highway 1.',
    'He recalled 9/11 and lives at 10 Downing Street.',
    'Channel 4 showed Formula 1 and Apollo 11.',
    'Flight 447, MH370 and COP26 were named.',
    'Article 5, Section 230 and Resolution 1973 apply.',
    'It runs on Windows 10 or an Xbox 360.',
    'She saw Super Bowl XLIII and World War II films.',
    'An AK-47 was found in Room 101.',
    'The Group of 20 met.',
    'We watched Ocean’s 11 there.',
    'They work for 20th Century Fox.',
    'A song by U2 and one by 50 Cent played.',
    'The Big 12 is open 24/7.',
    'Call 555-0134 or +44 20 7946 0018.',
    'See https://example.org/2014/05/12 for more.',
    'He called 911 from Fifth Avenue.',
    'It fell under chapter 11 on page 3.',
    'No one knew, one of them said, at one point.',
    'First of all, it is second to none, on the other hand.',
    'They saw one another, one-sided as it was.',
    'The 737 MAX 8 broke rule 3.4 and a 30-something fired a .223-caliber rifle.',
    'The 737 MAX was grounded and building 7 fell in round three.',
    'A 4x4 hit a wall by 0800 555 0134.',
    'Case 21-CV-345 was about type 2 diabetes.',
    '2. How did it end?',
    'The Boeing 787-9 and a 747 flew over on 60 Minutes.',
    'A 9mm pistol and a 4K screen lay in apartment 4, zip code 90210.',
    'It treats types 1 and 2 diabetes.',
    'He read Harbour-Five and docket 22-cv-1012.',
    'The variant BA.5 spread, as did IE5.01 in its day.',
    'A zero-day bug was first reported abroad.',
    'The over-75s hid a 12-gauge shotgun and a .357 Magnum.',
    'She sank an open three-pointer on third-and-8.',
    'A 2-for-1 split was agreed, and he was 3-for-4.',
    'It was a 5/2 favourite at 120/80.',
    'They made the Top 40 with a 1080p video.',
    'It was a six-figure sum.',
    'He bought it at 17boats.com/1.js for a friend.',
  ])('%s', (text) => {
    expect(findQuantities(text, { published: null })).toEqual([]);
  });
});
