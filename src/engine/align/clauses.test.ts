import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { carryingClauses, clausesOf } from './clauses.ts';
import { findFacts } from '../compare.ts';
import type { SentenceFacts } from '../facts.ts';

const facts = (text: string): SentenceFacts =>
  findFacts([readArticle({ file: 'a.txt', text })])[0]!.sentences[0]!;
const clauses = (text: string): string[] => {
  const sentence = facts(text);
  return clausesOf(sentence).map(({ start, end }) => sentence.text.slice(start, end));
};

describe('clausesOf', () => {
  test('parts at commas and spaced dashes where both sides can stand alone', () => {
    expect(
      clauses(
        'The bridge was closed at noon, the council said on Friday – no date was given for its return.',
      ),
    ).toEqual([
      'The bridge was closed at noon',
      'the council said on Friday',
      'no date was given for its return.',
    ]);
  });

  test('leaves short parts with the one before', () => {
    expect(clauses('On Friday, the bridge over the river was closed.')).toHaveLength(1);
  });

  test('never parts a quotation or a figure', () => {
    expect(
      clauses('“We will close it, and we will mend it soon,” the mayor of the town said.'),
    ).not.toContain('“We will close it');
  });

  test('the work doubles when the sentence does', () => {
    const steps = (parts: number): number => {
      const sentence = facts(`${'the old bridge was closed again, '.repeat(parts)}and that was all of it.`);
      let read = 0;
      const tokens = new Proxy(sentence.tokens, {
        get: (target, key, self): unknown => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++;
          return Reflect.get(target, key, self) as unknown;
        },
      });
      carryingClauses({ ...sentence, tokens }, () => 1, 0.5);
      return read;
    };
    expect(steps(400) / steps(200)).toBeLessThan(2.2);
  });
});
