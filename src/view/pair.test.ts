import { describe, expect, test } from 'vitest';
import { heaviestRising } from './pair-rows.ts';
import { pairOrders, pairView } from './pair.ts';
import type { Row } from './pair-types.ts';
import { account, article, claim, comparison, storm } from './storm.fixture.ts';

const words = (row: Row | undefined, side: 'left' | 'right'): string =>
  row?.kind === 'match'
    ? row[side].passages.map((one) => one.pieces.map((piece) => piece.text).join('')).join(' ')
    : '';
const marked = (row: Row | undefined, side: 'left' | 'right', as: string): string[] =>
  row?.kind === 'match'
    ? row[side].passages.flatMap((one) =>
        one.pieces.filter((piece) => piece.as.includes(as)).map((piece) => piece.text),
      )
    : [];

describe('rows', () => {
  const view = pairView(storm, 'coast', 'wire');
  const outline = view.rows.map((row) =>
    row.kind === 'heading'
      ? `# ${row.left} | ${row.right}`
      : row.kind === 'match'
        ? `${words(row, 'left').slice(0, 12)} | ${words(row, 'right').slice(0, 12)}`
        : `${row.label}: ${row.opening}`,
  );

  test('follow the left article, lone passages of the right one where it has them, repetitions on one line', () => {
    expect(outline).toEqual([
      'A storm sank | A storm has ',
      'Only in 1: Nobody was hurt.',
      '# What comes next | null',
      'The mayor, I | Holm said: "',
      'Only in 2: Schools stayed shut.',
      '2 repeats itself: paragraph 1 again, as paragraph 5',
      'Repairs may  | Repairs may ',
    ]);
  });

  test('say which paragraph a moved passage comes from', () => {
    const moved = view.rows.filter((row) => row.kind === 'match' && row.right.moved !== null);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ right: { moved: 1 } });
  });

  test('with a disagreement link to its claim and mark the words at odds', () => {
    const row = view.rows.find(
      (one) => one.kind === 'match' && one.disagreements[0]?.label === 'Repair costs',
    );
    expect(row).toMatchObject({
      verdict: 'differs',
      disagreements: [{ url: '/storm/claims/repair-costs/' }],
    });
    expect(marked(row, 'left', 'k').join('')).toBe('2 million');
    expect(marked(row, 'right', 'k').join('')).toBe('3 million');
  });

  test('tell of the other half where it stands elsewhere', () => {
    const left = article('one', ['Boats sank in the storm, about 40 of them.', 'It rained.']);
    const right = article('two', ['Boats sank in the storm.', 'It rained.', 'The mayor counted 50 boats.']);
    const disputed = claim(
      'sunk',
      'Boats sunk',
      [account(left, 's1', 'about 40', { version: 'a' }), account(right, 's3', '50 boats', { version: 'b' })],
      [],
      { verdict: 'differs' },
    );
    const alignments = [{ left: ['s1'], right: ['s1'], similarity: 1 }];
    const pairs = [{ left: 'one', right: 'two', shared: { left: 0, right: 0 }, alignments }];
    const [row] = pairView(comparison([left, right], { claims: [disputed], pairs }), 'one', 'two').rows;
    expect(row).toMatchObject({
      verdict: 'differs',
      disagreements: [{ label: 'Boats sunk', elsewhere: { number: 2, words: '50 boats', paragraph: 3 } }],
    });
  });

  test('keep two near sentences together where a headline would like either', () => {
    const left = article('one', ['Nine boats sank at Orrin on Monday.'], { headline: 'Nine boats sink' });
    const right = article('two', ['Nine boats sank on Monday at Orrin.'], {
      headline: 'Boats sink at Orrin',
    });
    const alignments = [
      { left: ['s1'], right: ['s1'], similarity: 0.97 },
      { left: ['s0'], right: ['s1'], similarity: 0.8 },
      { left: ['s1'], right: ['s0'], similarity: 0.8 },
    ];
    const pairs = [{ left: 'one', right: 'two', shared: { left: 0, right: 0 }, alignments }];
    const { rows } = pairView(comparison([left, right], { pairs }), 'one', 'two');
    expect(rows.map((row) => [words(row, 'left'), words(row, 'right')])).toContainEqual([
      'Nine boats sank at Orrin on Monday.',
      'Nine boats sank on Monday at Orrin.',
    ]);
  });

  test('of the other order are the same passages', () => {
    const turned = pairView(storm, 'wire', 'coast');
    const matches = (rows: Row[]): number => rows.filter((row) => row.kind === 'match').length;
    expect(matches(turned.rows)).toBe(matches(view.rows));
    expect(turned.switchUrl).toBe('/storm/pairs/coast/wire/');
  });
});

test('a spelling is marked as a spelling, not as a change', () => {
  const left = article('one', ['The harbour of Orrin stayed shut.']);
  const right = article('two', ['The harbor of Orrin stayed shut.']);
  const alignments = [{ left: ['s1'], right: ['s1'], similarity: 1 }];
  const pairs = [{ left: 'one', right: 'two', shared: { left: 0, right: 0 }, alignments }];
  const [row] = pairView(comparison([left, right], { pairs }), 'one', 'two').rows;
  expect(marked(row, 'right', 's')).toEqual(['harbor']);
  expect(marked(row, 'right', 'x')).toEqual([]);
  expect(row).toMatchObject({ verdict: 'same', common: 100 });
});

test('no sentence is printed twice, however alignments overlap', () => {
  const left = article('one', ['Aa bb.', 'Cc dd.', 'Ee ff.']);
  const right = article('two', ['Aa bb.', 'Cc dd.', 'Ee ff.']);
  const tangle = comparison([left, right], {
    pairs: [
      {
        left: 'one',
        right: 'two',
        shared: { left: 0, right: 0 },
        alignments: [
          { left: ['s1', 's2'], right: ['s1'], similarity: 0.6 },
          { left: ['s2'], right: ['s1', 's2'], similarity: 0.7 },
          { left: ['s2', 's3'], right: ['s2', 's3'], similarity: 0.5 },
        ],
      },
    ],
  });
  const { rows } = pairView(tangle, 'one', 'two');
  const seen = rows.flatMap((row) =>
    row.kind === 'match'
      ? [...row.left.passages, ...row.right.passages].map((one) => one.url)
      : row.kind === 'only'
        ? row.passages.map((one) => one.url)
        : [],
  );
  expect([...seen].sort()).toEqual([...new Set(seen)].sort());
  expect(seen).toHaveLength(6);
});

test('the summary counts what has one on the same subject', () => {
  expect(pairView(storm, 'coast', 'wire').summary).toEqual([
    'Both draw on AFP.',
    '3 of 4 sentences in 1 have one on the same subject in 2.',
    'They disagree on two points.',
  ]);
});

test('every passage of the text has its place on the map', () => {
  const { map } = pairView(storm, 'coast', 'wire');
  expect(map.ribbons.map((ribbon) => ribbon.as)).toContain('only');
  expect(
    map.ribbons.filter((ribbon) => ribbon.as.startsWith('differs')).map((ribbon) => ribbon.paths.length),
  ).toEqual([2, 2]);
});

test('both orders of every pair have a page', () => {
  expect(pairOrders(storm)).toHaveLength(6);
});

test('what is in order is the heaviest rising run', () => {
  expect([...heaviestRising([0, 5, 1, 2, 3], [1, 1, 1, 1, 1])].sort()).toEqual([0, 2, 3, 4]);
  expect([...heaviestRising([0, 5, 1, 6], [1, 0.7, 0.4, 1])].sort()).toEqual([0, 1, 3]);
  expect(heaviestRising([], []).size).toBe(0);
});
