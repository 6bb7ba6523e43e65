/** Texts made to break the engine: it reads and compares them all, and the work grows no faster than they do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article/article.ts';
import { compare } from './compare.ts';
import { comparisonSchema, type Article, type Comparison } from './comparison.ts';

const STORY = { id: 'storm', title: 'The storm', summary: null };
const OTHER = 'The storm killed 14 people on Monday, the mayor said. “We did all we could,” said Ann Lee.';

const read = (text: string, file = 'a.txt'): Article => readArticle({ file, text });
const against = (text: string, other = OTHER): Comparison =>
  compare([read(text), read(other, 'b.md')], STORY);

/** Every account is the exact words of its sentence, and the record is what the schema says. */
function expectSound(comparison: Comparison): void {
  expect(comparisonSchema.safeParse(comparison).error?.issues ?? []).toEqual([]);
  const sentences = new Map(
    comparison.articles.flatMap((article) =>
      article.sentences.map((sentence) => [`${article.id} ${sentence.id}`, sentence.text] as const),
    ),
  );
  for (const { accounts } of comparison.claims)
    for (const { article, sentence, start, end, text } of accounts)
      expect(sentences.get(`${article} ${sentence}`)?.slice(start, end)).toBe(text);
}

describe('read and compared without harm', () => {
  test.each([
    ['markup', '</script><script>x()</script> "><img src=x onerror=x()> <!-- ]]> said 14 people died.'],
    ['links that run', '[14 people](javascript:x()) died, <javascript:x()> and [so](data:text/html,x) on.'],
    ['signs that turn the direction', 'The storm \u202ekilled 14\u2067 people \u2069\u202c on Monday.'],
    ['signs without width', 'The st\u200borm ki\u200cll\u200ded 1\ufeff4 people on Mon\u2060day.'],
    ['halves of pairs and NUL', 'The \ud800storm killed\udc00 14\0 people.\ud83d'],
    ['nothing but marks', '“”‘’"\'—–-…()[]{}«».,;:!?'.repeat(20)],
    [
      'names of object properties',
      'The constructor said __proto__ and toString had 14 hasOwnProperty people.',
    ],
    ['quotations a thousand deep', `${'“'.repeat(1000)}so it is${'”'.repeat(1000)} said Ann Lee.`],
    ['quotations never closed', 'He said “no “no “no '.repeat(500)],
    ['two kinds of marks in turn', `${'"\''.repeat(1000)}so${'\'"'.repeat(1000)}`],
    ['quoted paragraphs a thousand deep', `${'> '.repeat(1000)}The storm killed 14 people.`],
    ['brackets never closed', `${'[a]('.repeat(2000)}The storm killed 14 people.`],
    ['one word of a megabyte', `The storm killed 14 people. ${'x'.repeat(1_000_000)}`],
    ['one figure of a hundred thousand digits', `The storm killed ${'9'.repeat(100_000)} people.`],
    ['a megabyte of white space', `The storm${' '.repeat(1_000_000)}killed 14 people.`],
    ['ten thousand figures in a sentence', `There were ${numbers(10_000)}.`],
    ['twenty thousand paragraphs', lines(20_000).join('\n\n')],
  ])('%s', (_, text) => {
    expectSound(against(text));
  });

  test('any mixture of such pieces, in any order of the articles', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</p>',
        '14 people',
        'the storm',
        'killed',
        'on Monday',
        'said',
        'Ann Lee',
        '“',
        '”',
        '"',
      ],
      ...[
        '\u202e',
        '\u2066',
        '\u200b',
        '\ud800',
        '\0',
        '\n\n',
        '. ',
        ', ',
        '](',
        '**',
        '# ',
        '> ',
        '- ',
        '—',
      ],
      ...['%', '1,2', '…', '$5bn', 'no', 'a fifth', '(Reuters)', '\u2028', '| a |\n|---|\n', '`', '&#0;'],
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const articles = [read(one), read(other, 'b.md'), read(OTHER, 'c.txt')];
        const comparison = compare(articles, STORY);
        expectSound(comparison);
        expect(compare(articles.toReversed(), STORY).claims.length).toBe(comparison.claims.length);
      }),
      { numRuns: 150 },
    );
  });
});

function numbers(count: number): string {
  return Array.from({ length: count }, (_, n) => `${n * 7} people`).join(', ');
}

/** Sentences with ever other words, so that the length of the text is all that grows. */
function lines(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const [town, thing] = [n, n * 31 + 7].map((seed) =>
      seed.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!),
    );
    return `Near ${town}ham the ${thing}s were counted.`;
  });
}
