import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alignment, Comparison } from '../engine/comparison.ts';
import { sideFile, type SideFile } from './pair-side.ts';
import { pairView, readingOfFiles } from './pair.ts';
import type { Reading } from './pair-types.ts';
import { account, article, claim, comparison, storm } from './storm.fixture.ts';

/** The file of an article as a browser gets it. */
const fetched = (of: Comparison, id: string): SideFile =>
  JSON.parse(JSON.stringify(sideFile(of, id))) as SideFile;
const drawn = (of: Comparison, left: string, right: string): Reading =>
  readingOfFiles(fetched(of, left), fetched(of, right));
const built = (of: Comparison, left: string, right: string): Reading => {
  const { title, summary, left: l, right: r, rows, map, disagreements } = pairView(of, left, right);
  return { title, summary, left: l, right: r, rows, map, disagreements };
};

describe('two articles’ files give what the comparison gives', () => {
  const ids = storm.articles.map(({ id }) => id);
  const orders = ids.flatMap((left) => ids.filter((id) => id !== left).map((right) => ({ left, right })));
  test.each(orders)('$left beside $right', ({ left, right }) => {
    expect(drawn(storm, left, right)).toEqual(built(storm, left, right));
  });

  test('with spellings that count as one', () => {
    const texts = [
      article('one', ['Premier Oleg Marenko spoke.']),
      article('two', ['Prime Minister Marenco spoke.']),
      article('three', ['Marenco was silent.']),
    ];
    const forms = [
      { text: 'Marenko', articles: ['one'] },
      { text: 'Marenco', articles: ['two', 'three'] },
    ];
    const pairs = [pair('one', 'two', [{ left: ['s1'], right: ['s1'], similarity: 0.8 }])];
    const of = comparison(texts, { pairs, spellings: [{ forms }] });
    expect(drawn(of, 'two', 'one')).toEqual(built(of, 'two', 'one'));
    expect(fetched(of, 'three').spelled).toEqual({ marenco: 'marenko' });
  });

  test('of articles named like what every object has', () => {
    const of = comparison([article('constructor', ['Aa bb.']), article('to-string', ['Aa bb.'])]);
    expect(drawn(of, 'constructor', 'to-string')).toEqual(built(of, 'constructor', 'to-string'));
  });

  test('of any articles, alignments and claims', () => {
    const names = ['one', 'two', 'three'];
    const text = fc.array(fc.constantFrom('Aa bb cc.', 'Aa dd 12.', 'Bb cc 14 ee.', 'Ff.'), {
      minLength: 1,
      maxLength: 5,
    });
    const place = fc.integer({ min: 1, max: 5 }).map((n) => `s${n}`);
    const places = fc.array(place, { minLength: 1, maxLength: 2 });
    const alignment = fc.record({
      left: places,
      right: places,
      similarity: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    });
    const input = fc.record({
      texts: fc.tuple(text, text, text),
      alignments: fc.tuple(fc.array(alignment), fc.array(alignment), fc.array(alignment)),
      versions: fc.array(fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('a', 'b', null))),
    });
    fc.assert(
      fc.property(input, ({ texts, alignments: [x, y, z], versions }) => {
        const articles = texts.map((lines, i) => article(names[i] ?? '', lines));
        const [one, two] = articles;
        if (!one || !two) return;
        const claims = versions.map(([left, right], i) =>
          claim(
            `claim-${i}`,
            `Claim ${i}`,
            [
              account(one, 's1', one.sentences[0]?.text.slice(0, 2) ?? '', { version: left }),
              account(two, 's1', two.sentences[0]?.text.slice(0, 2) ?? '', { version: right }),
            ],
            [],
            { verdict: 'differs' },
          ),
        );
        // A pair may be recorded in either order.
        const pairs = [pair('one', 'two', x), pair('three', 'one', y), pair('two', 'three', z)];
        const of = comparison(articles, { claims, pairs });
        for (const left of names)
          for (const right of names)
            if (left !== right) expect(drawn(of, left, right)).toEqual(built(of, left, right));
      }),
      { numRuns: 200 },
    );
  });
});

test('what two articles have in common stands in one of their files', () => {
  const names = Array.from({ length: 7 }, (_, n) => `n${n}`);
  const pairs = names.flatMap((left, i) =>
    names.slice(i + 1).map((right) => pair(left, right, [{ left: ['s1'], right: ['s1'], similarity: 1 }])),
  );
  const of = comparison(
    names.map((name) => article(name, ['Aa bb.'])),
    { pairs },
  );
  const held = names.map((name) => Object.keys(fetched(of, name).facing).length);
  expect(held).toEqual([3, 3, 3, 3, 3, 3, 3]);
});

function pair(left: string, right: string, alignments: Alignment[]): Comparison['pairs'][number] {
  return { left, right, alignments, shared: { left: 0, right: 0 } };
}
