import { expect, test } from 'vitest';
import { comparisonSchema } from '../engine/comparison.ts';
import { fixture } from '../view/fixture.ts';
import { excerpts } from './excerpts.ts';

const made = excerpts(fixture);
const words = (text: string): boolean => JSON.stringify(made).includes(text);

test('headlines and the sentences of shared claims stay', () => {
  expect(made.articles[0]?.sentences.map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3']);
});

test('other sentences are nowhere in the data, nor are claims only one article makes', () => {
  expect(words('The line has run the ship since 1998.')).toBe(false);
  expect(words('The owner’s shares fell.')).toBe(false);
  expect(made.claims.map(({ verdict }) => verdict)).not.toContain('single');
});

test('each article says how many of its sentences are withheld', () => {
  expect(made.articles.map(({ withheld }) => withheld)).toEqual([1, 0, 1, 0]);
});

test('what was set aside is withheld too', () => {
  const [first, ...rest] = fixture.articles;
  const appeal = { text: 'Give to us', reason: 'appeal' as const, start: 0, end: 10 };
  expect(
    excerpts({ ...fixture, articles: [{ ...first!, setAside: [appeal] }, ...rest] }).articles[0]?.setAside,
  ).toEqual([]);
});

test('alignments lead only to sentences that are there', () => {
  const pair = {
    left: 'harbour-gazette',
    right: 'dunmore-toll',
    alignments: [
      { left: ['s1', 's4'], right: ['s1'], similarity: 0.9 },
      { left: ['s2'], right: ['s3'], similarity: 0.5 },
    ],
    shared: { left: 0.1, right: 0.1 },
  };
  expect(excerpts({ ...fixture, pairs: [pair] }).pairs[0]?.alignments).toEqual([
    { left: ['s1'], right: ['s1'], similarity: 0.9 },
  ]);
});

test('a repetition of a withheld sentence stands on its own', () => {
  const [first, ...rest] = fixture.articles;
  const sentences = first!.sentences.map((sentence) =>
    sentence.id === 's1' ? { ...sentence, repeats: 's4' } : sentence,
  );
  const [article] = excerpts({ ...fixture, articles: [{ ...first!, sentences }, ...rest] }).articles;
  expect(article?.sentences.find(({ id }) => id === 's1')?.repeats).toBeNull();
});

test('the address of a claim that is left out says so', () => {
  expect(made.former).toEqual([
    { kind: 'claim', id: 'shares-fell', to: [], hidden: true, title: '', accounts: [] },
  ]);
});

test('the result is a comparison like any other', () => {
  expect(comparisonSchema.safeParse(made).success).toBe(true);
  expect(
    made.claims.every((claim) =>
      claim.accounts.every((account) =>
        made.articles
          .find(({ id }) => id === account.article)
          ?.sentences.some(({ id }) => id === account.sentence),
      ),
    ),
  ).toBe(true);
});
