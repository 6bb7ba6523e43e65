import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article/article.ts';
import { compare } from './compare.ts';
import { comparisonSchema, type Claim, type Comparison } from './comparison.ts';

const STORY = { id: 'ferry', title: 'The ferry', summary: null };

function compareTexts(...texts: string[]): Comparison {
  return compare(
    texts.map((text, i) => readArticle({ file: `${'abcdefgh'[i]!}.txt`, text })),
    STORY,
  );
}

const claimWith = (comparison: Comparison, words: string): Claim | undefined =>
  comparison.claims.find((claim) => claim.accounts.some((account) => account.text.includes(words)));

const MORNING = `The ferry Brightwater sank off the island of Hellsay on Tuesday evening, killing at least 14 people, the coastguard said.

The vessel was carrying 212 passengers when it hit rocks in heavy fog.

"We did everything that we could to reach them in time," said harbour master Edith Quill.

Rescue boats from three villages searched the water until dawn.`;

const EVENING = `Harbour officials said 19 people were killed when the Brightwater, a passenger ferry, went down near Hellsay on Tuesday.

Heavy fog covered the strait when the vessel, carrying 212 passengers, hit rocks.

"We did everything we could to reach them in time," Quill, the harbour master, told reporters.

A government inquiry will open next month.`;

const FAR_AWAY = `Shares of the bicycle maker Veloton rose 4 percent after it reported record orders.

Its factory in Tarnow will hire more welders, a manager said.`;

describe('figures', () => {
  test('one figure in two articles is one claim, and the same', () => {
    const claim = claimWith(compareTexts(MORNING, EVENING), '212 passengers')!;
    expect(claim.verdict).toBe('same');
    expect(claim.accounts.map((account) => account.article)).toEqual(['a', 'b']);
  });

  test('a bound that holds is compatible with the figure it bounds', () => {
    const claim = claimWith(compareTexts(MORNING, EVENING), '19 people')!;
    expect(claim.accounts.map((account) => account.text)).toEqual(['at least 14 people', '19 people']);
    expect(claim.verdict).toBe('compatible');
  });

  test('figures that cannot both hold differ, and each is a version', () => {
    const claim = claimWith(compareTexts(MORNING, EVENING.replace('19', '11')), '11 people')!;
    expect(claim.verdict).toBe('differs');
    expect(claim.difference).toMatchObject({ what: 'number', values: [14, 11], size: 'contradiction' });
    expect(claim.accounts.map((account) => account.version)).toEqual(['a', 'b']);
  });

  test('two hedged figures that rounding could explain differ by a rounding', () => {
    const claim = claimWith(
      compareTexts(
        'The company controls about 30% of the market for tyres, analysts said.',
        'The company controls around 29% of the market for tyres, said analysts.',
      ),
      '30%',
    )!;
    expect(claim.verdict).toBe('differs');
    expect(claim.difference).toMatchObject({ hedged: true, size: 'rounding' });
  });
});

describe('quotations', () => {
  test('a dropped word inside the quotation marks differs', () => {
    const claim = claimWith(compareTexts(MORNING, EVENING), 'We did everything')!;
    expect(claim.kind).toBe('quote');
    expect(claim.verdict).toBe('differs');
    expect(claim.accounts.map((account) => account.speaker)).toEqual(['Edith Quill', 'Quill']);
  });

  test('a shorter cut of the same words is compatible', () => {
    const cut = EVENING.replace(
      '"We did everything we could to reach them in time,"',
      '"everything that we could to reach them in time,"',
    );
    expect(claimWith(compareTexts(MORNING, cut), 'everything that we could')!.verdict).toBe('compatible');
  });

  test('contractions, quotation marks and spelling do not alter a quotation', () => {
    const claim = claimWith(
      compareTexts(
        '"We haven’t recognised it," she said of the plan to sell the harbour.',
        '“We have not recognized it,” she said of the plan to sell the harbour.',
      ),
      'recognised',
    )!;
    expect(claim.verdict).toBe('same');
  });
});

describe('statements', () => {
  const left = 'The council will close the swimming pool in Marlow on Friday because of the leak, it said.';

  test.each([
    ['negation', left.replace('will close', 'will not close')],
    ['date', left.replace('Friday', 'Monday')],
    ['place', left.replace('Marlow', 'Penrith')],
  ])('a swapped %s differs', (what, right) => {
    const comparison = compareTexts(left, right);
    const differing = comparison.claims.filter((claim) => claim.verdict === 'differs');
    expect(differing).toHaveLength(1);
    expect([what, what === 'place' ? 'name' : what]).toContain(differing[0]!.difference!.what);
  });

  test('a paraphrase is compatible', () => {
    const right = 'Because of the leak, the swimming pool in Marlow will be closed by the council on Friday.';
    expect(compareTexts(left, right).claims.map((claim) => claim.verdict)).toEqual(['compatible']);
  });

  test('what no other article says is said once', () => {
    const claim = claimWith(compareTexts(MORNING, EVENING), 'government inquiry')!;
    expect(claim.verdict).toBe('single');
    expect(claim.silent).toEqual(['a']);
  });
});

describe('origins', () => {
  test('articles that credit one agency are one origin', () => {
    const comparison = compareTexts(
      'HELLSAY (Reuters) - The vessel was carrying 212 passengers when it hit rocks in heavy fog.',
      'The vessel carried 212 passengers when it hit rocks in heavy fog, officials told Reuters.',
    );
    expect(comparison.families).toMatchObject([{ agency: 'Reuters', articles: ['a', 'b'] }]);
    expect(claimWith(comparison, '212 passengers')!.origins).toBe(1);
  });
});

describe('whatever the articles are', () => {
  const sentence = fc.constantFrom(
    ...`${MORNING} ${EVENING} ${FAR_AWAY}`.split(/(?<=[.,]"?)\s+/),
    'He said "no".',
    '¿? … 12 12 12',
    '“unclosed and 3,5 % of it',
    '\u0000\ud800 zero\u200bwidth',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 4 });
  const runs = { numRuns: 40 };

  test('the record fits its schema, and every span points at the words it claims', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const comparison = comparisonSchema.parse(compareTexts(...list));
        for (const claim of comparison.claims)
          for (const account of claim.accounts) {
            const article = comparison.articles.find(({ id }) => id === account.article)!;
            const { text: words } = article.sentences.find(({ id }) => id === account.sentence)!;
            expect(words.slice(account.start, account.end)).toBe(account.text);
            for (const { start, end } of account.disputed) expect(words.slice(start, end)).not.toBe('');
            if (account.focus)
              expect(account.text).toContain(words.slice(account.focus.start, account.focus.end));
          }
      }),
      runs,
    );
  });

  test('accounts and silent together are all articles, and none is both', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const comparison = compareTexts(...list);
        const all = comparison.articles.map(({ id }) => id).sort();
        for (const claim of comparison.claims) {
          const speaking = new Set(claim.accounts.map(({ article }) => article));
          expect([...speaking, ...claim.silent].sort()).toEqual(all);
        }
      }),
      runs,
    );
  });

  test('the order of the files changes nothing', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const articles = list.map((words, i) => readArticle({ file: `${i}.txt`, text: words }));
        expect(compare([...articles].reverse(), STORY)).toEqual(compare(articles, STORY));
      }),
      runs,
    );
  });

  test('a text compared with itself is the same in everything it says', () => {
    fc.assert(
      fc.property(text, (words) => {
        const verdicts = compareTexts(words, words).claims.map((claim) => claim.verdict);
        expect(verdicts.filter((verdict) => verdict !== 'same')).toEqual([]);
      }),
      runs,
    );
  });

  test('quotation marks, dashes and line breaks change no verdict', () => {
    const restyle = (words: string): string => {
      let open = false;
      return words
        .replace(/"/g, () => ((open = !open), open ? '“' : '”'))
        .replace(/ - /g, ' – ')
        .replace(/'/g, '’');
    };
    const verdicts = (comparison: Comparison): string[] => comparison.claims.map((claim) => claim.verdict);
    expect(verdicts(compareTexts(MORNING, restyle(EVENING)))).toEqual(
      verdicts(compareTexts(MORNING, EVENING)),
    );
  });

  test('an article with nothing in common changes no claim but by silence', () => {
    const spoken = (comparison: Comparison) =>
      comparison.claims
        .filter((claim) => claim.accounts.some((account) => account.article !== 'c'))
        .map(({ verdict, accounts }) => ({ verdict, accounts }));
    expect(spoken(compareTexts(MORNING, EVENING, FAR_AWAY))).toEqual(spoken(compareTexts(MORNING, EVENING)));
  });
});
