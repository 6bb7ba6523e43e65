/** A story made of any texts, for round trips: whatever a file holds has to come out of every format as it went in. */
import fc from 'fast-check';
import { FORMAT, type Account, type Article, type Claim, type Comparison } from '../engine/comparison.ts';

/** What has broken one format or another. */
export const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['quotation marks', `She said "no" and 'never', “no”`],
  ['angle brackets', '</script><script>alert(1)</script><!-- ]]> -->'],
  ['line breaks', 'First line\nsecond line\r\nthird\u2028fourth'],
  ['right-to-left script', 'العاصفة ضربت الميناء \u202eabc\u202c'],
  ['emoji', 'Storm 🌊👩‍👩‍👧 hits 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['a thousand characters', 'Long headline '.repeat(72).trim()],
  ['control characters', 'Bell\u0007 and\u0000 null \u000b \u001b[31m \ufffe'],
  ['half of a pair', 'half \ud83d pair \udc00'],
  ['a formula', '=cmd()|"/c calc"!A1'],
  ['other beginnings of formulas', '@SUM(1), +1, -1'],
  ['markdown', '# *Not* a [link](javascript:alert(1)) | `code` \\ <b>'],
  ['TeX', '100% {of} $5 & #1 a_b ~ ^ \\input{x}'],
  ['entities', 'AT&amp;T &lt; &#0; &nbsp;'],
];

/** Any text at all, with something in it a reader could see. */
export const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE.map(([, text]) => text)))
  .map((text) => `x${text}x`);

function article(id: string, text: string): Article {
  const sentence = (n: number, words: string, start: number): Article['sentences'][number] => ({
    id: `s${n}`,
    paragraph: n,
    section: null,
    text: words,
    start,
    end: start + words.length,
    repeats: null,
    markup: [],
  });
  return {
    id,
    file: `${id}.txt`,
    title: text,
    titleFrom: 'file',
    outlet: text,
    byline: [text],
    agencies: [],
    published: '2031-04-09',
    url: 'https://news.example/a,b-c?d={e}&f=%22',
    words: 3,
    sentences: [
      sentence(0, text, 0),
      sentence(1, `Before. ${text}`, text.length + 2),
      sentence(2, text, 3 * text.length),
    ],
    setAside: [],
  };
}

const account = (of: string, text: string, version: string | null): Account => ({
  article: of,
  sentence: 's1',
  text,
  start: 'Before. '.length,
  end: 'Before. '.length + text.length,
  version,
  vaguer: false,
  value: null,
  speaker: text,
  via: null,
  disputed: [],
});

/** Two articles that put `one` and `other` against each other, and a third that is silent. */
export function hostileStory(one: string, other: string = one): Comparison {
  const claim: Claim = {
    id: 'claim',
    url: '/story/claims/claim/',
    kind: 'quote',
    label: one,
    verdict: 'differs',
    why: other,
    difference: null,
    accounts: [account('left', one, 'a'), account('right', other, 'b')],
    origins: 2,
    silent: ['third'],
  };
  return {
    format: FORMAT,
    story: { id: 'story', title: one, summary: null },
    articles: [
      article('left', one),
      article('right', other),
      { ...article('third', 'Quiet'), url: null, published: null },
    ],
    families: [],
    claims: [claim],
    pairs: [{ left: 'left', right: 'right', alignments: [], shared: { left: 0, right: 0 } }],
    spellings: [],
  };
}

export const address = (path: string): string => new URL(path, 'https://site.example').href;
