import { describe, expect, test } from 'vitest';
import { decodePage } from './decode.ts';
import { importPage, NotAnArticle, type Imported } from './page.ts';
import { SAMPLE_PAGES, type SamplePage } from './samples/pages.ts';
import { links, paragraphs, MINE } from './samples/texts.ts';
import { wordsOf } from './words.ts';

/** Agreement of two texts as bags of words, 0 to 1. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (found.length + expected.length);
}

const readAlready = new Map<SamplePage, Imported>();

function read(page: SamplePage): Imported {
  const { bytes, contentType, html, address } = page;
  const found =
    readAlready.get(page) ??
    importPage(bytes ? decodePage(bytes, contentType).text : html, address || null, '2026-06-01');
  readAlready.set(page, found);
  return found;
}

describe.each(SAMPLE_PAGES.map((page) => [page.name, page] as const))('%s', (_, page) => {
  const found = read(page);

  test('states what it states', () => {
    const { title, outlet, byline, published, url } = found;
    expect({ title, outlet, byline, published, url }).toEqual({ ...page.expected, text: undefined });
  });

  test('has its text, in order, and nothing else', () => {
    expect(found.blocks.map(({ text }) => text)).toEqual(page.expected.text);
  });
});

test('over all sample pages the words found are those on the page', () => {
  const scores = SAMPLE_PAGES.map((page) =>
    f1(
      wordsOf(
        read(page)
          .blocks.map(({ text }) => text)
          .join(' '),
      ),
      wordsOf(page.expected.text.join(' ')),
    ),
  );
  expect(Math.min(...scores)).toBeGreaterThan(0.99);
});

test('headings, quotations and list items keep their kind', () => {
  const kinds = (name: string): string[] =>
    read(SAMPLE_PAGES.find((page) => page.name.includes(name))!).blocks.map(({ kind }) => kind);
  expect(kinds('blog theme')[3]).toBe('heading');
  expect(kinds('JSON-LD graph')[2]).toBe('quote');
  expect(kinds('lists and a table')).toEqual([
    'paragraph',
    'paragraph',
    'item',
    'item',
    'table',
    'heading', // a bold line of its own
    'paragraph',
    'paragraph',
  ]);
});

test('a page for subscribers says so', () => {
  const teaser = SAMPLE_PAGES.find((page) => page.name.includes('paid'))!;
  expect(read(teaser).notes).toEqual([expect.stringContaining('subscribers')]);
});

describe('pages that are no articles are refused, saying what they look like', () => {
  const page = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const teasers = Array.from(
    { length: 12 },
    (_, at) =>
      `<div class="card"><h3><a href="/n/${at}">Something happened in place number ${at}</a></h3><p>Officials in place number ${at} said that it had happened, and that it would be looked into.</p></div>`,
  );
  test.each([
    ['', /empty/],
    [' \n', /empty/],
    ['just words', /no article/],
    ['<html></html>', /no article/],
    [
      page('Log in', '<form><input name="u"><input type="password"></form><p>Welcome back.</p>'),
      /log-in page/,
    ],
    [page('City news', `<h1>City</h1><ul>${links(30)}</ul>`), /list of links|no article/],
    [page('The Post', `<main>${teasers.join('')}</main>`), /index/],
    [
      page('Watch: the rescue', '<h1>The rescue</h1><video src="a.mp4"></video><p>All 17 came up.</p>'),
      /video/,
    ],
    [
      page('404 – Page not found', '<h1>Sorry</h1><p>This page has gone away, or it was never here.</p>'),
      /error page/,
    ],
  ])('%#', (html, message) => {
    expect(() => importPage(html, 'https://x.example/', null)).toThrow(message);
    expect(() => importPage(html, null, null)).toThrow(NotAnArticle);
  });
});

test('malformed mark-up is read as a browser would: nothing is lost, nothing throws', () => {
  const broken = `<p>Unclosed <b>bold<p>${MINE.join('<p>')}</i></div></table><td>`;
  const texts = importPage(`<title>A</title><h1>Miners</h1>${broken}`, null, null).blocks.map(
    ({ text }) => text,
  );
  expect(texts).toEqual(expect.arrayContaining(MINE));
});

test('an article in boxes that are all named for something else is found all the same', () => {
  const html = `<h1>Miners</h1>${MINE.map((text) => `<div class="social-share"><p>${text}</p></div>`).join('')}`;
  expect(importPage(html, null, null).blocks.map(({ text }) => text)).toEqual(MINE);
});

test('an enormous page is read; one with more tags than any article is refused', { timeout: 30_000 }, () => {
  const many = Array.from({ length: 500 }, (_, at) => `<p>Entry ${at}: ${MINE[at % MINE.length]}</p>`).join(
    '',
  );
  expect(importPage(`<article><h1>Log</h1>${many}</article>`, null, null).blocks.length).toBe(500);
  expect(() => importPage(`<html><body>${'<i></i>'.repeat(150_001)}${paragraphs(MINE)}`, null, null)).toThrow(
    /more than 150000 tags/,
  );
});
