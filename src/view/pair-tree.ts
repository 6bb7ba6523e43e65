/** What a pair's page shows below its head: the map, the key, the two articles row by row. */
import { MAP_HEIGHT, MAP_WIDTH } from './pair-map.ts';
import type { Disagreement, Passage, Reading, Row, SideHead, SideView } from './pair-types.ts';
import { el, unseen, words, type Element, type Tree } from './tree.ts';

type Verdict = Extract<Row, { kind: 'match' }>['verdict'];
const SIGN = { differs: '≠', compatible: '≈', same: '=', silent: '–' };
const SAID: Record<Verdict, string> = {
  differs: 'Disagree.',
  compatible: 'On the same subject.',
  same: 'Nearly word for word.',
};

/** The sign of a verdict; `said` where no words beside it say it. */
const mark = (is: keyof typeof SIGN, said = ''): Element =>
  el(
    'span',
    { class: `mark m-${is}` },
    said && unseen(`${said} `),
    el('span', { 'aria-hidden': 'true' }, SIGN[is]),
  );

/** All of it, in reading order. */
export function pairTree(view: Reading): Tree[] {
  const [one, other] = [view.left.ref.number, view.right.ref.number];
  return [
    ...(view.map.ribbons.length > 0 ? [mapTree(view, one, other)] : []),
    key(one, other),
    el(
      'form',
      { class: 'note every' },
      el(
        'label',
        {},
        el('input', { type: 'checkbox', id: 'every' }),
        ' Mark every changed word, even where a passage is wholly rewritten',
      ),
      // Keys of one letter can be switched off: they get in the way of those who speak to their machine.
      el(
        'label',
        { class: 'keys', hidden: true },
        el('input', { type: 'checkbox', id: 'keys', checked: true }),
        el(
          'span',
          {},
          'Keys: ',
          el('kbd', {}, 'j'),
          ' next disagreement, ',
          el('kbd', {}, 'k'),
          ' the one before',
        ),
      ),
    ),
    el(
      'div',
      { class: 'pair heads', id: 'rows', tabindex: '-1' },
      head(view.left, 'l'),
      head(view.right, 'r'),
    ),
    ...view.rows.map((row) => rowTree(row, one, other)),
  ];
}

/** Where two texts meet, cross and part: a band for each, a ribbon for each passage both have, each a way to its row. */
const mapTree = ({ map }: Reading, one: number, other: number): Element =>
  el(
    'figure',
    { class: 'map' },
    el('a', { class: 'hop', href: '#rows' }, 'Skip the map'),
    el('span', { 'aria-hidden': 'true' }, String(one)),
    el(
      'svg',
      {
        viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`,
        preserveAspectRatio: 'none',
        role: 'group',
        'aria-label': 'Map of the two texts',
      },
      map.ribbons.map(({ row, label, paths, as }) =>
        el(
          'a',
          { href: `#${row}`, class: as, 'aria-label': label },
          paths.map((d) => el('path', { d })),
        ),
      ),
    ),
    el('span', { 'aria-hidden': 'true' }, String(other)),
    el('figcaption', { class: 'sr' }, map.text),
  );

const key = (one: number, other: number): Element =>
  el(
    'ul',
    { class: 'key note' },
    el('li', {}, mark('differs'), ' disagree'),
    el('li', {}, mark('compatible'), ' on the same subject'),
    el('li', {}, mark('same'), ' nearly word for word'),
    el('li', {}, mark('silent'), ' only in one'),
    el('li', {}, '% of words in common: the more, the stronger the shade'),
    el('li', { class: 'l' }, el('mark', { class: 'x' }, `words only in ${one}`)),
    el('li', { class: 'r' }, el('mark', { class: 'x' }, `words only in ${other}`)),
    el('li', { class: 'pair-key' }, el('mark', { class: 's' }, 'spelled differently')),
  );

const head = ({ ref, credit }: SideHead, side: 'l' | 'r'): Element =>
  el(
    'header',
    { class: side },
    el('h2', { class: 'words' }, el('a', { href: ref.url }, ref.title)),
    el('p', { class: 'note' }, credit),
    el(
      'p',
      { class: 'outlet' },
      el('b', {}, String(ref.number)),
      ' ',
      el('span', { class: ref.outlet ? 'stated' : 'quiet' }, ref.outlet ?? 'Outlet not stated'),
    ),
  );

/** Which article's words these are, where the two do not stand side by side. */
const number = (of: number): Element => el('b', { class: 'num' }, String(of));

/** Two passages facing each other, one facing a gap, or where sections begin. */
export function rowTree(row: Row, left: number, right: number): Element {
  if (row.kind === 'heading')
    return el(
      'div',
      { class: 'pair sections words' },
      row.left && el('h3', { class: 'l' }, number(left), row.left),
      row.right && el('h3', { class: 'r' }, number(right), row.right),
    );
  const odds = row.disagreements.length > 0;
  const far = row.kind === 'match' && row.rewritten;
  const again = row.kind === 'only' && row.repeats;
  return el(
    'div',
    {
      id: row.id,
      class: ['pair', row.kind, again && 'again', odds && 'odds', far && 'far'].filter(Boolean).join(' '),
    },
    row.disagreements.map(disagreement),
    row.kind === 'match' ? facing(row, left, right) : alone(row, odds),
  );
}

const disagreement = ({ label, url, elsewhere }: Disagreement): Element =>
  el(
    'p',
    { class: 'disagree' },
    'Disagree: ',
    el('a', { href: url }, label),
    elsewhere && [
      `: ${elsewhere.number} says `,
      el('q', { class: 'words' }, elsewhere.words),
      elsewhere.paragraph > 0 ? ` in its paragraph ${elsewhere.paragraph}` : ' in its headline',
    ],
  );

function facing(row: Extract<Row, { kind: 'match' }>, left: number, right: number): Element[] {
  const side = (name: 'l' | 'r', of: number, { passages, moved }: SideView): Element =>
    el(
      'div',
      { class: name },
      number(of),
      passage(passages),
      moved !== null &&
        el(
          'p',
          { class: 'from' },
          el('span', { 'aria-hidden': 'true' }, '↕ '),
          moved > 0 ? `from its paragraph ${moved}` : 'from its headline',
        ),
    );
  return [
    side('l', left, row.left),
    el(
      'p',
      { class: 'g' },
      mark(row.verdict, SAID[row.verdict]),
      el('span', {}, `${row.common}%`, unseen(' of words in common')),
    ),
    side('r', right, row.right),
  ];
}

const alone = (row: Extract<Row, { kind: 'only' }>, open: boolean): Element[] => [
  el(
    'details',
    { class: row.side === 'left' ? 'l' : 'r', open },
    el(
      'summary',
      {},
      el('b', {}, row.label),
      ' ',
      el('span', { class: row.repeats ? undefined : 'words' }, row.opening),
      row.more && ` (${row.more})`,
    ),
    passage(row.passages),
  ),
  el('p', { class: 'g' }, mark('silent')),
  el('div', { class: row.side === 'left' ? 'gap r' : 'gap l' }),
];

/** Sentences of one article, one after the other. */
const passage = (passages: readonly Passage[]): Element =>
  el(
    'p',
    { class: 'words passage' },
    passages.flatMap(({ pieces }, i) => [...(i > 0 ? [' '] : []), ...words(pieces)]),
  );
