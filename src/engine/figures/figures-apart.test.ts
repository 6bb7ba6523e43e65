import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import type { SentenceFacts } from '../facts.ts';
import { figuresApart, othersApart } from './figures-apart.ts';

const read = (text: string): SentenceFacts =>
  findFacts([readArticle({ file: 'a.txt', text })])[0]!.sentences[0]!;

describe('figures of two sentences', () => {
  test('are apart where none for one thing is alike', () => {
    expect(figuresApart(read('The storm felled 40 trees.'), read('The storm felled 90 trees.'))).toBe(true);
  });

  test('are not where one is, or where they count other things', () => {
    expect(figuresApart(read('The storm felled 40 trees.'), read('It felled 40 trees.'))).toBe(false);
    expect(figuresApart(read('The storm felled 40 trees.'), read('It blocked 12 roads.'))).toBe(false);
  });

  test('are counted beside those in question', () => {
    const [a, b] = [read('It felled 40 trees and 3 fences.'), read('It felled 90 trees and 7 fences.')];
    expect(othersApart(a, a.quantities[0]!, b, b.quantities[0]!)).toBe(1);
  });
});
