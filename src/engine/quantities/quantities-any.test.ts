import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities.ts';

describe('findQuantities, on any text', () => {
  const word = fc.constantFrom(
    ...'one two 20 400,000 1.2 % $ £ € - – , . ( ) a the of in about more than to and between half third million dozen hundreds'.split(
      ' ',
    ),
    ..."people boats km per cent Nov. March 2014 Tuesday pm 07:37 year-old Smith F 16 / ' ’ +1 ½ 3rd doubled".split(
      ' ',
    ),
  );
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  );

  it('gives spans inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(null, '2025-11-21', 'no date'), (text, published) => {
        let last = 0;
        for (const quantity of findQuantities(text, { published })) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.figure.start).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.figure.end).toBeGreaterThan(quantity.figure.start);
          expect(quantity.end).toBeGreaterThanOrEqual(quantity.figure.end);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          last = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says what is counted in words that stand inside the span or behind it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { of, ofSpan, start } of findQuantities(text, { published: null })) {
          expect(of === null).toBe(ofSpan === null);
          if (!ofSpan || of === null) continue;
          // Behind it in "a third of the town's 900 homes".
          expect(ofSpan.start).toBeGreaterThanOrEqual(start);
          expect(ofSpan.end).toBeLessThanOrEqual(text.length);
          // What is counted is given in lower case and with straight apostrophes.
          const shown = text
            .slice(ofSpan.start, ofSpan.end)
            .toLowerCase()
            .replace(/[’\u02bc]/g, "'");
          expect(shown).toContain(of.split(' ')[0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives finite amounts, and ranges that do not run backwards', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const quantity of findQuantities(text, { published: null })) {
          expect(Number.isFinite(quantity.amount)).toBe(true);
          expect(quantity.precision).toBeGreaterThanOrEqual(0);
          if (quantity.high !== null && quantity.dimension !== 'score')
            expect(quantity.high).toBeGreaterThanOrEqual(quantity.amount);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a whole number alike in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const commas = value.toLocaleString('en-US');
        const [plain] = findQuantities(`They sold ${commas} lamps.`, { published: null });
        expect(plain?.amount).toBe(value);
        for (const mark of [' ', '\u00a0', '\u202f', '’']) {
          const [other] = findQuantities(`They sold ${commas.replace(/,/g, mark)} lamps.`, {
            published: null,
          });
          expect({ amount: other?.amount, of: other?.of, precision: other?.precision }).toEqual({
            amount: value,
            of: 'lamps',
            precision: plain?.precision,
          });
        }
      }),
    );
  });

  it('reads every number it is told in a sentence of 10,000', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `${at + 2} boats`).join(', ');
    expect(findQuantities(text, { published: null })).toHaveLength(10_000);
  });
});
