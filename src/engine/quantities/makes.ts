/** Names that are figures for the most part: planes, guns, screens, programmes, ancient years. */
import { isBoundary, isPluralNoun } from './counted.ts';
import { isNumberWord } from './numbers.ts';
import { type Piece, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';

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
  const tied = isHyphen(after) ? at + 2 : at + 1;
  if (/^calib(?:er|re)$/.test(low(pieces, tied)) || (tied === at + 1 && low(pieces, tied) === 'magnum'))
    return tied + 1;
  if (/^(?:9|7\.62|5\.56)$/.test(piece.text) && after?.low === 'mm')
    return low(pieces, at + 2) === 'of' ? null : at + 2;
  // "1080p"
  if (/^(?:480|720|1080|1440|2160)$/.test(piece.text) && after?.text === 'p' && !after.gap) return at + 2;
  const screen = /^(?:tvs?|televisions?|video|resolution|screens?|displays?|footage|ultra)$/;
  return after?.text === 'K' && !after.gap && screen.test(low(pieces, at + 2)) ? at + 2 : null;
}

/** Things called by a number before them: "a 12-gauge shotgun", "five 3-pointers", "a seven-iron". */
const CALLED = /^(?:gauge|bore|pointers?|irons?)$/;
/** Fourth downs at most: "third-and-8", "4th-and-goal". */
const DOWN = /^(?:1st|2nd|3rd|4th|first|second|third|fourth)$/;

/** "a 12-gauge shotgun", "a three-pointer", "a 2-for-1 split", "3-for-4 at the plate", "third-and-8"; also with spaced hyphens. */
export function tied(pieces: Piece[], at: number): number | null {
  const ordinal = isFigure(pieces[at]) && isWord(pieces[at + 1]) && !pieces[at + 1]?.gap ? 1 : 0;
  const [hyphen, word] = [pieces[at + 1 + ordinal], pieces[at + 2 + ordinal]];
  if (!isHyphen(hyphen) || hyphen?.gap !== word?.gap) return null;
  const number = isFigure(pieces[at]) || isNumberWord(low(pieces, at));
  if (number && CALLED.test(low(pieces, at + 2))) return at + 3;
  const end = at + 4 + ordinal;
  if (!isHyphen(pieces[end - 1]) || pieces[end - 1]?.gap !== hyphen?.gap) return null;
  const last = isFigure(pieces[end]) || isNumberWord(low(pieces, end));
  if (number && word?.low === 'for' && last) return end + 1;
  if (number && word?.low === 'and' && low(pieces, end) === 'out') return end + 1;
  const down = low(pieces, at) + (ordinal ? low(pieces, at + 1) : '');
  return word?.low === 'and' &&
    DOWN.test(down) &&
    (last || /^(?:goal|long|short|inches)$/.test(low(pieces, end)))
    ? end + 1
    : null;
}

const MAKERS = new Set('boeing airbus embraer bombardier antonov tupolev ilyushin cessna'.split(' '));
