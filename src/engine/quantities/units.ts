/** Units of measure and currencies as news text writes them, with their worth in the base unit. */
import type { Dimension } from '../facts.ts';
import { type Piece, endingOf, isFigure, isHyphen } from '../words/pieces.ts';

export interface Unit {
  dimension: Dimension;
  /** Base unit of the dimension. */
  base: string;
  /** amount in base units = (stated + offset) × factor. */
  factor: number;
  offset: number;
  /** As published: "km", "year". */
  name: string;
  /** Share by which the unit itself is uncertain: a "ton" may be short, long or metric. Range 0 to 1. */
  slack: number;
}

const UNITS = new Map<string, Unit>();

function add(
  dimension: Dimension,
  base: string,
  name: string,
  factor: number,
  spellings: string,
  slack = 0,
  offset = 0,
): void {
  for (const spelling of spellings.split('|')) {
    UNITS.set(spelling.trim(), { dimension, base, factor, offset, name, slack });
  }
}

add('share', '%', '%', 1, '%|percent|per cent|pct|pc|percents');
add('points', 'pp', 'percentage points', 1, 'percentage point|percentage points|percent points|pp|ppt|ppts');
add('points', 'pp', 'basis points', 0.01, 'basis point|basis points|bps|bp');
add('length', 'm', 'km', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers');
add('length', 'm', 'm', 1, 'm|metre|metres|meter|meters');
add('length', 'm', 'cm', 0.01, 'cm|centimetre|centimetres|centimeter|centimeters');
add('length', 'm', 'mm', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters');
add('length', 'm', 'miles', 1609.344, 'mile|miles|mi');
add('length', 'm', 'nautical miles', 1852, 'nautical mile|nautical miles|nm');
add('length', 'm', 'yards', 0.9144, 'yard|yards|yd|yds');
add('length', 'm', 'feet', 0.3048, 'foot|feet|ft');
add('length', 'm', 'inches', 0.0254, 'in|inch|inches');
add('length', 'm', 'light-years', 9.4607e15, 'light year|light years|light - year|light - years');
add(
  'area',
  'm²',
  'km²',
  1e6,
  'sq km|square km|square kilometre|square kilometres|square kilometer|square kilometers|km ²|km²|sqkm',
);
add('area', 'm²', 'm²', 1, 'sq m|square metre|square metres|square meter|square meters|sqm|m ²');
add('area', 'm²', 'square miles', 2589988.11, 'sq mile|sq miles|square mile|square miles|sq mi');
add('area', 'm²', 'square feet', 0.09290304, 'sq ft|square foot|square feet|sqft');
add('area', 'm²', 'square yards', 0.83612736, 'square yard|square yards');
add('area', 'm²', 'acres', 4046.8564, 'acre|acres');
add('area', 'm²', 'hectares', 1e4, 'hectare|hectares|ha');
add('volume', 'l', 'litres', 1, 'litre|litres|liter|liters');
add('volume', 'l', 'ml', 0.001, 'ml|millilitre|millilitres|milliliter|milliliters');
add('volume', 'l', 'gallons', 3.7854, 'gallon|gallons', 0.2);
add('volume', 'l', 'm³', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|m ³');
add('volume', 'l', 'cubic feet', 28.3168, 'cubic foot|cubic feet');
add('mass', 'kg', 'kg', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes');
add('mass', 'kg', 'g', 0.001, 'g|gram|grams|gramme|grammes');
add('mass', 'kg', 'mg', 1e-6, 'mg|milligram|milligrams');
add('mass', 'kg', 'tonnes', 1000, 'tonne|tonnes|t|metric ton|metric tons|metric tonne|metric tonnes');
add('mass', 'kg', 'tons', 907.18474, 'ton|tons|short ton|short tons', 0.12);
add('mass', 'kg', 'µg', 1e-9, 'microgram|micrograms|mcg');
add('mass', 'kg', 'kilotons', 1e6, 'kiloton|kilotons|kilotonne|kilotonnes', 0.12);
add('mass', 'kg', 'megatonnes', 1e9, 'megaton|megatons|megatonne|megatonnes', 0.12);
add('mass', 'kg', 'lb', 0.45359237, 'lb|lbs');
add('mass', 'kg', 'ounces', 0.0283495, 'ounce|ounces|oz');
add('mass', 'kg', 'stone', 6.35029318, 'stone|st');
add(
  'speed',
  'm/s',
  'km/h',
  1 / 3.6,
  'km / h|kph|kmh|kmph|km / hr|km per hour|kilometre per hour|kilometres per hour|kilometer per hour|kilometers per hour|kilometres an hour|kilometers an hour|km an hour',
);
add('speed', 'm/s', 'mph', 0.44704, 'mph|mile per hour|miles per hour|miles an hour|mile an hour|mi / h');
add('speed', 'm/s', 'knots', 0.514444, 'knot|knots');
add(
  'speed',
  'm/s',
  'km/s',
  1000,
  'km / s|km per second|kilometres per second|kilometers per second|km a second',
);
add('speed', 'm/s', 'm/s', 1, 'm / s|metres per second|meters per second|metres a second|meters a second');
add(
  'temperature',
  '°C',
  '°C',
  1,
  '° c|°c|degree celsius|degrees celsius|degrees centigrade|degree centigrade|degrees c|celsius|℃|c',
);
add(
  'temperature',
  '°C',
  '°F',
  5 / 9,
  '° f|degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit|℉|f',
  0,
  -32,
);
add('temperature', '°', '°', 1, '°');
add('energy', 'J', 'kWh', 3.6e6, 'kwh|kilowatt hour|kilowatt hours|kilowatt - hours');
add('energy', 'J', 'MWh', 3.6e9, 'mwh|megawatt hour|megawatt hours|megawatt - hours');
add('energy', 'J', 'GWh', 3.6e12, 'gwh|gigawatt hour|gigawatt hours|gigawatt - hours');
add('energy', 'J', 'TWh', 3.6e15, 'twh|terawatt hour|terawatt hours|terawatt - hours');
add('energy', 'J', 'J', 1, 'joule|joules');
add('energy', 'J', 'kcal', 4184, 'calorie|calories|kcal');
add('power', 'W', 'kW', 1e3, 'kw|kilowatt|kilowatts');
add('power', 'W', 'MW', 1e6, 'mw|megawatt|megawatts');
add('power', 'W', 'GW', 1e9, 'gw|gigawatt|gigawatts');
add('power', 'W', 'W', 1, 'watt|watts');
add('power', 'W', 'horsepower', 745.7, 'horsepower|hp|bhp');
add('pressure', 'Pa', 'hPa', 100, 'hpa|millibar|millibars|mbar|mb of pressure');
add('pressure', 'Pa', 'psi', 6894.757, 'psi');
add('data', 'B', 'KB', 1e3, 'kb|kilobyte|kilobytes');
add('data', 'B', 'MB', 1e6, 'mb|megabyte|megabytes');
add('data', 'B', 'GB', 1e9, 'gb|gigabyte|gigabytes|gigs');
add('data', 'B', 'TB', 1e12, 'tb|terabyte|terabytes');
const DAY = 86400;
add('duration', 'day', 'second', 1 / DAY, 'seconds|sec|secs');
add('duration', 'day', 'minute', 60 / DAY, 'minute|minutes|min|mins');
add('duration', 'day', 'hour', 3600 / DAY, 'hour|hours|hr|hrs');
add('duration', 'day', 'day', 1, 'day|days');
add('duration', 'day', 'night', 1, 'night|nights');
add('duration', 'day', 'week', 7, 'week|weeks|wk|wks');
add('duration', 'day', 'fortnight', 14, 'fortnight|fortnights');
add('duration', 'day', 'month', 30.4375, 'month|months');
add('duration', 'day', 'year', 365.25, 'year|years|yr|yrs');
add('duration', 'day', 'decade', 3652.5, 'decade|decades');
add('duration', 'day', 'century', 36525, 'century|centuries');

const SECOND: Unit = {
  dimension: 'duration',
  base: 'day',
  factor: 1 / DAY,
  offset: 0,
  name: 'second',
  slack: 0,
};
export const POUND_MASS: Unit = {
  dimension: 'mass',
  base: 'kg',
  factor: 0.45359237,
  offset: 0,
  name: 'lb',
  slack: 0,
};
/** Degrees of an unnamed scale. */
export const DEGREE: Unit = {
  dimension: 'temperature',
  base: '°',
  factor: 1,
  offset: 0,
  name: '°',
  slack: 0,
};

/** Letters that are units only when written right behind the figure: "5m", "20C", "3g", "816 000 t". */
const TIGHT = new Set(['c', 'f', 'g', 'in', 'mb', 'mi', 'pc', 'bp', 'nm', 'pp', 'st']);
const LONGEST = 4;

/**
 * The unit that starts at piece `at`, a joining hyphen before it allowed ("47-yard").
 * `hyphen` tells whether there was one, so that what follows is what the measure describes.
 */
export function readUnit(pieces: Piece[], at: number): { unit: Unit; next: number; hyphen: boolean } | null {
  const hyphen = isHyphen(pieces[at]) && pieces[at + 1]?.kind === 'word';
  const from = hyphen ? at + 1 : at;
  const first = pieces[from];
  if (!first || first.kind === 'figure' || first.kind === 'opaque') return null;
  if (hyphen && first.low === 'second') return { unit: SECOND, next: from + 1, hyphen };
  let key = '';
  let best: { unit: Unit; next: number; hyphen: boolean } | null = null;
  for (let i = from; i < from + LONGEST; i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'figure' || piece.kind === 'opaque') break;
    // "47-square-mile", "120-mile-per-hour": inner hyphens are spaces.
    if (piece.text === '.' && /^(?:sq|cu)$/.test(key)) continue; // "sq. miles"
    if (i > from && isHyphen(piece) && !UNITS.has(`${key} - ${pieces[i + 1]?.low ?? ''}`)) continue;
    key = key ? `${key} ${isHyphen(piece) ? '-' : piece.low}` : piece.low;
    const unit = UNITS.get(key);
    if (unit) best = { unit, next: i + 1, hyphen };
  }
  if (!best) return null;
  const tight = TIGHT.has(first.low) && best.next === from + 1;
  if (tight && (first.gap || hyphen)) return null;
  if (tight && /^[cf]$/.test(first.low) && first.text === first.low) return null;
  // "15st" weighs, "21st" comes after the twentieth
  if (
    tight &&
    first.low === 'st' &&
    (!isFigure(pieces[from - 1]) || endingOf(pieces[from - 1]!.value) === 'st')
  )
    return null;
  // "3G", "5g" are networks, "600g" a weight
  if (tight && first.low === 'g' && (first.text === 'G' || (pieces[from - 1]?.value ?? 0) < 6)) return null;
  // "m" and "t" stand alone as units only in lower case: "T" and "M" are initials.
  if (/^[mt]$/.test(first.low) && best.next === from + 1 && (first.text !== first.low || hyphen)) return null;
  return best;
}
