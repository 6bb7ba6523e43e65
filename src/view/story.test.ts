import { describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/comparison.ts';
import { cards } from './cards.ts';
import { familyGroups, sign } from './common.ts';
import { fingerprint } from './fingerprint.ts';
import { fixture } from './fixture.ts';
import { matrix } from './matrix.ts';
import { storyView } from './story.ts';
import { strips } from './strips.ts';
import { provenance, summary } from './summary.ts';

const only = (claims: string[]): Comparison => ({
  ...fixture,
  claims: fixture.claims.filter(({ id }) => claims.includes(id)),
});
const firstArticle: Comparison = {
  ...fixture,
  articles: fixture.articles.slice(0, 1),
  families: [],
  claims: [],
};
const unrelated: Comparison = { ...fixture, families: [] };

describe('the summary', () => {
  test('says how many articles, agencies, claims and disagreements', () => {
    expect(summary(fixture).plain).toBe(
      'Four articles, drawing on two news agencies. They have four claims in common and disagree on two.',
    );
  });
  test('leads to the disagreements', () => {
    expect(summary(fixture).disagree).toBe('disagree on two');
    expect(matrix(fixture).anchors.map(({ id }) => `#${id}`)).toContain(summary(fixture).disagreeHref);
  });
  test('is honest where there is nothing to compare, nothing in common, no quarrel, no agency', () => {
    expect(summary(firstArticle).plain).toBe('One article, so there is nothing to compare it with yet.');
    expect(summary(only(['shares-fell'])).plain).toContain('They have no claim in common.');
    expect(summary(only(['ferry-caught-fire', 'people-on-board'])).plain).toContain(
      'two claims in common; no disagreement was found.',
    );
    expect(summary(only(['people-killed'])).plain).toContain('one claim in common and disagree on it.');
    expect(summary(unrelated).plain).toMatch(/^Four articles\. They/);
  });
  test('says what is stated and what is not', () => {
    expect(provenance(fixture)).toEqual([
      'Two draw on AFP and two on Reuters.',
      'One states its outlet; two state their date.',
    ]);
  });
});

describe('the matrix', () => {
  const view = matrix(fixture);
  const row = (id: string) => view.kinds.flatMap(({ rows }) => rows).find((item) => item.id === id);

  test('holds shared claims only, by kind, disagreements first', () => {
    expect(view.kinds.map(({ name, rows }) => [name, ...rows.map(({ id }) => id)])).toEqual([
      ['Numbers', 'people-killed', 'people-on-board'],
      ['Quotes', 'quill-on-the-bang'],
      ['Statements', 'ferry-caught-fire'],
    ]);
  });
  test('has one cell per article in every row', () => {
    for (const { rows } of view.kinds)
      for (const { cells } of rows) expect(cells.map(({ article }) => article.number)).toEqual([1, 2, 3, 4]);
  });
  test('tints a cell with its version and says why beside a disagreement', () => {
    expect(row('people-killed')?.cells.map((cell) => ('version' in cell ? cell.version : null))).toEqual([
      'a',
      'a',
      'b',
      'b',
    ]);
    expect(row('people-killed')?.why).toBe('20 and 24 are different numbers of people.');
    expect(row('people-on-board')?.why).toBeNull();
  });
  test('an account without the figure is less exact; the others say the same', () => {
    const claim = fixture.claims.find(({ id }) => id === 'people-on-board');
    expect(claim?.accounts.map((account) => sign(claim, account).is)).toEqual(['same', 'same', 'compatible']);
  });
  test('figures rounded differently are compatible, whatever else is vaguer', () => {
    const claim = fixture.claims.find(({ id }) => id === 'people-on-board')!;
    const [first, ...rest] = claim.accounts;
    const rounded = {
      ...claim,
      accounts: [{ ...first!, value: { ...first!.value!, amount: 310 } }, ...rest],
    };
    expect(rounded.accounts.map((account) => sign(rounded, account).is)).toEqual([
      'compatible',
      'compatible',
      'compatible',
    ]);
  });
  test('every count of the filter leads to an anchor of its own', () => {
    const anchors = view.anchors.map(({ id }) => id);
    expect(view.filters.map(({ count, text }) => `${count} ${text}`)).toEqual([
      '4 all shared claims',
      '2 disagree',
      '1 compatible',
      '1 the same',
    ]);
    for (const { id } of view.filters) expect(anchors).toContain(id);
    for (const { href } of view.kinds.flatMap(({ tallies }) => tallies))
      expect(anchors).toContain(href.slice(1));
    expect(new Set([...anchors, ...fixture.claims.map(({ id }) => id)]).size).toBe(
      anchors.length + fixture.claims.length,
    );
  });
  test('the silent articles of a row are told once, in the order of their numbers', () => {
    const [afp, reuters] = fixture.families;
    const turned = { ...fixture, families: [reuters!, afp!] };
    const rows = matrix(turned).kinds.flatMap((kind) => kind.rows);
    const told = rows.map(({ cells }) => cells.flatMap((cell) => ('all' in cell ? [cell.all] : [])));
    expect(told.filter(([first]) => first?.includes(' and '))).not.toEqual([]);
    for (const [first, ...rest] of told) {
      const numbers = (first?.match(/\d+/g) ?? []).map(Number);
      expect(numbers).toEqual([...numbers].sort((x, y) => x - y));
      expect(rest.every((all) => all === null)).toBe(true);
    }
  });
  test('a crowd of articles gets no columns: each version once, with those that hold it', () => {
    const more = Array.from({ length: 50 }, (_, index) => ({
      ...fixture.articles[0]!,
      id: `extra-${index}`,
    }));
    const crowd = matrix({ ...fixture, articles: [...fixture.articles, ...more] });
    const killed = crowd.kinds[0]?.rows.find(({ id }) => id === 'people-killed');
    expect([crowd.crowd, killed?.cells]).toEqual([true, []]);
    expect(
      killed?.sides.map(({ sign: mark, articles }) => [mark, articles.map(({ number }) => number)]),
    ).toEqual([
      [{ is: 'version', version: 'a' }, [1, 2]],
      [{ is: 'version', version: 'b' }, [3, 4]],
    ]);
  });
  test('articles that share an origin stand together', () => {
    expect(
      familyGroups(fixture).map(({ agency, articles }) => [agency, articles.map(({ number }) => number)]),
    ).toEqual([
      ['AFP', [1, 2]],
      ['Reuters', [3, 4]],
    ]);
    expect(familyGroups(unrelated)).toHaveLength(1);
  });
});

describe('where the numbers part', () => {
  const [killed, aboard] = strips(fixture).shown;

  test('a tile for each article stands over its value', () => {
    const at = (label: string) => killed?.ticks.find((tick) => tick.label === label)?.x;
    expect(killed?.tiles.map(({ number, x }) => [number, x])).toEqual([
      [1, at('20')],
      [2, at('20')],
      [3, at('24')],
      [4, at('24')],
    ]);
  });
  test('no tile covers another', () => {
    const places = killed?.tiles.map(({ x, y }) => `${x} ${y}`) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });
  test('the words beside it say the same', () => {
    expect(killed?.versions).toEqual([
      {
        sign: { is: 'version', version: 'a' },
        words: ['about 20 people', 'Around a score of people'],
        articles: [1, 2],
      },
      {
        sign: { is: 'version', version: 'b' },
        words: ['At least 24 people', 'At least 24'],
        articles: [3, 4],
      },
    ]);
  });
  test('an article without the number has a place of its own, a silent one is named', () => {
    expect(aboard?.tiles.find(({ number }) => number === 3)?.x).toBe(aboard?.noNumber);
    expect(aboard?.silent).toBe('4 is silent.');
  });
  test('a score is no range', () => {
    const killedIn = fixture.claims.find(({ id }) => id === 'people-killed')!;
    const scores = killedIn.accounts.map((account) => ({
      ...account,
      value: { ...account.value!, amount: 3, high: 1 },
    }));
    expect(strips({ ...fixture, claims: [{ ...killedIn, accounts: scores }] }).shown).toEqual([]);
  });
  test('nothing is drawn where no number parts', () => {
    expect(strips(only(['people-on-board'])).shown).toEqual([]);
  });
});

describe('the articles', () => {
  const [afp] = cards(fixture).groups;
  test('state what is known and name what is not', () => {
    expect(afp?.cards.map(({ facts }) => facts)).toEqual([
      ['By Jo Bell', '9 April 2031', '54 words'],
      ['9 April 2031', 'No author given', '39 words'],
    ]);
  });
  test('share wording with each other article, each bar leading to the pair', () => {
    expect(afp?.cards[0]?.shared.map(({ other, text, url }) => [other.number, text, url])).toEqual([
      [2, '21%', '/dunmore-ferry/pairs/harbour-gazette/ferry-blaze/'],
      [3, '0%', '/dunmore-ferry/pairs/harbour-gazette/dunmore-toll/'],
      [4, '0%', '/dunmore-ferry/pairs/harbour-gazette/night-crossing/'],
    ]);
  });
});

test('the fingerprint counts every shared claim and draws every verdict', () => {
  const print = fingerprint(fixture);
  expect(print?.text).toBe('2 disagree, 1 compatible, 1 the same.');
  expect(print?.paths.map(({ mark }) => mark)).toEqual(['silent', 'same', 'compatible', 'b', 'a']);
  expect(fingerprint(only(['shares-fell']))).toBeNull();
});

test('what only one article says leads to its sentence', () => {
  expect(storyView(fixture).only?.groups).toMatchObject([
    {
      article: { number: 3 },
      items: [{ label: 'The owner’s shares', url: '/dunmore-ferry/articles/dunmore-toll/#s3' }],
    },
  ]);
});
