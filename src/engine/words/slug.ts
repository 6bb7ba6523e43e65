/** Text as part of an address. */

/**
 * Lower-case ASCII words joined by hyphens, at most `max` characters, cut between words.
 * @returns never an empty string: text without any letter or digit gives a short hash of itself.
 */
export function toSlug(text: string, max = 60): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (!words) return `x${hash(text)}`;
  let slug = words[0].slice(0, max);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > max) break;
    slug += `-${word}`;
  }
  return slug;
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo), in base 36: short, and the same everywhere. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
