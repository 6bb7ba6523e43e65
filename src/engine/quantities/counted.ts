/** What a number counts: the head noun of the noun phrase that follows it, found without a dictionary of nouns. */
import type { Span } from '../comparison.ts';
import { type Piece, isCapital, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';
import { SMALL, TENS } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import {
  ATTRIBUTIVE,
  BOUNDARY,
  CONTAINER,
  IRREGULAR_PLURAL,
  NOT_A_HEAD,
  NOUN_ING,
  NOUN_TOO,
  VERB,
  isPluralNoun,
} from '../words/phrase-words.ts';

export { isPluralNoun } from '../words/phrase-words.ts';

export interface Counted extends Span {
  /** Lower-case words of [start, end): "people", "rounds of talks", "senior officers" gives "officers". */
  phrase: string;
  plural: boolean;
  next: number;
}

const MOST_WORDS = 6;

/** Does a noun phrase end before this piece? */
export const isBoundary = (piece: Piece | undefined): boolean =>
  !isWord(piece) || BOUNDARY.has(piece.low) || SMALL.has(piece.low) || TENS.has(piece.low);

/** A hyphen at `at` that ties two words into one; poorly set text puts spaces on both sides of it. */
function joins(pieces: Piece[], at: number): boolean {
  const [hyphen, word] = [pieces[at], pieces[at + 1]];
  return (
    isHyphen(hyphen) &&
    isWord(word) &&
    hyphen?.gap === word.gap &&
    !(word.gap && (isBoundary(word) || isPluralNoun(word.low) || VERB.has(word.low)))
  );
}

/** "two traditional three-point plays": a number tied to a word describes what is counted. */
const isTied = (pieces: Piece[], at: number): boolean =>
  SMALL.has(low(pieces, at)) &&
  joins(pieces, at + 1) &&
  !isBoundary(pieces[at + 2]) &&
  low(pieces, at + 2) !== 'year';

interface Run {
  word: string;
  first: number;
  last: number;
}

function isNameStart(pieces: Piece[], at: number): boolean {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (!piece || piece.text === piece.text.toUpperCase()) return false;
  if (isCapital(after)) return true;
  return isBoundary(after) && !isPluralNoun(piece.low);
}

/** The words from piece `at` to the end of the noun phrase; a hyphened compound is one word. */
function readRun(pieces: Piece[], at: number): Run[] {
  const run: Run[] = [];
  let i = at;
  while (run.length < MOST_WORDS) {
    const piece = pieces[i];
    if (!isWord(piece) || (isBoundary(piece) && !isTied(pieces, i))) break;
    // "girl less than two seconds later"
    if (low(pieces, i + 1) === 'than' && /^(?:less|more|fewer)$/.test(piece.low)) break;
    if (ORDINALS.has(piece.low) && run.length > 0) break;
    // "rioting show Ruslan Petrenko": a name after plain words is another phrase; "young Democrats" is not
    if (run.length > 0 && isCapital(piece) && !isCapital(pieces[i - 1]) && isNameStart(pieces, i)) break;
    const first = i;
    while (joins(pieces, i + 1) && (!pieces[i + 1]?.gap || !isPluralNoun(pieces[i]?.low ?? ''))) i += 2;
    const word = pieces[i]?.low ?? '';
    // "two MiG-29s", "three F-16 jets"
    if (isHyphen(pieces[i + 1]) && !pieces[i + 1]?.gap && isFigure(pieces[i + 2]) && !pieces[i + 2]?.gap) {
      i += 2;
      if (isWord(pieces[i + 1]) && !pieces[i + 1]?.gap) i++;
      run.push({ word: pieces[i]?.low === 's' ? `${word}s` : word, first, last: i });
    } else run.push({ word, first, last: i });
    i++;
    if (isWord(pieces[i]) && !pieces[i]?.gap) break;
  }
  return run;
}

function endsPhrase(run: Run[], at: number, plural = false): boolean {
  const word = run[at]?.word ?? '';
  if (plural && NOUN_TOO.has(word) && !run.slice(0, at).some((entry) => isPluralNoun(entry.word)))
    return false;
  if (at === 0) return VERB.has(word) && !IRREGULAR_PLURAL.has(word);
  const single = run[at]?.first === run[at]?.last;
  if (!single) return false;
  // "hours of unpaid work": no verb without an -s follows a noun without one
  const noun = /^(?:work|support|need|vote)$/.test(word) && !isPluralNoun(run[at - 1]?.word ?? '');
  if ((VERB.has(word) && !noun) || /ly$|^nearby$/.test(word)) return true;
  // "one man armed with", "12 rebels hiding in": participles after a noun end the phrase, unless a plural is still to come.
  if (/(?:ed|ing)$/.test(word) && word.length > 4 && !NOUN_ING.has(word)) {
    return (
      isPluralNoun(run[at - 1]?.word ?? '') ||
      at + 1 >= run.length ||
      !run.slice(at + 1).some((rest) => isPluralNoun(rest.word))
    );
  }
  return false;
}

/**
 * The head of the noun phrase that starts at piece `at`. `plural`: the number asks for a plural, so that the first plural
 * noun is the head and what stands before it only describes it; otherwise the last word before a verb is the head.
 */
export function readCounted(pieces: Piece[], at: number, text: string, plural: boolean): Counted | null {
  const full = readRun(pieces, at);
  // "of the vote", "of its spent fuel": no verb stands behind "the"
  let length = DETERMINER.test(low(pieces, at - 1)) && full.length > 0 ? 1 : 0;
  while (length < full.length && !endsPhrase(full, length, plural)) length++;
  const run = full.slice(0, length);
  if (run.length === 0) return null;
  // "one landed on a market": what it did, not what it is
  const only = run[0]!.word;
  if (
    !plural &&
    run.length === 1 &&
    /ed$/.test(only) &&
    !IRREGULAR_PLURAL.has(only) &&
    !NOUN_ING.has(only) &&
    !/^(?:ranked|seeded|placed)$/.test(only)
  )
    return null;
  let head = plural ? run.findIndex((entry) => isPluralNoun(entry.word)) : lastNoun(run);
  if (plural && head >= 0) {
    // "weapons systems": two plurals in a row are one thing, for no verb in -s follows a plural
    while (follows(run[head]?.word ?? '', run[head + 1]?.word ?? '')) head++;
    // "two plainclothes NYPD officers"
    if (ATTRIBUTIVE.has(run[head]?.word ?? '') && isPluralNoun(run[head + 2]?.word ?? '')) head += 2;
    // "six Rovers fans": a name in -s before the noun
    const named = isCapital(pieces[run[head]?.last ?? -1]) && !isCapital(pieces[run[head + 1]?.last ?? -1]);
    if (named && isPluralNoun(run[head + 1]?.word ?? '')) head++;
  }
  if (plural && head < 0) {
    // "hundreds of government and private buildings"
    const more = run.length === full.length ? joinedPlural(pieces, run) : null;
    if (more)
      return {
        ...more,
        start: pieces[run[0]!.first]!.start,
        phrase: spoken(text, pieces[run[0]!.first]!.start, more.end),
      };
    head = fallback(run);
  }
  const entry = run[head];
  if (!entry) return null;
  if (isCapital(pieces[entry.last]) && !isPluralNoun(entry.word) && head > 0 && !plural) return null;
  // "in round three Reed was": a name, which several of cannot be counted
  if (
    plural &&
    head === 0 &&
    /^\p{Lu}\p{Ll}/u.test(pieces[entry.last]?.text ?? '') &&
    !isPluralNoun(entry.word) &&
    !DEMONYM.test(entry.word)
  )
    return null;
  let last = entry.last;
  if (CONTAINER.has(entry.word) && pieces[last + 1]?.low === 'of') {
    const inner = readRun(pieces, last + 2);
    const bare = inner.filter((_, i) => !endsPhrase(inner, i));
    const innerHead = bare.findIndex((rest) => isPluralNoun(rest.word));
    const content = bare[innerHead >= 0 ? innerHead : lastNoun(bare)];
    if (content) last = content.last;
  }
  const start = pieces[entry.first]?.start ?? 0;
  const end = pieces[last]?.end ?? start;
  return {
    phrase: spoken(text, start, end),
    start,
    end,
    plural: isPluralNoun(entry.word),
    next: last + 1,
  };
}

const spoken = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');

/** The plural noun behind "and" or "or" that the words before it describe too: "government and private | buildings". */
function joinedPlural(pieces: Piece[], run: Run[]): Counted | null {
  const at = (run.at(-1)?.last ?? 0) + 1;
  if (!/^(?:and|or)$/.test(low(pieces, at)) || run.length > 2) return null;
  const rest = readRun(pieces, at + 1);
  const head = rest.findIndex(({ word }) => isPluralNoun(word));
  const plain = rest.slice(0, head + 1).every((_, i) => !endsPhrase(rest, i, true));
  const last = head > 0 && head < 3 && plain ? pieces[rest[head]!.last] : undefined;
  return last
    ? { phrase: '', start: last.start, end: last.end, plural: true, next: rest[head]!.last + 1 }
    : null;
}

const DETERMINER = /^(?:of|the|its|their|his|her|our|my|your|this|that|a|an)$/;

/** Names of peoples that are their own plural or look like none: "30 Lebanese", "nine Israelis", "two French". */
const DEMONYM = /(?:ese|[^s]is|ish|ch|swiss)$/;

function follows(head: string, next: string): boolean {
  return isPluralNoun(next) && (ATTRIBUTIVE.has(head) || (/[^s]s$/.test(next) && /s$/.test(head)));
}

function lastNoun(run: Run[]): number {
  for (let i = run.length - 1; i >= 0; i--) {
    const word = run[i]?.word ?? '';
    if (!NOT_A_HEAD.has(word) && !/(?:ly|'s)$/.test(word)) return i;
  }
  return -1;
}

/** No plural in sight: "12 more", "400 staff", "20 dead": only a lone plain word is safe to call the counted thing. */
function fallback(run: Run[]): number {
  const only = run.filter((entry) => !NOT_A_HEAD.has(entry.word));
  if (only.length !== 1 || run.length > 2) return -1;
  const word = only[0]?.word ?? '';
  return /(?:ed|ing|ly|en|'s)$/.test(word) ? -1 : run.indexOf(only[0] as Run);
}
