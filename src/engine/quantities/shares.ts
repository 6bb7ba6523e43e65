/** Fractions and multiples in words: "two-thirds", "one in five", "doubled", "threefold". */
import { type Piece, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';
import { SMALL, readNumber } from './numbers.ts';
import { isBoundary } from './counted.ts';
import { readUnit } from './units.ts';

export interface ShareRead {
  dimension: 'share' | 'factor';
  /** Percent for shares, times for factors. */
  amount: number;
  /** Worth of the last place, in the same unit. */
  place: number;
  change: 'up' | 'down' | null;
  next: number;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4],
  ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8],
  ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]); // prettier-ignore

const VERBS: ReadonlyMap<string, { dimension: 'share' | 'factor'; amount: number; change: 'up' | 'down' }> =
  new Map(
    (
      [
        ['halve halved halves halving', 'share', 50, 'down'],
        ['double doubled doubles doubling', 'factor', 2, 'up'],
        ['treble trebled trebles trebling triple tripled triples tripling', 'factor', 3, 'up'],
        ['quadruple quadrupled quadruples quadrupling', 'factor', 4, 'up'],
        ['quintuple quintupled', 'factor', 5, 'up'],
      ] as const
    ).flatMap(([verbs, dimension, amount, change]) =>
      verbs.split(' ').map((verb) => [verb, { dimension, amount, change }] as const),
    ),
  );

/** Words a share or multiple may start with, beside numbers. */
export const SHARE_STARTERS: readonly string[] = [...VERBS.keys(), 'half', 'twice'];

/** A spoken fraction is good to a few points: nobody says "a fifth" and means 24 per cent, but 18 may be meant. */
const SPOKEN_PLACE = 4;

/** "more than", "by", "of" and the like before "half" show that a share is meant, not "the second half". */
const HALF_AFTER = new Set('of the a an its his her their our all those these that as'.split(' '));
const HALF_BEFORE = new Set(
  'by in than about nearly almost around roughly least over under approximately to cut only some just up'.split(
    ' ',
  ),
);

/** The share or multiple that starts at piece `at`, or null. */
export function readShare(pieces: Piece[], at: number): ShareRead | null {
  return readVerb(pieces, at) ?? readOneIn(pieces, at) ?? readFraction(pieces, at) ?? readTimes(pieces, at);
}

/** "doubled", "halve"; not "double room", "triple jump", "doubles title". */
function readVerb(pieces: Piece[], at: number): ShareRead | null {
  const piece = pieces[at];
  const found = VERBS.get(piece?.low ?? '');
  if (!piece || !found) return null;
  if (/^(?:double|triple|quadruple|treble)$/.test(piece.low)) {
    const after = low(pieces, at + 1);
    const before = low(pieces, at - 1);
    const noun = /^(?:the|that|its|his|her|their|what|last)$/.test(after);
    const verb = /^(?:to|will|would|could|may|might|should|must|than|can|nearly|almost)$/.test(before);
    if (!noun && !verb) return null;
    return {
      dimension: 'factor',
      amount: found.amount,
      place: 0.2,
      change: verb ? 'up' : null,
      next: at + 1,
    };
  }
  if (/s$/.test(piece.low) && /^(?:the|in|a|his|her|their|mixed|men's|women's)$/.test(low(pieces, at - 1)))
    return null;
  return {
    dimension: found.dimension,
    amount: found.amount,
    place: found.dimension === 'share' ? SPOKEN_PLACE : 0.2,
    change: found.change,
    next: at + 1,
  };
}

/** "one in five", "one child in ten", "1 in 500", "three out of four", "nine in 10". */
function readOneIn(pieces: Piece[], at: number): ShareRead | null {
  const first = readNumber(pieces, at);
  if (!first || first.vague || !Number.isInteger(first.amount)) return null;
  let i = first.next;
  const tied = isHyphen(pieces[i]);
  if (tied) i++;
  // "one child in ten", "three people in five"
  const noun = low(pieces, i + 1) === 'in' && isWord(pieces[i]) && !isBoundary(pieces[i]) && !tied;
  if (noun && !isFigure(pieces[at]) && first.amount < 10) i++;
  const word = low(pieces, i);
  if (word === 'out' && low(pieces, i + 1) === 'of') i += 2;
  else if (word === 'in') i += 1;
  else return null;
  const every = low(pieces, i) === 'every' ? 1 : 0;
  if (isHyphen(pieces[i])) i++;
  const second = readNumber(pieces, i + every);
  if (
    !second ||
    second.vague ||
    second.amount <= first.amount ||
    (second.bare && second.amount >= 1500 && second.amount < 2100)
  )
    return null;
  if (word === 'in' && !every) {
    // "12 in 20 minutes" is a rate; "one in 10 children" a share
    if (first.amount > 9 || (second.amount % 5 !== 0 && second.amount > 12)) return null;
    if (
      /^(?:minutes?|hours?|days?|weeks?|months?|years?|games?|matches|seasons?|starts?|seconds?)$/.test(
        low(pieces, second.next),
      )
    )
      return null;
    if (noun && (second.amount > 10 || !isBoundary(pieces[second.next]) || isFigure(pieces[second.next - 1])))
      return null;
    // "a 1-in-100-year flood"
    if (isHyphen(pieces[second.next]) && !(tied && low(pieces, second.next + 1) === 'year')) return null;
  }
  const amount = (100 * first.amount) / second.amount;
  return {
    dimension: 'share',
    amount,
    place: Math.min(SPOKEN_PLACE, amount / 4),
    change: null,
    next: second.next,
  };
}

/** "a fifth", "two-thirds", "three quarters", "half", "1/3". */
function readFraction(pieces: Piece[], at: number): ShareRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.low === 'half') return readHalf(pieces, at);
  if (isFigure(piece) && pieces[at + 1]?.text === '/' && isFigure(pieces[at + 2]) && !pieces[at + 2]?.gap) {
    const under = pieces[at + 2]?.value ?? 0;
    if (readUnit(pieces, at + 3)) return null;
    if (piece.value < under && under <= 10 && !(pieces[at + 3]?.text === '/'))
      return part((100 * piece.value) / under, at + 3);
    return null;
  }
  if (isFigure(piece) && piece.text.length === 1 && !/\d/.test(piece.text) && !readUnit(pieces, at + 1))
    return part(100 * piece.value, at + 1);
  if (!isWord(piece)) return null;
  // "a quarter to six" by the clock
  if (
    low(pieces, at + 1) === 'quarter' &&
    /^(?:to|past)$/.test(low(pieces, at + 2)) &&
    SMALL.has(low(pieces, at + 3))
  )
    return null;
  const article = piece.low === 'a' || piece.low === 'one';
  const over = article ? 1 : SMALL.get(piece.low);
  if (over === undefined || over < 1 || over > 9) return null;
  const hyphen = isHyphen(pieces[at + 1]) ? 1 : 0;
  const word = low(pieces, at + 1 + hyphen);
  const under = PARTS.get(word);
  if (under === undefined || over >= under || over > 1 !== /s$/.test(word)) return null;
  const next = at + 2 + hyphen;
  // "three quarters of a million", "two-thirds of a mile": no share of anything told
  const whole = low(pieces, next) === 'of' && /^an?$/.test(low(pieces, next + 1)) ? next + 2 : 0;
  if (whole && (/^(?:m|b|tr)illion$/.test(low(pieces, whole)) || readUnit(pieces, whole))) return null;
  // "a fifth-floor flat"
  if (article && isHyphen(pieces[next])) return null;
  if (under === 2) {
    return over === 1 && piece.low === 'one' ? part(50, next) : null;
  }
  const after = low(pieces, next);
  const before = low(pieces, at - 1);
  // "a third man" is an ordinal; "a third of voters", "by a third", "a quarter less" are shares.
  if (article && hyphen === 0 && piece.low === 'a') {
    const share =
      after === 'of' ||
      /^(?:more|less|fewer|smaller|lower|higher|bigger|larger|cheaper)$/.test(after) ||
      // "a third against", "a third were undecided": of those told of before
      /^(?:against|for|in|were|are|have|had|do|did|say|said|think|believe|want|oppose|opposed|support|supported|back|backed|approve|disapprove|disagree|disagreed|agree|agreed|favou?r|favou?red|prefer|preferred|reject|rejected|voted)$/.test(
        after,
      ) ||
      (HALF_BEFORE.has(before) && isBoundary(pieces[next]));
    if (!share) return null;
    if (after === 'of' && word === 'quarter' && /^a$/.test(low(pieces, next + 1))) return null;
  }
  if (
    over > 1 &&
    hyphen === 0 &&
    isWord(pieces[next]) &&
    word === 'quarters' &&
    after !== 'of' &&
    !HALF_BEFORE.has(before)
  )
    return null;
  return part((100 * over) / under, next);
}

function readHalf(pieces: Piece[], at: number): ShareRead | null {
  const before = low(pieces, at - 1);
  const after = low(pieces, at + 1);
  if (
    isHyphen(pieces[at + 1]) ||
    /^(?:first|second|other|better|latter|opening|this|each|final|either|and)$/.test(before)
  )
    return null;
  if (before === 'a' && low(pieces, at - 2) === 'and') return null;
  if (/^(?:time|brother|sister|dozen|hour|marathon|term|mile|moon|century|day|back)$/.test(after))
    return null;
  if (
    /^an?$/.test(after) &&
    (/^(?:million|billion|trillion|dozen|hundred|thousand)$/.test(low(pieces, at + 2)) ||
      readUnit(pieces, at + 2))
  )
    return null;
  if (!HALF_AFTER.has(after) && !HALF_BEFORE.has(before)) return null;
  if (/^(?:the)$/.test(before)) return null;
  return part(50, at + 1);
}

function part(amount: number, next: number): ShareRead {
  return { dimension: 'share', amount, place: SPOKEN_PLACE, change: null, next };
}

/** "threefold", "10-fold", "three times as many", "ten times more", "twice as high", "twice the size", "five times the limit". */
function readTimes(pieces: Piece[], at: number): ShareRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  const fold = /^(\p{L}+)fold$/u.exec(piece.low);
  const folded = fold ? SMALL.get(fold[1] ?? '') : undefined;
  if (folded !== undefined && folded > 1)
    return { dimension: 'factor', amount: folded, place: 0.2, change: null, next: at + 1 };
  const comparison =
    /^(?:as|more|the|higher|larger|bigger|greater|faster|its|their|stronger|worse|that|longer|lower|less|smaller|likelier|his|her|normal|what)$/;
  if (piece.low === 'twice') {
    return /^(?:as|the|its|their|that|his|her|what|more)$/.test(low(pieces, at + 1))
      ? { dimension: 'factor', amount: 2, place: 0.2, change: null, next: at + 1 }
      : null;
  }
  const number = readNumber(pieces, at);
  if (!number || number.vague) return null;
  const hyphen = isHyphen(pieces[number.next]) ? 1 : 0;
  const word = low(pieces, number.next + hyphen);
  if (word === 'fold')
    return {
      dimension: 'factor',
      amount: number.amount,
      place: 0.2,
      change: null,
      next: number.next + hyphen + 1,
    };
  if (word === 'times' && comparison.test(low(pieces, number.next + 1))) {
    return {
      dimension: 'factor',
      amount: number.amount,
      place: number.place,
      change: null,
      next: number.next + 1,
    };
  }
  return null;
}
