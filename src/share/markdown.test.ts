import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { fixture } from '../view/fixture.ts';
import { address, anyText, HOSTILE, hostileStory } from './hostile.fixture.ts';
import { markdown } from './markdown.ts';
import { oneLine } from './text.ts';

const read = (text: string) => remark().use(remarkGfm).parse(text);
const headings = (text: string): string[] =>
  read(text)
    .children.filter(({ type }) => type === 'heading')
    .map((node) => toString(node));

test('the story, its articles, its claims by kind', () => {
  expect(headings(markdown(fixture, address))).toEqual([
    'Fire on the Dunmore ferry',
    'Articles',
    'Numbers',
    'People killed',
    'People on board',
    'Quotes',
    'Quill: the bang and the smoke',
    'Statements',
    'The ferry caught fire',
    'The owner’s shares',
  ]);
});

test('each account with its article’s number and how it stands', () => {
  expect(markdown(fixture, address)).toContain('- **3, version b:** At least 24 people\n');
});

test('silent articles are named by number', () => {
  expect(markdown(hostileStory('Rain'), address)).toContain('- **Silent:** 3\n');
});

test.each(HOSTILE)('%s come through', (_, text) => {
  const [title, , , label] = headings(markdown(hostileStory(text), address));
  expect([title, label]).toEqual([oneLine(text), oneLine(text)]);
});

test('any text stays text: no mark-up of its own, no block more or less', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const tree = read(markdown(hostileStory(one, other), address));
      expect(tree.children.map(({ type }) => type).join(' ')).toBe(
        'heading paragraph paragraph heading list heading heading paragraph list',
      );
      expect(toString(tree.children[0])).toBe(oneLine(one));
    }),
  );
});
