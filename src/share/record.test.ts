/** comparison.json beside /comparison.schema.json: what the site publishes of a story fits what it says it publishes. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GET } from '../pages/comparison.schema.json.ts';
import { fixture } from '../view/fixture.ts';
import { anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';

const published = (await GET({} as never)).json() as Promise<Record<string, unknown>>;
const valid = new Ajv2020({ allowUnionTypes: true }).compile(await published);
const throughFile = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

test('a record fits the schema', () => {
  expect(valid(throughFile(fixture)), JSON.stringify(valid.errors)).toBe(true);
});

test('the schema refuses what is no record', () => {
  expect(valid({ ...fixture, format: 'other/1' })).toBe(false);
  expect(valid({ ...fixture, claims: [{ ...fixture.claims[0], verdict: 'true' }] })).toBe(false);
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const read = throughFile(hostileStory(text));
  expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
  expect(read).toEqual(hostileStory(text));
});

test('any text makes a record that fits and is read as it was', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const read = throughFile(hostileStory(one, other));
      expect(valid(read)).toBe(true);
      expect(read).toEqual(hostileStory(one, other));
    }),
  );
});
