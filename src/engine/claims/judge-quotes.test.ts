import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const quoteVerdicts = (...texts: string[]): string[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'x', title: 'x', summary: null },
  ).claims.flatMap(({ kind, verdict }) => (kind === 'quote' ? [verdict] : []));

const REPORT =
  'The owner shut the mill because of his reluctance to “deal with another fire to fight”, the court in Orley heard on Monday.';

test('a headline that sums up a remark does not alter it', () => {
  const body = 'The trial over the paper mill at Orley began on Monday, and the owner was in court.';
  expect(
    quoteVerdicts(
      REPORT,
      `Mill owner shut gates because “he didn’t want another fire to fight”\n\n${body}\n\nIt goes on.`,
    ),
  ).not.toContain('differs');
});

test('a word changed in the text of an article alters it', () => {
  expect(
    quoteVerdicts(
      REPORT,
      'The owner of the Orley mill shut it out of reluctance to “deal with another strike to fight”, the court heard on Monday.',
    ),
  ).toContain('differs');
});

test('words that differ, in a headline too, are never said to be the same', () => {
  const body = 'The trial over the paper mill at Orley began on Monday, and the owner was in court.';
  const headline = 'Mill owner shut gates because “he didn’t want another fire to fight”';
  const all = compare(
    [REPORT, `${headline}\n\n${body}\n\nIt goes on.`].map((text, i) =>
      readArticle({ file: `${'ab'[i]!}.txt`, text }),
    ),
    { id: 'x', title: 'x', summary: null },
  ).claims.filter(({ kind, accounts }) => kind === 'quote' && accounts.length > 1);
  expect(all.map(({ why }) => why)).toEqual([
    'Quoted in different words, which share too little to be set against each other.',
  ]);
});

test('two telling words far apart make no rival', () => {
  expect(
    quoteVerdicts(
      'Fire chief Hal Orme said: “We are definitely treating the blaze at the Orley mill as suspicious and as possible arson.”',
      'The blaze at the Orley mill “is definitely suspicious”, said fire chief Hal Orme.',
      'The blaze at the Orley mill is “suspicious”, said fire chief Hal Orme.',
    ),
  ).not.toContain('differs');
});

test('equal words are one version, however the name of who says them is spelled', () => {
  const claims = compare(
    [
      '“I go with clean hands and I regret nothing that we did,” Yurchenko told members.',
      '“I go with clean hands and I do not regret anything we did,” said Dmitry Iurchenko.',
      'His last words were: “I go with clean hands and I regret nothing that we did.”',
    ].map((text, i) =>
      readArticle({ file: `${'abc'[i]!}.txt`, text: `The chess club of Orley met.\n\n${text}` }),
    ),
    { id: 'x', title: 'x', summary: null },
  ).claims.filter(({ kind }) => kind === 'quote');
  expect(claims.map(({ accounts }) => accounts.map(({ version }) => version))).toEqual([['a', 'b', 'a']]);
});

test('a word changed in one of two pieces of a remark alters it', () => {
  expect(
    quoteVerdicts(
      '“They turned away every letter we sent, so before slinking out of the town hall they sold the last of our meadows,” said Ann Lee.',
      '“They turned away every letter we sent,” said Ann Lee, “so before sulking out of the town hall they sold the last of our meadows.”',
    ),
  ).toEqual(['differs']);
});

test('what two people say by name is not one remark altered', () => {
  const lee = '“This is a good day for the whole town,” said Ann Lee.';
  const by = (name: string): string => lee.replace('good', 'bad').replace('Ann Lee', name);
  expect(quoteVerdicts(lee, by('Joan Field'))).not.toContain('differs');
  expect(quoteVerdicts(lee, by('Ann Lee'))).toContain('differs');
});

test('so much in the same words is one remark altered, whoever it is put down to', () => {
  const lee =
    '“The owner knew for years that the old boiler leaked and never sent anybody to mend it,” said Ann Lee.';
  const field = lee.replace('leaked', 'smoked').replace('Ann Lee', 'Joan Field');
  expect(quoteVerdicts(lee, field)).toContain('differs');
});

test.each([
  [
    'translated otherwise',
    'The bell rang and I knew that the bridge was gone',
    'I heard the bell ring and knew the bridge had gone',
  ],
  ['with another figure', 'It was the third bell in four years', 'It was the fourth bell in three years'],
  [
    'with nothing but its frame of words',
    'We are not glad about this, and nobody here should be',
    'We are not happy about that, and no one in this town can be',
  ],
])('a remark %s is altered', (_, left, right) => {
  const by = (words: string): string =>
    `The old bridge was closed at noon. “${words},” said Ann Lee, the mayor.`;
  expect(quoteVerdicts(by(left), by(right))).toContain('differs');
});

test.each([
  ['on one topic', 'We have closed the bridge for good', 'We have asked for a bridge of stone'],
  [
    'of which one goes on otherwise',
    'There will be no bridge today',
    'There will be no bridge without the millers',
  ],
  ['with a like opening', 'The bridge will be mended in March', 'The bridge was our first of stone'],
  ['with its contraction opened', 'This isn’t the end of the bridge', 'This is not the end of the bridge'],
])('two remarks %s are not one altered', (_, left, right) => {
  const by = (words: string): string =>
    `The old bridge was closed at noon. “${words},” said Ann Lee, the mayor.`;
  expect(quoteVerdicts(by(left), by(right))).not.toContain('differs');
});
