import { expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

const atOdds = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'raid', title: 'The raid', summary: null },
  ).claims.flatMap(({ difference }) => (difference ? [difference.values] : []));

const left = 'A cashier at the bank in Harrow was threatened with a knife by a masked robber.';

test('one thing of a kind where the other article has another is at odds', () => {
  expect(atOdds(left, 'A masked robber threatened a cashier with a pistol at the bank in Harrow.')).toEqual([
    ['knife', 'pistol'],
  ]);
});

test('two words for one thing are not', () => {
  expect(atOdds(left, 'A masked robber threatened a cashier with a blade at the bank in Harrow.')).toEqual(
    [],
  );
});

test('an article that knows of both is at odds with neither', () => {
  expect(
    atOdds(
      `${left}\n\nAnother of the robbers had a pistol in his belt.`,
      'A masked robber threatened a cashier with a pistol at the bank before he fled.',
    ),
  ).toEqual([]);
});

test('the word for one thing may say of what sort another is', () => {
  expect(
    atOdds(left, 'A masked robber threatened a cashier with a gun permit at the bank in Harrow.'),
  ).toEqual([]);
});

test('two who did the same may have done it otherwise', () => {
  expect(
    atOdds(
      'The baker left the burning house in Harrow on a bicycle.',
      'The plumber left the burning house in Harrow on a motorcycle.',
    ),
  ).toEqual([]);
});

test('one hurt of one person is another where the part of the body is', () => {
  expect(
    atOdds(
      'Striker Nils Harrow will be out for six weeks after breaking his left collarbone in the match at Tarn.',
      'The team lacks its striker Nils Harrow (broken ankle), who will be out for six weeks after the match at Tarn.',
    ),
  ).toEqual([['collarbone', 'ankle']]);
});

test('of a quality, what it is said of must be the same', () => {
  const seen = 'The robbers in Harrow got away in a white Skoda, a witness said.';
  expect(atOdds(seen, 'A witness said the robbers in Harrow got away in a black Skoda.')).toEqual([
    ['white', 'black'],
  ]);
  expect(atOdds(seen, 'A witness in Harrow said the robbers had black masks.')).toEqual([]);
});

test('who died in one place did not die in another', () => {
  expect(
    atOdds(
      'The student who was stabbed in Harrow died in hospital.',
      'The student who was stabbed in Harrow died at the scene.',
    ),
  ).toEqual([['hospital', 'scene']]);
});

test('what one studied another need not have', () => {
  expect(
    atOdds('Nils Harrow was studying medicine at the college.', 'The suspect studied law at the college.'),
  ).toEqual([]);
});
