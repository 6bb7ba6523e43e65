/** What the person who adds an article hands over: a file, or pasted text. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

/** What cannot be read, and what to do about it. */
export class InputError extends Error {}

/** Largest file read, in bytes: a saved page may carry its pictures inside. */
const MAX_FILE = 30_000_000;

/** All of standard input. @throws InputError when there is more than any article has. */
export async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE)
      throw new InputError(`More than ${MAX_FILE / 1e6} MB of text; no article is that long.`);
  }
  return Buffer.concat(chunks);
}

/** A file's bytes. @throws InputError when it can't be read, or is too large. */
export async function readPath(what: string): Promise<Uint8Array> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), what);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE)
      throw new InputError(
        `${what} is larger than ${MAX_FILE / 1e6} MB. Save the page without its pictures.`,
      );
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      const address = /^[\w-]+(?:\.[\w-]+)+\//.test(what)
        ? ` If it is a web address, write https://${what}`
        : '';
      throw new InputError(`There is no file ${shown(path)}.${address}`);
    }
    if (code === 'EISDIR') throw new InputError(`${what} is a folder. Add its files one by one.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new InputError(`You may not read ${what}. Check its permissions.`);
    throw error;
  }
}

/** @throws InputError for documents and pictures, saying what they are. */
export function refuseBinary(bytes: Uint8Array, what: string): void {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const remedy = 'Save its text as a .txt file and add that.';
  if (head.startsWith('%PDF')) throw new InputError(`${what} is a PDF document. ${remedy}`);
  if (/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|{\\rtf)/.test(head))
    throw new InputError(`${what} is a word processor's document. ${remedy}`);
  if (/^MIME-Version:|^From: <Saved by/im.test(head)) {
    throw new InputError(`${what} is a web archive (.mht). Save the page as "HTML only" and add that.`);
  }
  // UTF-16 has zero bytes too, but in every other place.
  if (/\0{4}/.test(head) || /^(?:\x89PNG|\xff\xd8\xff|GIF8)/.test(head))
    throw new InputError(`${what} is not text. ${remedy}`);
}

/** A path as people write it: from where the command was typed, if that is above it. */
export function shown(path: string): string {
  const from = relative(process.env['INIT_CWD'] ?? process.cwd(), path);
  return from === '' || from.startsWith('..') ? path : from;
}
