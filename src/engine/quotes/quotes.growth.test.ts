import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';

// Looking from each to the end of the sentence for whoever signs it would take far longer than a test may.
test('forty thousand quotations without a word, one behind the other in one sentence, are gone through', () => {
  const text = `The hall was shut on Monday.\n\nHe wrote ${'"…" '.repeat(40_000)}and left.`;
  const [facts] = findFacts([readArticle({ file: 'a.txt', text })]);
  expect(facts?.article.sentences.length).toBeGreaterThan(1);
});
