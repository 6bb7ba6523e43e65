/** Words of a sentence, with the original beside the normalised: compare one, print the other. */
import { stemmer } from 'stemmer';
import { eitherPattern } from './plain-text.ts';

export interface Token {
  /** As written, at [start, end) of the sentence. */
  text: string;
  start: number;
  end: number;
  /** Lower case, one apostrophe, one spelling ("recognise" and "recognize" are one). */
  norm: string;
  /** Stem of `norm`. */
  stem: string;
  /** Function word: says little about what a sentence is about. */
  stop: boolean;
}

// Words, numbers with their inner marks ("1,700", "1.2", "20%"), and dotted abbreviations ("U.S.").
// A space after an apostrophe is a slip ("couldn' t", "we' ll").
const WORD = eitherPattern(
  /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’\u02bc] (?:t|m|d|re|ve|ll)(?![\p{L}\p{M}'’])|['’\u02bc-][\p{L}\p{M}]+)*|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*%?/gu,
);

const STOP = new Set(
  `a an the and or but nor if then than that this these those of in on at to for from by with as into onto upon
  about over under after before between through during against within without up down out off is are was were
  be been being am has have had having do does did doing done will would can could may might must shall should
  it its itself he him his himself she her hers herself they them their themselves we us our i me my you your
  who whom whose which what when where why how there here so such also only just more most some any each
  both all not no s t said says say saying according`.split(/\s+/),
);

/** What the rules below look for; most words hold none of it. */
const FOLDED = /[iy]s|our|tre|ll|ence|ogue|mme/;

/**
 * Folds British and American spelling into one form that is only ever compared, never shown.
 * Rules apply to every word alike, so a rule that bends an unrelated word bends it the same on both sides.
 */
export function foldSpelling(word: string): string {
  // Longer than any English word: left alone, so that odd input costs no time.
  if (word.length < 5 || word.length > 40 || !FOLDED.test(word)) return word;
  // An earlier vowel is asked for where short words would lose the tie to their own forms: "rises", "hours", "killed".
  return word
    .replace(/(?<=[aeiouy][a-z]*)is(e|es|ed|ing|er|ers|ation|ations|able)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing|er|ers)$/, 'yz$1')
    .replace(/(?<=[aeiouy][a-z]*)our(s|ed|ing|ite|able|ful|less|hood|ist|al|er|ers|ly)?$/, 'or$1')
    .replace(/tre(s|d)?$/, 'ter$1')
    .replace(/((?:[aeiouy][^aeiouy]+|[^q]u)[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2')
    .replace(/ence(s)?$/, 'ense$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/mme(s)?$/, 'm$1');
}

/** Nothing but plain letters, figures, signs and spaces. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** Lower case without accents, with one kind of apostrophe. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’\u02bc]/g, "'")
    .toLowerCase();
}

/** A word as written, with what it is compared by. */
export type Word = Omit<Token, 'stem' | 'stop'>;

/** Longer "words" are no words: they are compared as they stand, which keeps hostile text linear. */
const LONGEST = 60;

function normOf(word: string): string {
  const folded = fold(word).replace("' ", "'");
  if (word.length > LONGEST) return folded;
  const bare = folded
    .replace(/'s?$/, '')
    .replace(/\./g, (dot, at: number) => (/\d/.test(folded[at + 1] ?? '') ? dot : ''));
  return foldSpelling(bare) || folded;
}

/**
 * The words and numbers of a text, in order, without their stems: all that is needed to tell words apart.
 * @param known what words met before are compared by: one map for several texts saves work.
 */
export function wordsOf(text: string, known = new Map<string, string>()): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD(text))) {
    const word = match[0];
    let norm = known.get(word);
    if (norm === undefined) known.set(word, (norm = normOf(word)));
    words.push({ text: word, start: match.index, end: match.index + word.length, norm });
  }
  return words;
}

/** What a word is compared by; the same wherever the word stands. */
type WordForm = Pick<Token, 'norm' | 'stem' | 'stop'>;

function formOf(word: string): WordForm {
  const norm = normOf(word);
  const stems = norm.length <= LONGEST && /^[a-z]+$/.test(norm);
  return { norm, stem: stems ? stemmer(norm) : norm, stop: STOP.has(norm) };
}

/**
 * Splits a text into its words and numbers, in order, with their stems; punctuation is left out.
 * @param known forms of words met before: one map for many sentences saves most of the work.
 */
export function tokenize(text: string, known = new Map<string, WordForm>()): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD(text))) {
    const word = match[0];
    let form = known.get(word);
    if (!form) known.set(word, (form = formOf(word)));
    const { norm, stem, stop } = form;
    tokens.push({ text: word, start: match.index, end: match.index + word.length, norm, stem, stop });
  }
  return tokens;
}

/** Index of the first word, of words in order, that starts at a place of its sentence or after it. */
export function firstFrom(tokens: readonly { start: number }[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
