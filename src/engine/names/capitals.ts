/** The words of a sentence as the name finder sees them: their letters, and what stands around them. */
import { STARTERS } from '../words/abbreviations.ts';
import type { Span } from '../comparison.ts';
import { fold, type Token } from '../words/tokens.ts';

/** A sentence as the name finder sees it. */
export interface Tokenized {
  text: string;
  tokens: readonly Token[];
}

export interface Word extends Span, Shape {
  /** First of its sentence or of a quotation: its capital says nothing. */
  first: boolean;
  /** Follows the word before with only a space, or a stop that belongs to an abbreviation, between. */
  joined: boolean;
}

/** Share of long words capitalised from which a line is a headline in title case: 0 to 1. */
const TITLE_CASE = 0.75;
/** Letters from which a word counts for that. */
const LONG = 4;
const START = /(?:[.!?:;]|["“”„«»‘`]|''|\n|[—–•*])\s*['‘"“(\[]*$/;
export const INITIAL = /^\p{Lu}$/u;

/** What a word's letters tell, whatever stands around it. */
export interface Shape {
  text: string;
  fold: string;
  capital: boolean;
  acronym: boolean;
  possessive: boolean;
  /** With its possessive ending. */
  length: number;
}

/** The shapes of a token's parts, each text looked at once. */
function shapesOf(text: string, known: Map<string, Shape[]>): Shape[] {
  const before = known.get(text);
  if (before) return before;
  const shapes = partsOf(text).map((part): Shape => {
    const bare = part.replace(/['’\u02bc]s?$|(?<=s)['’]$/i, '');
    return {
      text: bare,
      fold: fold(bare).replace(/\./g, ''),
      capital:
        /^\p{Lu}|^\p{Ll}\p{Lu}|^(?:al|el|ad|as|ash|an|d|l)[-'’]\p{Lu}/u.test(bare) && /\p{L}/u.test(bare),
      acronym: /^(?:\p{Lu}\.?){2,}s?$/u.test(bare),
      possessive: bare !== part,
      length: part.length,
    };
  });
  known.set(text, shapes);
  return shapes;
}

/** The words of a sentence. `shapes` keeps what is known of each written form, for all sentences of a story. */
export function readWords({ text, tokens }: Tokenized, shapes: Map<string, Shape[]>): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const token of tokens) {
    const gap = text.slice(before, token.start);
    const previous = words.at(-1);
    const joinable = previous !== undefined && !previous.possessive && joins(gap, previous);
    before = token.end;
    let at = token.start;
    let isOpening = true; // of the token's parts
    for (const part of shapesOf(token.text, shapes)) {
      words.push({
        text: part.text,
        fold: part.fold,
        capital: part.capital,
        acronym: part.acronym,
        possessive: part.possessive || (isOpening && isOwning(text, token.end) && /s$/i.test(part.text)),
        length: part.length,
        start: at,
        end: at + part.text.length,
        first:
          isOpening && !joinable && (previous === undefined || (gap !== ' ' && START.test(gap.slice(-6)))),
        joined: isOpening && joinable,
      });
      at += part.length + 1;
      isOpening = false;
    }
  }
  return words;
}

/** "the voters' | …": whether an apostrophe stands at a place, with no letter after it. */
export function isOwning(text: string, at: number): boolean {
  const sign = text[at];
  return (sign === "'" || sign === '’') && !/^\p{L}/u.test(text.slice(at + 1, at + 2));
}

const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Sen|Rep|Gov|Rev|Prof|Supt|Insp|Det|Cpl|Adm|Brig|Hon|St|Mt|Ft)$/;

/** Whether a name may go on over the gap behind a word: "J. Smith", "Pike & Sons". */
function joins(gap: string, { text }: Word): boolean {
  if (gap === ' ' || gap === '\u00a0' || gap === ' & ') return true;
  return (gap === '. ' || gap === '.') && (INITIAL.test(text) || ABBREVIATED.test(text));
}

/** "London-based" is a name and a word, "pro-Norland" a word and a name, "Jean-Luc" one name. */
function partsOf(text: string): string[] {
  if (!text.includes('-')) return [text];
  const parts = text.split('-');
  const capitals = parts.map((part) => /^\p{Lu}/u.test(part));
  if (
    capitals.every(Boolean) ||
    (/^(?:al|el|ad|as|ash|an)-\p{Lu}/iu.test(text) && capitals.slice(1).every(Boolean))
  )
    return [text];
  // "Guinea-Bissau's", "Rolls-Royce" are covered above; "Soon-yi", "Kim Jong-un" keep their small second half.
  if (
    parts.length === 2 &&
    capitals[0] &&
    parts[1]!.replace(/['’]s$/, '').length <= 4 &&
    /^\p{Ll}+(?:['’]s)?$/u.test(parts[1]!) &&
    !COMPOUND.test(parts[1]!)
  )
    return [text];
  return capitals.some(Boolean) ? parts : [text];
}
const COMPOUND =
  /^(?:led|born|made|bred|run|era|like|wide|only|free|held|type|day|long|area|aged|old|up|off|in|out|rich|day|side|bound)$/;

/** Title case or capitals throughout: in such a line capitals tell nothing. */
export function isHeadline(text: string, words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length >= LONG && !STARTERS.has(word.fold));
  if (words.length < 2) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  if (long.length < 2) return false;
  if (/[.!]["'”’]?\s*$/.test(text)) return false;
  return long.filter((word) => word.capital).length >= TITLE_CASE * long.length;
}
