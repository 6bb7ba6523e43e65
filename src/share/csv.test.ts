import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { claimsCsv } from './csv.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { oneLine } from './text.ts';

const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv, { skipEmptyLines: true }).data.map((row) => [...row]);
/** What a spreadsheet shows for a text: a quotation mark in front keeps it from being run. */
const shown = (text: string): string => oneLine(text).replace(/^(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/u, "'");

test('one row per claim, two columns per article', () => {
  const rows = read(claimsCsv(fixture, address));
  expect(rows).toHaveLength(fixture.claims.length + 1);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7 + 2 * fixture.articles.length]));
});

test('it begins with the mark that tells a spreadsheet its encoding', () => {
  expect(claimsCsv(fixture, address).startsWith('\ufeff"claim",')).toBe(true);
});

test('a silent article is said to be silent', () => {
  expect(read(claimsCsv(hostileStory('Rain'), address))[1]?.slice(-2)).toEqual(['silent', '']);
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const row = read(claimsCsv(hostileStory(text), address))[1];
  expect(row?.[2]).toBe(shown(text));
  expect(row?.[8]).toBe(shown(text));
});

test('any text stays in its cell, and no cell is a formula', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [head, row, ...more] = read(claimsCsv(hostileStory(one.slice(1), other.slice(1)), address));
      expect(more).toEqual([]);
      expect(row).toHaveLength(head?.length ?? 0);
      for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
