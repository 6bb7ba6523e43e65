import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { compare } from '../compare.ts';
import type { Claim } from '../comparison.ts';

const differing = (...texts: string[]): Claim[] =>
  compare(
    texts.map((text, i) => readArticle({ file: `${'abc'[i]!}.txt`, text })),
    { id: 'quarry', title: 'The quarry', summary: null },
  ).claims.filter((claim) => claim.verdict === 'differs');

const disputed = (claim: Claim | undefined, texts: readonly string[]): string[] =>
  (claim?.accounts ?? []).flatMap(({ article, disputed: spans }) =>
    spans.map(({ start, end }) => texts['abc'.indexOf(article)]!.slice(start, end)),
  );

describe('days told in other words', () => {
  const first =
    'The foreman of the Tollard quarry was arrested late on Sunday after the wall collapsed on two workers.';
  const second =
    'After a wall at Tollard quarry collapsed on two workers, police arrested the foreman on Tuesday.';

  test('another day of one event is a difference, and the day alone is marked', () => {
    const [claim, ...others] = differing(first, second);
    expect(others).toEqual([]);
    expect(claim?.difference).toMatchObject({ what: 'date' });
    expect(disputed(claim, [first, second]).map((words) => words.replace(/^on /, ''))).toEqual([
      'Sunday',
      'Tuesday',
    ]);
  });

  test('one day is none', () => {
    expect(differing(first, second.replace('Tuesday', 'Sunday'))).toEqual([]);
  });

  test('a limit, or any such day, is none', () => {
    expect(differing(first, second.replace('on Tuesday', 'before Tuesday'))).toEqual([]);
  });

  test('a day of another event is none', () => {
    expect(
      differing(
        `${first}\n\nThe foreman was freed on Tuesday.`,
        'The foreman of the Tollard quarry, where a wall collapsed on two workers, was freed on Tuesday.\n\nHe was arrested on Sunday.',
      ),
    ).toEqual([]);
  });

  test('nor is the morning after a night', () => {
    expect(differing(first, second.replace('on Tuesday', 'early on Monday'))).toEqual([]);
  });

  test('nor a day of what went on for several', () => {
    expect(
      differing(
        'The trial of the Tollard quarry foreman over the wall that fell on two workers resumed on Sunday.',
        'A county court heard the trial of the foreman on Tuesday after the wall at Tollard quarry fell on two workers.',
      ),
    ).toEqual([]);
  });
});

describe('denials in other words', () => {
  const first = 'The council will close the Harwell swimming baths in March, its leader said.';
  const second =
    'In March the Harwell swimming baths will not be closed by the council, according to its leader.';

  test('a verb that one side denies is a difference', () => {
    const [claim] = differing(first, second);
    expect(claim?.difference).toMatchObject({ what: 'negation' });
    expect(disputed(claim, [first, second])).toContain('not');
  });

  test('a denial of another verb is none', () => {
    expect(differing(first, second.replace('will not be closed', 'will be closed, not sold,'))).toEqual([]);
  });

  test('"not only" denies nothing', () => {
    expect(
      differing(first, second.replace('will not be closed', 'will not only be closed but filled in')),
    ).toEqual([]);
  });
});
