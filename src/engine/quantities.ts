/**
 * Finds the numbers of a sentence with all that belongs to each: hedge, figure, unit, what it counts.
 *
 * The sentence is read once from left to right. At each piece an ordered list of readers is asked, names with digits
 * first, so that "F-16" is out of the way before anything counts to sixteen; the first reader that knows the place wins.
 */
import type { Span } from './comparison.ts';
import { type Counted, isBoundary, isPluralNoun, readCounted } from './counted.ts';
import { type DateRead, looksAhead, parsePublished, readDate, readDottedDate } from './dates.ts';
import { isHeadline, readDigitName } from './digit-names.ts';
import type { Bound, Dimension, Quantity } from './facts.ts';
import { type Hedge, hedgeAfter, hedgeBefore, timelyHedgeBefore } from './hedges.ts';
import { type NumberRead, SMALL, readNumber, readOrdinal } from './numbers.ts';
import { type Piece, cut, isCapital, isDash, isFigure, isHyphen, isWord } from './pieces.ts';
import { readChange, readShare } from './shares.ts';
import { DEGREE, POUND_MASS, type Unit, readCurrencyAfter, readCurrencyBefore, readUnit } from './units.ts';

export { comparable, compareQuantities, sameCounted } from './compare-quantities.ts';

interface Scene {
  text: string;
  pieces: Piece[];
  /** Day of publication, in days since 1970. */
  reference: number | null;
  future: boolean;
  headline: boolean;
  sport: boolean;
  warm: boolean;
  weighing: boolean;
  money: boolean;
}

/** What a reader hands back, in piece indexes; `finish` turns it into a quantity. */
interface Found {
  dimension: Dimension;
  amount: number;
  high: number | null;
  unit: string;
  stated: { amount: number; high: number | null; unit: string };
  precision: number;
  first: number;
  /** Index after the figure and its unit. */
  next: number;
  vague?: boolean;
  counted?: Counted | null;
  change?: 'up' | 'down' | null;
  iso?: string | null;
  bound?: Bound;
  /** A hedge between figure and noun or unit: "80 or more yards". */
  inner?: Hedge | null;
}

const SPORT =
  /^(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|los[et]s?|loss(?:es)?|lead(?:s|ing)?|led|victory|victories|draws?|drew|tied?|game|games|match|matches|scores?|scored|halftime|season|seasons|set|sets|final|semifinal|quarterfinal|playoffs?|overtime|advantage|triumph|rout|record|round|series|votes?|voted|trail(?:ed|s|ing)?|upset|edged?|basement|conference|division|standings|championship|tournament|halftime|undefeated|unbeaten|winless|down|up|ahead|league|coach|team|goals?|points)$/;
const WARM = /^(?:temperatures?|heat|heatwave|cold|weather|hot|warm|warmer|warming|cool|cooler|colder|freezing|forecast|fahrenheit|celsius|thermometer)$/;
const WEIGHING = /^(?:weigh(?:s|ed|ing|t)?|heavy|heavier|lighter|overweight|loss|marijuana|cocaine|heroin|meat|cargo|luggage|explosives?|tnt|fish|bomb|warhead)$/;
const PAYING = /^(?:costs?|paid|pay|pays|fined?|worth|price[sd]?|sterling|spen[dt]|fund|funding|bill|debt|salary|budget|earn(?:s|ed)?|sold|bought|fee|tax|loan|bank|profits?|investment|donat(?:ed|ion))$/;

/** Every quantity of one sentence, in order and without overlap. `published`: ISO date the article states, if any. Never throws. */
export function findQuantities(text: string, context: { published: string | null }): Quantity[] {
  const pieces = cut(text);
  const any = (pattern: RegExp): boolean => pieces.some((piece) => piece.kind === 'word' && pattern.test(piece.low));
  const scene: Scene = {
    text,
    pieces,
    reference: parsePublished(context.published),
    future: looksAhead(pieces),
    headline: isHeadline(pieces),
    sport: any(SPORT),
    warm: any(WARM),
    weighing: any(WEIGHING),
    money: any(PAYING),
  };
  const quantities: Quantity[] = [];
  let floor = 0;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece || (piece.kind === 'mark' && !/\p{Sc}/u.test(piece.text))) {
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

function readAny(scene: Scene, at: number): Found | null {
  return (
    readAge(scene, at) ??
    readMagnitude(scene, at) ??
    readScore(scene, at) ??
    readDates(scene, at) ??
    readShares(scene, at) ??
    readAmount(scene, at) ??
    readTwice(scene, at) ??
    readOrdinals(scene, at)
  );
}

const low = (scene: Scene, at: number): string => scene.pieces[at]?.low ?? '';

function plain(dimension: Dimension, amount: number, unit: string, first: number, next: number): Found {
  return { dimension, amount, high: null, unit, stated: { amount, high: null, unit }, precision: 0.5, first, next };
}

/** "No. 1", "number one". */
function readRank(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const word = low(scene, at);
  let i = at + 1;
  if (word === 'no' || word === 'nos') {
    if (!/^[.º°]$/.test(pieces[i]?.text ?? '') || pieces[i]?.gap) return null;
    i++;
  } else if (word !== 'number') return null;
  const number = pieces[i];
  if (!isFigure(number) && !(isWord(number) && SMALL.has(number.low))) return null;
  const read = readNumber(pieces, i);
  if (!read || read.scaled || !Number.isInteger(read.amount)) return null;
  return plain('ordinal', read.amount, '', at, read.next);
}

const GRAMMATICAL_AGE = 120;

/** "33-year-old", "45 years old", "aged 12 to 15", "Jan Novak, 45,", "in his 20s". */
function readAge(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const piece = pieces[at];
  if (!piece) return null;
  if (isFigure(piece) && /^[1-9]0$/.test(piece.text) && low(scene, at + 1) === 's' && !pieces[at + 1]?.gap) {
    if (!/^(?:his|her|their|late|early|mid|-)$/.test(low(scene, at - 1)) || !aheadOf(scene, at, /^(?:his|her|their)$/)) return null;
    return { ...plain('age', piece.value, 'year', at, at + 2), high: piece.value + 9, stated: { amount: piece.value, high: piece.value + 9, unit: 'year' } };
  }
  const number = readNumber(pieces, at);
  if (!number || number.vague || number.amount > 10_000) return null;
  const before = low(scene, at - 1);
  const led = /^(?:aged?|ages)$/.test(before) || (before === 'of' && low(scene, at - 2) === 'age');
  if (led || (before === 'from' && low(scene, at - 2) === 'aged') || (before === 'between' && /^age[ds]?$/.test(low(scene, at - 2)))) {
    const range = readRangeEnd(scene, number, at, number.next);
    const next = skipYears(scene, range?.next ?? number.next);
    if (number.amount > GRAMMATICAL_AGE) return null;
    const high = range?.high ?? null;
    return { ...plain('age', number.amount, 'year', at, next), high, stated: { amount: number.amount, high, unit: 'year' } };
  }
  const range = readRangeEnd(scene, number, at, number.next);
  const unit = readUnit(pieces, range?.next ?? number.next);
  if (unit && /^(?:year|month|week|day|hour)$/.test(unit.unit.name)) {
    const hyphen = isHyphen(pieces[unit.next]) ? 1 : 0;
    const old = low(scene, unit.next + hyphen);
    if (/^olds?$/.test(old)) return oldThing(scene, at, number, range?.high ?? null, unit.unit, unit.next + hyphen + 1, hyphen === 1 || unit.hyphen);
    if (old === 'of' && low(scene, unit.next + 1) === 'age') return oldThing(scene, at, number, range?.high ?? null, unit.unit, unit.next + 2, false);
  }
  // "who was 18 at the time", "she turned 40"
  if (/^(?:was|is|turned|turns)$/.test(before) && /^(?:who|he|she)$/.test(low(scene, at - 2)) && isBoundary(pieces[number.next]) && !isHyphen(pieces[number.next]) && pieces[number.next]?.text !== '%' && number.amount <= GRAMMATICAL_AGE && number.amount > 1) {
    return plain('age', number.amount, 'year', at, number.next);
  }
  // "Jan Novak, 45, of Brno", "Jan Novak (45)"
  if (!isFigure(piece) || !number.bare || !Number.isInteger(number.amount) || number.amount < 1 || number.amount > GRAMMATICAL_AGE) return null;
  const junior = pieces[at - 2]?.text === '.' && /^[js]r$/.test(low(scene, at - 3)) ? 1 : 0;
  const [mark, name] = [pieces[at - 1], pieces[at - 2 - junior]];
  const closing = pieces[at + 1]?.text;
  if (!isCapital(name) || !mark) return null;
  const named = isCapital(pieces[at - 3]) || (isWord(name) && !isMonthLike(name.low) && !scene.sport);
  if (mark.text === ',' && (closing === ',' || closing === ';' || (closing === '.' && at + 2 >= pieces.length)) && named && !isMonthLike(name.low)) {
    return plain('age', number.amount, 'year', at, at + 1);
  }
  if (mark.text === '(' && closing === ')' && isCapital(pieces[at - 3]) && !scene.sport) return plain('age', number.amount, 'year', at, at + 1);
  return null;
}

const isMonthLike = (word: string): boolean =>
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|week|day|january|february|march|april|august|september|october|november|december)$/.test(word);

function aheadOf(scene: Scene, at: number, pattern: RegExp): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) if (pattern.test(low(scene, i))) return true;
  return false;
}

function skipYears(scene: Scene, next: number): number {
  return /^years?$/.test(low(scene, next)) ? next + 1 : next;
}

/** Nouns of things: "four-year-old war" is how long it has lasted, "four-year-old girl" an age. */
const THING =
  /(?:tion|ment|ship|ism|ity|ness|ance|ence|ure|way|ware|phone|port)$|^(?:war|conflict|uprising|law|company|building|church|bridge|record|ban|deal|treaty|pact|feud|tradition|campaign|programme?|case|rule|crisis|insurgency|embargo|blockade|siege|regime|coalition|truce|ceasefire|peace|house|home|car|vehicle|ship|vessel|boat|ferry|plane|jet|aircraft|tree|forest|wine|newspaper|magazine|firm|business|school|university|stadium|plant|factory|reactor|system|bug|flaw|franchise|industry|restaurant|hotel|tower|castle|temple|mosque|cathedral|site|club|team|band|show|series|drought|strike|standoff|stand-off|boycott|rebellion|revolt|row|debt|loan|contract|plan|project|policy|practice|problem|question|mystery|murder|skeleton|fossil|painting|statue|tomb|wreck|shop|store|market|road|dam|mine|pipeline|network|service|app|site|website|game|film|song|album|book|story|video|photo|title|streak)$/;

function oldThing(scene: Scene, at: number, number: NumberRead, high: number | null, unit: Unit, next: number, joined: boolean): Found {
  const counted = joined && low(scene, next - 1) === 'old' ? readCounted(scene.pieces, next, scene.text, false) : null;
  const head = counted?.phrase.split(' ').at(-1) ?? '';
  const before = low(scene, at - 1);
  const thing = counted !== null && (THING.test(head) || THING.test(head.replace(/s$/, '')));
  const stated = { amount: number.amount, high, unit: unit.name };
  if (thing || (!joined && /^(?:is|was|are|were)$/.test(before) && THING.test(low(scene, at - 2)))) {
    return { ...measure(unit, number, high, at, next), stated, counted };
  }
  const perYear = unit.factor / 365.25;
  const name = counted && isCapital(scene.pieces[counted.next - 1]) ? null : counted;
  return {
    dimension: 'age', amount: number.amount * perYear, high: high === null ? null : high * perYear, unit: 'year', stated,
    precision: 0.5 * perYear, first: at, next, counted: name,
  }; // prettier-ignore
}

/** "magnitude 6.1", "6.1-magnitude", "a magnitude of 6.1", "6.1 on the Richter scale", "a 6.1 quake". */
function readMagnitude(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const word = low(scene, at);
  if (word === 'magnitude' || word === 'magnitudes') {
    let i = at + 1;
    while (isHyphen(pieces[i]) || /^(?:of|a|an|was|is|at)$/.test(low(scene, i)) || (hedgeBefore(pieces, i + 1, i)?.first === i && i < at + 4)) i++;
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
  if (piece.place < 1 && /^(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?)$/.test(after)) return found;
  for (let i = at + 1; i < at + 5; i++) if (low(scene, i) === 'richter') return found;
  return null;
}

const HIGHEST_SCORE = 250;

/** "2-1", "24–17"; a rising pair is a range unless the sentence is about a contest and no noun or unit follows. */
function readScore(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const [a, dash, b] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!isFigure(a) || !isDash(dash)) return null;
  if (low(scene, at + 2) === 'nil' && !dash?.gap) return pair(a.value, 0, at, at + 3);
  if (!isFigure(b) || dash?.gap !== b.gap || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text)) return null;
  if (a.value > HIGHEST_SCORE || b.value > HIGHEST_SCORE) return null;
  const after = pieces[at + 3];
  if (after?.text === '%' || after?.text === '/' || readUnit(pieces, at + 3) || readCurrencyAfter(pieces, at + 3)) return null;
  if (isWord(after) && !after.gap) return null;
  if (a.value < b.value) {
    if (isHyphen(after) && isWord(pieces[at + 4])) return null;
    const record = pieces[at - 1]?.text === '(';
    if ((!scene.sport && !record) || (isWord(after) && isPluralNoun(after.low))) return null;
  }
  let next = at + 3;
  // "10-3-2": won, lost, drawn
  if (isDash(after) && !after?.gap && isFigure(pieces[at + 4]) && !pieces[at + 4]?.gap) next = at + 5;
  return pair(a.value, b.value, at, next);
}

function dotted(scene: Scene, at: number): Found | null {
  const read = scene.pieces[at]?.kind === 'opaque' ? readDottedDate(scene.pieces, at, scene.reference) : null;
  return read && { ...read, precision: read.high === null ? 0.5 : (read.high - read.amount) / 2, first: at };
}

/** "Oakville 65, Ridgeton 59": the two figures of a result, and all between them. */
function readResult(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const [a, comma] = [pieces[at], pieces[at + 1]];
  if (!isFigure(a) || comma?.text !== ',' || !isCapital(pieces[at - 1]) || !/^\d{1,3}$/.test(a.text) || isMonthLike(low(scene, at - 1))) return null;
  let i = at + 2;
  while (isCapital(pieces[i]) && i < at + 5) i++;
  const b = pieces[i];
  if (i === at + 2 || !isFigure(b) || !/^\d{1,3}$/.test(b.text) || isMonthLike(low(scene, i - 1))) return null;
  const after = pieces[i + 1];
  return after === undefined || /^[.;,)]$/.test(after.text) ? pair(a.value, b.value, at, i + 1) : null;
}

function pair(a: number, b: number, at: number, next: number): Found {
  return { ...plain('score', a, '', at, next), high: b, stated: { amount: a, high: b, unit: '' } };
}

function readDates(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const read: DateRead | null = readDate(pieces, at, scene.reference, scene.future);
  if (!read) return null;
  const clock = /^(?:left|remaining|to (?:go|play|spare))\b/.test(`${low(scene, read.next)} ${low(scene, read.next + 1)}`);
  if (read.dimension === 'time' && read.stated.unit === '' && clock) {
    // A game clock: minutes and seconds
    const days = read.amount / 86_400;
    return { ...plain('duration', days, 'day', at, read.next), stated: { amount: read.amount, high: null, unit: 'second' }, precision: 0.5 / 86_400 };
  }
  return { ...read, precision: read.dimension === 'time' ? 0.5 : read.high === null ? 0.5 : (read.high - read.amount) / 2, first: at };
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

/** "of the territory", "of voters"; also a noun at once: "20 percent stake". */
function ofWhat(scene: Scene, next: number): Counted | null {
  const { pieces, text } = scene;
  let i = next;
  const of = low(scene, i) === 'of' || low(scene, i) === 'in';
  if (of) i++;
  if (!of && /(?:ed|ly|ing)$/.test(low(scene, i))) return null;
  const determined = /^(?:the|its|their|his|her|our|all|those|these|that|a|an|this|every|'s)$/;
  while (of && determined.test(low(scene, i))) i++;
  if (low(scene, next) === 'in' && (i !== next + 1 || isCapital(pieces[i]))) return null;
  const found = of
    ? (readCounted(pieces, i, text, true) ?? readCounted(pieces, i, text, false))
    : readCounted(pieces, i, text, false);
  if (of && found && !found.plural) {
    // "of Latvian territory", "of the electorate": the last noun, not the only plain word
    return readCounted(pieces, i, text, false) ?? found;
  }
  if (!of && isHyphen(pieces[i])) return readCounted(pieces, i + 1, text, false);
  return found;
}

interface RangeEnd {
  high: number;
  place: number;
  next: number;
  scaled: boolean;
  factor: number;
}

/** "–20", "to 20", after "between" also "and 20": the upper end of a range that began with `number`. */
function readRangeEnd(scene: Scene, number: NumberRead, at: number, from: number): RangeEnd | null {
  const { pieces } = scene;
  if (number.vague) return null;
  const join = pieces[from];
  const before = low(scene, at - 1);
  const between = before === 'between' || low(scene, at - 2) === 'between';
  const dash = isDash(join) && (join?.gap === pieces[from + 1]?.gap || join?.text !== '-');
  if (!dash && join?.low !== 'to' && !(join?.low === 'and' && between) && !(join?.low === 'or' && SMALL.has(low(scene, at)))) return null;
  let i = from + 1;
  if (join?.low === 'to' && before === 'from' && readChange(pieces, at - 1, from) !== null) return null;
  if (readCurrencyBefore(pieces, i)) i = readCurrencyBefore(pieces, i)?.next ?? i;
  const upper = readNumber(pieces, i, i > from + 1 || at > 0 && readCurrencyBefore(pieces, at - 1) !== null);
  if (!upper || upper.vague) return null;
  // "15 to 20 million": the scale belongs to both
  const factor = upper.scaled && !number.scaled && number.amount < 1000 ? scaleOf(upper) : 1;
  if (number.amount * factor >= upper.amount) return null;
  if (dash && isFigure(pieces[at]) && pieces[at]?.text.startsWith('0')) return null;
  return { high: upper.amount, place: upper.place, next: upper.next, scaled: upper.scaled, factor };
}

function scaleOf(number: NumberRead): number {
  let factor = 1;
  while (number.amount / (factor * 10) >= 1 && factor < 1e12) factor *= 1000;
  return number.amount / factor < 1 ? factor / 1000 : factor;
}

function measure(unit: Unit, number: NumberRead, high: number | null, first: number, next: number): Found {
  const amount = (number.amount + unit.offset) * unit.factor;
  return {
    dimension: unit.dimension,
    amount,
    high: high === null ? (number.high === null ? null : (number.high + unit.offset) * unit.factor) : (high + unit.offset) * unit.factor,
    unit: unit.base,
    stated: { amount: number.amount, high: high ?? number.high, unit: unit.name },
    precision: Math.max((number.place * unit.factor) / 2, unit.slack * amount),
    first,
    next,
    vague: number.vague,
  };
}

/** Money, measures, durations and counts: everything that starts with a plain number, currency signs allowed. */
function readAmount(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const currency = readCurrencyBefore(pieces, at);
  const sign = currency ? currency.next : at;
  const number = readNumber(pieces, sign, currency !== null) ?? (currency ? null : readHalfUnit(pieces, at));
  if (!number) return null;
  if (isIdle(scene, at, number)) return null;
  let next = number.next;
  let high = number.high;
  let range = readRangeEnd(scene, number, at, next);
  if (currency) {
    if (range) ({ next, high } = range);
    const amount = number.amount * (range?.factor ?? 1);
    return money(scene, amount, high, 1, currency.code, Math.max(number.place * (range?.factor ?? 1), range?.place ?? 0), at, next, number.vague);
  }
  if (range) ({ next, high } = range);
  const lower: NumberRead = range?.factor ? { ...number, amount: number.amount * range.factor, place: number.place * range.factor } : number;
  let unit = readUnit(pieces, next);
  if (unit && !range) {
    // "15% to 20%", "5 km to 10 km"
    const again = readRangeEnd(scene, number, at, unit.next);
    const second = again ? readUnit(pieces, again.next) : null;
    if (again && second && second.unit === unit.unit) {
      range = again;
      high = again.high;
      unit = second;
    }
  }
  const after = pieces[next];
  const plural = isWord(pieces[next + 1]) && isPluralNoun(low(scene, next + 1));
  if (unit && after?.text === 'm' && !after.gap && plural && unit.next === next + 1) {
    return count(scene, { ...lower, amount: lower.amount * 1e6, place: number.place * 1e6 }, high === null ? null : high * 1e6, at, next + 1);
  }
  if (unit) return measured(scene, unit.unit, lower, high, at, unit.next, unit.hyphen);
  const inner = hedgeAfter(pieces, next);
  const late = inner ? readUnit(pieces, inner.next) : null;
  if (inner && late) return { ...measured(scene, late.unit, lower, high, at, late.next, late.hyphen), inner };
  const coin = readCurrencyAfter(pieces, next);
  if (coin && !(low(scene, coin.next - 1) === 'won' && !number.scaled)) {
    return money(scene, lower.amount, high, coin.factor, coin.code, lower.place, at, coin.next, number.vague, coin.hyphen);
  }
  const hyphen = isHyphen(after) ? 1 : 0;
  if (/^pounds?$/.test(low(scene, next + hyphen))) {
    const weight = hyphen === 1 || low(scene, next + 1) === 'of' || (!number.scaled && !paidFor(scene, at) && (scene.weighing || !scene.money));
    if (weight && !(number.scaled && scene.money)) return measured(scene, POUND_MASS, lower, high, at, next + hyphen + 1, hyphen === 1);
    return money(scene, lower.amount, high, 1, 'GBP', lower.place, at, next + hyphen + 1, number.vague, hyphen === 1);
  }
  if (/^degrees?$/.test(low(scene, next + hyphen)) && scene.warm) {
    return measured(scene, DEGREE, lower, high, at, next + hyphen + 1, false);
  }
  return count(scene, lower, high, at, next);
}

/** A word of paying stands close before the amount. */
function paidFor(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) if (PAYING.test(low(scene, i))) return true;
  return false;
}

/** "half an hour", "a half-litre", "half a mile": half of the unit that follows. */
function readHalfUnit(pieces: Piece[], at: number): NumberRead | null {
  if (pieces[at]?.low !== 'half') return null;
  const article = /^an?$/.test(pieces[at + 1]?.low ?? '') ? 1 : 0;
  const unit = readUnit(pieces, at + 1 + article);
  if (!unit || unit.unit.dimension === 'share' || isFigure(pieces[at - 1]) || /^(?:and|the|first|second)$/.test(article ? '' : (pieces[at - 1]?.low ?? ''))) return null;
  return { amount: 0.5, high: null, place: 0.1, next: at + 1 + article, vague: false, bare: false, scaled: false };
}

function money(scene: Scene, amount: number, high: number | null, factor: number, code: string, place: number, first: number, next: number, vague: boolean, hyphen = false): Found {
  const { pieces, text } = scene;
  const found = plain('money', amount * factor, code, first, next);
  found.high = high === null ? null : high * factor;
  found.stated = { amount: amount * factor, high: found.high, unit: code };
  found.precision = (place * factor) / 2;
  found.vague = vague;
  const said = readCurrencyAfter(pieces, next);
  if (said?.code === code && !hyphen) found.next = next = said.next;
  let i = next;
  if (low(scene, i) === 'worth') i++;
  if (low(scene, i) === 'of' || low(scene, i) === 'in') {
    found.counted = isCapital(pieces[i + 1]) || low(scene, i + 1) === 'the' ? null : (readCounted(pieces, i + 1, text, true) ?? readCounted(pieces, i + 1, text, false));
  } else if (i === next && (isHyphen(pieces[i]) || hyphen || !/(?:ed|ing|ly)$/.test(low(scene, i)))) found.counted = readCounted(pieces, isHyphen(pieces[i]) || hyphen ? i + (isHyphen(pieces[i]) ? 1 : 0) : i, text, false);
  found.change = readChange(pieces, first, next);
  return found;
}

/** "minus 17 degrees", "−3%": a sign or the word stands right before the figure. Returns the index it starts at, or `at`. */
function minusBefore(scene: Scene, at: number): number {
  const { pieces } = scene;
  const sign = pieces[at - 1];
  if (sign?.low === 'minus') return at - 1;
  const dash = sign !== undefined && /^[-−–]$/.test(sign.text);
  const free = sign?.gap === true || at - 1 === 0 || pieces[at - 2]?.text === '(';
  if (sign?.text === '-' && pieces[at - 2]?.low === 'minus') return at - 2;
  return dash && free && !pieces[at]?.gap ? at - 1 : at;
}

function measured(scene: Scene, unit: Unit, number: NumberRead, high: number | null, first: number, next: number, hyphen: boolean): Found {
  const { pieces, text } = scene;
  const found = measure(unit, number, high, first, next);
  const signed = unit.dimension === 'temperature' || unit.dimension === 'share' ? minusBefore(scene, first) : first;
  if (signed < first) {
    const offset = 2 * unit.offset * unit.factor;
    found.amount = offset - found.amount;
    found.high = found.high === null ? null : offset - found.high;
    found.stated = { ...found.stated, amount: -found.stated.amount, high: found.stated.high === null ? null : -found.stated.high };
    found.first = signed;
  }
  if (/^(?:length|mass|duration)$/.test(unit.dimension)) compound(scene, found, unit);
  if (unit.dimension === 'share' || unit.dimension === 'points') {
    found.change = readChange(pieces, first, next);
    found.counted = found.change === null ? ofWhat(scene, found.next) : null;
    return found;
  }
  if (unit.dimension === 'temperature') found.change = readChange(pieces, first, next);
  if (hyphen) found.counted = readCounted(pieces, isHyphen(pieces[found.next]) ? found.next + 1 : found.next, text, false);
  else if (low(scene, found.next) === 'of' && !isCapital(pieces[found.next + 1])) {
    found.counted = readCounted(pieces, found.next + 1, text, true) ?? readCounted(pieces, found.next + 1, text, false);
  }
  return found;
}

/** "6 feet 4 inches", "6-foot-4", "two hours and 10 minutes": the smaller unit is added on. */
function compound(scene: Scene, found: Found, unit: Unit): void {
  const { pieces } = scene;
  let i = found.next;
  if (isHyphen(pieces[i]) || low(scene, i) === 'and' || pieces[i]?.text === ',') i++;
  const second = readNumber(pieces, i);
  if (!second || second.vague || second.scaled) return;
  const minor = readUnit(pieces, second.next);
  const factor = minor && minor.unit.dimension === unit.dimension && minor.unit.factor < unit.factor ? minor.unit.factor : null;
  const tight = low(scene, second.next) === 'in' && pieces[second.next]?.gap === false;
  const bareInches = unit.name === 'feet' && (isHyphen(pieces[found.next]) || tight) && second.amount < 12;
  if (factor === null && !bareInches) return;
  if (factor !== null && second.amount * factor >= unit.factor) return;
  const add = second.amount * (factor ?? 0.0254);
  found.amount += add;
  found.stated = { ...found.stated, amount: found.stated.amount + add / unit.factor };
  found.precision = (second.place * (factor ?? 0.0254)) / 2;
  found.next = factor !== null && minor ? minor.next : second.next + (tight ? 1 : 0);
}

function count(scene: Scene, number: NumberRead, high: number | null, first: number, next: number): Found | null {
  const { pieces, text } = scene;
  const found = plain('count', number.amount, '', first, next);
  found.high = high;
  found.stated = { amount: number.amount, high, unit: '' };
  found.precision = number.place / 2;
  found.vague = number.vague;
  const after = pieces[next];
  if (isWord(after) && !after.gap && isFigure(pieces[next - 1])) {
    if (after.low === 'x') return { ...found, dimension: 'factor', unit: '×', next: next + 1 };
    if (after.low === 'p') return money(scene, number.amount, high, 0.01, 'GBP', number.place, first, next + 1, false);
    return null;
  }
  const torn =
    isBoundary(pieces[next + 1]) || (after?.gap === true && ( isPluralNoun(low(scene, next + 1)) || pieces[next + 1]?.gap === false));
  if (isHyphen(after) && isWord(pieces[next + 1]) && !torn) {
    if (/^(?:strong|odd|plus)$/.test(low(scene, next + 1))) return { ...found, counted: countedAfter(scene, next + 2, number) };
    if (/^(?:way|faced|fold|dimensional|pronged|tiered?|edged|ply|x)$/.test(low(scene, next + 1)) && SMALL.has(low(scene, first))) return null;
    const word = pieces[next + 1] as Piece;
    found.counted = { phrase: word.low, start: word.start, end: word.end, plural: isPluralNoun(word.low), next: next + 2 };
    return found;
  }
  const coin = number.vague && low(scene, next) === 'of' ? readCurrencyAfter(pieces, next + 1) : null;
  if (coin) return money(scene, number.amount, high, coin.factor, coin.code, number.place, first, coin.next, true);
  const trailing = hedgeAfter(pieces, next);
  found.counted = countedAfter(scene, trailing?.next ?? next, number);
  // "a 90.4 passer rating"
  if (!found.counted && isFigure(pieces[first]) && /^an?$/.test(low(scene, first - 1))) found.counted = readCounted(pieces, next, text, false);
  if (/^(?:by|up|down)$/.test(low(scene, (hedgeBefore(pieces, first, 0)?.first ?? first) - 1))) found.change = readChange(pieces, first, next);
  const signed = scene.warm && found.counted === null ? minusBefore(scene, first) : first;
  if (signed < first) return measured(scene, DEGREE, number, high, first, next, false);
  if (isLoneOne(scene, first, number, found.counted)) return null;
  return found;
}

function countedAfter(scene: Scene, at: number, number: NumberRead): Counted | null {
  const { pieces, text } = scene;
  const single = number.amount === 1;
  let i = at;
  const of = low(scene, i) === 'of';
  if (of) {
    i++;
    while (/^(?:the|its|their|his|her|our|those|these|my|your|all)$/.test(low(scene, i))) i++;
    if (isCapital(pieces[i]) && !isPluralNoun(low(scene, i))) return null;
  }
  return readCounted(pieces, i, text, of || !single);
}

const HYPHEN_IDIOM = new Set('on sided time way off to size stop liner handed faced piece track dimensional fold tier pronged edged all sum'.split(' '));
const BEFORE_IDLE_ONE = new Set('no the this loved new last first which any every some each another only-the at such single'.split(' '));
const AFTER_IDLE_ONE = new Set('of another thing hand way side side point day time more has is was who that or to and by in for with on at another\'s would will can could too'.split(' '));

/** Words for numbers that count nothing: "no one", "one of", "one another", "at one point", "zero tolerance". */
function isIdle(scene: Scene, at: number, number: NumberRead): boolean {
  const first = low(scene, at);
  if (first === 'zero' && /^(?:tolerance|sum|hour|in)$/.test(low(scene, at + 1))) return true;
  if (first === 'a' && low(scene, at + 1) === 'hundred' && low(scene, at + 2) === 'percent') return false;
  // "a minute or two"
  if (low(scene, at - 1) === 'or' && number.amount < 4 && low(scene, at - 3) === 'a') return true;
  if (low(scene, at - 1) === 'or' && number.amount < 4 && low(scene, at - 3) === 'next') return true;
  if (first !== 'one' || number.amount !== 1) return false;
  const after = low(scene, at + 1);
  if (isHyphen(scene.pieces[at + 1])) return HYPHEN_IDIOM.has(low(scene, at + 2));
  if (after === 'day' && /^(?:after|before|later|earlier)$/.test(low(scene, at + 2))) return false;
  return BEFORE_IDLE_ONE.has(low(scene, at - 1)) || AFTER_IDLE_ONE.has(after) || isHyphen(scene.pieces[at - 1]);
}

/** "one" alone stands for a thing named before: "the new one", "one said". */
function isLoneOne(scene: Scene, at: number, number: NumberRead, counted: Counted | null | undefined): boolean {
  return number.amount === 1 && low(scene, at) === 'one' && !counted;
}

/** "shot twice": two times. */
function readTwice(scene: Scene, at: number): Found | null {
  return low(scene, at) === 'twice' ? plain('count', 2, '', at, at + 1) : null;
}

/** Nouns that an ordinal numbers even where another noun follows: "third quarter profit". */
const STEP = /^(?:degree|quarter|half|round|day|week|month|year|century|period|inning|set|term|floor|grade|season)$/;

/** "third quarter", "32nd overall", "first-degree"; "first of all", "at first", "a second" are idle. */
function readOrdinals(scene: Scene, at: number): Found | null {
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
    if (/^(?:of|to|thing|things|place|hand|time|lady|then|and|but|in|at|on|for|name|aid|class|rate|ever|guess|half|thought|thoughts)$/.test(target.low) && (read.amount <= 2 || /^(?:of|to|and|but|in|at|on|for|then)$/.test(target.low))) {
      if (!(target.low === 'half' || target.low === 'place' || target.low === 'time')) return null;
    }
  }
  const counted = readCounted(pieces, hyphen ? read.next + 1 : read.next, text, false);
  if (!digits && !counted && read.amount < 3) return null;
  const found = plain('ordinal', read.amount, '', at, read.next);
  if ((hyphen || STEP.test(after?.low ?? '')) && counted) {
    const word = pieces[hyphen ? read.next + 1 : read.next] as Piece;
    found.counted = { ...counted, phrase: word.low, start: word.start, end: word.end, next: read.next + (hyphen ? 2 : 1) };
  } else found.counted = counted;
  return found;
}

/** Adds the hedge, works out the spans, and turns piece indexes into offsets. */
function finish(scene: Scene, found: Found, floor: number): { quantity: Quantity; next: number } | null {
  const { pieces, text } = scene;
  if (!Number.isFinite(found.amount) || (found.high !== null && !Number.isFinite(found.high))) return null;
  const hedgeless = found.dimension === 'ordinal' || found.dimension === 'score' || (found.dimension === 'date' && found.stated.unit !== 'year');
  const timely = found.dimension === 'time' ? timelyHedgeBefore(pieces, found.first, floor) : null;
  const before = timely ?? (hedgeless ? null : hedgeBefore(pieces, found.first, floor));
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
  const hedge = hedges.map((each) => text.slice(pieces[each.first]?.start, pieces[each.next - 1]?.end)).join(' … ');
  return {
    next,
    quantity: {
      start: first.start,
      end: Math.max(last.end, figureLast.end),
      figure: { start: figureFirst.start, end: figureLast.end } satisfies Span,
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
