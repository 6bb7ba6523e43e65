/** A story of very many articles: pages show the first and lead to the rest, and nothing is lost on the way. */
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { articleView } from './article.ts';
import { cards } from './cards.ts';
import { claimView } from './claim.ts';
import { disagreements } from './home.ts';
import { matrix } from './matrix.ts';
import { storyView } from './story.ts';
import { account, article, claim, comparison } from './storm.fixture.ts';
import { strips } from './strips.ts';
import { list } from './words.ts';

const COUNT = 120;
/** Every article has its own words; each twelfth holds a version of its own, ten in all. */
const texts = Array.from({ length: COUNT }, (_, n) =>
  article(`n${n}`, [`${n % 12 ? 40 : 50 + n} boats sank off quay ${n}.`, `Hut ${n} burned.`]),
);
const [first] = texts;
if (!first) throw new Error('The story has articles');
const versions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];
const boats = claim(
  'boats',
  'Boats',
  texts.map((text, n) =>
    account(text, 's1', n % 12 ? '40 boats' : `${50 + n} boats`, {
      version: n % 12 ? 'a' : (versions[1 + n / 12] ?? ''),
      value: { amount: n % 12 ? 40 : 50 + n, high: null, unit: '', of: 'boats', hedge: null },
    }),
  ),
  [],
  { verdict: 'differs', kind: 'quantity' },
);
const huts = texts.map((text, n) =>
  claim(`hut-${n}`, `Hut ${n}`, [account(text, 's2', `Hut ${n}`)], [], { verdict: 'single' }),
);
const spellings = [
  {
    forms: [
      { text: 'quay', articles: texts.slice(1).map(({ id }) => id) },
      { text: 'key', articles: ['n0'] },
    ],
  },
];
const story: Comparison = {
  ...comparison(texts, { claims: [boats, ...huts], spellings }),
  pairPages: ['n0', 'n1'],
};

test('a list in a sentence names the first and counts the rest', () => {
  expect(list(Array.from({ length: 24 }, (_, n) => n))).toMatch(/, 22 and 23$/);
  expect(list(Array.from({ length: 300 }, (_, n) => n))).toMatch(/^0, 1, .*, 11 and 288 more$/);
});

describe('the story page', () => {
  test('names every article, and shows a card of the first', () => {
    const { groups, anyTwo } = cards(story);
    const named = groups.flatMap(({ cards: own, rest }) => [...own.map((card) => card.article), ...rest]);
    expect(named.map(({ number }) => number).sort((x, y) => x - y)).toEqual(texts.map((_, n) => n + 1));
    expect(groups.map(({ cards: own }) => own.length)).toEqual([5]);
    expect(anyTwo).toBe('/storm/pairs/');
  });

  test('shows the first versions of a claim and counts the rest, which its page has', () => {
    const [row] = matrix(story).kinds.flatMap(({ rows }) => rows);
    expect(row?.sides.map(({ articles, more }) => articles.length + more)).toEqual([110, 1, 1, 1, 1, 1]);
    expect(row?.sides[0]?.articles).toHaveLength(12);
    expect(row?.more).toBe(5);
  });

  test('lists versions under a drawing, and on the home page, as far as they can be read', () => {
    const [strip] = strips(story).shown;
    expect([strip?.versions.length, strip?.more]).toEqual([6, 5]);
    const [told] = disagreements(story, 1);
    expect([told?.versions.length, told?.more]).toEqual([5, 6]);
  });

  test('piles very many tiles no wider than a value’s place', () => {
    const tiles =
      strips(story).shown[0]?.tiles.filter(({ sign }) => 'version' in sign && sign.version === 'a') ?? [];
    const x = tiles.map((tile) => tile.x);
    expect(tiles).toHaveLength(110);
    expect(Math.max(...x) - Math.min(...x)).toBeLessThanOrEqual(60);
  });

  test('counts what only one article says, and names the first articles', () => {
    const { only, spellings: rows } = storyView(story);
    expect([only?.groups.length, only?.unlisted]).toEqual([24, 96]);
    expect(rows).toEqual([
      {
        cells: [],
        forms: [
          { text: 'quay', articles: 119 },
          { text: 'key', articles: 1 },
        ],
      },
    ]);
  });
});

describe('the claim page', () => {
  const view = claimView(story, boats, (path) => path);

  test('shows every version, and says where each other account stands', () => {
    const shown = view.accounts.map(({ sign }) => (sign && 'version' in sign ? sign.version : ''));
    expect([...new Set(shown)].sort()).toEqual(versions);
    expect(shown).toHaveLength(24);
    const numbers = [
      ...view.accounts.flatMap(({ ref, also }) => [ref, ...also.map((one) => one.ref)]),
      ...view.rest.flatMap(({ places }) => places.map((one) => one.ref)),
    ].map(({ number }) => number);
    expect(numbers.sort((x, y) => x - y)).toEqual(texts.map((_, n) => n + 1));
  });

  test('lines up wordings that are shown below', () => {
    const below = view.accounts.map(({ ref }) => ref.number);
    expect(view.lineup?.rows.flatMap(({ refs }) => refs.slice(0, 1).map(({ number }) => number))).toEqual(
      below.slice(0, 12),
    );
  });
});

test('the margin of an article counts versions without a colour of their own together', () => {
  const [block] = articleView(story, first).blocks;
  const [sentence] = block?.kind === 'paragraph' ? block.paragraph.sentences : [];
  expect(sentence?.tallies).toEqual([
    { is: 'version', version: 'a', count: 110 },
    { is: 'version', version: 'c', count: 1 },
    { is: 'version', version: '…', count: 8 },
  ]);
});
