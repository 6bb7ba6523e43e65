/** An invented story for the tests of the view: two agencies, four articles, every verdict. */
import {
  FORMAT,
  type Account,
  type Article,
  type Claim,
  type Comparison,
  type Sentence,
} from '../engine/comparison.ts';

function article(id: string, sentences: string[], more: Partial<Article> = {}): Article {
  const headline = more.titleFrom === 'opening' ? 1 : 0;
  let start = 0;
  const made = sentences.map((text, index): Sentence => {
    const sentence = {
      id: `s${index + headline}`,
      paragraph: index + headline,
      section: null,
      text,
      start,
      end: start + text.length,
      repeats: null,
      markup: [],
    };
    start += text.length + 2;
    return sentence;
  });
  return {
    id,
    file: `${id}.txt`,
    title: sentences[0] ?? '',
    titleFrom: 'file',
    outlet: null,
    byline: [],
    agencies: [],
    published: null,
    url: null,
    words: sentences.join(' ').split(/\s+/).length,
    sentences: made,
    setAside: [],
    ...more,
  };
}

const articles: Article[] = [
  article(
    'harbour-gazette',
    [
      'Fire on the Dunmore ferry',
      'A fire on the ferry Dunmore killed about 20 people on Tuesday, the coastguard told AFP, as rescuers searched the water for others.',
      'The ship carried 312 passengers.',
      '“We heard one bang and then there was smoke,” passenger Ada Quill said.',
      'The line has run the ship since 1998.',
    ],
    { outlet: 'Harbour Gazette', byline: ['Jo Bell'], agencies: ['AFP'], published: '2031-04-09' },
  ),
  article(
    'ferry-blaze',
    [
      'Around a score of people were killed when a blaze broke out aboard the Dunmore, the coastguard said.',
      'Some 312 people were travelling on the ship.',
      '“We heard a bang and then there was smoke,” Ada Quill told AFP.',
    ],
    { agencies: ['AFP'], titleFrom: 'opening', published: '2031-04-09' },
  ),
  article(
    'dunmore-toll',
    [
      'Dunmore ferry toll put at 24',
      'At least 24 people died in the fire, two officials told Reuters.',
      'The ship, with a full load of travellers, was two hours from port.',
      'The owner’s shares fell.',
    ],
    { agencies: ['Reuters'] },
  ),
  article(
    'night-crossing',
    ['Night crossing', 'At least 24 died, Reuters reported, in a fire on the night ferry.'],
    {
      agencies: ['Reuters'],
      url: 'https://news.example/night',
    },
  ),
];

const id = 'dunmore-ferry';

/** One article's statement of a claim, found by its words. */
export function account(
  articleId: string,
  sentenceId: string,
  text: string,
  more: Partial<Account> = {},
): Account {
  const sentence = articles
    .find((item) => item.id === articleId)
    ?.sentences.find((item) => item.id === sentenceId);
  const start = sentence?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`The fixture's ${articleId} ${sentenceId} does not say “${text}”.`);
  return {
    article: articleId,
    sentence: sentenceId,
    text,
    start,
    end: start + text.length,
    version: null,
    vaguer: false,
    value: null,
    speaker: null,
    via: null,
    disputed: [],
    ...more,
  };
}

/** The words an account of these tests disputes, as spans. */
const within = (base: Account, ...words: string[]): Account => ({
  ...base,
  disputed: words.map((word) => {
    const start = base.start + base.text.indexOf(word);
    return { start, end: start + word.length };
  }),
});

function claim(claimId: string, more: Omit<Partial<Claim>, 'accounts'> & { accounts: Account[] }): Claim {
  const stated = new Set(more.accounts.map((item) => item.article));
  return {
    id: claimId,
    url: `/${id}/claims/${claimId}/`,
    kind: 'quantity',
    label: claimId,
    verdict: 'same',
    why: 'Both give the same figure.',
    difference: null,
    origins: 1,
    silent: articles.map((item) => item.id).filter((item) => !stated.has(item)),
    ...more,
  };
}

const people = (amount: number, hedge: string | null) => ({
  amount,
  high: null,
  unit: '',
  of: 'people',
  hedge,
});

const claims: Claim[] = [
  claim('people-on-board', {
    label: 'People on board',
    verdict: 'compatible',
    why: 'One article gives no figure.',
    accounts: [
      account('harbour-gazette', 's2', '312 passengers', { value: people(312, null) }),
      account('ferry-blaze', 's2', 'Some 312 people', { value: people(312, 'some') }),
      account('dunmore-toll', 's2', 'a full load of travellers', { vaguer: true }),
    ],
    origins: 2,
  }),
  claim('people-killed', {
    label: 'People killed',
    verdict: 'differs',
    why: '20 and 24 are different numbers of people.',
    difference: { what: 'number', values: [20, 24], unit: '', hedged: true, size: 'contradiction' },
    accounts: [
      within(
        account('harbour-gazette', 's1', 'about 20 people', { version: 'a', value: people(20, 'about') }),
        '20',
      ),
      within(
        account('ferry-blaze', 's1', 'Around a score of people', {
          version: 'a',
          value: people(20, 'around'),
        }),
        'a score',
      ),
      within(
        account('dunmore-toll', 's1', 'At least 24 people', { version: 'b', value: people(24, 'at least') }),
        '24',
      ),
      within(
        account('night-crossing', 's1', 'At least 24', { version: 'b', value: people(24, 'at least') }),
        '24',
      ),
    ],
    origins: 2,
  }),
  claim('quill-on-the-bang', {
    kind: 'quote',
    label: 'Quill: the bang and the smoke',
    verdict: 'differs',
    why: 'Same remark, two wordings inside quotation marks.',
    difference: {
      what: 'words',
      values: ['one bang', 'a bang'],
      unit: null,
      hedged: false,
      size: 'contradiction',
    },
    accounts: [
      within(
        account('harbour-gazette', 's3', 'We heard one bang and then there was smoke', {
          version: 'a',
          speaker: 'Ada Quill',
        }),
        'one bang',
      ),
      within(
        account('ferry-blaze', 's3', 'We heard a bang and then there was smoke', {
          version: 'b',
          speaker: 'Ada Quill',
          via: 'AFP',
        }),
        'a bang',
      ),
    ],
  }),
  claim('ferry-caught-fire', {
    kind: 'statement',
    label: 'The ferry caught fire',
    accounts: [
      account('harbour-gazette', 's1', 'A fire on the ferry Dunmore'),
      account('ferry-blaze', 's1', 'a blaze broke out aboard the Dunmore'),
    ],
  }),
  claim('shares-fell', {
    kind: 'statement',
    label: 'The owner’s shares',
    verdict: 'single',
    why: 'Only one article says this.',
    accounts: [account('dunmore-toll', 's3', 'The owner’s shares fell.')],
  }),
];

export const fixture: Comparison = {
  format: FORMAT,
  story: { id, title: 'Fire on the Dunmore ferry', summary: null },
  articles,
  families: [
    { id: 'afp', agency: 'AFP', articles: ['harbour-gazette', 'ferry-blaze'], because: 'Both credit AFP.' },
    {
      id: 'reuters',
      agency: 'Reuters',
      articles: ['dunmore-toll', 'night-crossing'],
      because: 'Both credit Reuters.',
    },
  ],
  claims,
  pairs: [
    { left: 'harbour-gazette', right: 'ferry-blaze', alignments: [], shared: { left: 0.21, right: 0.34 } },
    { left: 'dunmore-toll', right: 'night-crossing', alignments: [], shared: { left: 0.1, right: 0.4 } },
  ],
  spellings: [
    {
      forms: [
        { text: 'coastguard', articles: ['harbour-gazette'] },
        { text: 'coast guard', articles: ['ferry-blaze'] },
      ],
    },
  ],
};
