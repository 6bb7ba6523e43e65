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

test('only elements of the apparatus, in places where TEI allows them', () => {
  const PARENTS: Record<string, string[]> = {
    app: ['p'],
    rdg: ['app'],
    seg: ['rdg'],
    note: ['app'],
    witness: ['listWit'],
    listWit: ['sourceDesc'],
    variantEncoding: ['encodingDesc'],
    bibl: ['witness'],
  };
  const wrong: string[] = [];
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (PARENTS[child.name] && !PARENTS[child.name]?.includes(node.name))
        wrong.push(`${child.name} in ${node.name}`);
      visit(child);
    }
  };
  visit(parse(tei(fixture, address)));
  expect(wrong).toEqual([]);
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const segs = all(parse(tei(hostileStory(text), address)), 'seg');
  expect(segs[0]?.text).toBe(lineEnds(clean(text)));
});

test('any text makes a document a strict reader accepts', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const segs = all(parse(tei(hostileStory(one, other), address)), 'seg').map(({ text }) => text);
      expect(segs).toEqual([lineEnds(clean(one)), lineEnds(clean(other))]);
    }),
  );
});
