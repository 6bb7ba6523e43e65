/** Names with numbers in them, which are no quantities: "F-16", "Boeing 737", "Article 5", "10 Downing Street". */
import { type Piece, endingOf, isCapital, isDash, isFigure, isHyphen, isWord, low } from '../words/pieces.ts';
import { SMALL, TENS, readNumber } from './numbers.ts';
import { ORDINALS } from './ordinals.ts';
import { isBoundary, isPluralNoun } from './counted.ts';
import { readAddress, readEmergencyCall, readPhone } from './addresses.ts';
import { ancientYear, model, programme, tied } from './makes.ts';
import { labelled, listNumber } from './numbered.ts';
import { isMonth, isWeekday, plainYear } from './calendar.ts';
import { readUnit } from './units.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised only because they open the sentence or stand in a headline; a number after them is a number. */
const NOT_NAMES = set(`
  a an the this that these those some about around over under nearly almost roughly approximately more less fewer up at in on of by
  for from to with within between among after before since until till during through and or but nor yet so as if when while where
  only just all both another other every each any no not his her its their our your my he she it they we you i who which what how
  there here then now still also even total an estimated police officials authorities rescuers firefighters doctors witnesses
  least most is are was were be been has have had will would may can could should did does do
  us uk eu un kills kill injures wounds leaves hits cuts finds adds buys sells wins loses pays raises sees gets takes makes gives holds
  beats tops nears passes costs owes fires hires jails frees strikes claims says sends seeks lasts tells rises falls drops gains sheds
  scores leads trails weighs turns reaches marks spans covers houses serves faces targets affects displaces destroys damages involves
  killed found left hit cut made paid sold bought won lost led got took gave held beat rose fell saw sent sought struck ran met
  dead injured wounded missing aged age ages top first last next past new
  monday tuesday wednesday thursday friday saturday sunday today yesterday
  christmas easter thanksgiving ramadan summer winter spring autumn fall
  percent dollars euros pounds magnitude worth plus minus versus vs via per than
`);
const NAMED_ORDINAL = set(`
  street avenue ave st precinct century amendment district division army fleet congress circuit regiment brigade battalion
  infantry airborne squadron wing ward republic reich estate world lady base foundation generation down
`);
const ROMAN_OR_CODE = /^[A-Z]{1,4}$/;

/** All but the little words are capitalised: a headline, in which capitals say nothing. */
export function isHeadline(pieces: Piece[]): boolean {
  let capitals = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'word' || piece.low.length < 4) continue;
    if (isCapital(piece)) capitals++;
    else if (!isBoundary(piece)) return false;
  }
  return capitals > 2;
}

/** If a name with a number in it starts at piece `at`, the index after it; otherwise null. */
export function readDigitName(pieces: Piece[], at: number, headline: boolean): number | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'opaque') return at + 1;
  return (
    ancientYear(pieces, at) ?? model(pieces, at) ?? tied(pieces, at) ?? (headline ? null : programme(pieces, at)) ?? listNumber(pieces, at) ?? readEmergencyCall(pieces, at) ?? joinedName(pieces, at) ?? slashName(pieces, at) ?? readAddress(pieces, at) ?? readPhone(pieces, at) ?? labelled(pieces, at) ??
    groupOf(pieces, at) ?? afterCapital(pieces, at, headline) ?? beforeCapital(pieces, at, headline)
  ); // prettier-ignore
}

/** "F-16", "AK-47", "Covid-19", "Mi-24s", "under-21", "over-75s", "catch-22"; not "mid-1980s" or "pro-2014". */
function joinedName(pieces: Piece[], at: number): number | null {
  const [word, dash, figure] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (
    isWord(word) &&
    isHyphen(dash) &&
    dash?.gap &&
    isFigure(figure) &&
    figure.gap &&
    ROMAN_OR_CODE.test(word.text)
  ) {
    // "CN - 235", "F - 16": the same, poorly set
    let next = at + 3;
    while (isHyphen(pieces[next]) && isFigure(pieces[next + 1])) next += 2;
    return isWord(pieces[next]) && isPluralNoun(low(pieces, next)) && !/^[A-Z]{1,2}$/.test(word.text)
      ? null
      : next;
  }
  if (isWord(word) && isDash(dash) && !dash.gap && isFigure(figure) && !figure.gap) {
    const capital = /\p{Lu}/u.test(word.text);
    if (
      !(
        capital &&
        !isMonth(word) &&
        !/^(?:mid|pre|post|late|early|pro|anti|non|top|then|now)$/.test(word.low)
      ) &&
      !/^(?:under|over)$/.test(word.low) &&
      word.low !== 'catch'
    )
      return null;
    let next = at + 3;
    while (isWord(pieces[next]) && !pieces[next]?.gap) next++;
    return next;
  }
  // "Slaughterhouse-Five"
  if (isCapital(word) && isHyphen(dash) && !dash?.gap && isCapital(figure) && !figure.gap)
    if (SMALL.has(figure.low) && !TENS.has(word.low) && word.low.length > 3) return at + 3;
  // "3D", "5G", "7-Eleven", "747-400": digits tied to letters that are no unit
  if (isFigure(word)) {
    // "4x4", "2x2"; "21-CV-345"
    if (!dash?.gap && dash?.kind === 'opaque' && /^x\d/i.test(dash.text)) return at + 2;
    if (
      isHyphen(dash) &&
      !dash?.gap &&
      /^(?:[A-Z]{1,4}|cv|cr|mj|mc)$/.test(figure?.text ?? '') &&
      isHyphen(pieces[at + 3])
    )
      if (isFigure(pieces[at + 4]) && !pieces[at + 4]?.gap) return at + 5;
    // "the 737 MAX": one thing, whatever the number
    const model =
      /^(?:the|an?|its|his|her|their)$/.test(low(pieces, at - 1)) &&
      /^\d{2,4}$/.test(word.text) &&
      plainYear(word) === null;
    if (model && isCapital(dash) && dash.gap && /^(?:[A-Z]{3,5}|\p{Lu}\p{Ll}+)$/u.test(dash.text))
      if (
        isBoundary(pieces[at + 2]) &&
        !isPluralNoun(dash.low) &&
        !isMonth(dash) &&
        !readUnit(pieces, at + 1)
      )
        // "the 737 MAX 8"
        return isFigure(pieces[at + 2]) && /^\d{1,2}$/.test(pieces[at + 2]!.text) ? at + 3 : at + 2;
    // "thirty-something" in digits: nobody's number
    if (isHyphen(dash) && !dash?.gap && low(pieces, at + 2) === 'something') return at + 3;
    if (
      isWord(dash) &&
      !dash.gap &&
      /^[A-Z]{1,3}$/.test(dash.text) &&
      !/^(?:[KMBTCFW]|BN|TN|KM|GB|MB|TB|MW|GW|KG|AM|PM|ST|ND|RD|TH|FT|MPH)$/.test(dash.text)
    )
      return at + 2;
    if (
      isHyphen(dash) &&
      !dash?.gap &&
      isCapital(pieces[at + 2]) &&
      !pieces[at + 2]?.gap &&
      !isMonth(pieces[at + 2]) &&
      !readUnit(pieces, at + 1)
    ) {
      return /^[A-Z]$/.test(pieces[at + 2]?.text ?? '') || pieces[at + 2]?.low === 'eleven' ? at + 3 : null;
    }
  }
  return null;
}

/** "24/7", "9/11", "7/7". */
function slashName(pieces: Piece[], at: number): number | null {
  const [a, bar, b] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (
    a?.text === '9' &&
    isDash(bar) &&
    b?.text === '1' &&
    isDash(pieces[at + 3]) &&
    pieces[at + 4]?.text === '1'
  )
    return at + 5;
  if (!isFigure(a) || bar?.text !== '/' || bar.gap || !isFigure(b) || b.gap) return null;
  if (pieces[at + 3]?.text === '/' && !pieces[at + 3]?.gap) return null;
  // "5/2 favourite", "120/80", "150/6": neither figure counts anything by itself
  const pair = /^\d{1,3}$/.test(a.text) && /^\d{1,3}$/.test(b.text) && a.value >= b.value && a.value > 1;
  if (
    pair &&
    (at < 1 || !/^(?:and|-)$/.test(low(pieces, at - 1))) &&
    !isMonth(pieces[at + 3]) &&
    !readUnit(pieces, at + 3)
  )
    return at + 3;
  const said = `${a.text}/${b.text}`;
  return /^(?:24\/7|9\/11|7\/7|26\/11|11\/9|50\/50|20\/20)$/.test(said) ? at + 3 : null;
}

/** "Group of 20", "Gang of Four", "Big 12". */
function groupOf(pieces: Piece[], at: number): number | null {
  if (
    !isCapital(pieces[at]) ||
    low(pieces, at + 1) !== 'of' ||
    !/^(?:group|gang|council|committee|club|game|house)$/.test(low(pieces, at))
  )
    return null;
  const number = pieces[at + 2];
  const numeric =
    isFigure(number) ||
    (isCapital(number) && SMALL.has(number.low)) ||
    (isWord(number) && TENS.has(number.low));
  return numeric &&
    !(isWord(pieces[at + 3]) && isPluralNoun(low(pieces, at + 3)) && !isCapital(pieces[at + 3]) && at === 0)
    ? at + 3
    : null;
}

/** "Boeing 737", "Article 5", "Apollo 11", "iPhone 12", "S&P 500", "H.R. 3962", "Super Bowl 50", "Ocean's 11". */
function afterCapital(pieces: Piece[], at: number, headline: boolean): number | null {
  const word = pieces[at];
  if (!isWord(word) || !/\p{Lu}/u.test(word.text)) return null;
  // "the Top 40", where no headline makes all words great
  if (word.low === 'top' && low(pieces, at - 1) === 'the' && isFigure(pieces[at + 1]) && !headline)
    if (isBoundary(pieces[at + 2])) return at + 2;
  if (isMonth(word) || isWeekday(word) || NOT_NAMES.has(word.low)) return null;
  const dotted = /\.$/.test(word.text);
  let i = at + 1;
  if (!dotted && pieces[i]?.text === '.' && !pieces[i]?.gap && ROMAN_OR_CODE.test(word.text)) i++;
  const number = pieces[i];
  if (!number?.gap) return null;
  const spelled =
    isCapital(number) && (SMALL.has(number.low) || TENS.has(number.low)) && number.low !== 'one' && !headline;
  if (!isFigure(number) && !spelled) return null;
  if (/^(?:rs|usd|gbp|eur|jpy|inr|cny|rmb|aud|cad|chf|no|nos)$/.test(word.low)) return null;
  if (isFigure(number) && !/^\d{1,5}$|^\d{1,2}\.\d{1,2}$/.test(number.text)) return null;
  const participle =
    /(?:ed|ing)$/.test(word.low) &&
    word.low.length > 4 &&
    !(/ing$/.test(word.low) && /^\d{3}$/.test(number.text)) &&
    word.low !== 'building';
  if (participle) return null;
  const read = readNumber(pieces, i);
  if (!read || read.scaled) return null;
  const after = pieces[read.next];
  // "Clinch 5th Seed", "Powerful 6.1 magnitude quake"
  if (isWord(after) && !after.gap && after.low === endingOf(read.amount)) return null;
  if (/^(?:magnitude|quake|earthquake)$/.test(low(pieces, read.next + (isHyphen(after) ? 1 : 0))))
    return null;
  const attached =
    after &&
    (after.text === '%' ||
      after.text === '$' ||
      (isDash(after) && !after.gap) ||
      after.text === ':' ||
      (after.text === ',' && isFigure(pieces[read.next + 1]) && !pieces[read.next + 1]?.gap));
  if (attached && !ROMAN_OR_CODE.test(word.text)) return null;
  if (attached && (after.text === '%' || (isDash(after) && isFigure(pieces[read.next + 1])))) return null;
  if (readUnit(pieces, read.next)) return null;
  const possessive = /'s?$/.test(word.low);
  const counts = isWord(after) && after.gap && isPluralNoun(after.low);
  if (possessive && isWord(after) && after.gap && !isBoundary(after)) return null;
  if (isFigure(number) && isMonth(after)) return null;
  // Opening word or headline: "Gunmen 12 hostages" never happens, "Explosion Kills 12 People" does.
  if (counts && (headline || (at > 0 && !isCapital(after) && isPluralNoun(word.low)))) return null;
  if (headline && /s$/.test(word.low) && !counts && at > 0) return null;
  if (
    headline &&
    /^(?:at|in|after|and|as|dead|injured|killed|wounded|hurt|missing|more|others|arrested)$/.test(
      after?.low ?? '',
    )
  )
    return null;
  let next = read.next;
  while (isWord(pieces[next]) && !pieces[next]?.gap && pieces[next]?.text.length === 1) next++;
  return next;
}

/** "50 Cent", "Seven Network", "Four Seasons", "20th Century Fox", "Third Reich", "102nd Precinct", "5th Avenue". */
function beforeCapital(pieces: Piece[], at: number, headline: boolean): number | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (isFigure(piece)) {
    const suffix = pieces[at + 1];
    if (isWord(suffix) && !suffix.gap && /^(?:st|nd|rd|th)$/.test(suffix.low)) {
      return isCapital(pieces[at + 2]) && NAMED_ORDINAL.has(low(pieces, at + 2)) && !headline
        ? nameEnd(pieces, at + 2)
        : null;
    }
    return piece.text === '50' && pieces[at + 1]?.text === 'Cent' ? at + 2 : null;
  }
  if (!isWord(piece)) return null;
  const after = pieces[at + 1];
  if (ORDINALS.has(piece.low)) {
    if (
      /^(?:first lady|first minister|first nations|first nation|third world|first world|second world|third reich|fifth avenue|first amendment|second amendment|fifth amendment|fourth amendment|first name|first aid|second thoughts|second nature|third party|second hand)$/.test(
        `${piece.low} ${low(pieces, at + 1)}`,
      )
    )
      return at + 2;
    if (headline || !isCapital(piece) || !isCapital(after) || at === 0) return null;
    return nameEnd(pieces, at + 1);
  }
  if (!SMALL.has(piece.low) && !TENS.has(piece.low)) return null;
  if (
    headline ||
    at === 0 ||
    !isCapital(piece) ||
    !isCapital(after) ||
    !after.gap ||
    /^["“:(.‘']$/.test(pieces[at - 1]?.text ?? '')
  )
    return null;
  return nameEnd(pieces, at + 1);
}

function nameEnd(pieces: Piece[], at: number): number {
  let i = at;
  while (isCapital(pieces[i]) && i < at + 3) i++;
  return i;
}
