import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineUp, type Wording } from './lineup.ts';

/** «words» state the claim, [words] carry it. */
function wording(marked: string): Wording {
  let text = '';
  const core = { start: 0, end: 0 };
  const key: Wording['key'] = [];
  for (const char of marked) {
    if (char === '«') core.start = text.length;
    else if (char === '»') core.end = text.length;
    else if (char === '[') key.push({ start: text.length, end: text.length });
    else if (char === ']') Object.assign(key.at(-1) ?? {}, { end: text.length });
    else text += char;
  }
  return { text, core, key };
}

test('equal words and words at odds each share a column', () => {
  const { rows, key } = lineUp([
    wording('The flood covers about «[30%]» of the valley, the mayor said.'),
    wording('The flood has covered around «[a third]» of the valley.'),
    wording('Water covers «[28%]» of the valley today.'),
  ]);
  const column = key.indexOf(true);
  expect(rows.map((row) => row[column])).toEqual(['30%', 'a third', '28%']);
  expect(rows.every((row) => row[column + 1]?.startsWith('of the valley'))).toBe(true);
});

test('a row that begins or ends inside its clause is told as cut', () => {
  const { cuts } = lineUp([
    wording('The council of the town said on Monday that «[ten]» ships lay at the old quay for repairs.'),
    wording('«[Nine] ships», which came in spring, lay there.'),
  ]);
  expect(cuts).toEqual([
    { before: false, after: true },
    { before: false, after: false },
  ]);
});

test('a row put together is exact words of its wording', () => {
  const one = wording('Police said: «“We have [two] men here,” and more».');
  const { rows } = lineUp([one, wording('Police say: «“We have [three] men”».')]);
  expect(one.text).toContain(rows[0]?.filter(Boolean).join(' '));
});

test('any texts keep their words in order', () => {
  const text = fc.array(fc.constantFrom('the', 'boat', 'sank', '40', 'boats', 'men', ',', 'of', '“now”'), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const wordings = texts.map((words) => {
        const joined = words.join(' ');
        return { text: joined, core: { start: 0, end: joined.length }, key: [{ start: 0, end: 3 }] };
      });
      const { rows, key } = lineUp(wordings);
      rows.forEach((row, i) => {
        expect(row).toHaveLength(key.length);
        expect(wordings[i]?.text).toContain(row.filter(Boolean).join(' '));
      });
    }),
    { numRuns: 100 },
  );
});
