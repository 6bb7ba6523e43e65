import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeItem } from './items.ts';
import { meet, meeting } from './locate.ts';
import { numberSentences } from './sentences.ts';

const SENTENCE = 'The *old* hall was shut on Monday. ';

/** One paragraph of so many sentences with two signs each, and how often the place of a sign was looked at. */
function signsRead(sentences: number): number {
  let steps = 0;
  const text = SENTENCE.repeat(sentences);
  const markup = [...text.matchAll(/\*/g)].map(({ index }) => ({
    get start() {
      steps++;
      return index;
    },
    get end() {
      steps++;
      return index + 1;
    },
  }));
  const item = makeItem(text, {
    start: 0,
    end: text.length,
    markup,
    kind: 'text',
    depth: 0,
    list: false,
    reason: null,
  });
  steps = 0;
  const numbered = numberSentences(text, [item], null).sentences;
  expect(numbered).toHaveLength(sentences);
  for (const one of numbered) expect(one.markup).toHaveLength(2);
  return steps;
}

test('twice the sentences with twice the signs in one paragraph take twice the steps, not four times', () =>
  expect(signsRead(400) / signsRead(200)).toBeLessThan(2.1));

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

describe('which stretches are left out', () => {
  test('those that meet one of the spans, in whatever order these come and overlap', () =>
    fc.assert(
      fc.property(fc.array(span), span, (spans, stretch) => {
        expect(meeting(spans)(stretch)).toBe(spans.some((one) => meet(one, stretch)));
      }),
    ));

  test('a span is left as it was given', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 2, end: 9 },
    ];
    meeting(spans);
    expect(spans[0]).toEqual({ start: 0, end: 4 });
  });
});
