/** The single fields of a page: dates, bylines, headlines, addresses, encodings. */
import { describe, expect, test } from 'vitest';
import { cleanUrl, isPublicAddress, urlKey } from './address.ts';
import { readByline } from './byline.ts';
import { dateInUrl, readDate } from './dates.ts';
import { decodePage } from './decode.ts';
import { parsePage } from './dom.ts';
import { readMetadata } from './metadata.ts';
import { encode } from './samples/texts.ts';

const head = (html: string, address: string | null = null) =>
  readMetadata(parsePage(`<html><head>${html}</head><body></body></html>`), address, '2026-01-01');

describe('dates', () => {
  test.each([
    ['2025-11-20T21:30:00+02:00', null, '2025-11-20'],
    ['2025-11-20T23:59:00Z', null, '2025-11-20'],
    ['20251120', null, '2025-11-20'],
    ['2025/11/20 07:00', null, '2025-11-20'],
    ['1763663400', null, '2025-11-20'],
    ['Thu, 20 Nov 2025 21:30:00 GMT', null, '2025-11-20'],
    ['Published 20 November 2025', 'en-GB', '2025-11-20'],
    ['Nov. 20, 2025 5:00 PM', null, '2025-11-20'],
    ['20.11.2025', 'de', '2025-11-20'],
    ['11/20/2025', null, '2025-11-20'],
    ['03/04/2025', 'en-US', '2025-03-04'],
    ['03/04/2025', 'en-GB', '2025-04-03'],
    ['19 ноября 2025, 14:05', 'ru', '2025-11-19'],
    ['20 novembre 2025 à 10h', 'fr', '2025-11-20'],
  ])('%s (%s) is %s', (text, language, day) => {
    expect(readDate(text, language, '2026-01-01')).toBe(day);
  });
  test.each([
    ['03/04/2025', 'en'], // March or April
    ['2 hours ago', null],
    ['November 2025', null],
    ['Updated 3 May', 'en'],
    ['2025-13-40', null],
    ['2026-05-01', null], // not yet
    ['0001-01-01T00:00:00', null],
  ])('%s (%s) states no day', (text, language) => {
    expect(readDate(text, language, '2026-01-01')).toBeNull();
  });
  test('addresses hold days', () => {
    expect(dateInUrl('https://a.example/2025/11/20/bridge', null)).toBe('2025-11-20');
    expect(dateInUrl('https://a.example/world/2025/nov/20/bridge', null)).toBe('2025-11-20');
    expect(dateInUrl('https://a.example/2025/11/bridge-123', null)).toBeNull();
    expect(dateInUrl('https://a.example/id-20259999', null)).toBeNull();
  });
});

describe('bylines', () => {
  test.each([
    [['By JANE DOE, Political Editor, and John Roe'], null, ['Jane Doe', 'John Roe']],
    [['Written by: Ana María López | The Courier'], null, ['Ana María López']],
    [['Jane Doe', 'jane doe', 'John Roe'], null, ['Jane Doe', 'John Roe']],
    [['Jane Doe in Geneva'], null, ['Jane Doe']],
    [['Jane Doe, Geneva'], null, ['Jane Doe']],
    [['Jane Doe (jane@courier.example)'], null, ['Jane Doe']],
    [['By Jane Doe and Reuters'], null, ['Jane Doe', 'Reuters']],
    [['The Courier'], 'Courier', []],
    [['Courier Staff', 'admin', '@courier', 'https://www.facebook.com/courier'], null, []],
    [['Von Anna Müller'], null, ['Anna Müller']],
    [['Von Miller'], null, ['Von Miller']],
    [['Мария Орлова'], null, ['Мария Орлова']],
  ])('%j (%s)', (stated, outlet, names) => {
    expect(readByline(stated, outlet)).toEqual(names);
  });
});

describe('headlines', () => {
  test.each([
    ['<title>Bridge closed after storm | City | The Courier</title>', 'Bridge closed after storm'],
    [
      '<meta property="og:title" content="Bridge closed - The Courier"><meta property="og:site_name" content="The Courier">',
      'Bridge closed',
    ],
    [
      '<title>The Courier - Bridge closed after the storm</title><meta property="og:site_name" content="The Courier">',
      'Bridge closed after the storm',
    ],
    [
      '<title>Storm – what we know so far about the damage</title>',
      'Storm – what we know so far about the damage',
    ],
    [
      '<meta property="og:title" content="Smith &amp;amp; Sons &amp;quot;sold&amp;quot;">',
      'Smith & Sons "sold"',
    ],
  ])('%s', (html, title) => {
    expect(head(html).title).toBe(title);
  });
  test('the words on the page win over a cut description of them', () => {
    const long = 'Bridge closed after the storm of the century tore away two of its piers';
    const page = parsePage(
      `<html><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${long.slice(0, 40)}..."}</script></head><body><h1>${long}</h1></body></html>`,
    );
    expect(readMetadata(page, null, null).title).toBe(long);
  });
});

describe('addresses of pages', () => {
  test('tracking goes, the rest stays; relative ones are completed', () => {
    expect(cleanUrl('https://a.example/n?id=5&utm_source=x&fbclid=y#top')).toBe('https://a.example/n?id=5');
    expect(cleanUrl('/n/5?gclid=1', 'https://a.example/x')).toBe('https://a.example/n/5');
    expect(cleanUrl('//a.example/n', 'http://b.example')).toBe('http://a.example/n');
    expect(cleanUrl('https://user:pass@a.example/')).toBe('https://a.example/');
  });
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'no address', null])(
    '%s is none',
    (address) => {
      expect(cleanUrl(address)).toBeNull();
    },
  );
  test('one page has one key, however it is linked', () => {
    const keys = [
      'https://www.a.example/n/5/',
      'http://a.example/n/5?utm_medium=x',
      'https://m.a.example/n/5/amp/',
      'https://amp.a.example/n/5/index.html#c',
    ].map(urlKey);
    expect(new Set(keys).size).toBe(1);
    expect(urlKey('https://a.example/n?id=5')).not.toBe(urlKey('https://a.example/n?id=6'));
  });
  test('a canonical address that is only the front page is not believed', () => {
    expect(head('<link rel="canonical" href="https://a.example/">', 'https://a.example/n/5').url).toBe(
      'https://a.example/n/5',
    );
    expect(head('<link rel="canonical" href="/n/5">', 'https://a.example/n/5?x=1').url).toBe(
      'https://a.example/n/5',
    );
  });
});

describe('addresses of machines', () => {
  test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is public',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );
  test.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0',
    '224.0.0.1', '255.255.255.255', '198.18.0.1', '::1', '::', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1',
    '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '::127.0.0.1',
    '[::1]', 'localhost', '',
  ])('%s is not', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  }); // prettier-ignore
});

describe('encodings', () => {
  const cyrillic = 'Теплоход «Заря» встал на ремонт';
  const cases: [string, Uint8Array, string | null, string][] = [
    ['HTTP header', encode(cyrillic, 'windows-1251'), 'text/html; charset=windows-1251', cyrillic],
    [
      'meta charset',
      encode(`<meta charset="windows-1251">${cyrillic}`, 'windows-1251'),
      null,
      `<meta charset="windows-1251">${cyrillic}`,
    ],
    [
      'meta http-equiv',
      encode(
        `<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=koi8-r">${cyrillic.replace(/[«»]/g, '')}`,
        'koi8-r',
      ),
      'text/html',
      `<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=koi8-r">${cyrillic.replace(/[«»]/g, '')}`,
    ],
    [
      'UTF-16 with a mark',
      Uint8Array.of(0xff, 0xfe, ...Buffer.from('<p>naïve', 'utf16le')),
      null,
      '<p>naïve',
    ],
    [
      'UTF-16 without',
      Buffer.from('<html><p>naïve</p></html>', 'utf16le'),
      null,
      '<html><p>naïve</p></html>',
    ],
    [
      'a header that is wrong',
      Buffer.from(`<p>${cyrillic}</p>`),
      'text/html; charset=us-ascii-x',
      `<p>${cyrillic}</p>`,
    ],
    [
      'a page that is wrong',
      Buffer.from(`<meta charset="shift_jis">${cyrillic}`),
      null,
      `<meta charset="shift_jis">${cyrillic}`,
    ],
    ['nothing, and not UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), null, 'café'],
    ['nothing at all', new Uint8Array(), null, ''],
  ];
  test.each(cases)('%s', (_, bytes, contentType, text) => {
    expect(decodePage(bytes, contentType).text).toBe(text);
  });
});
