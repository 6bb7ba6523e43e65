/** One form for every spelling of a name's words in a story. */
import type { Mention } from './mentions.ts';
import { soundCost, soundKeys, soundReader } from '../words/sound.ts';

/** A last word of names, with what helps to tell whether two of them are one. */
interface Head {
  word: string;
  sound: string;
  count: number;
  articles: Set<number>;
  /** First names and titles before it. */
  company: Set<string>;
  firsts: Set<string>;
  isFirst: boolean;
}

/**
 * Fewest letters of a sound that may have spellings, where first name or title agree and where nothing does; a word of that
 * many letters has them too where it sounds quite the same.
 */
const SHORTEST = 4;
const SHORTEST_ALONE = 5;
/** Highest cost at which two sounds are one name where nothing but the sound speaks for it, and what a letter adds where more does. */
const ALONE = 0.35;
const SUPPORTED_PER_LETTER = 0.15;
/** The same where one article writes both, each after one first name: "Jon Clark", "Jon Clarke". */
const TOGETHER = 0.5;
/** More heads under one key than this are compared with their neighbours only, which bounds the work. */
const BLOCK = 12;

/** "Del Monte" and "DelMonte", "Al-Shabaab" and "Al Shabaab": written apart or together, one form, the one used most. */
export function joinedAlike(mentions: readonly (readonly Mention[])[]): Mention[][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of mentions.flat()) {
    const form = words.join(' ');
    const together = form.replace(/[ -]/g, '');
    const forms = counts.get(together) ?? new Map<string, number>();
    counts.set(together, forms.set(form, (forms.get(form) ?? 0) + 1));
  }
  return mentions.map((list) =>
    list.map((mention) => {
      const forms = counts.get(mention.words.join(' ').replace(/[ -]/g, ''))!;
      if (forms.size === 1) return mention;
      const [best] = [...forms].reduce((x, y) => (y[1] > x[1] || (y[1] === x[1] && y[0] < x[0]) ? y : x));
      return { ...mention, words: best.split(' ') };
    }),
  );
}

/** The mentions with every spelling of a word replaced by the one used most. */
export function respell(mentions: readonly (readonly Mention[])[]): Mention[][] {
  const soundsLike = soundReader();
  const heads = new Map<string, Head>();
  for (const [article, list] of mentions.entries())
    for (const { words, title } of list) {
      const word = words.at(-1)!;
      const head = heads.get(word) ?? {
        word,
        sound: soundsLike(word),
        count: 0,
        articles: new Set(),
        company: new Set(),
        firsts: new Set(),
        isFirst: false,
      };
      head.count++;
      head.articles.add(article);
      if (title) head.company.add(title);
      if (words.length > 1 && words.length <= 4) {
        head.firsts.add(soundsLike(words[0]!));
        head.company.add(soundsLike(words[0]!));
      }
      heads.set(word, head);
    }
  const lasts = unite([...heads.values()]);
  const relasted = mentions.map((list) =>
    list.map((mention) => ({
      ...mention,
      words: [...mention.words.slice(0, -1), lasts.get(mention.words.at(-1)!) ?? mention.words.at(-1)!],
    })),
  );
  // First names are one only before one surname: "Mohamed Rashidi", "Mohammed Rashidi".
  const bySurname = new Map<string, Map<string, Head>>();
  for (const [article, list] of relasted.entries())
    for (const { words } of list) {
      if (words.length < 2) continue;
      const rest = words.slice(1).join(' ');
      const firsts = bySurname.get(rest) ?? new Map<string, Head>();
      bySurname.set(rest, firsts);
      const head = firsts.get(words[0]!) ?? {
        word: words[0]!,
        sound: soundsLike(words[0]!),
        count: 0,
        articles: new Set(),
        company: new Set([rest]),
        firsts: new Set(),
        isFirst: true,
      };
      head.count++;
      head.articles.add(article);
      firsts.set(head.word, head);
    }
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  for (const [rest, firsts] of bySurname) if (firsts.size > 1) renamed.set(rest, unite([...firsts.values()]));
  return relasted.map((list) =>
    list.map((mention) => {
      const first = renamed.get(mention.words.slice(1).join(' '))?.get(mention.words[0]!);
      return first === undefined ? mention : { ...mention, words: [first, ...mention.words.slice(1)] };
    }),
  );
}

/** Word → the spelling that stands for it. Depends on the words and who uses them, not on their order. */
function unite(heads: readonly Head[]): Map<string, string> {
  const blocks = new Map<string, Head[]>();
  const sorted = heads
    .filter(({ word, sound, isFirst }) => sound.length >= (isFirst || word.length >= SHORTEST ? 3 : SHORTEST))
    .sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : a.word < b.word ? -1 : 1));
  for (const head of sorted)
    for (const key of head.isFirst ? [soundKeys(head.sound)[0]!.charAt(0)] : soundKeys(head.sound)) {
      const block = blocks.get(key);
      if (block) block.push(head);
      else blocks.set(key, [head]);
    }
  const pairs = new Map<string, [Head, Head, number]>();
  for (const block of blocks.values())
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1, i + BLOCK)) {
        if (pairs.has(`${a.word} ${b.word}`)) continue;
        const cost = judge(a, b);
        if (cost !== null) pairs.set(`${a.word} ${b.word}`, [a, b, cost]);
      }
  const groups = new Map<Head, Head[]>();
  const ordered = [...pairs].sort(([x, [, , a]], [y, [, , b]]) => a - b || (x < y ? -1 : 1));
  for (const [, [a, b]] of ordered) {
    const one = groups.get(a) ?? [a];
    const other = groups.get(b) ?? [b];
    if (one === other || one.some((x) => other.some((y) => judge(x, y) === null))) continue;
    const all = [...one, ...other];
    for (const head of all) groups.set(head, all);
  }
  const result = new Map<string, string>();
  for (const [head, group] of groups) {
    const best = group.reduce((x, y) =>
      y.count > x.count || (y.count === x.count && y.word < x.word) ? y : x,
    );
    result.set(head.word, best.word);
  }
  return result;
}

/** The cost of taking two words for one name, or null where they are not. */
function judge(a: Head, b: Head): number | null {
  const supported = overlap(a.company, b.company) || isAlikeFirst(a, b);
  // An article that writes both means two.
  const together = overlap(a.articles, b.articles);
  if (together && !supported) return null;
  const cost = isShortName(a, b) ? ALONE : soundCost(a.sound, b.sound);
  const length = Math.min(a.sound.length, b.sound.length);
  if (isInflected(a.word, b.word) || (length < SHORTEST && cost > 0 && !a.isFirst)) return null;
  if (cost > (supported ? SUPPORTED_PER_LETTER * length : length >= SHORTEST_ALONE || cost === 0 ? ALONE : 0))
    return null;
  if (together && cost > (overlap(a.firsts, b.firsts) ? TOGETHER : ALONE)) return null;
  // "Jon Owen" and "Mark Owens": other first names, other people.
  if (!supported && a.firsts.size > 0 && b.firsts.size > 0) return null;
  return cost;
}

/** "Muammar" and "Moammar": first names that may be one, before surnames that may. */
function isAlikeFirst(a: Head, b: Head): boolean {
  const [some, others] = [[...a.firsts].slice(0, MOST_FIRSTS), [...b.firsts].slice(0, MOST_FIRSTS)];
  return some.some((one) => others.some((other) => one.length > 3 && soundCost(one, other) <= ALONE));
}
const MOST_FIRSTS = 4;

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

/** "Ray Tolland" and "Raymond Tolland", not "Paul" and "Paula", "Daniel" and "Danielle". */
function isShortName(a: Head, b: Head): boolean {
  if (!a.isFirst || !b.isFirst) return false;
  const [short, long] = a.word.length < b.word.length ? [a.word, b.word] : [b.word, a.word];
  return (
    short.length >= 3 && long.startsWith(short) && long.length >= short.length + 2 && !/[ae]$/.test(long)
  );
}

/** "Israel" and "Israeli", "Greek" and "Greeks": forms of words, not spellings. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) &&
    /^(?:s|i|n|an|ian|is|ans)$/.test(long.slice(short.length)) &&
    !/[iy]$/.test(short)
  );
}
