/** Which mentions of a story are one name: short and full forms, spellings, acronyms. */
import type { Name } from '../facts.ts';
import type { Mention } from './mentions.ts';
import * as known from './name-words.ts';
import { joinedAlike, respell } from './respell.ts';

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
  determined: number;
  acronyms: number;
}

/** Share of mentions behind "in" or "at" from which a word is a place, 0 to 1. */
const PLACED = 0.15;
/** Gives every mention its key and kind. Mentions come by article; so do the results. */
export function nameMentions(mentions: readonly (readonly Mention[])[]): Name[][] {
  const spelled = respell(joinedAlike(mentions));
  const forms = new Map<string, Form>();
  for (const [article, list] of spelled.entries())
    for (const mention of list) {
      const form = mention.words.join(' ');
      const entry = forms.get(form) ?? {
        words: mention.words,
        count: 0,
        articles: new Set(),
        titles: new Set(),
        titled: 0,
        speaks: 0,
        placed: 0,
        determined: 0,
        acronyms: 0,
      };
      entry.count++;
      if (mention.acronym) entry.acronyms++;
      if (mention.determined) entry.determined++;
      entry.articles.add(article);
      if (mention.title) entry.titles.add(mention.title);
      if (mention.speaks) entry.speaks++;
      if (mention.placed) entry.placed++;
      forms.set(form, entry);
    }
  const aliases = new Map([...expandAcronyms(forms)]);
  const resolve = shortForms(forms);
  const keyed = spelled.map((list, article) => {
    const resolved = new Map<string, string>();
    return list.map((mention) => {
      const form = mention.words.join(' ');
      // "Pike Holdings" is not Ann Pike.
      if (mention.company && mention.words.length === 1) return form;
      const alias = mention.acronym ? aliases.get(form) : undefined;
      if (alias !== undefined) return alias;
      const key = resolved.get(form) ?? resolve(form, article);
      resolved.set(form, key);
      return key;
    });
  });
  const kinds = kindsOf(forms, spelled, keyed, new Set(aliases.values()));
  return spelled.map((list, article) =>
    list.map(({ start, end }, at) => {
      const key = keyed[article]![at]!;
      return { start, end, key, kind: kinds.get(key) ?? 'unknown' };
    }),
  );
}

/** "EU" → "european union" where both stand in the story and no other name has the initials. */
function expandAcronyms(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const initials = new Map<string, string[]>();
  for (const [form, { words }] of forms) {
    const telling = words.filter((word) => !/^(?:of|the|and|for|de|la|du)$/.test(word));
    if (telling.length < 2) continue;
    const acronym = telling
      .map((word) => (word === 'us' || word === 'un' || word === 'uk' || word === 'eu' ? word : word[0]))
      .join('');
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
    const fitting = full?.filter(
      (name) =>
        acronym.length > 2 ||
        !isShortened(forms.get(name)!) ||
        /^(?:associated|united|european|world)/.test(name),
    );
    if (fitting?.length === 1 && fitting[0] !== form) result.set(form, fitting[0]!);
  }
  return result;
}

function isPersonLike(form: Form): boolean {
  // "the Harbour Patrol": nobody is called so
  return isShortened(form) && (form.determined * 2 <= form.count || form.titles.size > 0);
}

/** Whether the last word of a name may stand for all of it: so it is with people and clubs. */
function isShortened({ words, count, placed, titles, acronyms }: Form): boolean {
  if (words.length < 2 || words.length > 5 || acronyms * 2 > count) return false;
  const first = words[0]!;
  const last = words.at(-1)!;
  if (
    known.BODIES.has(last) ||
    known.PLACES.has(last) ||
    known.NOT_FIRST_NAMES.has(first) ||
    words.includes('of')
  )
    return false;
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
    if (!isShortened(form)) continue;
    for (let at = 1; at < form.words.length; at++) note(form.words.slice(at).join(' '), full);
    const first = form.words[0]!;
    const alone = forms.get(first);
    if (
      form.words.length === 2 &&
      first.length > 2 &&
      !first.endsWith('s') &&
      alone?.placed === 0 &&
      [...alone.articles].every((article) => form.articles.has(article))
    )
      note(first, full);
    // "Ann Pike" is "Ann Maria Pike".
    if (form.words.length === 3 && !known.PARTICLES.has(form.words[1]!))
      note(`${first} ${form.words[2]!}`, full);
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
    if (
      !form.includes(' ') &&
      ((alone && alone.acronyms * 2 > alone.count) ||
        (known.TITLES.has(form) && !known.TITLE_SURNAMES.has(form)))
    )
      return form;
    const tops = candidates.filter(
      (full) => !candidates.some((other) => other !== full && other.endsWith(` ${full}`)),
    );
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
  abbreviated: ReadonlySet<string>,
): Map<string, Name['kind']> {
  const votes = new Map<string, Form>();
  for (const [article, list] of mentions.entries())
    for (const [at, mention] of list.entries()) {
      const key = keys[article]![at]!;
      const vote = votes.get(key) ?? {
        words: key.split(' '),
        count: 0,
        articles: new Set<number>(),
        titles: new Set<string>(),
        titled: 0,
        speaks: 0,
        placed: 0,
        determined: 0,
        acronyms: mention.acronym ? 1 : 0,
      };
      vote.count++;
      if (mention.determined) vote.determined++;
      if (mention.title) vote.titled++;
      if (mention.speaks) vote.speaks++;
      if (mention.placed) vote.placed++;
      votes.set(key, vote);
    }
  // The surname of two people stays by itself, and is a person's all the same.
  const surnames = new Set(
    [...forms.values()].flatMap((form) =>
      isPersonLike(form) && form.speaks + form.titled > 0 ? [form.words.at(-1)!] : [],
    ),
  );
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
              : abbreviated.has(key) && vote.words.length > 2
                ? 'organisation'
                : isPersonLike(forms.get(key) ?? vote) || (surnames.has(key) && vote.acronyms === 0)
                  ? 'person'
                  : 'unknown',
    );
  }
  return kinds;
}
