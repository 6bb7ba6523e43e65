import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FetchError, fetchPage, type FetchLimits } from './fetch.ts';

const PAGE = '<html><body><p>Naïve text</p></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/page': (response) => response.writeHead(200, html).end(PAGE),
  '/gzip': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-private': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/gone': (response) => response.writeHead(404, html).end(PAGE),
  '/broken': (response) => response.writeHead(503, html).end(PAGE),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/silent': () => undefined,
  '/stops': (response) => void response.writeHead(200, html).write('<html>'),
  '/slow': (response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write('<p>drop</p>'), 30);
    response.on('close', () => clearInterval(drip));
  },
  '/endless': (response) => {
    response.writeHead(200, html);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  '/damaged': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/cut': (response) => {
    response.writeHead(200, { ...html, 'content-length': '5000' });
    response.write('<html>');
    setTimeout(() => response.destroy(), 20);
  },
};

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(response, request);
  else response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, limits: Partial<FetchLimits> = {}) =>
  fetchPage(origin + path, { allowLocal: true, ...limits });

describe('a page', () => {
  test.each(['/page', '/gzip', '/br'])('%s arrives as it is', async (path) => {
    const { bytes, contentType } = await get(path);
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(contentType).toBe(html['content-type']);
  });
  test('redirects are followed, and the last address is told', async () => {
    expect((await get('/moved')).address).toBe(`${origin}/page`);
  });
});

describe('what cannot be had is said in words', () => {
  test.each<[string, RegExp, Partial<FetchLimits>]>([
    ['/loop', /redirects more than 10 times/, {}],
    ['/to-file', /only http and https/, {}],
    ['/gone', /404.*no such page/, {}],
    ['/broken', /503.*try again later/, {}],
    ['/picture', /image\/png.*not a web page/, {}],
    ['/silent', /sent nothing for 0.1 seconds/, { idleMs: 100 }],
    ['/stops', /sent nothing for 0.1 seconds/, { idleMs: 100 }],
    ['/slow', /longer than 0.3 seconds/, { totalMs: 300 }],
    ['/endless', /larger than 5 MB/, {}],
    ['/bomb', /larger than 5 MB/, {}],
    ['/damaged', /damaged/, {}],
    ['/cut', /broke off|aborted/, {}],
  ])('%s: %s', async (path, message, limits) => {
    await expect(get(path, limits)).rejects.toThrow(message);
    await expect(get(path, limits)).rejects.toBeInstanceOf(FetchError);
  });
  test.each(['ftp://a.example/x', 'file:///etc/passwd', 'javascript:alert(1)', 'http://', 'no address'])(
    '%s',
    async (address) => {
      await expect(fetchPage(address)).rejects.toBeInstanceOf(FetchError);
    },
  );
});

describe('private machines', () => {
  test('are not asked', async () => {
    await expect(fetchPage(`${origin}/page`)).rejects.toThrow(/not on the public internet/);
  });
  test.each([
    'http://localhost/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0/',
  ])('%s neither, however they are written', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow(/not on the public internet/);
  });
  test('also when a redirect leads there', async () => {
    await expect(fetchPage(`${origin}/to-private`, { allowLocal: origin })).rejects.toThrow(
      /169\.254\.169\.254 is not on the public internet/,
    );
  });
});
