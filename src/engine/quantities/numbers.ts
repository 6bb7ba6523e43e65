/** Numbers in digits, words and mixtures of both: "1.2 million", "two dozen", "tens of thousands". */
import { type Piece, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';
import { readHalf } from './halves.ts';
import { readUnit } from './units.ts';

export interface NumberRead {
  amount: number;
  /** Upper end, for vague numbers only: "dozens" 24 to 99. */
  high: number | null;
  /** Worth of the last place given: "1.2 million" 100,000; "400,000" 100,000; "twelve" 1. */
  place: number;
  /** Index of the piece after the number. */
  next: number;
  /** Vague by nature: "dozens", "several hundred", "a couple of". */
  vague: boolean;
  /** Written in digits without a scale word: may be a year, a clock time, a part of a name. */
  bare: boolean;
  /** A scale word was read ("million", "bn"): units such as "m" for metre are out of the question. */
  scaled: boolean;
}

export const SMALL: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['lakh', 1e5], ['lakhs', 1e5], ['lac', 1e5], ['lacs', 1e5], ['million', 1e6], ['crore', 1e7], ['crores', 1e7],
  ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
]); // prettier-ignore
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['bn', 1e9], ['bln', 1e9], ['tn', 1e12], ['trn', 1e12],
]); // prettier-ignore
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([['m', 1e6], ['b', 1e9], ['t', 1e12], ['cr', 1e7]]); // prettier-ignore
const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 1e2], ['thousands', 1e3], ['millions', 1e6],
  ['billions', 1e9], ['trillions', 1e12],
]); // prettier-ignore
/** "dozens" starts at two dozen and ends where "hundreds" would be said. */
const VAGUE_TOP = 99 / 12;

/**
 * Reads one number that starts at piece `at`, without sign, currency or unit.
 * `money`: a currency sign stands before it, so that "5m" is five million. Null if none starts there.
 */
export function readNumber(pieces: Piece[], at: number, money = false): NumberRead | null {
  return (
    readVague(pieces, at) ??
    readPartOfScale(pieces, at) ??
    readDigits(pieces, at, money) ??
    readWords(pieces, at)
  );
}

const PARTS = new Map(Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }));

/** "a quarter of a million", "three-quarters of a billion", "two-thirds of a | mile". */
function readPartOfScale(pieces: Piece[], at: number): NumberRead | null {
  const first = low(pieces, at);
  const over = first === 'a' ? 1 : SMALL.get(first);
  if (!over) return null;
  const part = at + (isHyphen(pieces[at + 1]) ? 2 : 1);
  const under = PARTS.get(low(pieces, part).replace(/s$/, ''));
  if (!under || over >= under || low(pieces, part + 1) !== 'of' || !/^an?$/.test(low(pieces, part + 2)))
    return null;
  const scale = SCALES.get(low(pieces, part + 3));
  if (scale) return done((over / under) * scale, scale / 100, part + 4, true);
  return readUnit(pieces, part + 3) ? done(over / under, 0.01, part + 3, false) : null;
}

/** The run of scale words from `at`: "million", "thousand billion", also hyphened: "4-billion". */
function readScale(pieces: Piece[], at: number, money: boolean): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (;;) {
    const skip = isHyphen(pieces[next]) ? 1 : 0;
    const piece = pieces[next + skip];
    if (!isWord(piece)) break;
    const glued = !piece.gap && skip === 0;
    const scale =
      (factor === 1 ? scaleWord(piece.low) : SCALES.get(piece.low)) ??
      (SHORT_SCALES.has(piece.low) && (piece.low !== 'k' || glued)
        ? SHORT_SCALES.get(piece.low)
        : undefined) ??
      (money && factor === 1 ? MONEY_SCALES.get(piece.low) : undefined);
    if (scale === undefined) break;
    factor *= scale;
    next += skip + 1;
  }
  return { factor, next };
}

/** "400,000", "1.2 million", "2½", "2 1/2", "5 and a half". */
function readDigits(pieces: Piece[], at: number, money: boolean): NumberRead | null {
  const piece = pieces[at];
  if (!isFigure(piece)) return null;
  let value = piece.value;
  let place = piece.place;
  let next = at + 1;
  if (/^0\d/.test(piece.text)) {
    // ". 08", a decimal torn apart; other leading noughts belong to codes
    if (pieces[at - 1]?.text !== '.' || piece.place < 1) return null;
    value /= 10 ** piece.text.length;
    place = 10 ** -piece.text.length;
  }
  const under = pieces[at + 2];
  if (
    pieces[at + 1]?.text === '/' &&
    isFigure(under) &&
    !under.gap &&
    value < under.value &&
    under.value <= 8 &&
    readUnit(pieces, at + 3)
  ) {
    // "1/2 mile"
    value /= under.value;
    place = 0.01;
    next = at + 3;
  }
  const tail = readHalf(pieces, next);
  if (tail) {
    value += tail.value;
    place = 0.1;
    next = tail.next;
  }
  const scale = readScale(pieces, next, money);
  const amount = value * scale.factor;
  return {
    amount,
    high: null,
    place: scale.factor > 1 ? place * scale.factor : lastPlace(amount, place),
    next: scale.next,
    vague: false,
    bare: scale.factor === 1 && !tail,
    scaled: scale.factor > 1,
  };
}

/** The worth of the last figure that is not a nought, for whole numbers from 100 on; below, every figure counts. */
function lastPlace(amount: number, place: number): number {
  if (place < 1 || amount < 100) return place;
  let worth = 1;
  while (amount % (worth * 10) === 0) worth *= 10;
  return worth;
}

/** "twenty-five", "two hundred and five", "three and a half million", "a hundred", "half a million", "two dozen". */
function readWords(pieces: Piece[], at: number): NumberRead | null {
  const first = low(pieces, at);
  let i = at;
  let total = 0;
  let current = 0;
  let place = 1;
  let state: 'start' | 'ten' | 'small' | 'hundred' | 'scale' = 'start';
  let scaled = false;
  if (first === 'a' || first === 'an') {
    if (!SCALES.has(low(pieces, at + 1)) && low(pieces, at + 1) !== 'dozen') return null;
    current = 1;
    state = 'small';
    i++;
  } else if (first === 'half') {
    // "half a million", "half-a-dozen", "half-dozen"
    if (isHyphen(pieces[i + 1])) i++;
    if (low(pieces, i + 1) === 'a') i++;
    if (isHyphen(pieces[i + 1])) i++;
    if (!SCALES.has(low(pieces, i + 1)) && low(pieces, i + 1) !== 'dozen') return null;
    current = 0.5;
    state = 'small';
    i++;
  } else if (first === 'dozen') return done(12, 1, at + 1, false);
  // "the first hundred days", "the past thousand years"
  else if (SCALES.has(first) && /^(?:first|last|next|past)$/.test(low(pieces, at - 1))) {
    current = 1;
    state = 'small';
  } else if (!SMALL.has(first) && !TENS.has(first)) return null;
  let next = i;
  for (;;) {
    let j = i;
    if (state === 'ten' && isHyphen(pieces[j])) j++;
    else if (
      state !== 'start' &&
      isHyphen(pieces[j]) &&
      (SCALES.has(low(pieces, j + 1)) || SMALL.has(low(pieces, j + 1)))
    )
      j++;
    else if (
      (state === 'hundred' || state === 'scale') &&
      low(pieces, j) === 'and' &&
      (SMALL.has(low(pieces, j + 1)) || TENS.has(low(pieces, j + 1)))
    ) {
      // "two hundred and five"
      j++;
    }
    const tail = state === 'small' || state === 'ten' ? readHalf(pieces, i) : null;
    if (tail) {
      current += tail.value;
      place = 0.1;
      next = i = tail.next;
      state = 'small';
      continue;
    }
    const word = pieces[j];
    if (!isWord(word)) break;
    const small = SMALL.get(word.low);
    const ten = TENS.get(word.low);
    const scale = SCALES.get(word.low);
    if (
      small !== undefined &&
      (state === 'start' ||
        state === 'hundred' ||
        state === 'scale' ||
        (state === 'ten' && small > 0 && small < 10))
    ) {
      current += small;
      state = 'small';
    } else if (ten !== undefined && (state === 'start' || state === 'hundred' || state === 'scale')) {
      current += ten;
      state = 'ten';
    } else if (word.low === 'dozen' && (state === 'small' || state === 'ten') && total === 0) {
      return done(current * 12, 1, j + 1, scaled);
    } else if (scale !== undefined && state !== 'start' && (scale > 100 || state !== 'hundred')) {
      scaled = true;
      if (scale === 100) {
        current *= 100;
        place = 100;
        state = 'hundred';
      } else {
        if (current === 0 && total === 0) break;
        total = current === 0 ? total * scale : total + current * scale;
        place = scale * (place < 1 ? place : 1);
        current = 0;
        state = 'scale';
      }
      i = next = j + 1;
      continue;
    } else break;
    place = 1;
    i = next = j + 1;
  }
  if (next === at) return null;
  return done(total + current, place, next, scaled);
}

function done(amount: number, place: number, next: number, scaled: boolean): NumberRead {
  return { amount, high: null, place, next, vague: false, bare: false, scaled };
}

const scaleWord = (word: string): number | undefined => (word === 'dozen' ? 12 : SCALES.get(word));

/** "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of", "a couple hundred". */
function readVague(pieces: Piece[], at: number): NumberRead | null {
  const first = low(pieces, at);
  const plural = PLURAL_SCALES.get(first);
  if (plural !== undefined) {
    const second = low(pieces, at + 1) === 'of' ? PLURAL_SCALES.get(low(pieces, at + 2)) : undefined;
    // "tens of people"
    if (first === 'tens' && second === undefined)
      return low(pieces, at + 1) === 'of' && isWord(pieces[at + 2]) ? vague(20, 99, 10, at + 1) : null;
    const worth = plural * (second ?? 1);
    // "hundreds" ends at 999; "dozens" and "scores" overlap with the words above them.
    const top = plural === 12 || plural === 20 ? worth * VAGUE_TOP : worth * 10 - 1;
    return vague(2 * worth, top, worth, second === undefined ? at + 1 : at + 3);
  }
  const few = first === 'a' && low(pieces, at + 1) === 'few' ? 1 : 0;
  if (few === 1 || first === 'several' || first === 'few') {
    const scale = scaleWord(low(pieces, at + few + 1));
    return scale === undefined ? null : vague(2 * scale, 10 * scale - 1, scale, at + few + 2);
  }
  if (first === 'a' && low(pieces, at + 1) === 'couple') {
    const of = low(pieces, at + 2) === 'of' ? 1 : 0;
    const scale = scaleWord(low(pieces, at + 2 + of));
    if (scale !== undefined) return vague(2 * scale, 3 * scale, scale, at + 3 + of);
    return of === 1 && isWord(pieces[at + 3]) ? vague(2, 3, 1, at + 3) : null;
  }
  return null;
}

function vague(amount: number, high: number, place: number, next: number): NumberRead {
  return { amount, high, place, next, vague: true, bare: false, scaled: true };
}

/** Words a number may start with. */
export const NUMBER_STARTERS: readonly string[] = [
  ...SMALL.keys(),
  ...TENS.keys(),
  ...PLURAL_SCALES.keys(),
  ...'a an half dozen several few'.split(' '),
];

/** "twelve", "forty": words for the numbers below a hundred. */
export const isNumberWord = (word: string): boolean => SMALL.has(word) || TENS.has(word);
