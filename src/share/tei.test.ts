import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { tei } from './tei.ts';
import { accountWords, clean } from './text.ts';

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Reads strictly: whatever XML forbids is an error. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}
const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
/** XML readers turn every line end into one sign. */
const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

test('every article is a witness, and every witness stands in every claim’s apparatus once', () => {
  const root = parse(tei(fixture, address));
  const witnesses = all(root, 'witness').map((node) => `#${node.attributes['xml:id'] ?? ''}`);
  expect(witnesses).toHaveLength(fixture.articles.length);
  const apparatus = all(root, 'app');
  expect(apparatus).toHaveLength(fixture.claims.length);
  for (const app of apparatus) {
    const named = all(app, 'rdg').flatMap((rdg) => (rdg.attributes['wit'] ?? '').split(' '));
    expect([...named].sort()).toEqual([...witnesses].sort());
  }
});

test('a silent article has an empty reading', () => {
  const silent = all(parse(tei(hostileStory('Rain'), address)), 'rdg').find(
    (rdg) => rdg.attributes['type'] === 'silent',
  );
  expect(silent).toMatchObject({ attributes: { wit: '#a3' }, text: '' });
});

test('each reading holds its article’s exact words', () => {
  const divs = all(parse(tei(fixture, address)), 'div').filter(
    ({ attributes }) => attributes['type'] === 'claim',
  );
  for (const div of divs) {
    const claim = fixture.claims.find(({ id }) => id === div.attributes['n']);
    const words = claim?.accounts.map((account) => accountWords(fixture, account)) ?? [];
    expect(new Set(all(div, 'seg').map(({ text }) => text))).toEqual(new Set(words));
  }
});

/**
 * What TEI P5 allows of each element used here, narrowed to what a comparison holds: its children in order, its
 * attributes, and whether it has words of its own. https://tei-c.org/release/doc/tei-p5-doc/en/html/REF-ELEMENTS.html
 */
const MODEL: Record<string, { children?: RegExp; attributes?: readonly string[]; words?: true }> = {
  TEI: { children: /^teiHeader text $/, attributes: ['xmlns'] },
  teiHeader: { children: /^fileDesc encodingDesc $/ },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/ },
  titleStmt: { children: /^title $/ },
  publicationStmt: { children: /^publisher ptr $/ },
  sourceDesc: { children: /^listWit $/ },
  listWit: { children: /^(?:witness )+$/ },
  witness: { children: /^bibl $/, attributes: ['xml:id', 'n'] },
  bibl: { children: /^title (?:author )*(?:publisher )?(?:date )?(?:ptr )?$/ },
  encodingDesc: { children: /^variantEncoding $/ },
  variantEncoding: { attributes: ['method', 'location'] },
  text: { children: /^body $/ },
  body: { children: /^(?:p |(?:div )+)$/ },
  div: { children: /^head (?:p |(?:div )+)$/, attributes: ['type', 'n', 'corresp'] },
  p: { children: /^(?:app )?$/, words: true },
  app: { children: /^(?:rdg )+note $/, attributes: ['type'] },
  rdg: { children: /^(?:seg )*$/, attributes: ['wit', 'type'] },
  seg: { attributes: ['source'], words: true },
  note: { words: true },
  head: { words: true },
  title: { words: true },
  author: { words: true },
  publisher: { words: true },
  date: { attributes: ['when'], words: true },
  ptr: { attributes: ['target'] },
};
/** What TEI allows as an attribute's value. */
const VALUES: Record<string, (value: string) => boolean> = {
  type: (value) => /^[\w-]+$/.test(value),
  when: (value) => /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value),
  'xml:id': (value) => /^[A-Za-z_][\w.-]*$/.test(value),
  wit: (value) => /^#\S+(?: #\S+)*$/.test(value),
  target: isAddress,
  corresp: isAddress,
  source: isAddress,
};
function isAddress(value: string): boolean {
  return URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value);
}

function faults(node: Node): string[] {
  const model = MODEL[node.name];
  if (!model) return [`<${node.name}> is not known`];
  const names = node.children.map(({ name }) => `${name} `).join('');
  const inner = node.children.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [
    ...((model.children ?? /^$/).test(names) ? [] : [`<${node.name}> holds ${names || 'nothing'}`]),
    ...(model.words || node.text.replace(/\s+/g, '').length <= inner ? [] : [`<${node.name}> has words`]),
    ...Object.entries(node.attributes).flatMap(([name, value]) =>
      model.attributes?.includes(name) && (VALUES[name]?.(value) ?? true)
        ? []
        : [`<${node.name} ${name}="${value}">`],
    ),
    ...node.children.flatMap(faults),
  ];
}

test('elements, their order, their attributes and values are TEI’s', () => {
  expect(parse(tei(fixture, address)).children.flatMap(faults)).toEqual([]);
  const silent = { ...fixture, claims: [] };
  expect(parse(tei(silent, address)).children.flatMap(faults)).toEqual([]);
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const segs = all(parse(tei(hostileStory(text), address)), 'seg');
  expect(segs[0]?.text).toBe(lineEnds(clean(text)));
});

test('any text makes a document of the same elements, which a strict reader accepts', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const root = parse(tei(hostileStory(one, other), address));
      expect(root.children.flatMap(faults)).toEqual([]);
      const segs = all(root, 'seg').map(({ text }) => text);
      expect(segs).toEqual([lineEnds(clean(one)), lineEnds(clean(other))]);
    }),
  );
});
