/** A folder of files named by what they were made from: what is in it never changes, it is there whole or not at all. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { crc32 } from 'node:zlib';

/** Where what was made is kept from one build to the next; `npm ci` leaves it alone. */
export const cacheDir = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env['CACHE_DIR'] || '.cache');

/** A file's name for what it was made from. */
export const nameOf = (...sources: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 40);

/** Bytes of the checksum that ends every file: one that a loss of power left short, empty or blank is no file. */
const SUM = 4;

/** What is kept at `path`, or null. A cache that can't be read is an empty one. */
export async function kept(path: string): Promise<Buffer | null> {
  const file = await readFile(path).catch(() => null);
  if (!file || file.length < SUM) return null;
  const content = file.subarray(0, -SUM);
  return crc32(content) === file.readUInt32LE(content.length) ? content : null;
}

function sumOf(content: string | Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(content));
  return sum;
}

/**
 * Keeps `content` at `path`. Others may write the same file at the same time, and this process may be stopped at any
 * moment: the file appears in one step. A cache that can't be written only costs time, so nothing is thrown.
 */
export async function keep(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, [content, sumOf(content)]);
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
