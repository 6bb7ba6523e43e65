import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const verdictOf = (left: string, right: string): string | undefined =>
  compare(
    [left, right].map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
    { id: 'abbey', title: 'The abbey', summary: null },
  ).claims.find((claim) => claim.kind === 'quote')?.verdict;

test.each([
  ['a capital letter', 'walked up Abbey hill', 'walked up Abbey Hill'],
  ['an ordinal in digits', 'the twelfth bell ringer', 'the 12th bell ringer'],
  ['a space after an apostrophe', "and I'm still the ringer", "and I' m still the ringer"],
  ['a space before a possessive s', "past Orley's old mill", "past Orley' s old mill"],
])('%s is no change of wording', (_, left, right) => {
  const say = (words: string): string =>
    `"We ${words} of this village before breakfast," the sexton Hal Orme told visitors.`;
  expect(verdictOf(say(left), say(right))).toBe('same');
});

test('words an editor put in for others are no difference', () => {
  expect(
    verdictOf(
      '"We will find out what caused [the fire]," said sexton Hal Orme.',
      '"We will find out what caused this," said sexton Hal Orme.',
    ),
  ).toBe('compatible');
});

test('dots before a sentence own up to what was left out there', () => {
  expect(
    verdictOf(
      '"There are cracks in the tower. After forty years of neglect, we cannot ring the great bell," said sexton Hal Orme.',
      '"There are cracks in the tower... we cannot ring the great bell," said sexton Hal Orme.',
    ),
  ).not.toBe('differs');
});

test('a word changed in the middle is a difference', () => {
  expect(
    verdictOf(
      '"We cannot ring the great bell before the tower is mended," said sexton Hal Orme.',
      '"We cannot ring the great bell before the tower is painted," said sexton Hal Orme.',
    ),
  ).toBe('differs');
});

test('one word changed in a short remark of common words is a difference', () => {
  expect(
    verdictOf(
      'The bell was hung on Monday. "We were grateful for the rain," said sexton Hal Orme.',
      'The bell was hung on Monday. "We were sorry for the rain," said sexton Hal Orme.',
    ),
  ).toBe('differs');
});

test('dots own up to what was left out, also where the same word stands before and behind them', () => {
  expect(
    verdictOf(
      '"The sexton rings the small bell and the whole of the old peal," said ringer Hal Orme.',
      '"The sexton rings ... the whole of the old peal," said ringer Hal Orme.',
    ),
  ).toBe('compatible');
});

test.each([
  [
    'an "is" that was shortened there',
    '"It is an old bell, one that has the power of waking a whole village," said sexton Hal Orme.',
    'The bell "has the power of waking a whole village," said sexton Hal Orme.',
    'compatible',
  ],
  [
    'a word that also stands before the part quoted',
    '"I was calm in the belfry because I heard the old ringers below," said sexton Hal Orme.',
    'Sexton Hal Orme said: "I heard the old ringers below."',
    'compatible',
  ],
  [
    'words that alone tell nothing',
    'They rang all night. "Would you have done it without them?" asked sexton Hal Orme.',
    'They rang all night. "Would you have done it without them?" asked sexton Hal Orme.',
    'same',
  ],
])('quotations are found in each other despite %s', (_, left, right, verdict) => {
  expect(verdictOf(left, right)).toBe(verdict);
});

test.each([
  [
    'at the end, what one has beyond the changed word was cut off',
    '"It is a joy not to keep this secret any more," said sexton Hal Orme.',
    '"It is a joy not to keep this secret any longer, but the bell was worth it," said sexton Hal Orme.',
    [['more'], ['longer']],
  ],
  [
    'at the start, what one has before the changed word was cut off',
    '"The old tower was mended by all of us in one hard winter," said sexton Hal Orme.',
    '"I can tell you that this tower was mended by all of us in one hard winter," said sexton Hal Orme.',
    [['The old'], ['that this']],
  ],
  [
    'of a figure the number, not its unit',
    '"We had two minutes to get everybody out of the tower," said sexton Hal Orme.',
    '"We had ten minutes to get everybody out of the tower," said sexton Hal Orme.',
    [['two'], ['ten']],
  ],
])('only the words at odds are marked: %s', (_, left, right, expected) => {
  const story = compare(
    [left, right].map((text, i) => readArticle({ file: `${'ab'[i]!}.txt`, text })),
    { id: 'abbey', title: 'The abbey', summary: null },
  );
  const claim = story.claims.find(({ kind }) => kind === 'quote');
  expect(
    claim?.accounts.map(({ article, sentence, disputed }) => {
      const { text } = story.articles
        .find(({ id }) => id === article)!
        .sentences.find(({ id }) => id === sentence)!;
      return disputed.map(({ start, end }) => text.slice(start, end));
    }),
  ).toEqual(expected);
});
