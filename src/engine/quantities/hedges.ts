/** Words that bend a figure: "about", "more than", "up to", "or so". */
import type { Bound } from '../facts.ts';
import { type Piece, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';

/** Longest first within one last word does not matter: the longest phrase that fits is taken. */
const BEFORE: Record<Exclude<Bound, 'exact'>, string> = {
  approx: `about|around|roughly|approximately|approx|some|circa|ca|c|an estimated|estimated|estimated at|estimated to be|in the region of|
    in the vicinity of|on the order of|of the order of|or so|more or less|give or take|perhaps|probably|maybe|
    something like|somewhere around|just about|~|≈|±|in the area of|nearabout|around about|as much as about`,
  above: `more than|over|at least|no fewer than|no less than|not less than|not fewer than|upward of|upwards of|in excess of|above|exceeding|
    greater than|a minimum of|minimum of|minimum|just over|just above|slightly more than|slightly over|a little more than|a little over|well over|
    well above|just more than|far more than|much more than|considerably more than|better than|bigger than|larger than|higher than|beyond|
    as low as|as little as|as few as|longer than|north of|easily|a total of more than|>|≥|not more than just`,
  below: `nearly|almost|close to|approaching|just under|just below|just short of|slightly less than|slightly under|a little less than|
    a little under|nigh on|virtually|up to|as many as|as much as|as high as|as long as|no more than|not more than|at most|fewer than|less than|
    under|below|a maximum of|maximum of|maximum|lower than|smaller than|short of|well under|well below|barely|only just|no greater than|shy of|
    just shy of|<|≤|a bit less than|nearing`,
};
const AFTER: Record<string, Bound> = {
  'or so': 'approx', 'or thereabouts': 'approx', 'give or take': 'approx', 'or more': 'above', 'or higher': 'above', 'or above': 'above',
  'and above': 'above', 'and over': 'above', 'or older': 'above', 'and older': 'above', 'or longer': 'above', 'plus': 'above',
  'or less': 'below', 'or fewer': 'below', 'or under': 'below', 'or lower': 'below', 'at most': 'below', 'at least': 'above',
  'odd': 'approx', '+': 'above',
}; // prettier-ignore

const PHRASES = new Map<string, Exclude<Bound, 'exact'>>();
for (const bound of ['approx', 'above', 'below'] as const) {
  for (const phrase of BEFORE[bound].split('|')) PHRASES.set(phrase.trim(), bound);
}
const LONGEST = 5;
const MOVED =
  /^(?:edged|ticked|inched|climbed|jumped|moved|pushed|crept|rose|went|grew|shot|soared|surged|is|was)$/;

/** Words at the start of hedges that keep close to the figure, as against open bounds: "nearly 20" is 18 or 19, "up to 20" may be 5. */
const CLOSE =
  /^(?:shortly|soon|nearly|almost|close to|approaching|nearing|nigh on|virtually|barely|short of|shy of|just|right|immediately|moments|minutes|(?:a |some )?few minutes|slightly|(?:a |very )?little|a bit)\b/;
/** Does the hedge keep close to its figure? */
export const isCloseHedge = (hedge: string | null): boolean =>
  hedge !== null && CLOSE.test(hedge.toLowerCase());

export interface Hedge {
  bound: Bound;
  /** Index of its first piece. */
  first: number;
  /** Index after its last piece. */
  next: number;
}

/** The longest hedge that ends right before piece `at` and does not start before piece `floor`. */
export function hedgeBefore(pieces: Piece[], at: number, floor: number): Hedge | null {
  // "more than a 50% reduction", "nearly a third": the article belongs to what follows the hedge.
  let end = at;
  const before = pieces[at - 1]?.low;
  if (at - 1 >= floor && (before === 'a' || before === 'an' || before === 'the')) {
    const past = longest(pieces, at - 1, floor);
    if (past && past.bound !== 'approx') return past;
    if (before === 'the') return null;
  }
  if (pieces[end - 1]?.text === '.' && /^(?:c|ca|approx)$/.test(pieces[end - 2]?.low ?? '')) end--;
  return longest(pieces, end, floor);
}

function longest(pieces: Piece[], end: number, floor: number): Hedge | null {
  let key = '';
  let best: Hedge | null = null;
  for (let i = end - 1; i >= floor && i >= end - LONGEST; i--) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'opaque' || isFigure(piece)) break;
    key = key ? `${piece.low} ${key}` : piece.low;
    // "a five-under 67" counts strokes
    if (isHyphen(pieces[i - 1]) && !piece.gap && (isFigure(pieces[i - 2]) || isWord(pieces[i - 2]))) break;
    const bound = PHRASES.get(key);
    // "edged up to 4 %" is a movement, not a bound
    if (key === 'up to' && MOVED.test(pieces[i - 1]?.low ?? '')) return null;
    if (bound) best = { bound, first: i, next: end };
  }
  return best;
}

/** What time is taken or had, by the word before "over": "for over three years", "lasted over an hour". */
const TAKING =
  /^(?:for|after|in|of|with|at|within|than|by|to|and|or|that|which|is|are|was|were|be|been|being|takes?|took|taken|taking|last(?:s|ed|ing)?|spen[dt]s?|spending|wait(?:s|ed|ing)?|ha[sd]|have|having|needs?|needed|serv(?:e|ed|es|ing)|not|now)$/;

/** Whether a hedge bends no length of time: "a rise over three years", "higher than a year ago", "more than last year". */
export function bendsNoTime(pieces: Piece[], hedge: Hedge, next: number): boolean {
  const first = low(pieces, hedge.first);
  const words = hedge.next - hedge.first;
  // "1.5C above the 1850-1900 average"
  if (words === 1 && /^(?:above|below)$/.test(first)) return true;
  if (words === 2 && low(pieces, hedge.next - 1) === 'than')
    return COMPARED.test(first) || low(pieces, hedge.next) === 'last';
  if (words > 1 || first !== 'over') return false;
  if (/^(?:ago|later|earlier|before|after|left|remaining|old|long|to)$/.test(low(pieces, next))) return false;
  return hedge.first === 0 || !TAKING.test(low(pieces, hedge.first - 1));
}
const COMPARED = /^(?:higher|lower|larger|bigger|smaller|better|greater)$/;

const TIMELY = /^(?:just|shortly|soon|little|bit|right|immediately|minutes|moments)$/;
const TIMELY_BOUNDS: ReadonlyMap<string, Bound> = new Map([['after', 'above'], ['past', 'above'], ['before', 'below']]); // prettier-ignore
/** "a little", "a few minutes": what may stand before the first word of such a hedge. */
const TIMELY_LEADS = /^(?:a|few|some|very)$/;

/** "just after 7 p.m.", "a few minutes before noon": hedges of clock times only. */
export function timelyHedgeBefore(pieces: Piece[], at: number, floor: number): Hedge | null {
  if (at - 2 < floor) return null;
  const bound = TIMELY_BOUNDS.get(low(pieces, at - 1));
  if (!bound || !TIMELY.test(low(pieces, at - 2))) return null;
  let first = at - 2;
  while (first > floor && TIMELY_LEADS.test(low(pieces, first - 1))) first--;
  return { bound, first, next: at };
}

/** A hedge that starts at piece `at`: "or so", "-plus", "+", "or more". */
export function hedgeAfter(pieces: Piece[], at: number): Hedge | null {
  const joined = pieces[at]?.text === '-' && !pieces[at].gap ? 1 : 0;
  const first = pieces[at + joined];
  if (!first) return null;
  const two = AFTER[`${first.low} ${pieces[at + joined + 1]?.low ?? ''}`];
  if (two && Object.hasOwn(AFTER, `${first.low} ${pieces[at + joined + 1]?.low ?? ''}`)) {
    return { bound: two, first: at + joined, next: at + joined + 2 };
  }
  if (!Object.hasOwn(AFTER, first.low)) return null;
  const one = AFTER[first.low];
  if (!one || (joined === 0 && isWord(first) && first.low !== 'plus')) return null;
  // "5 plus 3", "2 + 2" are sums
  if (first.low === 'plus' && joined === 0) return null;
  if (first.low === '+' && first.gap && isFigure(pieces[at + 1])) return null;
  return { bound: one, first: at + joined, next: at + joined + 1 };
}
