/** Bytes of a page → its text, in whatever encoding the page is in. */

export interface Decoded {
  text: string;
  /** The encoding used, as the platform names it. */
  encoding: string;
  /** Where it was learnt: the order here is the order of trust. */
  from: 'byte order mark' | 'HTTP header' | 'page' | 'bytes';
  /** Characters that could not be read (now U+FFFD). */
  unreadable: number;
}

/** How many bytes at the beginning of a page may hold its declaration; the HTML standard says 1024, pages say more. */
const DECLARATION_BYTES = 8192;
/** Share (0 to 1) of unreadable characters above which a declared encoding is taken to be a mistake. */
const WRONG_ENCODING = 0.002;

/**
 * Decodes a page: byte order mark, then the charset of the HTTP header, then the page's own declaration, then the bytes.
 * A declared encoding that the bytes contradict (many unreadable characters, while they are sound UTF-8) is not believed.
 * @param contentType the HTTP Content-Type header, if there was one. Never throws.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked) return decodeAs(bytes, marked, 'byte order mark');

  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const declared = declaredInPage(bytes);
  const tries: [string | undefined, Decoded['from']][] = [
    [header, 'HTTP header'],
    [declared, 'page'],
  ];
  const utf8 = decodeAs(bytes, 'utf-8', 'bytes');
  for (const [label, from] of tries) {
    const decoder = label ? decoderFor(label) : null;
    if (!decoder) continue;
    const decoded = decodeAs(bytes, decoder.encoding, from);
    if (decoded.unreadable <= decoded.text.length * WRONG_ENCODING || decoded.unreadable <= utf8.unreadable) {
      return decoded;
    }
  }
  if (utf8.unreadable <= utf8.text.length * WRONG_ENCODING) return utf8;
  return decodeAs(bytes, 'windows-1252', 'bytes');
}

function decodeAs(bytes: Uint8Array, encoding: string, from: Decoded['from']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let unreadable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unreadable++;
  return { text, encoding, from, unreadable };
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // an encoding nobody knows is no declaration
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

// "<!DO" in UTF-16 is "<\0!\0D\0O\0": mark-up never has a zero byte in any other encoding.
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64);
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const half = head.length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

// <meta charset="windows-1251"> · <meta http-equiv="Content-Type" content="text/html; charset=shift_jis"> · <?xml encoding="…"?>
function declaredInPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, DECLARATION_BYTES))
    .replace(/<!--[^]*?-->/g, '');
  const label =
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  // A page that says UTF-16 in bytes one can read as ASCII is not in UTF-16 (HTML standard, "prescan").
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
