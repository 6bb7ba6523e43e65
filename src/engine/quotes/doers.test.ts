import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { findFacts } from '../compare.ts';
import { doersApart, doersIn } from './doers.ts';

/** Whether two sentences, of an article each, tell the same of two names. */
function apart(left: string, right: string): boolean {
  const articles = findFacts([left, right].map((text, at) => readArticle({ file: `${at}.txt`, text })));
  const [a, b] = articles.map(({ sentences }) => doersIn(sentences[0]!));
  return doersApart(a!, b!);
}

test('the same told of two names is two facts', () => {
  expect(apart('The Harwick Trust declined to comment.', 'Orley Council has declined to comment.')).toBe(
    true,
  );
});

test('not where one of them is in both sentences', () => {
  expect(
    apart('The Harwick Trust declined to comment.', 'Orley Council declined to speak of the Harwick Trust.'),
  ).toBe(false);
});

test('not where both may be names of one thing', () => {
  expect(apart('Paris refused to sign.', 'France refused to sign.')).toBe(false);
  expect(apart("Estonia's cabinet refused to sign.", 'The Estonian cabinet refused to sign.')).toBe(false);
});

test('nor where the one told of is not named', () => {
  expect(apart('The Harwick Trust declined to comment.', 'The owners declined to comment.')).toBe(false);
});

test('what two persons are quoted with is two facts', () => {
  expect(apart('"The pool stays open," Ann Lee said.', '"The pool must close," said Tom Field.')).toBe(true);
  expect(apart('"The pool stays open," Ann Lee said.', '"The pool is to stay," said Lee.')).toBe(false);
});
