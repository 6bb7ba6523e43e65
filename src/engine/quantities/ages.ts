/** Ages of people, told from the ages of things, which are durations. */
import { isMonthName } from './calendar.ts';
import { isBoundary, isPluralNoun, readCounted } from './counted.ts';
import { type NumberRead, SMALL, TENS, isNumberWord, readNumber } from './numbers.ts';
import { isCapital, isFigure, isHyphen, isWord } from '../words/pieces.ts';
import { isNamedFirst, isRoleFirst, isSetApart } from './clause-firsts.ts';
import { KIN, KINSMAN, YOUNG, isPeople, isRole } from './age-nouns.ts';
import { measure, readRangeEnd } from './ranges.ts';
import { type Found, type Scene, low, plain } from './scene.ts';
import { type Unit, readUnit } from './units.ts';

const GRAMMATICAL_AGE = 120;
/** Younger ages are told in months, as a rule, and "is one" tells no age. In years. */
const LEAST_TOLD = 2;

/** "33-year-old", "45 years old", "aged 12 to 15", "Jan Novak, 45,", "in his 20s", "in her late twenties". */
export function readAge(scene: Scene, at: number): Found | null {
  const { pieces } = scene;
  const piece = pieces[at];
  if (!piece) return null;
  if (isFigure(piece) && /^[1-9]0$/.test(piece.text) && low(scene, at + 1) === 's' && !pieces[at + 1]?.gap) {
    if (
      !/^(?:his|her|their|late|early|mid|-)$/.test(low(scene, at - 1)) ||
      !aheadOf(scene, at, /^(?:his|her|their)$/)
    )
      return null;
    return {
      ...plain('age', piece.value, 'year', at, at + 2),
      high: piece.value + 9,
      stated: { amount: piece.value, high: piece.value + 9, unit: 'year' },
    };
  }
  const decade = TENS.get(piece.low.replace(/ies$/, 'y'));
  if (decade !== undefined && piece.low.endsWith('ies')) {
    if (!aheadOf(scene, at, /^(?:his|her|their|my|our)$/)) return null;
    const high = decade + 9;
    return {
      ...plain('age', decade, 'year', at, at + 1),
      high,
      stated: { amount: decade, high, unit: 'year' },
    };
  }
  const number = readNumber(pieces, at);
  if (!number || number.vague || number.amount > 10_000) return null;
  const before = low(scene, at - 1);
  const led = isAfterAged(scene, at) || (before === 'of' && low(scene, at - 2) === 'age');
  if (
    led ||
    (before === 'from' && low(scene, at - 2) === 'aged') ||
    (before === 'between' && /^age[ds]?$/.test(low(scene, at - 2)))
  ) {
    const range = readRangeEnd(scene, number, at, number.next);
    const next = skipYears(scene, range?.next ?? number.next);
    if (number.amount > GRAMMATICAL_AGE) return null;
    const high = range?.high ?? null;
    // "aged 11 months"
    const young = readUnit(pieces, next);
    if (young && /^(?:month|week|day)$/.test(young.unit.name))
      return oldThing(scene, at, number, high, young.unit, young.next, false);
    return {
      ...plain('age', number.amount, 'year', at, next),
      high,
      stated: { amount: number.amount, high, unit: 'year' },
    };
  }
  // "14- and | 15-year-olds"
  if (isHyphen(pieces[number.next]) && low(scene, number.next + 1) === 'and' && isOld(scene, number.next + 2))
    return plain('age', number.amount, 'year', at, number.next);
  const range = readRangeEnd(scene, number, at, number.next);
  const unit = readUnit(pieces, range?.next ?? number.next);
  if (unit && /^(?:year|month|week|day|hour)$/.test(unit.unit.name)) {
    const hyphen = isHyphen(pieces[unit.next]) ? 1 : 0;
    const old = low(scene, unit.next + hyphen);
    if (/^olds?(?:'s?)?$/.test(old))
      return oldThing(
        scene,
        at,
        number,
        range?.high ?? null,
        unit.unit,
        unit.next + hyphen + 1,
        hyphen === 1 || unit.hyphen,
      );
    if (old === 'of' && low(scene, unit.next + 1) === 'age')
      return oldThing(scene, at, number, range?.high ?? null, unit.unit, unit.next + 2, false);
  }
  const alone =
    isBoundary(pieces[number.next]) &&
    !isHyphen(pieces[number.next]) &&
    !/^(?:%|per|percent|points?)$/.test(low(scene, number.next)) &&
    number.amount <= GRAMMATICAL_AGE &&
    Number.isInteger(number.amount) &&
    number.amount > 1;
  // "would have been 97 on Friday", "who was 18 at the time", "she turned 40", "since I was nine"
  const since = /^(?:when|since|until|after|before|while)$/.test(low(scene, at - 3));
  if (alone && /^(?:been|turned)$/.test(before) && low(scene, at - 3) === 'would')
    return plain('age', number.amount, 'year', at, number.next);
  const be = at - 1 - (/^(?:only|just|now|still|already|barely)$/.test(before) ? 1 : 0);
  if (alone && /^(?:was|is|turned|turns)$/.test(low(scene, be))) {
    const whose = low(scene, be - 1);
    if (/^(?:who|he|she)$/.test(whose) || (whose === 'i' && since) || isNamedFirst(scene, be - 1))
      return plain('age', number.amount, 'year', at, number.next);
    if (
      number.amount >= LEAST_TOLD &&
      !scene.sport &&
      low(scene, number.next) !== 'of' &&
      (isRoleFirst(scene, be - 1) || isSetApart(scene, be - 1))
    )
      return plain('age', number.amount, 'year', at, number.next);
  }
  // "children under five", "people over 65", "pupils aged under 11"; the hedge is read with it
  const goesOn =
    unit !== null ||
    isHyphen(pieces[number.next]) ||
    isPluralNoun(low(scene, number.next)) ||
    number.amount < 2;
  if (!goesOn && /^(?:under|over|below|above)$/.test(before) && isPeople(low(scene, at - 2)))
    if (number.amount <= GRAMMATICAL_AGE && !/^[%$:/]|^per$/.test(pieces[number.next]?.text ?? ''))
      return plain('age', number.amount, 'year', at, number.next);
  // "two sons, 11 and 14", "the twins, both 12,"
  const listed = readListedAge(scene, at, number);
  if (listed) return listed;
  // "his sister, six, was found"
  const [opening, relative] = [pieces[at - 1]?.text, low(scene, at - 2)];
  if (opening === ',' && pieces[number.next]?.text === ',' && SMALL.has(piece.low) && number.next === at + 1)
    if (KINSMAN.test(relative) && number.amount > 0)
      return plain('age', number.amount, 'year', at, number.next);
  // "an apprentice of 22", "a boy of nine"
  const small = YOUNG.test(low(scene, at - 2)) ? LEAST_TOLD : 10;
  const parent = /^(?:grand|step)?(?:mother|father|parent|mum|mom|dad)$/.test(low(scene, at - 2));
  if (alone && before === 'of' && !parent && number.amount >= small && isRole(low(scene, at - 2)))
    if (/^(?:an?|the|this|that)$/.test(low(scene, at - 3)) || isRole(low(scene, at - 3)))
      if (isFigure(piece) || small === LEAST_TOLD)
        return plain('age', number.amount, 'year', at, number.next);
  // "Jan Novak, 45, of Brno", "Jan Novak (45)"
  if (
    !isFigure(piece) ||
    !number.bare ||
    !Number.isInteger(number.amount) ||
    number.amount < 1 ||
    number.amount > GRAMMATICAL_AGE
  )
    return null;
  // "Jan Novak Jr., 45,", "Jan N., 45,"
  const junior = pieces[at - 2]?.text === '.' && /^(?:[js]r|\p{L})$/u.test(low(scene, at - 3)) ? 1 : 0;
  const [mark, name] = [pieces[at - 1], pieces[at - 2 - junior]];
  const closing = pieces[at + 1]?.text;
  if (!mark) return null;
  // "At 35, she was the youngest"
  if (at === 1 && mark.low === 'at' && closing === ',' && number.amount > 9)
    if (/^(?:he|she|his|her)$/.test(low(scene, at + 2)))
      return plain('age', number.amount, 'year', at, at + 1);
  // "a driver, 34, was held": a role and commas on both sides
  if (
    mark.text === ',' &&
    closing === ',' &&
    isWord(name) &&
    (isRole(name.low) || isParent(scene, at - 2)) &&
    number.amount > 1 &&
    !scene.sport
  )
    return plain('age', number.amount, 'year', at, at + 1);
  if (!isCapital(name)) return null;
  // "Lee, 47, lost two teeth": begins a sentence, with an age at which people play and are paid
  const begins =
    (at === 2 || pieces[at - 3]?.text === ':') &&
    number.amount >= 16 &&
    isWord(pieces[at + 2]) &&
    !isCapital(pieces[at + 2]);
  const told = begins || /^(?:who|whose|of|from|an?|the|was|is|has|had|will)$/.test(low(scene, at + 2));
  const named =
    isCapital(pieces[at - 3]) || (isWord(name) && !isMonthName(name.low) && (told || !scene.sport));
  if (
    mark.text === ',' &&
    (closing === ',' || closing === ';' || (closing === '.' && at + 2 >= pieces.length)) &&
    named &&
    !isMonthName(name.low)
  ) {
    return plain('age', number.amount, 'year', at, at + 1);
  }
  // "Jan Novak, 45 was held": the second comma forgotten
  if (
    mark.text === ',' &&
    isCapital(pieces[at - 3]) &&
    named &&
    /^(?:was|is|has|had|of|from)$/.test(low(scene, at + 1))
  )
    if (!scene.sport && number.amount > 9 && !isMonthName(name.low))
      return plain('age', number.amount, 'year', at, at + 1);
  // "Jan Novak, 20 and Petr Dvorak, 24,": and the next with his age
  const next = low(scene, at + 1) === 'and' && isCapital(pieces[at + 2]) && isCapital(pieces[at + 3]);
  if (
    mark.text === ',' &&
    next &&
    named &&
    isCapital(pieces[at - 3]) &&
    pieces[at + 4]?.text === ',' &&
    !scene.sport
  )
    if (isFigure(pieces[at + 5])) return plain('age', number.amount, 'year', at, at + 1);
  if (mark.text === '(' && closing === ')' && isCapital(pieces[at - 3]) && !scene.sport)
    return plain('age', number.amount, 'year', at, at + 1);
  return null;
}

/** Whether "15-year-olds" stands at a place. */
function isOld(scene: Scene, at: number): boolean {
  const number = readNumber(scene.pieces, at);
  const unit = number && readUnit(scene.pieces, number.next);
  if (unit?.unit.name !== 'year') return false;
  return /^olds?(?:'s?)?$/.test(low(scene, unit.next + (isHyphen(scene.pieces[unit.next]) ? 1 : 0)));
}

/** "a father-of-three, 44,": whether the word ends such a role. */
const isParent = (scene: Scene, at: number): boolean =>
  isNumberWord(low(scene, at)) && low(scene, at - 2) === 'of' && isHyphen(scene.pieces[at - 1]);

/** "two sons, 11 and 14", "her children, 4, 7 and 9,", "a couple, both 62,". */
function readListedAge(scene: Scene, at: number, number: NumberRead): Found | null {
  const { pieces } = scene;
  if (!isFigure(pieces[at]) || !number.bare || number.next !== at + 1 || !Number.isInteger(number.amount))
    return null;
  if (number.amount < 1 || number.amount > GRAMMATICAL_AGE) return null;
  const age = plain('age', number.amount, 'year', at, at + 1);
  const both = /^(?:both|now|all)$/.test(low(scene, at - 1)) ? 1 : 0;
  // back over "11, 12 and" to the comma after the word for them
  let i = at - 1 - both;
  for (let more = 0; more < MOST_LISTED && isFigure(pieces[i - 1]); more++) {
    if (low(scene, i) !== 'and' && pieces[i]?.text !== ',') break;
    i -= 2;
  }
  const after = pieces[at + 1];
  const goesOn = low(scene, at + 1) === 'and' && isFigure(pieces[at + 2]);
  const closes = after === undefined || /^[,.;)]$/.test(after.text);
  if (pieces[i]?.text !== ',' || !(goesOn || closes)) return null;
  const whose = low(scene, i - 1);
  const kin = KIN.test(whose) || (!scene.sport && whose.endsWith('s') && isRole(whose.slice(0, -1)));
  if (kin && (i < at - 1 || goesOn || both === 1)) return age;
  return null;
}
const MOST_LISTED = 4;

/** "aged 31 | and | 34", "ages 4, 7 and 9": every age of the list. */
function isAfterAged(scene: Scene, at: number): boolean {
  let i = at - 1;
  for (let more = 0; more < MOST_LISTED && i > 1; more++) {
    const linked = low(scene, i) === 'and' || scene.pieces[i]?.text === ',';
    const comma = linked && low(scene, i) === 'and' && scene.pieces[i - 1]?.text === ',' ? 1 : 0;
    const other = low(scene, i - 1 - comma);
    if (!linked || !(isFigure(scene.pieces[i - 1 - comma]) || isNumberWord(other))) break;
    i -= 2 + comma;
  }
  return /^(?:aged?|ages)$/.test(low(scene, i));
}

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

function oldThing(
  scene: Scene,
  at: number,
  number: NumberRead,
  high: number | null,
  unit: Unit,
  next: number,
  joined: boolean,
): Found {
  const counted =
    joined && low(scene, next - 1) === 'old' ? readCounted(scene.pieces, next, scene.text, false) : null;
  // "the 68-year-old Italian's resignation" tells the age of the Italian
  const owner = scene.pieces.slice(next, counted?.next).find((piece) => /['’]s$/.test(piece.text));
  const head = owner ? owner.low.slice(0, -2) : (counted?.phrase.split(' ').at(-1) ?? '');
  const before = low(scene, at - 1);
  const thing = counted !== null && (THING.test(head) || THING.test(head.replace(/s$/, '')));
  const stated = { amount: number.amount, high, unit: unit.name };
  if (thing || (!joined && /^(?:is|was|are|were)$/.test(before) && THING.test(low(scene, at - 2)))) {
    return { ...measure(unit, number, high, at, next), stated, counted };
  }
  const perYear = unit.factor / 365.25;
  const name = owner || (counted && isCapital(scene.pieces[counted.next - 1])) ? null : counted;
  return {
    dimension: 'age', amount: number.amount * perYear, high: high === null ? null : high * perYear, unit: 'year', stated,
    precision: 0.5 * perYear, first: at, next, counted: name,
  }; // prettier-ignore
}
