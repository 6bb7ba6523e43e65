/** Words that a story's articles spell in more than one way. */
import type { Spelling } from './comparison.ts';
import type { Name } from './facts.ts';
import type { Tokenized } from './capitals.ts';
import { soundCost, soundOf } from './sound.ts';
import { fold } from './tokens.ts';

/** Highest cost, in soundCost() units a letter, between a part of a name and the part of its key that it spells. */
const SPELLING_PER_LETTER = 0.15;

type Forms = Map<string, { text: string; count: number; articles: Set<string> }>;

/** See spellingsOf() in names.ts. */
export function spellingGroups(
  names: readonly (readonly (readonly Name[])[])[],
  articleIds: readonly string[],
  articles: readonly (readonly Tokenized[])[],
): Spelling[] {
  const parts = new Map<string, Forms>();
  const sounds = new Map<string, string>();
  const soundsLike = (word: string): string => {
    const known = sounds.get(word);
    if (known !== undefined) return known;
    const sound = soundOf(word);
    sounds.set(word, sound);
    return sound;
  };
  const words = new Map<string, Forms>();
  for (const [a, sentences] of articles.entries())
    for (const [s, { text, tokens }] of sentences.entries()) {
      const id = articleIds[a] ?? '';
      for (const name of names[a]?.[s] ?? [])
        noteName(parts, soundsLike, name, text.slice(name.start, name.end), id);
      for (const token of tokens) {
        if (token.norm.length >= 4 && /^\p{Ll}+$/u.test(token.text)) note(words, token.norm, token.text, id);
      }
    }
  return [...groups(parts), ...groups(words).filter(isSpelling)].sort((x, y) =>
    x.forms[0]!.text < y.forms[0]!.text ? -1 : 1,
  );
}

function noteName(
  parts: Map<string, Forms>,
  soundsLike: (word: string) => string,
  name: Name,
  text: string,
  id: string,
): void {
  const keyWords = name.key.split(' ');
  for (const written of text.split(/[\s\u00a0]+/)) {
    const word = written.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (word.length < 4 || word === word.toUpperCase()) continue;
    const folded = fold(word);
    if (keyWords.includes(folded)) {
      note(parts, folded, word, id);
      continue;
    }
    const sound = soundsLike(word);
    const best = keyWords
      .map((keyWord) => ({ keyWord, cost: soundCost(sound, soundsLike(keyWord)) }))
      .reduce((x, y) => (y.cost < x.cost ? y : x));
    if (best.cost <= SPELLING_PER_LETTER * sound.length) note(parts, best.keyWord, word, id);
  }
}

function note(groups: Map<string, Forms>, key: string, text: string, id: string): void {
  const forms = groups.get(key) ?? (new Map() as Forms);
  groups.set(key, forms);
  // One form in capitals and small letters, or with another apostrophe, is one spelling.
  const form = /^[a-z]+$/.test(text)
    ? text
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’\u02bc]/g, "'");
  const entry = forms.get(form) ?? { text, count: 0, articles: new Set<string>() };
  if (text > entry.text) entry.text = text;
  entry.articles.add(id);
  forms.set(form, entry);
}

function groups(all: ReadonlyMap<string, Forms>): Spelling[] {
  return [...all.values()]
    .filter((forms) => forms.size > 1)
    .map((forms) => ({
      forms: [...forms.values()]
        .map(({ text, articles }) => ({ text, articles: [...articles].sort() }))
        .sort((x, y) => (x.text < y.text ? -1 : 1)),
    }));
}

/** "filed" and "filled" fold to one norm and are two words; "traveled" and "travelled" are one. */
function isSpelling({ forms }: Spelling): boolean {
  const one = new Set(forms.map((form) => fold(form.text).replace(/ll(?=ed$|ing$|ers?$|ors?$)/, 'l')));
  return (
    one.size > 1 || forms.every((form) => /[aeiou]+[^aeiou]+[aeiou]+l+(?:ed|ing|ers?|ors?)$/.test(form.text))
  );
}
