/** Names that are figures for the most part: planes, guns, screens, programmes, ancient years. */
import { isBoundary, isPluralNoun } from './counted.ts';
import { type Piece, isFigure, isHyphen, isWord, low } from './pieces.ts';

/** "44 BC", "400 B.C." */
export function ancientYear(pieces: Piece[], at: number): number | null {
  return isFigure(pieces[at]) && /^b\.?c\.?(?:e\.?)?$/.test(low(pieces, at + 1)) ? at + 2 : null;
}

/** "60 Minutes", "48 Hours": programmes, where no headline makes all words great. */
export function programme(pieces: Piece[], at: number): number | null {
  return /^(?:60|48)$/.test(pieces[at]?.text ?? '') && /^(?:Minutes|Hours)$/.test(pieces[at + 1]?.text ?? '')
    ? at + 2
    : null;
}

/** "a 747", "Boeing 787-9", "a 9mm pistol", "a 4K screen": makes of planes, guns and screens. */
export function model(pieces: Piece[], at: number): number | null {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (isWord(piece) && MAKERS.has(piece.low) && isFigure(after) && isHyphen(pieces[at + 2]))
    return isFigure(pieces[at + 3]) && !pieces[at + 3]?.gap ? at + 4 : null;
  if (!isFigure(piece)) return null;
  const lead = low(pieces, at - 1);
  const alone =
    /^an?$/.test(lead) || (lead === 'the' && isBoundary(after) && !isPluralNoun(after?.low ?? ''));
  if (/^7[0-8]7$/.test(piece.text) && alone && !/^[%-]$/.test(after?.text ?? '')) return at + 1;
  // ".223-caliber", "a .50 calibre gun"
  const tied = isHyphen(after) && !after?.gap ? at + 2 : at + 1;
  if (/^calib(?:er|re)$/.test(low(pieces, tied))) return tied + 1;
  if (/^(?:9|7\.62|5\.56)$/.test(piece.text) && after?.low === 'mm')
    return low(pieces, at + 2) === 'of' ? null : at + 2;
  const screen = /^(?:tvs?|televisions?|video|resolution|screens?|displays?|footage|ultra)$/;
  return after?.text === 'K' && !after.gap && screen.test(low(pieces, at + 2)) ? at + 2 : null;
}

const MAKERS = new Set('boeing airbus embraer bombardier antonov tupolev ilyushin cessna'.split(' '));
