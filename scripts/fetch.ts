/** One web page, fetched with care: only http(s), only public machines, bounded in time, size and redirects. */
import { lookup as dnsLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import zlib from 'node:zlib';
import type { Readable } from 'node:stream';
import { isPublicAddress } from '../src/import/address.ts';

export interface FetchLimits {
  /** Reach private and loopback addresses too: all of them, or those of one origin ("http://127.0.0.1:8080"). */
  allowLocal: boolean | string;
  /** Milliseconds for everything, redirects included. */
  totalMs: number;
  /** Milliseconds without a byte. */
  idleMs: number;
  /** Bytes after decompression. */
  maxBytes: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  allowLocal: false,
  totalMs: 20_000,
  idleMs: 8_000,
  maxBytes: 5 * 1024 * 1024,
  redirects: 10,
};

export interface FetchedPage {
  bytes: Uint8Array;
  contentType: string | null;
  /** Where the page was in the end, after redirects. */
  address: string;
}

/** Why a page could not be had, in words for the person who asked for it. */
export class FetchError extends Error {}

const PAGE_TYPES = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))\b/i;

/** Fetches a page. @throws FetchError when any limit, check or the network says no. */
export async function fetchPage(address: string, overrides: Partial<FetchLimits> = {}): Promise<FetchedPage> {
  const limits = { ...FETCH_LIMITS, ...overrides };
  const deadline = AbortSignal.timeout(limits.totalMs);
  let url = checkUrl(address, null, limits);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await ask(url, limits, deadline);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      response.destroy();
      url = checkUrl(location, url, limits);
      continue;
    }
    try {
      checkResponse(url, response);
      const bytes = await readBody(url, response, limits, deadline);
      return { bytes, contentType: response.headers['content-type'] ?? null, address: url.href };
    } finally {
      response.destroy();
    }
  }
  throw new FetchError(
    `${address} redirects more than ${limits.redirects} times. Open it in a browser and use the address you end at.`,
  );
}

function checkUrl(address: string, from: URL | null, limits: FetchLimits): URL {
  const via = from ? ` (${from.href} redirects there)` : '';
  let url: URL;
  try {
    url = new URL(address, from ?? undefined);
  } catch {
    throw new FetchError(`"${address}" is not a web address${via}.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(`${address}: only http and https addresses are fetched${via}.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Names are checked when they are resolved, by the connection itself.
  if (isIP(host)) refusePrivate(host, url, limits);
  return url;
}

function refusePrivate(ip: string, url: URL, { allowLocal }: FetchLimits): void {
  if (allowLocal === true || allowLocal === url.origin || isPublicAddress(ip)) return;
  const shown = url.hostname === ip || url.hostname === `[${ip}]` ? ip : `${url.hostname} (${ip})`;
  throw new FetchError(
    `${shown} is not on the public internet. Use --allow-local if you mean a machine of your own.`,
  );
}

/** Resolves a name and hands on only checked addresses: what is checked is what is connected to. */
function checkedLookup(url: URL, limits: FetchLimits): LookupFunction {
  return (host, options, callback) => {
    dnsLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[] | undefined) => {
      let refusal: Error | null = error;
      try {
        for (const { address } of addresses ?? []) refusePrivate(address, url, limits);
      } catch (refused) {
        refusal = refused as Error;
      }
      const first = addresses?.[0];
      if (refusal || !first) callback(refusal ?? new Error(`${host} has no address`), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function ask(url: URL, limits: FetchLimits, deadline: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? https.get : http.get;
    const request = get(
      url,
      {
        agent: false,
        lookup: checkedLookup(url, limits),
        signal: deadline,
        timeout: limits.idleMs,
        headers: {
          accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en;q=0.9,*;q=0.5',
          'user-agent': 'Mozilla/5.0 (compatible; VersionsOfEvents)',
        },
      },
      resolve,
    );
    request.on('timeout', () => request.destroy(silent(url, limits)));
    request.on('error', (error: Error) => reject(inWords(url, error, limits)));
  });
}

function checkResponse(url: URL, response: IncomingMessage): void {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    const meaning =
      status === 404 || status === 410
        ? 'there is no such page'
        : status === 401 || status === 402 || status === 403 || status === 429 || status === 451
          ? 'it does not let this program read the page'
          : status >= 500
            ? 'it has a problem; try again later'
            : 'that is no page';
    throw new FetchError(
      `${url.host} answered ${status} ${response.statusMessage ?? ''}`.trim() +
        `: ${meaning}. If a browser can open it, save the page and add the file.`,
    );
  }
  const type = response.headers['content-type'];
  if (type !== undefined && !PAGE_TYPES.test(type.trim())) {
    throw new FetchError(`${url.href} is "${type}", not a web page.`);
  }
}

async function readBody(
  url: URL,
  response: IncomingMessage,
  limits: FetchLimits,
  deadline: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = (): void => void response.destroy(silent(url, limits));
  deadline.addEventListener('abort', stop, { once: true });
  response.socket.setTimeout(limits.idleMs, stop);
  try {
    for await (const chunk of decompressed(response) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.maxBytes) {
        throw new FetchError(
          `${url.href} is larger than ${Math.round(limits.maxBytes / 1024 / 1024)} MB, which no article is. Save its text and add the file.`,
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw inWords(url, deadline.aborted ? (deadline.reason as Error) : (error as Error), limits);
  } finally {
    deadline.removeEventListener('abort', stop);
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip' || encoding === 'deflate'
      ? zlib.createUnzip()
      : encoding === 'br'
        ? zlib.createBrotliDecompress()
        : null;
  if (!decoder) return response;
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

function silent(url: URL, limits: FetchLimits): FetchError {
  return new FetchError(
    `${url.host} sent nothing for ${limits.idleMs / 1000} seconds. Try again later, or save the page and add the file.`,
  );
}

function inWords(url: URL, error: Error, limits: FetchLimits): FetchError {
  if (error instanceof FetchError) return error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new FetchError(
      `${url.host} took longer than ${limits.totalMs / 1000} seconds. Try again later, or save the page and add the file.`,
    );
  }
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Record<string, string> = {
    ENOTFOUND: `there is no machine named ${url.hostname}: check the address`,
    EAI_AGAIN: `the name ${url.hostname} could not be looked up: is this machine online?`,
    ECONNREFUSED: `${url.host} refuses connections`,
    ECONNRESET: `${url.host} broke off the connection`,
    Z_DATA_ERROR: `${url.host} sent damaged data`,
    Z_BUF_ERROR: `${url.host} broke off in the middle of the page`,
  };
  return new FetchError(`${url.href} could not be fetched: ${known[code] ?? error.message}.`);
}
