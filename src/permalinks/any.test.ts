/** What must hold whatever an editor does to the files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../engine/article/article.ts';
import { compare } from '../engine/compare.ts';
import { comparisonSchema, type Comparison } from '../engine/comparison.ts';
import { assignAddresses, emptyLock, lockText, parseLock } from '../permalinks.ts';
import { wordingOf } from './sentences.ts';

const WORDS = [
  'tugs',
  'ferry',
  'rocks',
  'Skell',
  '240',
  'people',
  'hull',
  '“free now”',
  'repairs',
  'not',
  'Tuesday',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 })
  .map((words) => `The ${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));
const files = fc.dictionary(fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), text, { minKeys: 1 });

const read = (texts: Record<string, string>): Comparison =>
  compare(
    Object.entries(texts).map(([file, body]) => readArticle({ file, text: body })),
    { id: 'ferry', title: 'The ferry', summary: null },
  );

test('no address is lost, none changes its words, and the lock only grows', () => {
  fc.assert(
    fc.property(fc.array(files, { minLength: 2, maxLength: 4 }), (steps) => {
      let lock = emptyLock();
      const claims = new Set<string>();
      const wordings = new Map<string, string>();
      for (const step of steps) {
        const { comparison, lock: next, added } = assignAddresses(lock, read(step));
        expect(() => comparisonSchema.parse(comparison)).not.toThrow();

        const live = comparison.claims.map(({ id }) => id);
        expect(new Set(live).size).toBe(live.length);
        for (const id of live) claims.add(id);
        const former = new Set(comparison.former?.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])));
        for (const id of claims) expect(live.includes(id) || former.has(id)).toBe(true);

        for (const article of comparison.articles) {
          const ids = article.sentences.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const one of article.sentences) {
            const address = `${article.id}#${one.id}`;
            const words = wordingOf(one);
            if (one.paragraph > 0) expect(wordings.get(address) ?? words).toBe(words);
            wordings.set(address, words);
          }
        }

        const [before, after] = [lines(lockText(lock)), lines(lockText(next))];
        expect(before.filter((line) => !after.includes(line))).toEqual([]);
        expect(added === 0).toBe(lockText(next) === lockText(lock));
        const parsed = parseLock(lockText(next));
        if ('fault' in parsed) throw new Error(parsed.fault);
        lock = parsed.lock;
      }
    }),
    { numRuns: 30 },
  );
});

const lines = (json: string): string[] =>
  json.split('\n').map((line) => line.replace(/,$/, '').replace(/([[{])[\]}]$/, '$1'));
