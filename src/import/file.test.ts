import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../engine/article/article.ts';
import { compare } from '../engine/compare.ts';
import type { Block } from './blocks.ts';
import { findDuplicate } from './duplicates.ts';
import { articleFile, bodyText, escapeMarkdown, fileSlug } from './file.ts';
import { newsOf } from './news.ts';
import { importText } from './text.ts';
import { CLINIC, FERRY } from './samples/texts.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  kind,
  text,
  linked: 0,
  bold: false,
  element: null,
});
const markdown = remark().use(remarkGfm);

describe('text that reads back as the same words', () => {
  test.each([
    '# 1 in the charts', '1. FC Köln won 2-0', '- a dash opens it', '> a sign', '* a star', '_underlined_ and *starred*', '+ plus',
    '--- three dashes', '`code` and ~~struck~~', '[a](b) and ![c](d)', '<b>bold</b> & &amp;', 'A | B', '| A | B |', 'a\\*b', '10) ten',
    'snake_case_name', '====', '***', '#hashtag is no heading', 'https://a.example/x_y_z?a=b&c=d', 'footnote[^1]', 'C:\\new\\table', '-- -',
  ])('%s', (text) => {
    const tree = markdown.parse(bodyText([block(text)]));
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(toString(tree)).toBe(text);
  }); // prettier-ignore

  test('any line of signs and words', () => {
    const piece = fc.constantFrom(
      ...'#*_-+>|`~[]()<>&;=!\\.1ab "\'/:'.split(''),
      'word',
      ' ',
      '&amp;',
      '1.',
      '--',
      '<a>',
      'é',
      '“',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim();
        fc.pre(text !== '' && !/https?:|www\.|@/.test(text));
        const tree = markdown.parse(escapeMarkdown(text));
        expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
        expect(toString(tree)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('headings, quotations and lists read back as what they are', () => {
    const tree = markdown.parse(
      bodyText([
        block('Costs #', 'heading'),
        block('One.', 'quote'),
        block('Two.', 'quote'),
        block('a', 'item'),
        block('b', 'item'),
      ]),
    );
    expect(tree.children.map((node) => [node.type, toString(node)])).toEqual([
      ['heading', 'Costs #'],
      ['blockquote', 'One.Two.'],
      ['list', 'ab'],
    ]);
  });
});

describe('the file', () => {
  const imported = {
    title: 'Ferry: "laid up" --- for 6 weeks # now',
    outlet: 'Ellery Courier',
    byline: ['Tamsin Okoro', 'Joe Penn'],
    published: '2025-11-18',
    url: 'https://courier.example/a?b=c',
    blocks: FERRY.map((text) => block(text)),
  };

  test('is read by the engine as what the page stated', () => {
    const article = readArticle({ file: 'a.md', text: articleFile(imported) });
    expect(article).toMatchObject({
      title: imported.title,
      outlet: imported.outlet,
      byline: imported.byline,
      published: imported.published,
      url: imported.url,
    });
    expect(article.setAside.filter(({ reason }) => reason !== 'metadata')).toEqual([]);
  });

  test('states nothing that the page does not', () => {
    const nothing = { title: null, outlet: null, byline: [], published: null, url: null };
    expect(articleFile({ ...nothing, blocks: [block('Words.')] })).toBe('Words.\n');
  });

  test('is named after its headline, or its first words', () => {
    expect(fileSlug(imported)).toBe('ferry-laid-up-for-6-weeks-now');
    expect(fileSlug({ title: null, blocks: [block('Doctors at the clinic')] })).toBe('doctors-at-the-clinic');
  });
});

describe('what a story has already', () => {
  const article = (file: string, texts: readonly string[], url: string | null = null) =>
    readArticle({
      file,
      text: articleFile({
        title: 'A headline of its own',
        outlet: null,
        byline: [],
        published: null,
        url,
        blocks: texts.map((text) => block(text)),
      }),
    });
  const ferry = article('ferry.md', FERRY, 'https://a.example/ferry');

  test('the same address, however it is linked', () => {
    const again = article('b.md', CLINIC, 'http://www.a.example/ferry/?utm_source=x');
    expect(findDuplicate(again, [ferry])).toMatchObject({ because: 'address', article: { id: 'ferry' } });
  });
  test('nearly the same text', () => {
    expect(
      findDuplicate(article('b.md', [...FERRY, 'One more thing, the company added.']), [ferry])?.because,
    ).toBe('text');
  });
  test('part of a text is another article, and so is another text', () => {
    expect(findDuplicate(article('b.md', FERRY.slice(0, 3)), [ferry])).toBeNull();
    expect(findDuplicate(article('b.md', CLINIC), [ferry])).toBeNull();
  });

  test('what one more article brings: the claim that now differs, and the claim nobody made before', () => {
    const head = { id: 'ferry', title: 'Ferry', summary: null };
    const other = article('other.md', [
      FERRY[0]!,
      FERRY[5]!.replace('£2.3m', '£4.1m'),
      'A second ferry will be built in Norway by 2029, the transport minister said on Thursday.',
    ]);
    const news = newsOf(compare([ferry, other], head), compare([ferry], head), other.id);
    expect(news.differs.length).toBeGreaterThan(0);
    expect(news.differs.flatMap(({ accounts }) => accounts.map(({ text }) => text)).join()).toContain(
      '£4.1m',
    );
    expect(news.added.flatMap(({ accounts }) => accounts.map(({ text }) => text)).join()).toContain('Norway');
  });
});

describe('pasted text', () => {
  const body = FERRY.slice(0, 3);

  test('headline, byline, date and address around it are told from the text', () => {
    const text = [
      'Ferry laid up for six weeks',
      'By Tamsin Okoro',
      '18 November 2025',
      ...body,
      'Source: https://a.example/x?utm_source=y',
    ].join('\n');
    expect(importText(text, null)).toMatchObject({
      title: 'Ferry laid up for six weeks',
      byline: ['Tamsin Okoro'],
      published: '2025-11-18',
      url: 'https://a.example/x',
      blocks: body.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    });
  });
  test('text that opens with a sentence has no headline', () => {
    expect(importText(body.join('\n\n'), null)).toMatchObject({
      title: null,
      blocks: body.map((text) => ({ text })),
    });
  });
  test('lines wrapped by a program are one paragraph', () => {
    const wrapped = body.map((text) => text.replace(/(.{50,70}) /g, '$1\n')).join('\n\n');
    expect(importText(wrapped, null).blocks.map(({ text }) => text)).toEqual(body);
  });
  test.each(['', ' \n\n', 'Only a few words.'])('%j is too little', (text) => {
    expect(() => importText(text, null)).toThrow(/empty|nothing to compare/);
  });
});
