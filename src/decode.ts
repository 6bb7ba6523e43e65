/** The bytes of an article file → its text, or what stands in the way. */

export type Decoded = { text: string; warning: Fault | null } | { fault: Fault };
export interface Fault {
  message: string;
  remedy: string;
}

/** First bytes of kinds of file that get named ".txt" by mistake. */
const SIGNATURES: readonly [string, readonly number[]][] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** Share of NUL bytes above which a file is data, not text with a slip in it, 0 to 1. */
const BINARY_SHARE = 0.001;
const EXPORT = 'Export its text to a .txt file saved as UTF-8, or take the file out of the folder.';

/** Decodes UTF-8 and, with a byte-order mark, UTF-16. A byte-order mark is dropped. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  for (const [kind, signature] of SIGNATURES)
    if (signature.every((byte, i) => bytes[i] === byte))
      return { fault: { message: `it is ${kind}, not text`, remedy: EXPORT } };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), warning: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), warning: null };
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  if (nuls > Math.max(8, bytes.length * BINARY_SHARE)) {
    const wide = nuls > bytes.length * 0.3 && nuls < bytes.length * 0.6;
    return wide
      ? {
          fault: {
            message: 'it is not UTF-8: it looks like UTF-16 without a byte-order mark',
            remedy: resave('UTF-16LE'),
          },
        }
      : { fault: { message: 'it is binary data, not text', remedy: EXPORT } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (nuls === 0) return { text, warning: null };
    const warning = {
      message: `it holds ${nuls} NUL character${nuls === 1 ? '' : 's'}, shown as "\uFFFD"`,
      remedy: 'Delete them if they are not meant.',
    };
    return { text: text.replaceAll('\0', '\uFFFD'), warning };
  } catch {
    const { name, label, at } = guess(bytes);
    return {
      fault: {
        message: `it is not UTF-8 (first wrong byte at ${at}): it looks like ${name}`,
        remedy: resave(label),
      },
    };
  }
}

const resave = (from: string): string =>
  `Save it as UTF-8, for example with: iconv -f ${from} -t UTF-8 old.txt > new.txt`;

/** What an eight-bit text looks like, judged by which high bytes it uses. A hint for people, not used to decode. */
function guess(bytes: Uint8Array): { name: string; label: string; at: number } {
  let high = 0;
  let letters = 0;
  let typographic = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if (byte >= 0x80 && byte < 0xa0) typographic++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  const at = firstWrong(bytes);
  if (high > letters)
    return { name: 'Windows-1251 (Cyrillic) or another alphabet in single bytes', label: 'WINDOWS-1251', at };
  if (typographic > 0) return { name: 'Windows-1252 (Western European)', label: 'WINDOWS-1252', at };
  return { name: 'Latin-1 (ISO 8859-1)', label: 'ISO-8859-1', at };
}

/** Place of the first byte that can't stand in UTF-8. */
function firstWrong(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1;
    if (more < 0) return i;
    for (let j = 1; j <= more; j++) if (((bytes[i + j] ?? 0) & 0xc0) !== 0x80) return i;
    i += more + 1;
  }
  return bytes.length;
}
