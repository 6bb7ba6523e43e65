import { describe, expect, test } from 'vitest';
import { readEvents } from './events.ts';
import { factsOf } from '../facts.fixture.ts';
import { readVocabulary } from '../words/vocabulary.ts';

const MILL = [
  ['A fire destroyed the old paper mill in Harlow on Tuesday.', 'Two workers breathed in smoke.'],
  ['The paper mill of Harlow burned down in a fire.', 'Mayor Bell promised to rebuild the mill.'],
  ['Harlow lost its paper mill to a fire, mayor Bell said.', 'Smoke hurt two workers of the mill.'],
];
const HOTEL = [
  ['A fire destroyed a seaside hotel in Brightcombe.', 'Forty guests fled to the beach.'],
  ['Guests fled a burning seaside hotel in Brightcombe.', 'The fire began in the hotel kitchen.'],
  ['A kitchen fire gutted the Brightcombe hotel.', 'The guests spent the night on the beach.'],
];

const read = (texts: string[][]): ((a: number, b: number) => number) => {
  const apart = readEvents(readVocabulary(texts.map((sentences, at) => factsOf(`a${at}`, sentences))));
  return (a, b) => apart[a * texts.length + b]!;
};

describe('which articles tell of different events', () => {
  test('two fires of one folder are told apart', () => {
    const apart = read([...MILL, ...HOTEL]);
    expect(apart(0, 3)).toBeGreaterThan(0.5);
    expect(apart(5, 2)).toBeGreaterThan(0.5);
  });

  test('reports of one fire are not', () => {
    const apart = read([...MILL, ...HOTEL]);
    expect([apart(0, 1), apart(1, 2), apart(3, 5)]).toEqual([0, 0, 0]);
  });

  test('it is the same seen from either article', () => {
    const apart = read([...MILL, ...HOTEL]);
    expect(apart(1, 4)).toBe(apart(4, 1));
  });

  test('three articles are too few to tell', () => {
    const apart = read([MILL[0]!, MILL[1]!, HOTEL[0]!]);
    expect([apart(0, 1), apart(0, 2), apart(1, 2)]).toEqual([0, 0, 0]);
  });

  test('one that is about something else stands alone', () => {
    const apart = read([...MILL, ['Rates rose.', 'Banks expect more in spring.']]);
    expect([apart(3, 0), apart(3, 1), apart(3, 2)]).toEqual([1, 1, 1]);
  });

  test('an article without a word belongs nowhere', () => {
    const apart = read([...MILL, ...HOTEL, []]);
    expect(apart(0, 1)).toBe(0);
    expect(apart(0, 3)).toBeGreaterThan(0.5);
  });
});
