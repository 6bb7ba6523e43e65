/** Money and measures: numbers with a currency or a unit. */
import { isPluralNoun, readCounted } from './counted.ts';
import { count, isIdle, ofWhat } from './counts.ts';
import { readCurrencyAfter, readCurrencyBefore } from './currencies.ts';
import { hedgeAfter } from './hedges.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { isCapital, isFigure, isHyphen, isWord } from '../words/pieces.ts';
import { measure, readRangeEnd } from './ranges.ts';
import { type Found, PAYING, type Scene, low, plain } from './scene.ts';
import { readChange } from './ups-and-downs.ts';
import { readOneUnit, readPartUnit } from './stretches.ts';
import { DEGREE, POUND_MASS, type Unit, readUnit } from './units.ts';

/** Money, measures, durations and counts: everything that starts with a plain number, currency signs allowed. */
export function readAmount(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const currency = readCurrencyBefore(pieces, at);
  const sign = currency ? currency.next : at;
  const number =
    readNumber(pieces, sign, currency !== null) ??
    (currency ? null : (readPartUnit(pieces, at) ?? readOneUnit(pieces, at)));
  if (!number) return null;
  if (isIdle(scene, at, number)) return null;
  let next = number.next;
  let high = number.high;
  let range = readRangeEnd(scene, number, at, next);
  if (currency) {
    if (range) ({ next, high } = range);
    const amount = number.amount * (range?.factor ?? 1);
    return money(
      scene,
      amount,
      high,
      1,
      currency.code,
      Math.max(number.place * (range?.factor ?? 1), range?.place ?? 0),
      at,
      next,
      number.vague,
    );
  }
  if (range) ({ next, high } = range);
  const lower: NumberRead = range?.factor
    ? { ...number, amount: number.amount * range.factor, place: number.place * range.factor }
    : number;
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
  const millions = unit !== null && after?.text === 'm' && !after.gap && unit.next === next + 1;
  const paid = millions ? readCurrencyAfter(pieces, next + 1) : null;
  if (paid && !paid.hyphen) {
    // "5m euros"
    const much = lower.amount * 1e6;
    const top = high === null ? null : high * 1e6;
    return money(scene, much, top, paid.factor, paid.code, lower.place * 1e6, at, paid.next, number.vague);
  }
  if (millions && (plural || isCrowd(scene, at))) {
    return count(
      scene,
      { ...lower, amount: lower.amount * 1e6, place: number.place * 1e6 },
      high === null ? null : high * 1e6,
      at,
      next + 1,
    );
  }
  if (unit) return measured(scene, unit.unit, lower, high, at, unit.next, unit.hyphen);
  // "10 straight days", "two more years"
  const apart = STRAIGHT.test(low(scene, next)) ? readUnit(pieces, next + 1) : null;
  if (apart?.unit.dimension === 'duration' && !apart.hyphen)
    return measured(scene, apart.unit, lower, high, at, apart.next, false);
  const inner = hedgeAfter(pieces, next);
  const late = inner ? readUnit(pieces, inner.next) : null;
  if (inner && late) return { ...measured(scene, late.unit, lower, high, at, late.next, late.hyphen), inner };
  const coin = readCurrencyAfter(pieces, next);
  if (coin && !(low(scene, coin.next - 1) === 'won' && !number.scaled)) {
    return money(
      scene,
      lower.amount,
      high,
      coin.factor,
      coin.code,
      lower.place,
      at,
      coin.next,
      number.vague,
      coin.hyphen,
    );
  }
  const hyphen = isHyphen(after) ? 1 : 0;
  if (/^pounds?$/.test(low(scene, next + hyphen))) {
    const weight =
      hyphen === 1 ||
      low(scene, next + 1) === 'of' ||
      (!number.scaled && !paidFor(scene, at) && (scene.weighing || !scene.money));
    if (weight && !(number.scaled && scene.money))
      return measured(scene, POUND_MASS, lower, high, at, next + hyphen + 1, hyphen === 1);
    return money(
      scene,
      lower.amount,
      high,
      1,
      'GBP',
      lower.place,
      at,
      next + hyphen + 1,
      number.vague,
      hyphen === 1,
    );
  }
  // "98.6 degrees", "100 degrees in the city"; few degrees may be of a university
  const hot =
    low(scene, next) === 'degrees' && number.amount > FEW_DEGREES && !COMPASS.test(low(scene, next + 1));
  if (hot || (/^degrees?$/.test(low(scene, next + hyphen)) && scene.warm)) {
    return measured(scene, DEGREE, lower, high, at, next + hyphen + 1, false);
  }
  if (number.vague && low(scene, next) === 'of') {
    const much = readCurrencyAfter(pieces, next + 1);
    // "thousands of pounds"; of some stuff, they weigh
    if (low(scene, next + 1) === 'pounds' && low(scene, next + 2) !== 'of' && !scene.weighing)
      return money(scene, number.amount, high, 1, 'GBP', number.place, at, next + 2, true);
    if (much)
      return money(scene, number.amount, high, much.factor, much.code, number.place, at, much.next, true);
  }
  if (isFigure(pieces[next - 1]) && after?.low === 'p' && !after.gap) {
    return money(scene, number.amount, high, 0.01, 'GBP', number.place, at, next + 1, false);
  }
  const counted = count(scene, lower, high, at, next);
  const below = scene.warm && counted?.counted === null && minusBefore(scene, at) < at;
  return below ? measured(scene, DEGREE, lower, high, at, next, false) : counted;
}

/** "a population of 8.4m", "watched by 6.1m", "an audience that peaked at 6.9m": millions, not metres. */
function isCrowd(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) if (CROWD.test(low(scene, i))) return true;
  return false;
}
const CROWD =
  /^(?:populations?|audiences?|viewers?|viewership|watched|listeners|followers|subscribers|users|customers|members|membership|households|electorate|voters|readers|readership|downloads|copies)$/;

const FEW_DEGREES = 20;
const COMPASS = /^(?:of|north|south|east|west|from|to|in|longitude|latitude)$/;
const STRAIGHT = /^(?:straight|consecutive|successive|full|whole|more|further|additional|extra|long)$/;

/** A word of paying stands close before the amount. */
function paidFor(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) if (PAYING.test(low(scene, i))) return true;
  return false;
}

function money(
  scene: Scene,
  amount: number,
  high: number | null,
  factor: number,
  code: string,
  place: number,
  first: number,
  next: number,
  vague: boolean,
  hyphen = false,
): Found {
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
    found.counted =
      isCapital(pieces[i + 1]) || low(scene, i + 1) === 'the'
        ? null
        : (readCounted(pieces, i + 1, text, true) ?? readCounted(pieces, i + 1, text, false));
  } else if (i === next && (isHyphen(pieces[i]) || hyphen || !/(?:ed|ing|ly)$/.test(low(scene, i))))
    found.counted = readCounted(
      pieces,
      isHyphen(pieces[i]) || hyphen ? i + (isHyphen(pieces[i]) ? 1 : 0) : i,
      text,
      false,
    );
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

function measured(
  scene: Scene,
  unit: Unit,
  number: NumberRead,
  high: number | null,
  first: number,
  next: number,
  hyphen: boolean,
): Found {
  const { pieces, text } = scene;
  const found = measure(unit, number, high, first, next);
  const signed =
    unit.dimension === 'temperature' || unit.dimension === 'share' ? minusBefore(scene, first) : first;
  if (signed < first) {
    const offset = 2 * unit.offset * unit.factor;
    found.amount = offset - found.amount;
    found.high = found.high === null ? null : offset - found.high;
    found.stated = {
      ...found.stated,
      amount: -found.stated.amount,
      high: found.stated.high === null ? null : -found.stated.high,
    };
    found.first = signed;
  }
  if (/^(?:length|mass|duration)$/.test(unit.dimension)) {
    // "17 years, four months and six days"
    const minor = compound(scene, found, unit);
    if (minor) compound(scene, found, minor, unit);
  }
  if (unit.dimension === 'share' || unit.dimension === 'points') {
    found.change = readChange(pieces, first, next);
    found.counted = found.change === null ? ofWhat(scene, found.next) : null;
    return found;
  }
  if (unit.dimension === 'temperature') found.change = readChange(pieces, first, next);
  if (hyphen)
    found.counted = readCounted(
      pieces,
      isHyphen(pieces[found.next]) ? found.next + 1 : found.next,
      text,
      false,
    );
  else if (low(scene, found.next) === 'of' && !isCapital(pieces[found.next + 1])) {
    found.counted =
      readCounted(pieces, found.next + 1, text, true) ?? readCounted(pieces, found.next + 1, text, false);
  }
  return found;
}

/**
 * "6 feet 4 inches", "6-foot-4", "two hours and 10 minutes": the smaller unit is added on, and handed back.
 * `whole`: the unit the figure is stated in.
 */
function compound(scene: Scene, found: Found, unit: Unit, whole = unit): Unit | null {
  const { pieces } = scene;
  let i = found.next;
  const add = (amount: number, next: number): void => {
    found.amount += amount;
    found.stated = { ...found.stated, amount: found.stated.amount + amount / whole.factor };
    found.next = next;
  };
  // "a year and a half"
  if (low(scene, i) === 'and' && low(scene, i + 1) === 'a' && low(scene, i + 2) === 'half') {
    add(unit.factor / 2, i + 3);
    return null;
  }
  if (pieces[i]?.text === ',' && unit.dimension === 'duration') i++;
  if (isHyphen(pieces[i]) || low(scene, i) === 'and') i++;
  const second = readNumber(pieces, i);
  if (!second || second.vague || second.scaled) return null;
  const minor = readUnit(pieces, second.next);
  const smaller =
    minor && minor.unit.dimension === unit.dimension && minor.unit.factor < unit.factor ? minor : null;
  const tight = low(scene, second.next) === 'in' && pieces[second.next]?.gap === false;
  // "5ft 11"
  const short =
    /^(?:ft|foot)$/.test(low(scene, found.next - 1)) &&
    i === found.next &&
    !/^[\p{L}%]/u.test(pieces[second.next]?.text ?? '');
  const bareInches =
    unit.name === 'feet' && (isHyphen(pieces[found.next]) || tight || short) && second.amount < 12;
  if (!smaller && !bareInches) return null;
  const factor = smaller?.unit.factor ?? 0.0254;
  if (smaller && second.amount * factor >= unit.factor) return null;
  add(second.amount * factor, smaller ? smaller.next : second.next + (tight ? 1 : 0));
  found.precision = (second.place * factor) / 2;
  return smaller?.unit ?? null;
}
