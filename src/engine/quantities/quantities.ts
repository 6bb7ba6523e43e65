/**
 * Finds the numbers of a sentence with all that belongs to each: hedge, figure, unit, what it counts.
 *
 * The sentence is read once from left to right. At each piece an ordered list of readers is asked, names with digits
 * first, so that "F-16" is out of the way before anything counts to sixteen; the first reader that knows the place wins.
 */
import { readAge } from './ages.ts';
import { readAmount } from './amounts.ts';
import { ofWhat, readTwice } from './counts.ts';
import { DATE_STARTERS } from './calendar.ts';
import { readDate, readDottedDate } from './dates.ts';
import { readDigitName } from './digit-names.ts';
import type { Quantity } from '../facts.ts';
import { readHeight } from './heights.ts';
import { bendsNoTime, hedgeAfter, hedgeBefore, timelyHedgeBefore } from './hedges.ts';
import { NUMBER_STARTERS, isNumberWord } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import { type Piece, isFigure, isHyphen } from '../words/pieces.ts';
import { readOrdinals, readRank, readResult, readScore, readTally } from './ranks.ts';
import { readPartOfYear } from './relative-dates.ts';
import { type Found, type Scene, low, plain, setScene } from './scene.ts';
import { SHARE_STARTERS, readShare } from './shares.ts';
import { readChange } from './ups-and-downs.ts';
import { readUnit } from './units.ts';
import { readWordedTime } from './worded-times.ts';

export { comparable, compareQuantities, sameCounted } from './compare-quantities.ts';

/** Every quantity of one sentence, in order and without overlap. `published`: ISO date the article states, if any. Never throws. */
export function findQuantities(text: string, context: { published: string | null }): Quantity[] {
  const scene = setScene(text, context.published);
  const { pieces } = scene;
  const quantities: Quantity[] = [];
  const leads = pieces.map(leadsOn);
  let floor = 0;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece || !mayStart(piece, leads[at + 1] || leads[at + 2])) {
      at++;
      continue;
    }
    const rank = readRank(scene, at) ?? dotted(scene, at) ?? readResult(scene, at);
    const name = rank ? null : readDigitName(pieces, at, scene.headline);
    if (name !== null && name > at) {
      at = name;
      floor = at;
      continue;
    }
    const found = rank ?? readAny(scene, at);
    if (!found || found.next <= at) {
      at++;
      continue;
    }
    const made = finish(scene, found, floor);
    if (made) {
      quantities.push(made.quantity);
      at = Math.max(made.next, at + 1);
    } else at = Math.max(found.next, at + 1);
    floor = at;
  }
  return quantities;
}

/**
 * A quick look that spares most words the readers: can a number, a date or a name with a number start here?
 * @param nearNumber a number stands one or two words on.
 */
function mayStart(piece: Piece, nearNumber = false): boolean {
  if (piece.kind === 'mark') return CURRENCY_SIGN.test(piece.text);
  if (piece.kind !== 'word') return true;
  const word = piece.low.endsWith("'s") ? piece.low.slice(0, -2) : piece.low;
  return nearNumber || STARTERS.has(word) || word.endsWith('fold');
}

const CURRENCY_SIGN = /\p{Sc}/u;

/** A number one or two words on can make a name of the word before it: "Route 66", "Group of Seven", "F-16". */
const leadsOn = ({ kind, text, low: word }: Piece): boolean =>
  kind === 'figure' || text === '$' || isNumberWord(word);

const STARTERS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTERS,
  ...ORDINALS.keys(),
  ...DATE_STARTERS,
  ...SHARE_STARTERS,
  ...'twice magnitude magnitudes quarter half hundred thousand million'.split(' '),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
]);

function readAny(scene: Scene, at: number): Found | null {
  return (
    readHeight(scene, at) ??
    (isClock(scene, at) ? readDates(scene, at) : readAge(scene, at)) ??
    readTens(scene, at) ??
    readMagnitude(scene, at) ??
    readScore(scene, at) ??
    readTally(scene, at) ??
    readDates(scene, at) ??
    readPointPart(scene, at) ??
    readShares(scene, at) ??
    readAmount(scene, at) ??
    readTwice(scene, at) ??
    readOrdinals(scene, at)
  );
}

/** "it was ten past eight": no age. */
const isClock = ({ pieces }: Scene, at: number): boolean =>
  pieces[at - 2]?.low === 'it' && readWordedTime(pieces, at) !== null;

/** "in the upper 80s", "a high in the mid-30s": degrees where the weather is told of, else a decade read elsewhere. */
function readTens(scene: Scene, at: number): Found | null {
  const piece = scene.pieces[at];
  if (
    !isFigure(piece) ||
    !/^[1-9]0$/.test(piece.text) ||
    low(scene, at + 1) !== 's' ||
    scene.pieces[at + 1]?.gap
  )
    return null;
  const part = isHyphen(scene.pieces[at - 1]) ? low(scene, at - 2) : low(scene, at - 1);
  if (
    !/^(?:the|mid|upper|low|lower|high)$/.test(part) ||
    !scene.pieces.some(({ low: word }) => SKY.test(word))
  )
    return null;
  const found = plain('temperature', piece.value, '°', at, at + 2);
  const high = piece.value + 9;
  return { ...found, high, stated: { amount: piece.value, high, unit: '°' } };
}

const SKY = /^(?:temperatures?|highs|lows|mercury|thermometers?|forecasters?)$/;

/** "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "6.1 on the Richter scale", "a 6.1 quake". */
function readMagnitude(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const word = low(scene, at);
  if (word === 'magnitude' || word === 'magnitudes') {
    let i = at + 1;
    while (
      isHyphen(pieces[i]) ||
      /^(?:of|a|an|was|is|at)$/.test(low(scene, i)) ||
      (hedgeBefore(pieces, i + 1, i)?.first === i && i < at + 4)
    )
      i++;
    const number = pieces[i];
    if (!isFigure(number) || number.value > 10) return null;
    return { ...plain('magnitude', number.value, '', i, i + 1), precision: number.place / 2 };
  }
  const piece = pieces[at];
  if (!isFigure(piece) || piece.value > 10) return null;
  const hyphen = isHyphen(pieces[at + 1]) ? 1 : 0;
  const after = low(scene, at + 1 + hyphen);
  const found = { ...plain('magnitude', piece.value, '', at, at + 1), precision: piece.place / 2 };
  if (after === 'magnitude') return { ...found, next: at + 2 + hyphen };
  // "a quake measuring 6.2"
  const measured =
    /^(?:measur(?:ing|ed)|regist(?:ered|ering))$/.test(low(scene, at - 1)) && !readUnit(pieces, at + 1);
  if (piece.place < 1 && measured && pieces.some(({ low: word }) => QUAKE.test(word))) return found;
  if (piece.place < 1 && QUAKE.test(after)) return found;
  for (let i = at + 1; i < at + 5; i++) if (low(scene, i) === 'richter') return found;
  return null;
}

const QUAKE = /^(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?)$/;

/** "20.11.2025", "Q3 2025": dates cut as one piece. */
function dotted(scene: Scene, at: number): Found | null {
  const { pieces, reference } = scene;
  if (pieces[at]?.kind !== 'opaque') return null;
  const read = readDottedDate(pieces, at, reference) ?? readPartOfYear(pieces, at, reference);
  return read && { ...read, precision: read.high === null ? 0.5 : (read.high - read.amount) / 2, first: at };
}

function readDates(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const read = readDate(pieces, at, scene.reference);
  if (!read) return null;
  const clock = /^(?:left|remaining|to (?:go|play|spare))\b/.test(
    `${low(scene, read.next)} ${low(scene, read.next + 1)}`,
  );
  const run = readRun(scene, at, read.next);
  if (run !== null && read.dimension === 'time' && read.stated.unit === '')
    return {
      ...plain('duration', run / 86_400, 'day', at, read.next),
      stated: { amount: run, high: null, unit: 'second' },
      precision: 0.5 / 86_400,
    };
  if (read.dimension === 'time' && read.stated.unit === '' && clock) {
    // A game clock: minutes and seconds
    const days = read.amount / 86_400;
    return {
      ...plain('duration', days, 'day', at, read.next),
      stated: { amount: read.amount, high: null, unit: 'second' },
      precision: 0.5 / 86_400,
    };
  }
  return {
    ...read,
    precision: read.dimension === 'time' ? 0.5 : read.high === null ? 0.5 : (read.high - read.amount) / 2,
    first: at,
  };
}

/** "in 2:14:33", "1:34:50.616", "2:01.45": hours, minutes and seconds that somebody took, in seconds. */
function readRun({ pieces }: Scene, at: number, next: number): number | null {
  const [hours, first, minutes, second, seconds] = pieces.slice(at, at + 5);
  if (next === at + 3 && minutes!.place < 1) return hours!.value * 60 + minutes!.value;
  if (next !== at + 5 || first?.text !== ':' || second?.text !== ':') return null;
  const told =
    seconds!.place < 1 || /^(?:in|of|time|clocked|ran|run|finished)$/.test(pieces[at - 1]?.low ?? '');
  return told ? hours!.value * 3600 + minutes!.value * 60 + seconds!.value : null;
}

/** "a quarter point", "half a percentage point": of a rate. */
function readPointPart(scene: Scene, at: number): Found | null {
  const part = low(scene, at) === 'quarter' ? 0.25 : low(scene, at) === 'half' ? 0.5 : null;
  if (part === null) return null;
  let i = at + 1;
  while (isHyphen(scene.pieces[i]) || /^(?:of|an?)$/.test(low(scene, i))) i++;
  const named = low(scene, i) === 'percentage';
  if (named) i++;
  if (!/^points?$/.test(low(scene, i)) || (scene.sport && !named)) return null;
  const found = plain('points', part, 'pp', at, i + 1);
  return { ...found, precision: part / 10, change: readChange(scene.pieces, at, i + 1) };
}

function readShares(scene: Scene, at: number): Found | null {
  const read = readShare(scene.pieces, at);
  if (!read) return null;
  const found = plain(read.dimension, read.amount, read.dimension === 'share' ? '%' : '×', at, read.next);
  found.precision = read.place / 2;
  found.change = read.change ?? readChange(scene.pieces, at, read.next);
  if (found.dimension === 'share' && found.change === null) found.counted = ofWhat(scene, read.next);
  if (read.change !== null) found.counted = null;
  return found;
}

/** Adds the hedge, works out the spans, and turns piece indexes into offsets. */
function finish(scene: Scene, found: Found, floor: number): { quantity: Quantity; next: number } | null {
  const { pieces, text } = scene;
  if (!Number.isFinite(found.amount) || (found.high !== null && !Number.isFinite(found.high))) return null;
  const hedgeless =
    found.dimension === 'ordinal' ||
    found.dimension === 'score' ||
    (found.dimension === 'date' && found.stated.unit !== 'year');
  const timely = found.dimension === 'time' ? timelyHedgeBefore(pieces, found.first, floor) : null;
  const told = timely ?? (hedgeless ? null : hedgeBefore(pieces, found.first, floor));
  const before =
    told && /^(?:duration|date)$/.test(found.dimension) && bendsNoTime(pieces, told, found.next)
      ? null
      : told;
  const after = hedgeless || found.inner ? (found.inner ?? null) : hedgeAfter(pieces, found.next);
  const first = pieces[before?.first ?? found.first];
  const figureFirst = pieces[found.first];
  const figureLast = pieces[found.next - 1];
  if (!first || !figureFirst || !figureLast) return null;
  const counted = found.counted ?? null;
  let next = found.next;
  if (after && !found.inner) next = after.next;
  if (counted && counted.next > next) next = counted.next;
  const last = pieces[next - 1] ?? figureLast;
  const hedges = [before, after].filter((hedge) => hedge !== null);
  const hedge = hedges
    .map((each) => text.slice(pieces[each.first]?.start, pieces[each.next - 1]?.end))
    .join(' … ');
  return {
    next,
    quantity: {
      start: first.start,
      end: Math.max(last.end, figureLast.end),
      figure: { start: figureFirst.start, end: figureLast.end },
      dimension: found.dimension,
      amount: found.amount,
      high: found.high,
      unit: found.unit,
      stated: found.stated,
      hedge: hedge === '' ? null : hedge,
      bound: before?.bound ?? after?.bound ?? (found.vague ? 'approx' : 'exact'),
      precision: found.precision,
      of: counted?.phrase ?? null,
      ofSpan: counted ? { start: counted.start, end: counted.end } : null,
      change: found.change ?? null,
      iso: found.iso ?? null,
    },
  };
}
