/** One of a unit, or a part of one, without a figure: "a decade ago", "half an hour", "a quarter of a century". */
import { type NumberRead } from './numbers.ts';
import { type Piece, isFigure, isHyphen, low } from '../words/pieces.ts';
import { readUnit } from './units.ts';

const part = (amount: number, place: number, next: number): NumberRead => ({
  amount,
  high: null,
  place,
  next,
  vague: false,
  bare: false,
  scaled: false,
});

/** Words before "a week", "an hour" that make it a stretch of time rather than a rate: "took a week", "less than a day". */
const SPENT = new Set(
  'took take takes taking lasted last lasts lasting within than nearly almost about over around least under spent spend waited stayed'.split(
    ' ',
  ),
);

/** "a decade ago", "a year and a half", "an hour later", "took a week": one of the unit that follows, where a stretch of time is told. */
export function readOneUnit(pieces: Piece[], at: number): NumberRead | null {
  if (!/^an?$/.test(low(pieces, at))) return null;
  const unit = readUnit(pieces, at + 1);
  if (unit?.unit.dimension !== 'duration' || unit.next !== at + 2) return null;
  const half = [0, 1, 2].map((step) => low(pieces, unit.next + step)).join(' ') === 'and a half';
  const told = /^(?:ago|later|earlier|before|after|afterwards|previously)$/.test(low(pieces, unit.next));
  // "a minute", "a second" are mostly idle
  const spent = SPENT.has(low(pieces, at - 1)) && unit.unit.factor >= 1 / 24;
  return half || told || spent ? part(1, 1, at + 1) : null;
}

/** "half an hour", "a half-litre", "half a mile", "a quarter of a century": a part of the unit that follows. */
export function readPartUnit(pieces: Piece[], at: number): NumberRead | null {
  const quarter = low(pieces, at) === 'quarter';
  if (!quarter && low(pieces, at) !== 'half') return null;
  const of = quarter && low(pieces, at + 1) === 'of' ? 1 : 0;
  const article = /^an?$/.test(low(pieces, at + 1 + of)) ? 1 : 0;
  const unit = readUnit(pieces, at + 1 + of + article);
  if (
    !unit ||
    unit.unit.dimension === 'share' ||
    isFigure(pieces[at - 1]) ||
    /^(?:and|the|first|second)$/.test(article ? '' : low(pieces, at - 1))
  )
    return null;
  if (!quarter) return part(0.5, 0.1, at + 1 + article);
  // "a quarter of an hour", "a quarter-century", "a quarter mile"; "a quarter mile race" alike
  const joined = isHyphen(pieces[at + 1]) || (of === 1 && article === 1);
  return joined && unit.unit.dimension === 'duration' ? part(0.25, 0.05, at + 1 + of + article) : null;
}
