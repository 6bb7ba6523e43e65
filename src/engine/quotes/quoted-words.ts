/** The words of a quotation in the form they are compared in. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { ORDINALS } from '../quantities/ordinals.ts';
import { firstFrom } from '../words/tokens.ts';

/** One word of a quotation, as it is compared. Several words may share a span ("haven't" is "have" and "not"). */
export interface QuotedWord extends Span {
  key: string;
  /** Its letters and digits as written, ordinals in digits: "12th". Empty for what a contraction adds. */
  plain: string;
  stop: boolean;
  /** Stands in brackets: put there by an editor, not said. */
  inserted: boolean;
  /** An ellipsis follows: words were left out here. */
  elided: boolean;
  /** Of a figure of several words ("two minutes"): where its number ends, and the rest of its letters. */
  number?: { end: number; rest: string };
}

const CONTRACTIONS: [RegExp, string[]][] = [
  [/^(can)(?:no|')?t$/, ['$1', 'not']], // "can't", "cannot"
  [/^won't$/, ['will', 'not']],
  [/^shan't$/, ['shall', 'not']],
  [/^(do|does|did|is|was|are|were|has|have|had|could|would|should)nt$/, ['$1', 'not']], // a slip: "didnt"
  [/^(.+)n't$/, ['$1', 'not']], // "haven't"
  [/^(.+)'re$/, ['$1', 'are']], // "we're"
  [/^(.+)'ve$/, ['$1', 'have']],
  [/^(.+)'ll$/, ['$1', 'will']],
  [/^(i)'m$/, ['$1', 'am']],
];
/** What every one of them holds; most words do not. */
const MAY_BE_SHORT = /'|(?:not|nt)$/;
/** Words after which 's is short for "is" or "has", not a possessive: "it's", "there's". */
const SHORTENERS = new Set('it he she that there here what who where how this'.split(' '));
/** The long forms of 's. */
export const SHORTENED = new Set(['is', 'has']);

/**
 * The words of a quotation, or of any part of a sentence, in the form they are compared in: contractions opened, hyphens split,
 * figures and names by value, so that only a change of wording is a change.
 */
export function comparedWords(sentence: SentenceFacts, quote: Span): QuotedWord[] {
  // All that may hold a word of the quotation stands this near to it.
  const reach = Math.max(0, quote.start - LONGEST_BRACKET);
  const around = sentence.text.slice(reach, quote.end + LONGEST_BRACKET);
  const brackets = /[[(]/.test(around)
    ? [...around.matchAll(BRACKET)].map((m) => [reach + m.index, reach + m.index + m[0].length] as const)
    : [];
  const figures = sentence.quantities.filter(
    ({ dimension, figure: { start, end } }) =>
      dimension !== 'date' && dimension !== 'time' && start < quote.end && end > quote.start,
  );
  const names = sentence.names.filter(({ end }) => end > quote.start && end <= quote.end);
  const words: QuotedWord[] = [];
  const { tokens } = sentence;
  for (let t = firstFrom(tokens, quote.start); t < tokens.length && tokens[t]!.end <= quote.end; t++) {
    const token = tokens[t]!;
    const next = tokens[t + 1];
    const after = sentence.text.slice(token.end, Math.min(next?.start ?? quote.end, quote.end));
    const { start, end, norm } = token;
    const elided = after !== ' ' && /…|\.\s?\.\s?\./.test(after);
    const inserted = brackets.some(([from, to]) => start >= from && end <= to);
    const add = (key: string, plain: string, stop = token.stop): void => {
      words.push({ start, end, key, plain, stop, inserted, elided });
    };
    // "today" is the day the article was written: its words are compared, not the day.
    const figure = figures.find(({ figure: whole }) => whole.start <= start && end <= whole.end);
    if (figure) {
      const key = `#${figure.dimension}:${figure.amount}:${figure.high ?? ''}:${figure.unit}`;
      if (words.at(-1)?.key === key) {
        const last = words.at(-1)!;
        const number = { end: last.number?.end ?? last.end, rest: (last.number?.rest ?? '') + plainOf(norm) };
        Object.assign(last, { end, elided, plain: last.plain + plainOf(norm), number });
      } else add(key, plainOf(norm), false);
      continue;
    }
    const name = names.find(
      (n) => n.start <= start && (n.end === end || (n.end === end - 2 && /['’]s$/.test(token.text))),
    );
    if (name) {
      add(`@${name.key}`, plainOf(norm));
      continue;
    }
    // "She' s": a slip for "she's"; "the dog' s" for "the dog's", which is compared as "the dog".
    const loose = norm === 's' && /['’] $/.test(sentence.text.slice(Math.max(0, start - 2), start));
    if (loose && !SHORTENERS.has(words.at(-1)?.key ?? '')) continue;
    const keys = loose ? ["'s"] : open(norm, token.text, words.at(-1)?.key);
    // What a contraction is made of says little: "didn't", "we've", "it's".
    const short = keys.length > 1 && /'/.test(norm) && !norm.includes('-');
    for (let k = 0; k < keys.length; k++) add(keys[k]!, k === 0 ? plainOf(norm) : '', token.stop || short);
  }
  return words;
}

const SUFFIX = ['th', 'st', 'nd', 'rd'];

/** "twelfth" → "12th", "I'm" → "im". */
function plainOf(norm: string): string {
  const ordinal = ORDINALS.get(norm);
  return ordinal === undefined
    ? /^[a-z]+$/.test(norm)
      ? norm
      : norm.replace(/[^\p{L}\p{N}]/gu, '')
    : `${ordinal}${(ordinal < 20 && ordinal > 3 ? undefined : SUFFIX[ordinal % 10]) ?? 'th'}`;
}

/** Words an editor put in, and the most characters they and their brackets take. */
const BRACKET = /\[[^[\]]{0,80}\]|\([^()]{0,80}\)/g;
const LONGEST_BRACKET = 82;

function open(norm: string, text: string, before: string | undefined): string[] {
  if (MAY_BE_SHORT.test(norm))
    for (const [pattern, parts] of CONTRACTIONS)
      if (pattern.test(norm)) {
        const opened = parts.map((part) => norm.replace(pattern, part));
        // "This isn't" is "this is not", and so "this's not"
        return SHORTENED.has(opened[0]!) && before !== undefined && SHORTENERS.has(before)
          ? ["'s", ...opened.slice(1)]
          : opened;
      }
  if (SHORTENERS.has(norm) && /['’] ?s$/.test(text)) return [norm, "'s"];
  if (SHORTENED.has(norm) && before !== undefined && SHORTENERS.has(before)) return ["'s"];
  if (!/['-]/.test(norm)) return [norm];
  return norm
    .replace(/'s$/, '')
    .split('-')
    .filter((part) => part !== '');
}
