/** An invented story for the tests of the pages: three articles about a storm at a harbour. */
import type { Account, Article, Claim, Comparison } from '../engine/comparison.ts';

type Line = string | { section: string } | { repeats: string };

/** Sentences s1, s2 … one to a paragraph, under the sections that stand between them; `headline` is s0. */
export function article(
  id: string,
  lines: readonly Line[],
  more: Partial<Article> & { headline?: string } = {},
): Article {
  const { headline, ...rest } = more;
  const sentences: Article['sentences'] = [];
  let section: string | null = null;
  let start = 0;
  const add = (name: string, paragraph: number, text: string, repeats: string | null): void => {
    sentences.push({
      id: name,
      paragraph,
      section,
      text,
      start,
      end: start + text.length,
      repeats,
      markup: [],
    });
    start += text.length + 1;
  };
  if (headline) add('s0', 0, headline, null);
  let n = 0;
  for (const line of lines) {
    if (typeof line === 'object' && 'section' in line) section = line.section;
    else {
      n += 1;
      const repeats = typeof line === 'object' ? line.repeats : null;
      const text =
        typeof line === 'string' ? line : (sentences.find((one) => one.id === repeats)?.text ?? '');
      add(`s${n}`, n, text, repeats);
    }
  }
  const body = sentences.map((one) => one.text).join(' ');
  return {
    id,
    file: `${id}.txt`,
    title: headline ?? sentences[0]?.text ?? '',
    titleFrom: headline ? 'file' : 'opening',
    outlet: null,
    byline: [],
    agencies: [],
    published: null,
    url: null,
    words: body.split(/\s+/).length,
    sentences,
    setAside: [],
    ...rest,
  };
}

/** An account of `words`, which must stand in the sentence; `odds` are the words at odds. */
export function account(
  of: Article,
  sentence: string,
  words: string,
  more: Partial<Account> & { odds?: string } = {},
): Account {
  const { odds, ...rest } = more;
  const text = of.sentences.find((one) => one.id === sentence)?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${of.id} ${sentence}`);
  const at = odds ? text.indexOf(odds) : -1;
  return {
    article: of.id,
    sentence,
    text: words,
    start,
    end: start + words.length,
    version: null,
    vaguer: false,
    value: null,
    speaker: null,
    via: null,
    disputed: odds && at >= 0 ? [{ start: at, end: at + odds.length }] : [],
    ...rest,
  };
}

export function claim(
  id: string,
  label: string,
  accounts: Account[],
  silent: string[],
  more: Partial<Claim> = {},
): Claim {
  return {
    id,
    url: `/storm/claims/${id}/`,
    kind: 'statement',
    label,
    verdict: 'same',
    why: '',
    difference: null,
    accounts,
    origins: accounts.length,
    silent,
    ...more,
  };
}

export function comparison(articles: Article[], more: Partial<Comparison> = {}): Comparison {
  return {
    format: 'versions-of-events/1',
    story: { id: 'storm', title: 'The storm at Orrin harbour', summary: null },
    articles,
    families: [],
    claims: [],
    pairs: [],
    spellings: [],
    ...more,
  };
}

export const coast = article(
  'coast',
  [
    'A storm sank nearly 40 boats in the harbour of Orrin on Monday.',
    'Nobody was hurt.',
    { section: 'What comes next' },
    'The mayor, Ida Holm, said: "We will rebuild the quay before winter."',
    'Repairs may cost about 2 million euros.',
  ],
  { headline: 'Storm sinks boats at Orrin', outlet: 'The Coast', agencies: ['AFP'], published: '2031-04-09' },
);
export const wire = article(
  'wire',
  [
    'Repairs may cost about 3 million euros.',
    'A storm has sunk around 40 boats in Orrin harbor on Monday.',
    'Holm said: "We will rebuild it before winter."',
    'Schools stayed shut.',
    { repeats: 's1' },
  ],
  { agencies: ['AFP'] },
);
export const gazette = article(
  'gazette',
  ['Dozens of boats sank at Orrin.', 'The lighthouse was not damaged.'],
  {
    url: 'https://gazette.example/orrin',
    outlet: 'Gazette',
  },
);

export const storm = comparison([coast, wire, gazette], {
  families: [
    { id: 'afp', agency: 'AFP', articles: ['coast', 'wire'], because: 'Both credit AFP.' },
    { id: 'gazette', agency: null, articles: ['gazette'], because: 'Shares nothing.' },
  ],
  claims: [
    claim(
      'repair-costs',
      'Repair costs',
      [
        account(coast, 's4', 'about 2 million euros', { version: 'a', odds: '2 million' }),
        account(wire, 's1', 'about 3 million euros', { version: 'b', odds: '3 million' }),
      ],
      ['gazette'],
      {
        kind: 'quantity',
        verdict: 'differs',
        why: '2 million and 3 million euros are not equal.',
        origins: 1,
      },
    ),
    claim(
      'boats',
      'Boats sunk',
      [
        account(coast, 's1', 'nearly 40 boats'),
        account(wire, 's2', 'around 40 boats'),
        account(gazette, 's1', 'Dozens of boats', { vaguer: true }),
      ],
      [],
      { kind: 'quantity', verdict: 'compatible', why: 'Equal, hedged differently.', origins: 2 },
    ),
    claim(
      'lighthouse',
      'The lighthouse',
      [account(gazette, 's2', 'The lighthouse was not damaged.')],
      ['coast', 'wire'],
      {
        verdict: 'single',
        why: 'Only one article says this.',
      },
    ),
    claim(
      'quay',
      'Holm: before winter',
      [
        account(coast, 's3', '"We will rebuild the quay before winter."', {
          version: 'a',
          speaker: 'Ida Holm',
          odds: 'the quay',
        }),
        account(wire, 's3', '"We will rebuild it before winter."', {
          version: 'b',
          speaker: 'Holm',
          odds: 'it',
        }),
      ],
      ['gazette'],
      { kind: 'quote', verdict: 'differs', why: 'A quoted word is changed.', origins: 1 },
    ),
  ],
  pairs: [
    {
      left: 'coast',
      right: 'wire',
      shared: { left: 0.2, right: 0.3 },
      alignments: [
        { left: ['s1'], right: ['s2'], similarity: 0.8 },
        { left: ['s3'], right: ['s3'], similarity: 0.7 },
        { left: ['s4'], right: ['s1'], similarity: 0.9 },
      ],
    },
    {
      left: 'coast',
      right: 'gazette',
      shared: { left: 0, right: 0 },
      alignments: [{ left: ['s1'], right: ['s1'], similarity: 0.4 }],
    },
    { left: 'wire', right: 'gazette', shared: { left: 0, right: 0 }, alignments: [] },
  ],
  spellings: [],
});
