/** Two quotations against each other: the same words, a part of the other, or altered. */
import type { Span } from '../comparison.ts';
import { SHORTENED, type QuotedWord } from './quoted-words.ts';
import { matchWords } from '../words/wording.ts';

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
  /** The first and last word of each side found in the other, by index; null where none is. */
  found: { left: [number, number]; right: [number, number] } | null;
  /** Where words differ, as many stand on either side. */
  even: boolean;
  /** The words at odds, as spans of the sentence, for each side. */
  left: Span[];
  right: Span[];
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
  const shorter = Math.min(saidIn(left), saidIn(right));
  const first = matches[0];
  const last = matches.at(-1);
  const result: QuoteComparison = {
    relation: 'same',
    containment: 0,
    words: 0,
    content: matches.filter(([l]) => !left[l]!.stop && !left[l]!.key.startsWith('@')).length,
    density:
      first && last
        ? matches.length / Math.max(saidWithin(left, first[0], last[0]), saidWithin(right, first[1], last[1]))
        : 0,
    found: first && last ? { left: [first[0], last[0]], right: [first[1], last[1]] } : null,
    even: true,
    left: [],
    right: [],
  };
  let before: [number, number] = [-1, -1];
  for (const [l, r] of [...matches, [left.length, right.length] as [number, number]]) {
    const gap = apartFrom(left.slice(before[0] + 1, l), right.slice(before[1] + 1, r));
    const { onlyLeft, onlyRight } = gap;
    found += gap.opening + gap.closing;
    const [x, y] = [a.run[a.from - 1], b.run[b.from - 1]];
    const cutBefore =
      before[0] < 0 && gap.opening === 0 && (!goesOn(x, y) || x?.elided === true || y?.elided === true);
    const cutAfter = l === left.length && gap.closing === 0 && !goesOn(a.run[a.to], b.run[b.to]);
    const relation = judgeGap(onlyLeft, onlyRight, cutBefore || cutAfter, [
      left[before[0]],
      right[before[1]],
    ]);
    // "the south" and "the South": found, though one is read as a name.
    if (relation === 'same') found += Math.min(onlyLeft.length, onlyRight.length);
    if (relation === 'part' && result.relation === 'same') result.relation = 'part';
    if (relation === 'altered') {
      result.relation = 'altered';
      if (onlyLeft.length !== onlyRight.length) result.even = false;
      // At an edge, what one side has beyond as many words as the other was cut off there.
      const most = Math.min(onlyLeft.length, onlyRight.length);
      const beside = (words: readonly QuotedWord[]): readonly QuotedWord[] =>
        matches.length === 0
          ? words
          : cutAfter
            ? words.slice(0, most)
            : cutBefore
              ? words.slice(-most)
              : words;
      const [wordsLeft, wordsRight] = [beside(onlyLeft), beside(onlyRight)];
      result.left.push(...whole(wordsLeft, wordsRight));
      result.right.push(...whole(wordsRight, wordsLeft));
    }
    before = [l, r];
  }
  result.words = found;
  if (shorter > 0) result.containment = Math.min(1, found / shorter);
  return result;
}

/** Whether two words are one, though only one of them is read as a name: "Orley's" and "Orley". */
function areAlike(a: QuotedWord | undefined, b: QuotedWord | undefined): boolean {
  if (!a?.plain || !b?.plain || a.elided || b.elided) return false;
  if (a.plain === b.plain) return true;
  return a.key.startsWith('@')
    ? a.plain === `${b.plain}s`
    : b.key.startsWith('@') && b.plain === `${a.plain}s`;
}

/** Both sides of a gap, without words at its ends that are alike; and how many those are. */
function apartFrom(
  left: readonly QuotedWord[],
  right: readonly QuotedWord[],
): { onlyLeft: readonly QuotedWord[]; onlyRight: readonly QuotedWord[]; opening: number; closing: number } {
  // All of it alike is one to whoever judges the gap.
  if (plainOf(left) === plainOf(right)) return { onlyLeft: left, onlyRight: right, opening: 0, closing: 0 };
  const least = Math.min(left.length, right.length);
  let from = 0;
  while (from < least && areAlike(left[from], right[from])) from++;
  let to = 0;
  while (to < least - from && areAlike(left[left.length - 1 - to], right[right.length - 1 - to])) to++;
  return {
    onlyLeft: left.slice(from, left.length - to),
    onlyRight: right.slice(from, right.length - to),
    opening: from,
    closing: to,
  };
}

/** How many words were said, and not put in by an editor. */
function saidIn(words: readonly QuotedWord[]): number {
  return words.reduce((said, { inserted }) => (inserted ? said : said + 1), 0);
}

/** Words from one to another, without what an editor put in between. */
function saidWithin(words: readonly QuotedWord[], first: number, last: number): number {
  let said = 2;
  for (let w = first + 1; w < last; w++) if (!words[w]!.inserted) said++;
  return first === last ? 1 : said;
}

/** Words that two versions of a short remark share, and how much of it (0 to 1) and how closely (0 to 1) they must be. */
const CLOSE_WORDS = 4;
const CLOSE = 0.75;

/**
 * Whether two altered quotations are all but one: "We were grateful for the win", "We were cautious for the win". With one
 * telling word, "We were there for days" and "We were there for the sake of the children" are two.
 */
export function isNearlySame({ words, content, containment, density, even }: QuoteComparison): boolean {
  return words >= CLOSE_WORDS && content > (even ? 0 : 1) && containment >= CLOSE && density >= CLOSE;
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
  if (left.length > 0 && right.length > 0 && plainOf(left) === plainOf(right)) return 'same';
  // "[and]" stands in for words, or adds some, with the reader told so; "…" owns up to a cut.
  if ([...left, ...right].some((word) => word.inserted)) return 'part';
  if (anchors.some((word) => word?.elided) || [...left, ...right].some((word) => word.elided)) return 'part';
  // At either end, extra words on one side only are the rest of the utterance, which the other cut off.
  if (atEdge && (left.length === 0 || right.length === 0)) return 'part';
  return 'altered';
}

const plainOf = (words: readonly QuotedWord[]): string => words.map((word) => word.plain).join('');

/** The stretch of words at odds with others; of "two minutes" and "ten minutes" the number alone. */
function whole(words: readonly QuotedWord[], others: readonly QuotedWord[]): Span[] {
  const [first, last, rival] = [words[0], words.at(-1), others.at(-1)];
  if (!first || !last) return [];
  const sameUnit = last.number && rival?.number && last.number.rest === rival.number.rest;
  return [{ start: first.start, end: sameUnit ? last.number!.end : last.end }];
}
