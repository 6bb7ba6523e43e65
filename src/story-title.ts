/** A story's title where no editor states one: its folder's name in words. */

/** How much of the articles is looked at, in UTF-16 units in all. */
const MAX_TEXT = 200_000;

/**
 * "harbour-fire-us-navy" → "Harbour fire US Navy": hyphens become spaces, and each word takes the capitals
 * it has most often in the articles, counted where they mean something: not at the start of a sentence.
 */
export function titleFromFolder(folder: string, texts: readonly string[]): string {
  const tokens = folder
    .normalize('NFC')
    .split(/[-_\s]+/)
    .filter(Boolean);
  const wanted = new Map(tokens.map((t) => [t.toLowerCase(), new Map<string, number>()]));
  let left = MAX_TEXT;
  for (const text of texts) {
    for (const m of text
      .slice(0, left)
      .matchAll(/(?<=[\p{Ll}\p{N},;’'"“(] ["“‘(]?)[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu)) {
      const forms = wanted.get(m[0].toLowerCase());
      if (forms) forms.set(m[0], (forms.get(m[0]) ?? 0) + 1);
    }
    left = Math.max(0, left - text.length);
  }
  const words = tokens.map((token) => {
    const forms = [...(wanted.get(token.toLowerCase()) ?? [])];
    return forms.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? token;
  });
  const title = words.join(' ');
  return title === '' ? folder : title.slice(0, 1).toUpperCase() + title.slice(1);
}
