/** How the work of reading and comparing grows with a text, counted in what is done with maps, sets, lists and patterns. */
import { expect, test } from 'vitest';
import { readArticle } from './article/article.ts';
import { compare } from './compare.ts';

/** What loops over a text or over what was found in it can't do without. */
const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [Array.prototype, ['push', 'slice', 'map', 'filter', 'some', 'find', 'sort', 'includes', 'indexOf']],
  [String.prototype, ['slice', 'replace', 'split', 'toLowerCase', 'indexOf', 'matchAll']],
  [RegExp.prototype, ['exec', 'test']],
];

/** Calls of them while `work` runs. Seconds would tell of the machine; memory grown large makes each step slower there. */
function steps(work: () => unknown): number {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const [of, names] of COUNTED) {
    const kind = of as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const real = kind[name]!;
      const counting = function (this: unknown, ...args: unknown[]): unknown {
        count++;
        return Reflect.apply(real, this, args);
      };
      Object.defineProperty(kind, name, { value: counting, configurable: true, writable: true });
      undo.push(() => Object.defineProperty(kind, name, { value: real, configurable: true, writable: true }));
    }
  }
  try {
    work();
  } finally {
    for (const back of undo) back();
  }
  return count;
}

const compared = (texts: readonly string[]): unknown =>
  compare(
    texts.map((text, n) => readArticle({ file: `${n}.txt`, text })),
    { id: 'fair', title: 'The fair', summary: null },
  );

/** A word for each number, of letters only. */
const word = (seed: number): string =>
  seed.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
const paragraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `Near ${word(n)}ham the ${word(n * 31 + 7)}s were counted.`);
/** A sentence of words that no other has. */
const own = (n: number): string =>
  `The ${[0, 1, 2, 3, 4].map((at) => word(n * 5 + at + 700)).join(' ')} was told.`;
const texts = (all: readonly string[]): string => all.join('\n\n');

/** Sizes beyond those up to which work with what is alike is not bounded yet. */
const growing: readonly (readonly [what: string, of: (size: number) => readonly string[], size: number])[] = [
  [
    'different paragraphs against a near copy',
    (n) => [
      texts(paragraphs(n)),
      texts(paragraphs(n).map((one, at) => (at % 10 === 3 ? one.replace('counted', 'sold') : one))),
    ],
    1000,
  ],
  [
    'paragraphs that have no word in common',
    (n) => [0, n].map((from) => texts(Array.from({ length: n }, (_, at) => own(from + at)))),
    300,
  ],
  [
    'one paragraph again and again',
    (n) => Array<string>(2).fill('The fair drew 4,200 people on Monday.\n\n'.repeat(n)),
    300,
  ],
  [
    'figures in one sentence',
    (n) =>
      Array<string>(2).fill(
        `There were ${Array.from({ length: n }, (_, at) => `${at * 7} people`).join(', ')}.`,
      ),
    200,
  ],
  [
    'quotations in one paragraph',
    (n) => Array<string>(2).fill('“We sold all of it,” said Ann Lee. '.repeat(n)),
    200,
  ],
  [
    'disagreements',
    (n) =>
      [14, 19].map((most) => texts(paragraphs(n).map((one) => `${one.slice(0, -1)} by ${most} people.`))),
    2000,
  ],
  [
    'names',
    (n) =>
      Array<string>(2).fill(
        texts(
          Array.from(
            { length: n },
            (_, at) =>
              `Ann ${word(at + 700).replace(/^./, (first) => first.toUpperCase())}son met Bob Lee there.`,
          ),
        ),
      ),
    1000,
  ],
];

test.each(growing)('twice as much of %s takes twice the steps', (_, of, size) => {
  const [one, two] = [size, 2 * size].map((n) => steps(() => compared(of(n))));
  expect(two! / one!).toBeLessThan(2.2);
});
