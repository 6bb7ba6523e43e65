/** Two quotations against each other: the same words, a part of the other, or altered. */
import type { Span } from './comparison.ts';
import type { SentenceFacts } from './facts.ts';
import { ORDINALS } from './ordinals.ts';
import { firstFrom } from './tokens.ts';
import { matchWords } from './wording.ts';

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
}

/** A quotation as compared: its words, within the run of words that stand between the same marks without a break. */
export interface Quotation {
  run: readonly QuotedWord[];
  /** Where in the run this sentence's part begins and ends. */
  from: number;
  to: number;
}

export type QuoteRelation =
  /** Equal words. */
  | 'same'
  /** One is an unaltered part of the other, or both are unaltered cuts of one utterance. */
  | 'part'
  /** Words were added, dropped or changed. */
  | 'altered';

export interface QuoteComparison {
  relation: QuoteRelation;
  /** Share of the shorter quotation's words found in the other, in order: 0 to 1. */
  containment: number;
  /** Words found in both. */
  words: number;
  /** Those of them that are neither function words nor names. */
  content: number;
  /** How closely the words found in both stand together, in the quotation where they stand least closely: 0 to 1. */
  density: number;
  /** The words at odds, as spans of the sentence, for each side. */
  left: Span[];
  right: Span[];
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
const SHORTENED = new Set(['is', 'has']);

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
        Object.assign(last, { end, elided, plain: last.plain + plainOf(norm) });
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
    for (let k = 0; k < keys.length; k++) add(keys[k]!, k === 0 ? plainOf(norm) : '');
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
      if (pattern.test(norm)) return parts.map((part) => norm.replace(pattern, part));
  if (SHORTENERS.has(norm) && /['’] ?s$/.test(text)) return [norm, "'s"];
  if (SHORTENED.has(norm) && before !== undefined && SHORTENERS.has(before)) return ["'s"];
  if (!/['-]/.test(norm)) return [norm];
  return norm
    .replace(/'s$/, '')
    .split('-')
    .filter((part) => part !== '');
}

/**
 * Compares two quotations word by word.
 * Where marks run over several sentences, the neighbours tell whether a missing word was cut off or dropped from the middle.
 */
export function compareQuotations(a: Quotation, b: Quotation): QuoteComparison {
  const left = a.run.slice(a.from, a.to);
  const right = b.run.slice(b.from, b.to);
  const matches = matchesOf(left, right);
  let found = matches.length;
  const shorter = Math.min(left.length, right.length);
  const first = matches[0];
  const last = matches.at(-1);
  const result: QuoteComparison = {
    relation: 'same',
    containment: 0,
    words: 0,
    content: matches.filter(([l]) => !left[l]!.stop && !left[l]!.key.startsWith('@')).length,
    density: first && last ? matches.length / (1 + Math.max(last[0] - first[0], last[1] - first[1])) : 0,
    left: [],
    right: [],
  };
  let before: [number, number] = [-1, -1];
  for (const [l, r] of [...matches, [left.length, right.length] as [number, number]]) {
    const onlyLeft = left.slice(before[0] + 1, l);
    const onlyRight = right.slice(before[1] + 1, r);
    const [x, y] = [a.run[a.from - 1], b.run[b.from - 1]];
    const cutBefore = before[0] < 0 && (!goesOn(x, y) || x?.elided === true || y?.elided === true);
    const cutAfter = l === left.length && !goesOn(a.run[a.to], b.run[b.to]);
    const relation = judgeGap(onlyLeft, onlyRight, cutBefore || cutAfter, [
      left[before[0]],
      right[before[1]],
    ]);
    // "the south" and "the South": found, though one is read as a name.
    if (relation === 'same') found += Math.min(onlyLeft.length, onlyRight.length);
    if (relation === 'part' && result.relation === 'same') result.relation = 'part';
    if (relation === 'altered') {
      result.relation = 'altered';
      result.left.push(...whole(onlyLeft));
      result.right.push(...whole(onlyRight));
    }
    before = [l, r];
  }
  result.words = found;
  if (shorter > 0) result.containment = found / shorter;
  return result;
}

/** Words that two versions of a short remark share, and how much of it (0 to 1) and how closely (0 to 1) they must be. */
const CLOSE_WORDS = 4;
const CLOSE = 0.75;

/** Whether two altered quotations are all but one: "We were grateful for the win", "We were cautious for the win". */
export function isNearlySame({ words, content, containment, density }: QuoteComparison): boolean {
  return words >= CLOSE_WORDS && content > 0 && containment >= CLOSE && density >= CLOSE;
}

/** Whether both quotations go on with the same word: then what is missing between was dropped, not cut off. */
function goesOn(a: QuotedWord | undefined, b: QuotedWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.key === b.key;
}

function matchesOf(left: readonly QuotedWord[], right: readonly QuotedWord[]): Match[] {
  const keys = (words: readonly QuotedWord[], others: readonly QuotedWord[]): string[] => {
    const own = words.map((word) => word.key);
    // "one that has the means", of which another quotes "has the means": no shortener stands before it there.
    const cut = SHORTENED.has(own[0] ?? '') && others.every(({ key }) => key !== own[0]);
    return cut && others.some(({ key }) => key === "'s") ? ["'s", ...own.slice(1)] : own;
  };
  const matches = matchWords(keys(left, right), keys(right, left)).map((match): Match => [
    match.left,
    match.right,
  ]);
  drawTogether(matches, left, right);
  return matches;
}

/** Places of one word in either quotation. */
type Match = [number, number];

/**
 * Moves stretches of matched words next to the match behind them, or else before them, where equal words stand there: of
 * "I was calm because I felt it", "I felt it" is the end, not its first word and its last two. Linear in the matches.
 */
function drawTogether(matches: Match[], left: readonly QuotedWord[], right: readonly QuotedWord[]): void {
  const sides = [left, right] as const;
  // Without a gap on either side, not even one the writer owns up to.
  const firm = (a: Match, b: Match): boolean =>
    b[0] === a[0] + 1 && b[1] === a[1] + 1 && !left[a[0]]!.elided && !right[a[1]]!.elided;
  const shift = (from: number, to: number, side: 0 | 1, by: number): void => {
    const words = sides[side];
    for (let i = from; i <= to; i++)
      if (words[matches[i]![side] + by]?.key !== words[matches[i]![side]]!.key) return;
    for (let i = from; i <= to; i++) matches[i]![side] += by;
  };
  for (let to = matches.length - 1, from = to; to >= 0; to = --from) {
    while (from > 0 && firm(matches[from - 1]!, matches[from]!)) from--;
    const next = matches[to + 1];
    if (!next) continue;
    for (const side of [0, 1] as const)
      if (matches[to]![1 - side] === next[1 - side]! - 1)
        shift(from, to, side, next[side] - 1 - matches[to]![side]);
  }
  for (let from = 0, to = 0; from < matches.length; from = ++to) {
    while (to + 1 < matches.length && firm(matches[to]!, matches[to + 1]!)) to++;
    const last = matches[from - 1];
    if (!last || left[last[0]]!.elided || right[last[1]]!.elided) continue;
    for (const side of [0, 1] as const)
      if (matches[from]![1 - side] === last[1 - side]! + 1)
        shift(from, to, side, last[side] + 1 - matches[from]![side]);
  }
}

/** What words that stand on one side only mean: nothing, a cut, or an alteration. */
function judgeGap(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
  atEdge: boolean,
  anchors: readonly (QuotedWord | undefined)[],
): QuoteRelation {
  if (left.length === 0 && right.length === 0) return 'same';
  // "oil fields" and "oilfields" are written apart or together.
  const joined = (words: readonly QuotedWord[]): string => words.map((word) => word.key).join('');
  if (joined(left) === joined(right)) return 'same';
  // One is read as a name or a figure, the other is not: "Castle hill" and "Castle Hill", "12th" and "Twelfth".
  const plain = (words: readonly QuotedWord[]): string => words.map((word) => word.plain).join('');
  if (left.length > 0 && right.length > 0 && plain(left) === plain(right)) return 'same';
  // "[and]" stands in for words, or adds some, with the reader told so; "…" owns up to a cut.
  if ([...left, ...right].some((word) => word.inserted)) return 'part';
  if (anchors.some((word) => word?.elided) || [...left, ...right].some((word) => word.elided)) return 'part';
  // At either end, extra words on one side only are the rest of the utterance, which the other cut off.
  if (atEdge && (left.length === 0 || right.length === 0)) return 'part';
  return 'altered';
}

function whole(words: readonly QuotedWord[]): Span[] {
  return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end }];
}
