/** Ranks, ordinals and the scores of contests. */
import { isPluralNoun, readCounted } from './counted.ts';
import { isMonthName } from './calendar.ts';
import { readCurrencyAfter } from './currencies.ts';
import { SMALL, readNumber } from './numbers.ts';
import { readOrdinal } from './ordinals.ts';
import { type Piece, isCapital, isDash, isFigure, isHyphen, isWord } from '../words/pieces.ts';
import { type Found, type Scene, low, plain } from './scene.ts';
import { readUnit } from './units.ts';

/** "No. 1", "number one", "a number-10 shirt". */
export function readRank(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const word = low(scene, at);
  let i = at + 1;
  if (word === 'no' || word === 'nos') {
    if (/^[.º°]$/.test(pieces[i]?.text ?? '') && !pieces[i]?.gap) i++;
    else if (!isBritishNo(pieces, at)) return null;
  } else if (word !== 'number') return null;
  else if (isHyphen(pieces[i]) && !pieces[i]?.gap) i++;
  const number = pieces[i];
  if (!isFigure(number) && !(isWord(number) && SMALL.has(number.low))) return null;
  const read = readNumber(pieces, i);
  if (!read || read.scaled || !Number.isInteger(read.amount)) return null;
  return plain('ordinal', read.amount, '', at, read.next);
}

/** "the No 3 seed", "No 10 declined"; "No 10 people are alike" denies. */
function isBritishNo(pieces: Piece[], at: number): boolean {
  const [word, figure, after] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!/^Nos?$/.test(word?.text ?? '') || !isFigure(figure) || !/^\d{1,3}$/.test(figure.text)) return false;
  return at > 0 || !(isHyphen(after) || (isWord(after) && isPluralNoun(after.low)));
}

const HIGHEST_SCORE = 250;
const WICKETS = 10;

/** "2-1", "24–17"; a rising pair is a range unless the sentence is about a contest and no noun or unit follows. */
export function readScore(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const [a, dash, b] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!isFigure(a) || !isDash(dash)) return null;
  if (low(scene, at + 2) === 'nil' && !dash.gap) return pair(a.value, 0, at, at + 3);
  if (!isFigure(b) || dash.gap !== b.gap || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text))
    return null;
  // "312-7": runs and wickets
  if ((a.value > HIGHEST_SCORE && b.value > WICKETS) || b.value > HIGHEST_SCORE) return null;
  const after = pieces[at + 3];
  if (
    after?.text === '%' ||
    after?.text === '/' ||
    /^[ap]\.?m\.?$/.test(after?.low ?? '') ||
    readUnit(pieces, at + 3) ||
    readCurrencyAfter(pieces, at + 3)
  )
    return null;
  if (isWord(after) && !after.gap) return null;
  if (a.value < b.value) {
    if (isHyphen(after) && isWord(pieces[at + 4])) return null;
    const again = pieces[at - 1]?.text === ',' && isFigure(pieces[at - 2]) && isDash(pieces[at - 3]);
    const record = pieces[at - 1]?.text === '(' || (again && pieces[at - 5]?.text === '(');
    const club = isCapital(after) && scene.sport;
    if ((!scene.sport && !record) || (!club && isWord(after) && isPluralNoun(after.low))) return null;
  }
  let next = at + 3;
  // "10-3-2": won, lost, drawn
  if (isDash(after) && !after.gap && isFigure(pieces[at + 4]) && !pieces[at + 4]?.gap) next = at + 5;
  // "7-6 (5)": the points of the tie-break
  if (pieces[next]?.text === '(' && isFigure(pieces[next + 1]) && pieces[next + 2]?.text === ')') next += 3;
  return pair(a.value, b.value, at, next);
}

/** "Oakville 65, Ridgeton 59": the two figures of a result, and all between them. */
export function readResult(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const [a, comma] = [pieces[at], pieces[at + 1]];
  if (
    !isFigure(a) ||
    comma?.text !== ',' ||
    !isCapital(pieces[at - 1]) ||
    !/^\d{1,3}$/.test(a.text) ||
    isMonthName(low(scene, at - 1))
  )
    return null;
  let i = at + 2;
  while (isCapital(pieces[i]) && i < at + 5) i++;
  const b = pieces[i];
  if (i === at + 2 || !isFigure(b) || !/^\d{1,3}$/.test(b.text) || isMonthName(low(scene, i - 1)))
    return null;
  const after = pieces[i + 1];
  return after === undefined || /^[.;,)]$/.test(after.text) ? pair(a.value, b.value, at, i + 1) : null;
}

/** What votes, contests and chances are called, and what is done in them. */
const CONTEST =
  /^(?:vot(?:e|es|ed|ing)|ruled|ruling|decision|decided|approved|rejected|passed|majority|verdict|split|win|wins|won|winning|victory|beat|beaten|beating|los[et]s?|loss|defeat(?:ed)?|lead|led|odds|ratio|margin|outnumber(?:s|ed|ing)?|score|result|draw)$/;
/** What each side may be said to have: "two games to one"; votes are counted each by itself. */
const SIDES = /^(?:games?|sets?|goals?|seats?|points?|frames?|legs?|matches)$/;
/** Figures joined by a dash alone are years or numbers of pages from here on. */
const LONGEST_SIDE = 1000;
/** Words before or after a tally in which its contest is named. */
const CONTEST_REACH = 4;

/** "5 to 4", "seven-to-two", "two games to one", "293-133", beside a word for a vote, a contest or a chance. */
export function readTally(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  if (low(scene, at - 1) === 'from') return null;
  const a = readSide(pieces, at);
  if (!a) return null;
  let i = a.next;
  if (isDash(pieces[i]) && !pieces[i]!.gap && isFigure(pieces[i + 1]) && a.amount < LONGEST_SIDE) i++;
  else {
    if (SIDES.test(low(scene, i))) i++;
    if (isHyphen(pieces[i])) i++;
    if (low(scene, i) !== 'to') return null;
    i++;
    if (isHyphen(pieces[i])) i++;
  }
  const b = readSide(pieces, i);
  if (!b || a.amount < b.amount || !isContest(scene, at, b.next)) return null;
  const after = pieces[b.next];
  if (after?.text === '%' || readUnit(pieces, b.next) || readCurrencyAfter(pieces, b.next)) return null;
  return pair(a.amount, b.amount, at, b.next);
}

/** A plain whole number, in digits or as a word. */
function readSide(pieces: Piece[], at: number): { amount: number; next: number } | null {
  const piece = pieces[at];
  if (!isFigure(piece) && !(isWord(piece) && SMALL.has(piece.low))) return null;
  const read = readNumber(pieces, at);
  return read && !read.scaled && read.high === null && Number.isInteger(read.amount) ? read : null;
}

function isContest(scene: Scene, first: number, next: number): boolean {
  const after = isHyphen(scene.pieces[next]) ? next + 1 : next;
  if (CONTEST.test(low(scene, after)) || CONTEST.test(low(scene, after + 1))) return true;
  for (let i = first - 1; i >= first - CONTEST_REACH && i >= 0; i--) {
    if (CONTEST.test(low(scene, i))) return true;
    if (!isWord(scene.pieces[i])) return false;
  }
  return false;
}

function pair(a: number, b: number, at: number, next: number): Found {
  return { ...plain('score', a, '', at, next), high: b, stated: { amount: a, high: b, unit: '' } };
}

/** Nouns that an ordinal numbers even where another noun follows: "third quarter profit". */
const STEP =
  /^(?:degree|quarter|half|round|day|week|month|year|century|period|inning|set|term|floor|grade|season)$/;

/** "third quarter", "32nd overall", "first-degree"; "first of all", "at first", "a second" are idle. */
export function readOrdinals(scene: Scene, at: number): Found | null {
  const { pieces, text } = scene;
  const read = readOrdinal(pieces, at);
  if (!read) return null;
  const digits = isFigure(pieces[at]);
  const after = pieces[read.next];
  const hyphen = isHyphen(after);
  if (!digits) {
    const target = hyphen ? pieces[read.next + 1] : after;
    if (!isWord(target) && read.amount > 2) return plain('ordinal', read.amount, '', at, read.next);
    if (!isWord(target) || target.gap !== (hyphen ? after?.gap : true)) return null;
    if (
      /^(?:of|to|thing|things|place|hand|time|lady|then|and|but|in|at|on|for|name|aid|class|rate|ever|guess|half|thought|thoughts)$/.test(
        target.low,
      ) &&
      (read.amount <= 2 || /^(?:of|to|and|but|in|at|on|for|then)$/.test(target.low))
    ) {
      if (!(target.low === 'half' || target.low === 'place' || target.low === 'time')) return null;
    }
  }
  const counted = readCounted(pieces, hyphen ? read.next + 1 : read.next, text, false);
  if (!digits && read.amount < 3 && (!counted || (!hyphen && /ed$/.test(after?.low ?? '')))) return null;
  const found = plain('ordinal', read.amount, '', at, read.next);
  if ((hyphen || STEP.test(after?.low ?? '')) && counted) {
    const word = pieces[hyphen ? read.next + 1 : read.next] as Piece;
    found.counted = {
      ...counted,
      phrase: word.low,
      start: word.start,
      end: word.end,
      next: read.next + (hyphen ? 2 : 1),
    };
  } else found.counted = counted;
  return found;
}
