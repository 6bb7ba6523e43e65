import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../facts.ts';
import { comparable, compareQuantities, findQuantities, sameCounted } from './quantities.ts';

function first(text: string, published: string | null = null): Quantity {
  const [quantity] = findQuantities(text, { published });
  if (!quantity) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

const relate = (a: string, b: string): string => compareQuantities(first(a), first(b));

describe('compareQuantities', () => {
  it.each([
    // Equal: one value, hedged alike, however written.
    ['400,000 dockers', '400 000 dockers', 'equal'],
    ['400,000 dockers', 'four hundred thousand dockers', 'equal'],
    ['20% of homes', '20 per cent of homes', 'equal'],
    ['20% of homes', 'a fifth of homes', 'equal'],
    ['one in five homes', 'a fifth of homes', 'equal'],
    ['almost 4 years', 'nearly four years', 'equal'],
    ['about 20 boats', 'around 20 boats', 'equal'],
    ['about 20% of homes', 'around a fifth of homes', 'equal'],
    ['more than a 50% reduction', 'cut by more than half', 'equal'],
    ['more than half of homes', 'at least half of homes', 'equal'],
    ['a week-long strike of 14 days', 'two weeks', 'equal'],
    ['12 months in prison', 'one year in prison', 'equal'],
    ['it was 104 degrees Fahrenheit', 'it was 40°C', 'equal'],
    ['they won 2-1', 'they lost 1-2', 'equal'],
    ['exports doubled', 'exports rose 100%', 'equal'],
    ['at 1400 GMT', 'at 2 pm UTC', 'equal'],
    // Compatible: one is a hedged, rounded or bounded form of the other.
    ['more than half of homes', '52% of homes', 'compatible'],
    ['about 20 boats', '20 boats', 'compatible'],
    ['some 20 boats', '23 boats', 'compatible'],
    ['about a quarter of an hour', '14 minutes', 'compatible'],
    ['dozens of boats', '36 boats', 'compatible'],
    ['at least 11 people', '12 people', 'compatible'],
    ['up to 700 people', '650 people', 'compatible'],
    ['1,213 people', '1,200 people', 'compatible'],
    ['a wind of 45 miles an hour', 'winds of 70 km/h', 'compatible'],
    ['a wind of 45 miles an hour', 'winds of 80 km/h', 'different'],
    ['1,213 people', 'more than 1,200 people', 'compatible'],
    ['1,200 people', 'more than 1,200 people', 'compatible'],
    ['15–20 boats', '17 boats', 'compatible'],
    ['8.3 km', '8 km', 'compatible'],
    ['10 km', '6.2 miles', 'compatible'],
    ['nearly 20 boats', '19 boats', 'compatible'],
    ['about 20% of homes', '19% of homes', 'compatible'],
    ['a third of homes', '33% of homes', 'compatible'],
    ['$61bn', '$61.4bn', 'compatible'],
    ['$1.2bn', '$1.24bn', 'compatible'],
    ['at 3:30 a.m.', 'at 3:33 a.m.', 'compatible'],
    ['41,000 fans', '41,300 fans', 'compatible'],
    ['just over 20 boats', '21 boats', 'compatible'],
    ['tens of thousands of fans', '40,000 fans', 'compatible'],
    // Rounding: two hedged figures that differ a little.
    ['about 20% of homes', 'around 19% of homes', 'rounding'],
    ['around a fifth of homes', 'around 19% of homes', 'rounding'],
    ['about 5,000 people', 'some 5,200 people', 'rounding'],
    ['at least 11 people', 'at least 12 people', 'rounding'],
    // Different: they contradict.
    ['20% of homes', '19% of homes', 'different'],
    ['400,000 dockers', '420,000 dockers', 'different'],
    ['400,000 dockers', '600,000 dockers', 'different'],
    ['$1.2bn', '$1.26bn', 'different'],
    ['120 people', '124 people', 'different'],
    ['12 people', '13 people', 'different'],
    ['up to 700 people', '750 people', 'different'],
    ['at least 11 people', '10 people', 'different'],
    ['more than 100 people', 'more than 500 people', 'different'],
    ['dozens of boats', '150 boats', 'different'],
    ['$61bn', '$16bn', 'different'],
    ['prices rose 5%', 'prices fell 5%', 'different'],
    ['they won 2-1', 'they won 3-1', 'different'],
    ['a 33-year-old man', 'a 34-year-old man', 'different'],
    ['the third quarter', 'the fourth quarter', 'different'],
    ['magnitude 6.1', 'magnitude 6.4', 'different'],
    ['two weeks', 'two months', 'different'],
    ['at 1400 GMT', 'at 1500 GMT', 'different'],
    ['at 3:30 a.m.', 'at 3:36 a.m.', 'different'],
    ['at 3:14 a.m.', 'at 3:17 a.m.', 'different'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});

describe('dates', () => {
  it.each([
    ['on 20 November 2025', 'on Nov. 20, 2025', 'equal'],
    ['on Tuesday', 'on Tuesday', 'equal'],
    ['on 20 November', 'in November', 'compatible'],
    ['on 20 November 2025', 'on 20 November', 'compatible'],
    ['on 20 November 2025', 'on Thursday', 'compatible'],
    ['on 20 November', 'on Friday', 'compatible'],
    ['on 4/5/2025', 'on 4 May 2025', 'compatible'],
    ['in the 1990s', 'in 1994', 'compatible'],
    ['on 20-22 November', 'on 21 November', 'compatible'],
    ['on 20 November 2025', 'on Friday', 'different'],
    ['on Tuesday', 'on Wednesday', 'different'],
    ['on 20 November', 'on 21 November', 'different'],
    ['in November', 'in October', 'different'],
    ['in 2014', 'in 2015', 'different'],
    ['in the 1990s', 'in 2004', 'different'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });

  it('takes a weekday a week off for a doubt, not for a contradiction', () => {
    const early = first('It closed on Sunday.', '2025-11-21');
    const late = first('It will open on Sunday.', '2025-11-21');
    expect(compareQuantities(early, late)).toBe('compatible');
  });
});

describe('comparable', () => {
  it.each([
    ['25 people', '30 people', true],
    ['25 persons', '30 people', true],
    ['25 homes', '30 people', false],
    ['killed 25', '30 people', true],
    ['$5m', '£5m', false],
    ['$5m', '$6m', true],
    ['33-year-old man', '33 years', false],
    ['20% of homes', '20% of voters', false],
    ['20% of homes', '20%', true],
    ['5 km', '3 miles', true],
    ['5 km', '5 kg', false],
    ['exports doubled', 'exports rose 90%', true],
    ['20% of homes', '20 homes', false],
  ])('%s / %s: %s', (a, b, answer) => {
    expect(comparable(first(a), first(b))).toBe(answer);
  });

  it('tells same, unknown and different counted things apart', () => {
    expect(sameCounted(first('25 officers'), first('one officer'))).toBe('same');
    expect(sameCounted(first('25 officers'), first('killed 25.'))).toBe('unknown');
    expect(sameCounted(first('25 officers'), first('25 homes'))).toBe('different');
    expect(sameCounted(first('three rounds of talks'), first('two rounds'))).toBe('same');
  });
});

const PHRASES = [
  'about 20 boats', '20 boats', 'nearly 19 boats', 'more than 18 boats', 'up to 25 boats', 'dozens of boats', '15–20 boats',
  '1,213 boats', 'about 1,200 boats', 'more than half', '52%', 'a fifth', 'doubled', 'rose 90%', 'halved', 'cut by 40%', '$61bn',
  'about $60bn', 'two weeks', 'almost 15 days', 'on Tuesday', 'on 20 November', 'in November', 'in 2014', 'in the 2010s',
  'at 1400 GMT', 'about 3 pm', 'won 2-1', 'magnitude 6.1', 'third quarter',
]; // prettier-ignore

describe('compareQuantities, for any two', () => {
  it('does not depend on which comes first', () => {
    const phrase = fc.constantFrom(...PHRASES);
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        expect(relate(a, b)).toBe(relate(b, a));
        expect(comparable(first(a), first(b))).toBe(comparable(first(b), first(a)));
      }),
    );
  });

  it('finds everything equal to itself', () => {
    for (const phrase of PHRASES) expect(relate(phrase, phrase)).toBe('equal');
  });
});
