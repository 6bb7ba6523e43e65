/** Which mentions of a story are one name: short and full forms, spellings, acronyms. */
import type { Name } from './facts.ts';
import type { Mention } from './mentions.ts';
import * as known from './name-words.ts';
import { soundCost, soundKeys, soundOf } from './sound.ts';

/** Everything the story says about one written form of a name. */
interface Form {
  words: string[];
  count: number;
  articles: Set<number>;
  titles: Set<string>;
  /** Mentions behind a title, before a verb, behind "in" or "at". */
  titled: number;
  speaks: number;
  placed: number;
  acronyms: number;
}

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

/** Fewest letters of a sound that may have spellings, where first name or title agree and where nothing does. */
const SHORTEST = 4;
const SHORTEST_ALONE = 5;
/** Highest cost at which two sounds are one name where nothing but the sound speaks for it, and what a letter adds where more does. */
const ALONE = 0.35;
const SUPPORTED_PER_LETTER = 0.15;
/** Share of mentions behind "in" or "at" from which a word is a place, 0 to 1. */
const PLACED = 0.15;
/** More heads under one key than this are compared with their neighbours only, which bounds the work. */
const BLOCK = 24;

/** Gives every mention its key and kind. Mentions come by article; so do the results. */
export function nameMentions(mentions: readonly (readonly Mention[])[]): Name[][] {
  const spelled = respell(joinedAlike(mentions));
  const forms = new Map<string, Form>();
  for (const [article, list] of spelled.entries())
    for (const mention of list) {
      const form = mention.words.join(' ');
      const entry = forms.get(form) ?? { words: mention.words, count: 0, articles: new Set(), titles: new Set(), titled: 0, speaks: 0, placed: 0, acronyms: 0 };
      entry.count++;
      if (mention.acronym) entry.acronyms++;
      entry.articles.add(article);
      if (mention.title) entry.titles.add(mention.title);
      if (mention.speaks) entry.speaks++;
      if (mention.placed) entry.placed++;
      forms.set(form, entry);
    }
  const aliases = new Map([...expandAcronyms(forms)]);
  const resolve = shortForms(forms);
  const keyed = spelled.map((list, article) =>
    list.map((mention) => {
      const form = mention.words.join(' ');
      return (mention.acronym ? aliases.get(form) : undefined) ?? resolve(form, article);
    }),
  );
  const kinds = kindsOf(forms, spelled, keyed);
  return spelled.map((list, article) =>
    list.map(({ start, end }, at) => {
      const key = keyed[article]![at]!;
      return { start, end, key, kind: kinds.get(key) ?? 'unknown' };
    }),
  );
}

/** "Del Giudice" and "DelGiudice", "Al-Shabaab" and "Al Shabaab": written apart or together, one form, the one used most. */
function joinedAlike(mentions: readonly (readonly Mention[])[]): Mention[][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of mentions.flat()) {
    const form = words.join(' ');
    const together = form.replace(/[ -]/g, '');
    const forms = counts.get(together) ?? new Map<string, number>();
    counts.set(together, forms.set(form, (forms.get(form) ?? 0) + 1));
  }
  return mentions.map((list) =>
    list.map((mention) => {
      const forms = counts.get(mention.words.join('').replace(/-/g, ''))!;
      if (forms.size === 1) return mention;
      const [best] = [...forms].reduce((x, y) => (y[1] > x[1] || (y[1] === x[1] && y[0] < x[0]) ? y : x));
      return { ...mention, words: best.split(' ') };
    }),
  );
}

/** The mentions with every spelling of a word replaced by the one used most. */
function respell(mentions: readonly (readonly Mention[])[]): Mention[][] {
  const heads = new Map<string, Head>();
  for (const [article, list] of mentions.entries())
    for (const { words, title } of list) {
      const word = words.at(-1)!;
      const head = heads.get(word) ?? { word, sound: soundOf(word), count: 0, articles: new Set(), company: new Set(), firsts: new Set(), isFirst: false };
      head.count++;
      head.articles.add(article);
      if (title) head.company.add(title);
      if (words.length > 1 && words.length <= 4) {
        head.firsts.add(soundOf(words[0]!));
        head.company.add(soundOf(words[0]!));
      }
      heads.set(word, head);
    }
  const lasts = unite([...heads.values()]);
  const relasted = mentions.map((list) =>
    list.map((mention) => ({ ...mention, words: [...mention.words.slice(0, -1), lasts.get(mention.words.at(-1)!) ?? mention.words.at(-1)!] })),
  );
  // First names are one only before one surname: "Mohamed Salah", "Mohammed Salah".
  const bySurname = new Map<string, Map<string, Head>>();
  for (const [article, list] of relasted.entries())
    for (const { words } of list) {
      if (words.length < 2) continue;
      const rest = words.slice(1).join(' ');
      const firsts = bySurname.get(rest) ?? new Map<string, Head>();
      bySurname.set(rest, firsts);
      const head = firsts.get(words[0]!) ?? { word: words[0]!, sound: soundOf(words[0]!), count: 0, articles: new Set(), company: new Set([rest]), firsts: new Set(), isFirst: true };
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
  const sorted = heads.filter(({ sound, isFirst }) => sound.length >= (isFirst ? 3 : SHORTEST)).sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : a.word < b.word ? -1 : 1));
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
    const best = group.reduce((x, y) => (y.count > x.count || (y.count === x.count && y.word < x.word) ? y : x));
    result.set(head.word, best.word);
  }
  return result;
}

/** The cost of taking two words for one name, or null where they are not. */
function judge(a: Head, b: Head): number | null {
  const cost = isShortName(a, b) ? ALONE : soundCost(a.sound, b.sound);
  const length = Math.min(a.sound.length, b.sound.length);
  const supported = [...a.company].some((word) => b.company.has(word));
  if (isInflected(a.word, b.word)) return null;
  if (cost > (supported ? SUPPORTED_PER_LETTER * length : length >= SHORTEST_ALONE || cost === 0 ? ALONE : 0)) return null;
  // An article that writes both means two.
  const together = [...a.articles].some((article) => b.articles.has(article));
  if (together && !(supported && cost <= ALONE)) return null;
  // "Jon Owen" and "Mark Owens": other first names, other people.
  if (!supported && a.firsts.size > 0 && b.firsts.size > 0) return null;
  return cost;
}

/** "Ray Kelly" and "Raymond Kelly", not "Paul" and "Paula", "Daniel" and "Danielle". */
function isShortName(a: Head, b: Head): boolean {
  if (!a.isFirst || !b.isFirst) return false;
  const [short, long] = a.word.length < b.word.length ? [a.word, b.word] : [b.word, a.word];
  return short.length >= 3 && long.startsWith(short) && long.length >= short.length + 2 && !/[ae]$/.test(long);
}

/** "Israel" and "Israeli", "Greek" and "Greeks": forms of words, not spellings. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|i|n|an|ian|is|ans)$/.test(long.slice(short.length)) && !/[iy]$/.test(short);
}

/** "EU" → "european union" where both stand in the story and no other name has the initials. */
function expandAcronyms(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const initials = new Map<string, string[]>();
  for (const [form, { words }] of forms) {
    const telling = words.filter((word) => !/^(?:of|the|and|for|de|la|du)$/.test(word));
    if (telling.length < 2) continue;
    const acronym = telling.map((word) => (word === 'us' || word === 'un' || word === 'uk' || word === 'eu' ? word : word[0])).join('');
    const list = initials.get(acronym);
    if (list) list.push(form);
    else initials.set(acronym, [form]);
  }
  const result = new Map<string, string>();
  for (const [form, { words }] of forms) {
    const acronym = words.length === 1 ? words[0]! : '';
    if (acronym.length < 2 || acronym.length > 7) continue;
    const full = initials.get(acronym);
    // Two initials fit a person as well: "Ann Pike" is not AP.
    const fitting = full?.filter((name) => acronym.length > 2 || !isPersonLike(forms.get(name)!) || /^(?:associated|united|european|world)/.test(name));
    if (fitting?.length === 1 && fitting[0] !== form) result.set(form, fitting[0]!);
  }
  return result;
}

function isPersonLike({ words, count, placed, titles, acronyms }: Form): boolean {
  if (words.length < 2 || words.length > 5 || acronyms * 2 > count) return false;
  const first = words[0]!;
  const last = words.at(-1)!;
  if (known.BODIES.has(last) || known.PLACES.has(last) || known.NOT_FIRST_NAMES.has(first) || words.includes('of')) return false;
  if (words.some((word) => /\d/.test(word)) || last.length < 2) return false;
  return titles.size > 0 || placed <= PLACED * count;
}

/** A function from a form in an article to its key: a surname or first name alone becomes the full name it is short for. */
function shortForms(forms: ReadonlyMap<string, Form>): (form: string, article: number) => string {
  const ends = new Map<string, string[]>();
  const note = (tail: string, full: string): void => {
    const list = ends.get(tail);
    if (list) list.push(full);
    else ends.set(tail, [full]);
  };
  for (const [full, form] of forms) {
    if (!isPersonLike(form)) continue;
    for (let at = 1; at < form.words.length; at++) note(form.words.slice(at).join(' '), full);
    const first = form.words[0]!;
    const alone = forms.get(first);
    if (form.words.length === 2 && first.length > 2 && !first.endsWith('s') && alone?.placed === 0 && [...alone.articles].every((article) => form.articles.has(article))) note(first, full);
    // "Ann Pike" is "Ann Maria Pike".
    if (form.words.length === 3 && !known.PARTICLES.has(form.words[1]!)) note(`${first} ${form.words[2]!}`, full);
    // "J. Smith" is "John Smith".
    if (first.length > 1 && form.words.length === 2) note(`${first[0]!} ${form.words[1]!}`, full);
  }
  // "America" is not short for "Miss America".
  const isPlaceAlone = (form: string, full: string): boolean => {
    const { titles, speaks } = forms.get(full)!;
    const alone = forms.get(form);
    return alone !== undefined && alone.placed > PLACED * alone.count && titles.size === 0 && speaks === 0;
  };
  const follow = (form: string, article: number, depth: number): string => {
    const candidates = ends.get(form)?.filter((full) => full !== form && !isPlaceAlone(form, full)) ?? [];
    // "Ann de la Torre" also ends in "la Torre": the longest that all others lead to.
    const alone = forms.get(form);
    if (!form.includes(' ') && ((alone && alone.acronyms * 2 > alone.count) || known.TITLES.has(form) && !known.TITLE_SURNAMES.has(form))) return form;
    const tops = candidates.filter((full) => !candidates.some((other) => other !== full && other.endsWith(` ${full}`)));
    const here = tops.filter((full) => forms.get(full)!.articles.has(article));
    const one = here.length === 1 ? here[0] : here.length === 0 && tops.length === 1 ? tops[0] : undefined;
    return one === undefined || depth > 3 ? form : follow(one, article, depth + 1);
  };
  return (form, article) => follow(form, article, 0);
}

function kindsOf(
  forms: ReadonlyMap<string, Form>,
  mentions: readonly (readonly Mention[])[],
  keys: readonly (readonly string[])[],
): Map<string, Name['kind']> {
  const votes = new Map<string, Form>();
  for (const [article, list] of mentions.entries())
    for (const [at, mention] of list.entries()) {
      const key = keys[article]![at]!;
      const vote = votes.get(key) ?? { words: key.split(' '), count: 0, articles: new Set<number>(), titles: new Set<string>(), titled: 0, speaks: 0, placed: 0, acronyms: mention.acronym ? 1 : 0 };
      vote.count++;
      if (mention.title) vote.titled++;
      if (mention.speaks) vote.speaks++;
      if (mention.placed) vote.placed++;
      votes.set(key, vote);
    }
  const kinds = new Map<string, Name['kind']>();
  for (const [key, vote] of votes) {
    const last = vote.words.at(-1)!;
    const first = vote.words[0]!;
    kinds.set(
      key,
      vote.titled * 3 >= vote.count && !known.BODIES.has(last)
        ? 'person'
        : known.BODIES.has(last) || (vote.words.includes('of') && known.BODIES.has(first))
          ? 'organisation'
          : known.PLACES.has(last)
            ? 'place'
            : vote.placed * 4 > vote.count && vote.placed > vote.speaks
              ? 'place'
              : isPersonLike(forms.get(key) ?? vote)
                ? 'person'
                : 'unknown',
    );
  }
  return kinds;
}
