/** How alike two written names sound, so that spellings of one name are found by arithmetic, not by a list. */
import { fold } from './tokens.ts';

/** Letters that fold() leaves alone although other spellings write them with plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
};

/** Spellings of one sound, in order. Capitals stand for sounds without a letter of their own: S sh, C ch, X kh, J dj. */
const SOUNDS: readonly [RegExp, string][] = [
  [/[^\p{L}]/gu, ''], // "Al-Qa'im" → alqaim
  [/shch|sch(?=[aeiou])/g, 'SC'], // Khrushchev
  [/tsch|tch|cz|ch/g, 'C'], // Tchaikovsky, Chaikovsky
  [/sh|sch/g, 'S'], // Shevchuk
  [/zh/g, 'Z'], // Brezhnev
  [/kh/g, 'X'], // Kharkiv
  [/gh/g, 'g'], // Baghlan, Baglan
  [/ph/g, 'f'], // Stephen, Stefan
  [/ck/g, 'k'], // Beck, Bek
  [/th/g, 't'], // Thabit, Tabit
  [/dh/g, 'd'], // Kadhim, Kadim
  [/dzh|dj/g, 'j'], // Djibril, Jibril
  [/tz|ts/g, 'c'], // Katz, Kats
  [/[q]u?/g, 'k'], // Qasim, Kasim
  [/x/g, 'ks'], // Alexei, Aleksei
  [/w/g, 'v'], // Warshavsky, Varshavsky
  [/ou|oo/g, 'u'], // Abou, Abu
  [/ee|ie|y|ij/g, 'i'], // Kiryl, Kiril
  [/j(?=[^aeou]|$)/g, 'i'], // Andrej, Andrei
  [/^j(?=[aeou])|(?<=[aeiou])j/g, 'i'], // Julia, Yulia
  [/(.)\1+/g, '$1'], // Hassan, Hasan
  [/f$/g, 'v'], // Rachmaninoff, Rachmaninov
];

/** Costs of one change, 0 (no difference) to 2 (another name); tuned on the pairs in the tests. */
const NEAR: Readonly<Record<string, number>> = {
  'g h': 0.3,
  'X g': 0.3,
  'X h': 0.2,
  'X k': 0.2,
  'g k': 0.3,
  'h k': 0.8,
  'c k': 0.3,
  'c s': 0.5,
  's z': 0.3,
  'Z z': 0.3,
  'S s': 0.5,
  'C c': 0.5,
  'Z j': 0.3,
  'g j': 0.5,
  'f v': 0.4,
  'b v': 0.8,
  'd t': 0.6,
  'i j': 0.3,
  'C k': 0.8,
  'C j': 0.6,
  'C S': 0.8,
  'o u': 0.3,
  'e i': 0.3,
  'a e': 0.35,
  'a o': 0.5,
  'e o': 0.8,
  'a i': 0.8,
  'i o': 0.9,
  'i u': 1,
  'a u': 0.5,
  'e u': 0.9,
};
const APART = 2;
const VOWEL_GAP = 0.6;
const H_GAP = 0.3;
const SILENT_E = 0.5;
/** First and last letters carry more of a name: "Maria", "Mario". */
const EDGE = 2;

/** A name's letters as they sound, one character a sound; "" for names without Latin letters. */
export function soundOf(name: string): string {
  let sound = fold(name).replace(/[øłßæœđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  if (!/[a-z]/.test(sound)) return sound.replace(/[^\p{L}\p{N}]/gu, '');
  for (const [pattern, to] of SOUNDS) sound = sound.replace(pattern, to);
  return sound;
}

/** soundOf() of each name once: of one story's names, most come again and again. */
export function soundReader(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let sound = known.get(name);
    if (sound === undefined) known.set(name, (sound = soundOf(name)));
    return sound;
  };
}

/**
 * Keys under which names that may be spellings of one another meet: the consonants, and the consonants less any one.
 * At most MAX_KEYS keys of a name.
 */
export function soundKeys(sound: string): string[] {
  const skeleton = sound
    .replace(/[aeioui]/g, '')
    .replace(/[gkXhc]/g, 'K')
    .replace(/[sSzZCj]/g, 'S')
    .replace(/[fvb]/g, 'V')
    .replace(/[dt]/g, 'T');
  const keys = new Set([skeleton]);
  for (let at = 0; at < Math.min(skeleton.length, MAX_KEYS); at++)
    if (skeleton[at] === 'K') keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...keys];
}
const MAX_KEYS = 8;

/** Longer words are not names; bounds the work of soundCost(). */
const LONGEST = 24;

/**
 * The cost of turning one sound into the other: 0 for equal sounds, up to 2 a letter (weighted edit distance:
 * R. A. Wagner and M. J. Fischer, "The String-to-String Correction Problem", 1974, with weights of our own).
 */
export function soundCost(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.max(a.length, b.length) > LONGEST || Math.abs(a.length - b.length) > 2) return Infinity;
  let row = [0];
  for (let j = 1; j <= b.length; j++) row[j] = row[j - 1]! + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + gap(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const edge = Math.min(i, j) === 1 || (i === a.length && j === b.length);
      next[j] = Math.min(
        row[j - 1]! + swap(a[i - 1]!, b[j - 1]!, edge),
        row[j]! + gap(a, i - 1),
        next[j - 1]! + gap(b, j - 1),
      );
    }
    row = next;
  }
  // Kharkiv and Kharkov, Chernihiv and Chernigov: one ending in two languages.
  const [x, y] = [a.replace(/[io]v$/, 'v'), b.replace(/[io]v$/, 'v')];
  if (x !== a && y !== b) return Math.min(row.at(-1)!, soundCost(x, y) + 0.1);
  return row.at(-1)!;
}

function swap(a: string, b: string, edge: boolean): number {
  if (a === b) return 0;
  const cost = NEAR[a < b ? `${a} ${b}` : `${b} ${a}`] ?? APART;
  return edge && /[aeiou]/.test(a) ? cost * EDGE : cost;
}

function gap(sound: string, at: number): number {
  const letter = sound[at]!;
  const edge = at === 0 || at === sound.length - 1;
  // Clark, Clarke
  if (letter === 'e' && at === sound.length - 1) return SILENT_E;
  const cost = letter === 'h' ? H_GAP : /[aeiou]/.test(letter) ? VOWEL_GAP : APART;
  return edge ? cost * EDGE : cost;
}

/** What may be left of either word after their common beginning: "Spa-in", "Spa-nish"; "Swed-en", "Swed-ish". */
const ROOT_ENDING = /^(?:v?ians?|n?e?ans?|ns?|n?ish|ese|is?|ic|ites?|ers?|s|ia|a|e|y|o|a?in|en|ey|l?and)?$/;

/**
 * Whether two words may be a place and its people or adjective: "Iran" and "Iranian", "Spain" and "Spanish".
 * A guess from the first letters: the stems must agree in all but their endings.
 */
export function sameRoot(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  const [restX, restY] = [x.slice(shared), y.slice(shared)];
  return (
    shared >= 3 &&
    shared >= Math.min(x.length, y.length) - 3 &&
    ROOT_ENDING.test(restX) &&
    ROOT_ENDING.test(restY) &&
    isPeople(x) !== isPeople(y)
  );
}

function isPeople(word: string): boolean {
  return /(?:ians?|[^aeiou]?ans|ish|ese|ic|ites?|[aeiou]ns|(?<=[qlnyt])is?|ean|ians)$/.test(word);
}
