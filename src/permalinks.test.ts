import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './engine/article/article.ts';
import { compare } from './engine/compare.ts';
import type { Article, Claim, Comparison } from './engine/comparison.ts';
import { assignAddresses, emptyLock, lockText, parseLock, type Lock } from './permalinks.ts';

const STORY = { id: 'ferry', title: 'The ferry', summary: null };
const FILES = {
  'post.txt': `Ferry runs aground off Skell

The ferry Marigold ran aground off Skell on Tuesday evening with 240 people on board, the coastguard said.

“Nobody was in danger at any time,” said the captain, Ruth Amsel. About 30% of the passengers were children.

The ship was built in 1998.`,
  'gazette.txt': `The Marigold ran aground near Skell on Tuesday evening with 240 passengers on board.

Captain Ruth Amsel said: “Nobody was in danger.” Some 35% of the passengers were children, the company said.

The harbour will stay closed until Friday.`,
  'courier.txt': `About 250 people were on board when the ferry Marigold ran aground off Skell on Tuesday evening.

The harbour of Skell will stay closed until Saturday, officials said. The ship was built in 1998.

Divers will look at the hull today.`,
  'wire.txt': `Tugs pulled the Marigold free at dawn.

The ferry ran aground off Skell on Tuesday evening. Nobody was in danger, the captain said. Divers looked at the hull.`,
};
type File = keyof typeof FILES;
const names = Object.keys(FILES) as File[];

const read = (texts: Record<string, string>): Article[] =>
  Object.entries(texts).map(([file, text]) => readArticle({ file, text }));
const publish = (texts: Record<string, string>, lock: Lock = emptyLock()) =>
  assignAddresses(lock, compare(read(texts), STORY));
const claimOf = (comparison: Comparison, words: string): Claim | undefined =>
  comparison.claims.find((claim) => claim.accounts.some((account) => account.text.includes(words)));

/** The words each account of a claim stands in, as "article: sentence". */
function accountsOf(comparison: Comparison, claim: Claim): string[] {
  return claim.accounts.map(({ article, sentence }) => {
    const text = comparison.articles
      .find(({ id }) => id === article)
      ?.sentences.find(({ id }) => id === sentence)?.text;
    return `${article}: ${text ?? '?'}`;
  });
}

/** What a reader finds at a claim's address: its accounts, those of the claims it leads to, and those that are gone. */
function shownAt(comparison: Comparison, id: string): string[] | null {
  const live = comparison.claims.find((claim) => claim.id === id);
  const former = comparison.former?.find((one) => one.kind === 'claim' && one.id === id);
  if (!live && !former) return null;
  const claims = [
    live,
    ...(former?.to ?? []).map((to) => comparison.claims.find((claim) => claim.id === to)),
  ];
  return claims.flatMap((claim) => (claim ? accountsOf(comparison, claim) : []));
}

/** What each claim address has shown of its own, over all publications so far. */
type Memory = Map<string, Set<string>>;
function remember({ claims, ...rest }: Comparison, memory: Memory = new Map()): Memory {
  const next = new Map(memory);
  for (const claim of claims)
    next.set(claim.id, new Set([...(memory.get(claim.id) ?? []), ...accountsOf({ claims, ...rest }, claim)]));
  return next;
}

/** Every address published before that `after` does not answer for, with what it lost. */
function broken(before: Comparison, after: Comparison, memory = remember(before)): string[] {
  const lost: string[] = [];
  for (const [id, accounts] of memory) {
    const now = shownAt(after, id);
    if (!now) lost.push(`${id}: no such address`);
    else for (const account of accounts) if (!now.includes(account)) lost.push(`${id}: ${account}`);
  }
  for (const { id, sentences } of before.articles) {
    const article = after.articles.find((one) => one.id === id);
    for (const sentence of sentences)
      if (article?.sentences.find((one) => one.id === sentence.id)?.text !== sentence.text)
        lost.push(`${id}#${sentence.id}`);
  }
  return lost;
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe('articles arrive', () => {
  test.each(orders(names).map((order) => [order.join(', '), order] as const))('%s', (_, order) => {
    let lock = emptyLock();
    let before: Comparison | null = null;
    let memory: Memory = new Map();
    const texts: Record<string, string> = {};
    for (const name of order) {
      texts[name] = FILES[name];
      const after = publish(texts, lock);
      if (before) expect(broken(before, after.comparison, memory)).toEqual([]);
      before = after.comparison;
      memory = remember(before, memory);
      lock = after.lock;
    }
  });

  test('publishing again changes nothing and adds no line', () => {
    const first = publish(FILES);
    const again = publish(FILES, first.lock);
    expect(again.added).toBe(0);
    expect(again.comparison).toEqual(first.comparison);
    expect(lockText(again.lock)).toBe(lockText(first.lock));
  });

  test('a lock that went through its file is the same lock', () => {
    const { lock } = publish(FILES);
    const parsed = parseLock(lockText(lock));
    if ('fault' in parsed) throw new Error(parsed.fault);
    expect(lockText(parsed.lock)).toBe(lockText(lock));
    expect(publish(FILES, parsed.lock).added).toBe(0);
  });
});

describe('a file is corrected', () => {
  const first = publish(FILES);
  const edit = (from: string, to: string, file: File = 'post.txt') =>
    publish({ ...FILES, [file]: FILES[file].replace(from, to) }, first.lock);

  test('a sentence put above the others leaves their ids alone', () => {
    const { comparison } = edit('The ferry Marigold', 'It was foggy. The ferry Marigold');
    expect(broken(first.comparison, comparison)).toEqual([]);
    const post = comparison.articles.find(({ id }) => id === 'post');
    expect(post?.sentences.map(({ id }) => id)).toEqual(['s0', 's5', 's1', 's2', 's3', 's4']);
  });

  test('spaces, case and quotation marks are no new wording', () => {
    expect(edit('“Nobody was in danger at any time,”', '"Nobody was in danger  at any time,"').added).toBe(0);
  });

  test('a corrected sentence gets a new id and answers for the old one', () => {
    const { comparison } = edit('built in 1998', 'built in 1989');
    const sentence = comparison.articles.find(({ id }) => id === 'post')?.sentences.at(-1);
    expect(sentence).toMatchObject({ id: 's5', formerly: ['s4'], text: 'The ship was built in 1989.' });
  });

  test('a claim keeps its address and says which account no longer stands, and what stands in its place', () => {
    const id = claimOf(first.comparison, '1998')?.id;
    const { comparison } = edit('built in 1998', 'built in 1989');
    expect(comparison.claims.find((claim) => claim.id === id)?.accounts.length).toBe(2);
    expect(comparison.former?.find((one) => one.id === id)?.accounts).toEqual([
      { article: 'post', sentence: 's4', words: 'The ship was built in 1998.', to: null, now: 's5' },
    ]);
  });

  test('a correction taken back gives the sentence its first id again', () => {
    const corrected = edit('built in 1998', 'built in 1989');
    const back = publish(FILES, corrected.lock);
    expect(broken(first.comparison, back.comparison)).toEqual([]);
    expect(back.comparison.articles.find(({ id }) => id === 'post')?.sentences.at(-1)).toMatchObject({
      id: 's4',
      formerly: ['s5'],
    });
  });

  test('a corrected headline stays at the headline’s address', () => {
    const { comparison } = edit('Ferry runs aground off Skell', 'Ferry aground off Skell is free');
    expect(comparison.articles.find(({ id }) => id === 'post')?.sentences[0]).toMatchObject({
      id: 's0',
      paragraph: 0,
    });
  });

  test('the other addresses answer as before', () => {
    const { comparison } = edit('built in 1998', 'built in 1989');
    const left = broken(first.comparison, comparison).filter(
      (line) => !line.includes('built in 1998') && line !== 'post#s4',
    );
    expect(left).toEqual([]);
  });
});

describe('a file is renamed or taken out', () => {
  const first = publish(FILES);
  const { 'post.txt': text, ...others } = FILES;

  test('the same text under another name is found under both, with its sentences and claims', () => {
    const { comparison, lock } = publish({ ...others, 'evening-post.txt': text }, first.lock);
    expect(comparison.former?.filter(({ kind }) => kind === 'article')).toMatchObject([
      { id: 'post', to: ['evening-post'] },
    ]);
    expect(new Set(comparison.claims.map(({ id }) => id))).toEqual(
      new Set(first.comparison.claims.map(({ id }) => id)),
    );
    expect(comparison.former?.filter(({ kind }) => kind === 'claim')).toEqual([]);
    expect(publish({ ...others, 'evening-post.txt': text }, lock).added).toBe(0);
  });

  test('renamed there and back, each name leads to the text', () => {
    const there = publish({ ...others, 'evening-post.txt': text }, first.lock);
    const back = publish(FILES, there.lock);
    expect(broken(first.comparison, back.comparison)).toEqual([]);
    expect(back.comparison.former?.filter(({ kind }) => kind === 'article')).toMatchObject([
      { id: 'evening-post', to: ['post'] },
    ]);
  });

  test('an article taken out is named, and its accounts are said to stand no more', () => {
    const { comparison } = publish(others, first.lock);
    expect(comparison.former?.find(({ kind }) => kind === 'article')).toMatchObject({
      id: 'post',
      to: [],
      title: 'Ferry runs aground off Skell',
    });
    const id = claimOf(first.comparison, '240')?.id;
    const gone = comparison.former?.find((one) => one.id === id)?.accounts.filter(({ to }) => to === null);
    expect(gone).toEqual([
      { article: 'post', sentence: 's1', words: 'The ferry Marigold ran aground off…', to: null, now: null },
    ]);
  });
});

/** A comparison of two articles whose sentences are shared out to claims as told: claim number by sentence. */
function parted(shares: readonly number[]): Comparison {
  const texts = { 'a.txt': '', 'b.txt': '' };
  shares.forEach(
    (_, i) => (texts[i % 2 ? 'b.txt' : 'a.txt'] += `Sentence number ${i} tells of matter ${i}. `),
  );
  const base = compare(read(texts), STORY);
  const places = base.articles.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({ article: id, sentence })),
  );
  const groups = new Map<number, Claim>();
  for (const [i, { article, sentence }] of places.entries()) {
    const group = shares[i] ?? 0;
    const account = { ...base.claims[0]!.accounts[0]!, article, sentence: sentence.id, text: sentence.text };
    const claim = groups.get(group);
    if (claim) claim.accounts.push(account);
    else
      groups.set(group, { ...base.claims[0]!, id: `claim-${group}`, kind: 'statement', accounts: [account] });
  }
  return { ...base, claims: [...groups.values()] };
}

test('however claims part and join, every address goes on to show what it showed', () => {
  const shares = fc.array(fc.nat(5), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(shares, { minLength: 2, maxLength: 5 }), (steps) => {
      let lock = emptyLock();
      let before: Comparison | null = null;
      let memory: Memory = new Map();
      for (const step of steps) {
        const after = assignAddresses(lock, parted(step));
        if (before) expect(broken(before, after.comparison, memory)).toEqual([]);
        expect(new Set(after.comparison.claims.map(({ id }) => id)).size).toBe(
          after.comparison.claims.length,
        );
        before = after.comparison;
        memory = remember(before, memory);
        lock = after.lock;
      }
    }),
    { numRuns: 30 },
  );
});

describe('a damaged file', () => {
  test.each([
    ['{', 'it is not valid JSON'],
    ['{\n<<<<<<< HEAD\n}', 'it holds an unfinished merge'],
    [
      '{"format":"permalinks/1","articles":{},"claims":{"x":["soon a s1"]}}',
      '"claims › x › 0" is not as it was written',
    ],
    [
      '{"format":"permalinks/1","articles":{},"claims":{"../x":[]}}',
      '"claims › ../x" is not as it was written',
    ],
    ['{"format":"permalinks/9","articles":{},"claims":{}}', '"format" is not as it was written'],
  ])('%s', (text, fault) => {
    expect(parseLock(text)).toEqual({ fault });
  });
});
