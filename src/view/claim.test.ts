import { expect, test } from 'vitest';
import { byAgency } from './claim-words.ts';
import { claimOrder, claimView } from './claim.ts';
import { account, article, claim, comparison, storm } from './storm.fixture.ts';

const address = (path: string): string => `https://site.example${path}`;
const view = (id: string) => {
  const found = storm.claims.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return claimView(storm, found, address);
};

test('the answer tells each version in its own words, and who is silent', () => {
  expect(view('repair-costs').description).toBe(
    'Article 1 says “about 2 million euros”, article 2 says “about 3 million euros”; one is silent.',
  );
});

test('the answer to an agreed claim names those who are less exact', () => {
  expect(view('boats').description).toBe(
    'Two articles say “nearly 40 boats” or “around 40 boats”; one is less exact.',
  );
});

/** The answer to a claim that two versions, "a" and "b", are told of; null takes no side. */
const answerOf = (...told: [text: string, version: 'a' | 'b' | null][]): string => {
  const articles = told.map(([text], i) => article(`n${i}`, [`Officials in Orrin spoke of ${text} lost.`]));
  const accounts = told.map(([text, version], i) => account(articles[i]!, 's1', text, { version }));
  const verdict = told.some(([, version]) => version) ? 'differs' : 'same';
  const boats = claim('lost', 'Lost', accounts, [], { kind: 'quantity', verdict });
  return claimView(comparison(articles, { claims: [boats] }), boats, address).description;
};

test('words are said to be of an article only where it has them', () => {
  expect(answerOf(['40 boats', 'a'], ['forty boats', 'a'], ['60 boats', 'b'])).toBe(
    'Two articles say “40 boats” or “forty boats”, article 3 says “60 boats”.',
  );
  expect(answerOf(['40 boats', null], ['40 boats', null], ['forty boats', null])).toBe(
    'Three articles say the same: “40 boats” or “forty boats”.',
  );
  expect(answerOf(['40 boats', null], ['forty boats', null], ['two score boats', null])).toBe(
    'Three articles say the same: “40 boats”, “forty boats” or the like.',
  );
  expect(answerOf(['40 boats', null], ['at least 40 boats', null])).toBe(
    'Two articles say the same: “40 boats” or “at least 40 boats”.',
  );
});

test('an article that takes no side is told apart from the versions', () => {
  expect(answerOf(['41 boats', 'a'], ['47 boats', 'b'], ['more than 40 boats', null])).toBe(
    'Article 1 says “41 boats”, article 2 says “47 boats”; one fits either.',
  );
});

test('what only one article says is told as that', () => {
  expect(view('lighthouse').description).toBe(
    'Only article 3 of three says this: “The lighthouse was not damaged”.',
  );
  expect(view('lighthouse')).toMatchObject({ why: '', accounts: [{ sign: null }] });
});

test('origins are families, not articles', () => {
  expect(view('repair-costs').origins).toBe('One origin: AFP (1 and 2).');
  expect(view('boats').origins).toBe('Two independent origins: AFP (1 and 2) and 3.');
  const shared = comparison(storm.articles, {
    claims: storm.claims,
    families: [{ ...storm.families[0]!, agency: null, articles: ['coast', 'wire'] }],
  });
  expect(
    claimView(
      shared,
      storm.claims.find(({ id }) => id === 'boats')!,
      address,
    ).origins,
  ).toBe('Two independent origins: shared wording (1 and 2) and 3.');
});

test('each account has its sentence, its neighbours and its place', () => {
  const [first, second] = view('repair-costs').accounts;
  expect(first?.where).toBe('Paragraph 4, in the article’s own voice');
  expect(first?.before?.map((piece) => piece.text).join('')).toContain('rebuild');
  expect(first?.after).toBeNull();
  expect(second?.before).toBeNull();
  expect(second?.after?.[0]?.text).toContain('A storm');
});

test('a quotation names its speaker', () => {
  expect(view('quay').accounts.map((one) => one.where)).toEqual([
    'Paragraph 3, quoting Ida Holm',
    'Paragraph 3, quoting Holm',
  ]);
});

test('words that a base lacks are marked for that base only', () => {
  const [first, second] = view('repair-costs').accounts;
  const of = (pieces: typeof first, as: string) =>
    pieces?.words.filter((piece) => piece.as.includes(as)).map((piece) => piece.text);
  expect(of(first, 'd1')).toEqual(['2']);
  expect(of(second, 'd0')).toEqual(['3']);
  expect(of(first, 'd0')).toEqual([]);
});

test('beyond five accounts only the first of each version can be the base', () => {
  const many = Array.from({ length: 12 }, (_, i) => article(`n${i}`, [`It cost ${i % 2 ? 5 : 6} million.`]));
  const accounts = many.map((one, i) => account(one, 's1', 'million', { version: i % 2 ? 'b' : 'a' }));
  const cost = claim('cost', 'Cost', accounts, [], { verdict: 'differs' });
  const made = claimView(comparison(many, { claims: [cost] }), cost, address);
  expect(made.bases.map(({ ref }) => ref.number)).toEqual([1, 2]);
});

test('versions that follow the agencies are said to', () => {
  const at = (id: string, agency: string) => article(id, ['It cost 5 million.'], { agencies: [agency] });
  const [one, two] = [at('one', 'AFP'), at('two', 'Reuters')];
  const cost = claim(
    'cost',
    'Cost',
    [account(one, 's1', '5', { version: 'a' }), account(two, 's1', '5', { version: 'b' })],
    [],
    {
      verdict: 'differs',
    },
  );
  const families = [
    { id: 'afp', agency: 'AFP', articles: ['one'], because: '' },
    { id: 'reuters', agency: 'Reuters', articles: ['two'], because: '' },
  ];
  expect(byAgency(comparison([one, two], { families }), cost)).toBe(
    'The versions divide by agency: AFP a and Reuters b.',
  );
});

test('claims follow one another as in the matrix', () => {
  expect(claimOrder(storm).map((one) => one.id)).toEqual(['repair-costs', 'boats', 'quay', 'lighthouse']);
  expect(view('boats')).toMatchObject({
    previous: { label: 'Repair costs' },
    next: { label: 'Holm: before winter' },
  });
});
