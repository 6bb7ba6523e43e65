import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';

/** The causes at odds in what articles say. */
const causes = (...texts: string[]): (number | string)[][] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'mill', title: 'The mill', summary: null },
  ).claims.flatMap(({ difference }) => (difference?.what === 'words' ? [difference.values] : []));

const head = 'A fire destroyed the old mill at Orley on Sunday night.';
const article = (...sentences: string[]): string => [head, ...sentences].join('\n\n');

describe('causes are at odds', () => {
  test('where one blaze is put down to two things, in whatever words', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by a cigarette thrown from the towpath.'),
        article('A short circuit in the loft was the most likely source of the fire, the owner believes.'),
      ),
    ).toEqual([['a cigarette thrown from the towpath', 'A short circuit']]);
  });

  test('where one rules out what the other says', () => {
    expect(
      causes(
        article('Officers blamed a gas canister.'),
        article('The fire brigade ruled out gas as the origin.'),
      ),
    ).toEqual([['a gas canister', 'gas']]);
  });

  test('with all who take one side or the other', () => {
    const claim = compare(
      [
        article('Officers blamed arson for the fire.'),
        article('The fire was started by lightning, neighbours say.'),
        article('The cause was lightning, said the mayor.'),
      ].map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
      { id: 'mill', title: 'The mill', summary: null },
    ).claims.find(({ difference }) => difference?.what === 'words');
    expect(claim?.accounts.map(({ version }) => version)).toEqual(['a', 'b', 'b']);
  });
});

describe('no cause is at odds', () => {
  test('where one may have brought the other about', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by a lightning strike.'),
        article('A fallen power line was to blame for the fire.'),
      ),
    ).toEqual([]);
  });

  test('where one sentence tells of a part alone', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by a cigarette.'),
        article('A fire engine was hit by a truck on the way.'),
      ),
    ).toEqual([]);
  });

  test('where they are of one sort', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by faulty wiring.'),
        article('A short circuit in the loft was the source of the fire.'),
      ),
    ).toEqual([]);
  });

  test('where they brought two things about', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by faulty wiring.'),
        article('Trains were delayed by fog, and a crash was caused by ice near Colby.'),
      ),
    ).toEqual([]);
  });

  test('where an article tells of both', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by a cigarette.'),
        article(
          'The fire was caused by faulty wiring, the owner says.',
          'Others blamed a smoker for the fire.',
        ),
      ),
    ).toEqual([]);
  });

  test('where one is of another year', () => {
    expect(
      causes(
        article('Officers said the blaze was caused by a cigarette.'),
        article('A fire at the mill in 1987 was caused by lightning.'),
      ),
    ).toEqual([]);
  });
});
