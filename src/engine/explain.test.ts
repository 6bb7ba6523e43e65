import { describe, expect, test } from 'vitest';
import { readArticle } from './article/article.ts';
import { explain } from './explain.ts';

const read = (id: string, text: string) => readArticle({ file: `${id}.txt`, text });
const articles = [
  read(
    'a',
    'Fire at the Harlow mill\n\nA fire at the Harlow mill injured 14 people on Tuesday.\n\n“We lost everything we had built,” said the owner, Ruth Bell.\n',
  ),
  read(
    'b',
    'Mill burns\n\nThe fire at the Harlow mill injured 17 people on Tuesday.\n\n“We lost everything we had built,” owner Ruth Bell said.\n',
  ),
];

describe('explaining a sentence', () => {
  const said = explain(articles, 'injured 14 people');

  test('names the figure with its fields', () =>
    expect(said).toMatch(/figure {4}“14 people”: dimension count, amount 14, bound exact.* of people/));

  test('shows what it was likened to and what each measure adds', () =>
    expect(said).toMatch(/0\.\d\d b s\d+, alike enough to be compared: The fire[^\n]*\n *standout \S+ \(\+/));

  test('shows which sentences may state a fact of it, and by which signs', () =>
    expect(said).toMatch(
      /0\.\d\d b s\d+, enough to begin a claim: The fire[^\n]*\n *likeness \S+ \(-[^\n]*ownWords/,
    ));

  test('says why a sentence with the same words is none of them', () => {
    const two = [
      read(
        'a',
        'The weir is old.\n\nFishermen like it.\n\nThe Harlow Trust declined to comment on the leak.\n',
      ),
      read(
        'b',
        'The weir was built long ago.\n\nIt is loud.\n\nOrley Council declined to say what becomes of it.\n',
      ),
    ];
    expect(explain(two, 'Harlow Trust')).toContain('left out, since it is told of two names');
  });

  test('gives the claim, its verdict and the rule', () =>
    expect(said).toMatch(
      /quantity, differs: [^]*figures different, words around alike [^]*one thing by 0\.\d/,
    ));

  test('explains how quotations were compared', () =>
    expect(explain(articles, 'owner Ruth Bell')).toMatch(/quotations same, share of words found 1/));

  test('says so where no sentence holds the words', () =>
    expect(explain(articles, 'a flood')).toContain('No sentence holds “a flood”'));

  test('does not depend on the order of the articles', () =>
    expect(explain([...articles].reverse(), 'injured 14 people')).toBe(said));
});
