/** Words that a story's articles spell in more than one way. */
import type { Spelling } from '../comparison.ts';
import type { Name } from '../facts.ts';
import type { Tokenized } from './capitals.ts';
import { soundCost, soundReader } from '../words/sound.ts';
import { fold, type Token } from '../words/tokens.ts';

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
  const soundsLike = soundReader();
  // Most words are written in one way only: their forms need not be kept.
  const firstForms = new Map<string, string>();
  const several = new Set<string>();
  for (const sentences of articles)
    for (const { tokens } of sentences)
      for (const token of tokens) {
        const first = firstForms.get(token.norm);
        if (first === token.text || !isPlainWord(token)) continue;
        if (first === undefined) firstForms.set(token.norm, token.text);
        else several.add(token.norm);
      }
  // What the words of a name spell, by its key and the name as written.
  const read = new Map<string, [part: string, written: string][]>();
  const words = new Map<string, Forms>();
  for (const [a, sentences] of articles.entries())
    for (const [s, { text, tokens }] of sentences.entries()) {
      const id = articleIds[a] ?? '';
      for (const { key, start, end } of names[a]?.[s] ?? []) {
        const written = text.slice(start, end);
        const name = `${key}|${written}`;
        let spelled = read.get(name);
        if (!spelled) read.set(name, (spelled = partsOf(key, written, soundsLike)));
        for (const [part, form] of spelled) note(parts, part, form, id);
      }
      for (const token of tokens)
        if (several.has(token.norm) && isPlainWord(token)) note(words, token.norm, token.text, id);
    }
  return [...groups(parts), ...groups(words).filter(isSpelling)].sort((x, y) =>
    x.forms[0]!.text < y.forms[0]!.text ? -1 : 1,
  );
}

function isPlainWord({ norm, text }: Token): boolean {
  return norm.length >= 4 && /^\p{Ll}+$/u.test(text);
}

/** The words of a name as written, each with the part of its key that it spells. */
function partsOf(
  key: string,
  text: string,
  soundsLike: (word: string) => string,
): [part: string, written: string][] {
  const keyWords = key.split(' ');
  const found: [string, string][] = [];
  for (const written of text.split(/[\s\u00a0]+/)) {
    const word = written.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (word.length < 4 || word === word.toUpperCase()) continue;
    const folded = fold(word);
    if (keyWords.includes(folded)) {
      found.push([folded, word]);
      continue;
    }
    const sound = soundsLike(word);
    const best = keyWords
      .map((keyWord) => ({ keyWord, cost: soundCost(sound, soundsLike(keyWord)) }))
      .reduce((x, y) => (y.cost < x.cost ? y : x));
    if (best.cost <= SPELLING_PER_LETTER * sound.length) found.push([best.keyWord, word]);
  }
  return found;
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
