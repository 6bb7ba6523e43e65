/** Years, decades and stretches of years. */
import { type DateRead, FIRST_YEAR, LAST_YEAR, dayNumber, plainYear } from './calendar.ts';
import { type Piece, isCapital, isDash, isFigure, isWord, low } from '../words/pieces.ts';

const YEAR_CUES = new Set(
  `in since by until till from during before after between circa early late mid year summer spring autumn fall winter season of to
   the a his her its their our my this that and through around about post pre fiscal election class back`.split(
    /\s+/,
  ),
);

/** "2014", "2012–13", "1996-2001", "the 1990s", "mid-1980s", "the '90s". Only with `strict` false if no cue stands before it. */
export function readYear(pieces: Piece[], at: number): DateRead | null {
  const piece = pieces[at];
  const elided = readElided(pieces, at);
  if (elided) return elided;
  const year = plainYear(piece);
  const after = pieces[at + 1];
  if (
    isFigure(piece) &&
    isWord(after) &&
    !after.gap &&
    /^'?s$/.test(after.low) &&
    /^\d{2}(?:\d{2})?$/.test(piece.text) &&
    piece.value % 10 === 0
  ) {
    const led = /^(?:the|late|early|mid|'|‘|’|-|‑)$/.test(low(pieces, at - 1));
    if (piece.value < 100 && !led) return null;
    const start = piece.value < 100 ? (piece.value < 30 ? 2000 : 1900) + piece.value : piece.value;
    if (start < FIRST_YEAR || start > LAST_YEAR) return null;
    return yearSpan(start, start + 9, 'decade', at + 2);
  }
  const mark = pieces[at + 2];
  if (isFigure(piece) && after?.text === "'" && mark?.low === 's' && year !== null && year % 10 === 0)
    return yearSpan(year, year + 9, 'decade', at + 3);
  if (year === null) return null;
  const before = low(pieces, at - 1);
  const possessive = /'s?$/.test(before);
  if (isDash(after) && isFigure(mark) && !mark.gap && (mark.text.length === 2 || mark.text.length === 4)) {
    const to = mark.text.length === 2 ? Math.floor(year / 100) * 100 + mark.value : mark.value;
    if (to > year && to <= LAST_YEAR && to - year < 200) return yearSpan(year, to, 'year', at + 3);
  }
  // "2008/09"
  if (after?.text === '/' && isFigure(mark) && mark.text.length === 2 && mark.value === (year + 1) % 100)
    return yearSpan(year, year + 1, 'year', at + 3);
  if (
    !YEAR_CUES.has(before) &&
    !possessive &&
    isWord(after) &&
    after.gap &&
    !/^(?:and|or|to|in|on|at|when|after|before|while|with|for|by|but|as|was|is|that|because)$/.test(after.low)
  ) {
    // "2000 people", "1800 homes" are amounts; "2012 shooting" is told by its article, read above as a cue.
    const counts = /s$|people|men|women|children|troops|police/.test(after.low) && !isCapital(after);
    return counts || isCapital(pieces[at - 1]) ? null : yearSpan(year, year, 'year', at + 1);
  }
  if (
    /^(?:the|a|of|about|around|to|and|by|from)$/.test(before) &&
    isWord(after) &&
    /^(?:people|men|women|children|troops|km|miles|metres|meters|feet|m|ft|dollars|pounds|euros|tonnes|tons|hours)$/.test(
      after.low,
    )
  )
    return null;
  if (isWord(after) && !after.gap) return null;
  return yearSpan(year, year, 'year', at + 1);
}

/** "the class of '87", "(1986, '87)": two figures behind an apostrophe where a year is expected. */
function readElided(pieces: Piece[], at: number): DateRead | null {
  const [before, mark, piece, after] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!isFigure(piece) || piece.gap || !/^\d{2}$/.test(piece.text) || !/^['’‘]$/.test(mark?.text ?? ''))
    return null;
  const led = isWord(before)
    ? YEAR_CUES.has(before.low) || (isCapital(before) && mark?.gap === true && !isCapital(after))
    : before?.text === ',' && (isFigure(pieces[at - 3]) || isFigure(pieces[at - 4]));
  if (!led || /^['’]$/.test(after?.text ?? '') || after?.low === 's') return null;
  const year = (piece.value < 30 ? 2000 : 1900) + piece.value;
  return yearSpan(year, year, 'year', at + 1);
}

function yearSpan(from: number, to: number, unit: string, next: number): DateRead {
  const iso = from === to ? String(from) : `${from}/${to}`;
  return {
    dimension: 'date',
    iso,
    amount: dayNumber(from, 1, 1),
    high: dayNumber(to, 12, 31),
    unit: 'day',
    stated: { amount: from, high: unit === 'decade' || from === to ? null : to, unit },
    next,
  };
}
