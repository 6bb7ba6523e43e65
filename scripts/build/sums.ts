/**
 * Folders that say what they hold. What was written shortly before a loss of power may be there by name and be short or
 * empty: lengths and checksums tell.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Where a folder says it; no page has such a name. */
const SUMS = '.sums.json';

/** Path in the folder → length in bytes and checksum. */
type Sums = Record<string, [number, number]>;

const sumOf = (content: Buffer): Sums[string] => [content.length, crc32(content)];

/** Makes a folder say what it holds now. @throws where it can't be read or written. */
export function writeSums(folder: string): void {
  const sums: Sums = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    sums[path.slice(folder.length + 1)] = sumOf(readFileSync(path));
  }
  writeFileSync(join(folder, SUMS), JSON.stringify(sums));
}

/**
 * Copies what a folder says it holds. False where something is not as it says; then only a part was copied.
 * @throws where the copy can't be written.
 */
export function copyWhole(from: string, to: string): boolean {
  const sums = sumsIn(from);
  if (!sums) return false;
  const made = new Set<string>();
  for (const [path, [length, sum]] of Object.entries(sums)) {
    const content = contentOf(join(from, path));
    if (content?.length !== length || crc32(content) !== sum) return false;
    const [file, folder] = [join(to, path), dirname(join(to, path))];
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  }
  return true;
}

/** The same, with what the folder says of itself. */
export function copyWithSums(from: string, to: string): boolean {
  if (!copyWhole(from, to)) return false;
  copyFileSync(join(from, SUMS), join(to, SUMS));
  return true;
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function sumsIn(folder: string): Sums | null {
  try {
    return JSON.parse(readFileSync(join(folder, SUMS), 'utf8')) as Sums;
  } catch {
    return null;
  }
}
