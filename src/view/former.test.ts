import { describe, expect, test } from 'vitest';
import type { Comparison, Former } from '../engine/comparison.ts';
import { articleAddresses, formerAccounts, formerPages } from './former.ts';
import { storm } from './storm.fixture.ts';

const { id: story } = storm.story;
const [one, two] = storm.claims;
const [first] = storm.articles;
if (!one || !two || !first) throw new Error('The storm has two claims and an article');

const former = (more: Partial<Former>): Former => ({
  kind: 'claim',
  id: 'old',
  to: [],
  hidden: false,
  title: '',
  accounts: [],
  ...more,
});
const account = (to: string | null, now: string | null = null): Former['accounts'][number] => ({
  article: first.id,
  sentence: 's99',
  words: 'Two boats were…',
  to,
  now,
});
const having = (...list: Former[]): Comparison => ({ ...storm, former: list });
const pageOf = (comparison: Comparison, path: string) =>
  formerPages(comparison, []).find((page) => page.path === `${story}/${path}`);

describe('an old claim', () => {
  test('that is part of one other sends the reader on to it', () => {
    const page = pageOf(having(former({ to: [one.id], accounts: [account(one.id)] })), 'claims/old');
    expect(page).toMatchObject({ heading: one.label, to: `/${story}/claims/${one.id}/` });
  });

  test('that was split lists each claim with its accounts', () => {
    const page = pageOf(
      having(former({ to: [one.id, two.id], accounts: [account(one.id), account(two.id)] })),
      'claims/old',
    );
    expect(page?.to).toBeNull();
    expect(page?.successors.map(({ label, accounts }) => [label, accounts.length])).toEqual([
      [one.label, one.accounts.length],
      [two.label, two.accounts.length],
    ]);
  });

  test('of a corrected sentence shows what stands in its place', () => {
    const sentence = first.sentences[0]!;
    const page = pageOf(having(former({ accounts: [account(null, sentence.id)] })), 'claims/old');
    expect(page?.message).toBe('What this address showed no longer stands in the articles.');
    expect(page?.gone).toMatchObject([{ words: 'Two boats were…', now: { words: sentence.text } }]);
  });

  test('that an editor left out says so', () => {
    expect(pageOf(having(former({ hidden: true })), 'claims/old')).toMatchObject({
      message: 'An editor took this claim out of the comparison.',
      to: null,
    });
  });

  test('that still has a page has no other; what it lost is told on its own', () => {
    const comparison = having(former({ id: one.id, to: [two.id], accounts: [account(two.id)] }));
    expect(formerPages(comparison, [])).toEqual([]);
    expect(formerAccounts(comparison, one.id)?.successors.map(({ label }) => label)).toEqual([two.label]);
    expect(formerAccounts(comparison, two.id)).toBeNull();
  });
});

describe('an old article', () => {
  const renamed = having(former({ kind: 'article', id: 'was', to: [first.id] }));

  test('that was renamed is shown at both addresses', () => {
    const shown = articleAddresses(renamed, []).filter(({ article }) => article === first);
    expect(shown.map(({ params }) => params.article)).toEqual([first.id, 'was']);
  });

  test('leads from its pairs to those of its new name', () => {
    const other = storm.articles[1]!.id;
    expect(pageOf(renamed, `pairs/was/${other}`)?.to).toBe(`/${story}/pairs/${first.id}/${other}/`);
    expect(pageOf(renamed, `pairs/was/${first.id}`)?.to).toBe(`/${story}/articles/${first.id}/`);
  });

  test('that was taken out is named', () => {
    const out = having(former({ kind: 'article', id: 'was', title: 'Boats adrift' }));
    expect(pageOf(out, 'articles/was')).toMatchObject({
      heading: 'Boats adrift',
      message: 'This article was taken out of the story.',
    });
  });
});

test('every page of a story is found under the name its folder had before', () => {
  const paths = formerPages(storm, ['gale']).map(({ path, to }) => `${path} → ${to}`);
  const n = storm.articles.length;
  expect(paths).toHaveLength(1 + storm.claims.length + n * (n - 1));
  expect(paths[0]).toBe(`gale → /${story}/`);
  expect(paths).toContain(`gale/claims/${one.id} → /${story}/claims/${one.id}/`);
  expect(articleAddresses(storm, ['gale'])).toHaveLength(2 * n);
});
