/** Where what a figure counts was counted: in one town or in the whole country. */
import type { Quantity, SentenceFacts } from '../facts.ts';
import type { Token } from '../words/tokens.ts';

/** The place right after what a figure counts: the keys of its names, or its noun ("the province"); whether all over it. */
export interface Scope {
  names: readonly string[];
  noun: string | null;
  wide: boolean;
}

/** Words between a figure and its place, in characters. */
const REACH = 60;
/** "12 people in Kessel", "12 homes were destroyed across the valley": up to three words, then the preposition. */
const PLACED =
  /^[\s-]*(?:[\p{L}'’]+\s+){0,4}?(in|across|throughout|inside|within|at|near)\s+((?:(?:the|a|an|all|its|northern|southern|eastern|western|central|neighbou?ring|nearby|whole|entire|rest|of|other|several|two|three|four|five|six|a dozen)\s+)*)(?=(\p{L}+))/u;
/** Before the place that a sentence opens with. */
const OPENS = /^["“]?(?:In|At|Across|Near) (?:the )?/;
/** "falls on Kessel, where | 1,750 posts go" */
const WHERE = /, where (?:\p{Ll}+ ){0,2}$/u;
/** Letters that names of one place have in common at the least. */
const ROOT = 4;
const WIDE = /^(?:across|throughout)$/;
/** Stretches of land and settlements by what they are. */
const AREA =
  /^(?:province|region|state|county|district|city|town|village|capital|country|countries|nation|island|islands|area|world|provinces|regions|states|counties|districts|cities|towns|villages|nations|neighbou?rhood|suburb|suburbs|valley|continent)$/;
const WORLDWIDE =
  /^[\s-]*(?:[\p{L}'’]+\s+){0,4}?(?:nationwide|nationally|worldwide|globally|statewide|countrywide)\b/u;
const PLURAL = /(?:[^s]s|ies)$/;

/** Reads the place of what a figure counts; null where none stands right after it. */
export function scopeOf({ text, names }: SentenceFacts, quantity: Quantity): Scope | null {
  const from = Math.max(quantity.end, quantity.figure.end);
  const after = text.slice(from, from + REACH).split(/[,;:()—–]/, 1)[0]!;
  if (WORLDWIDE.test(after)) return { names: [], noun: 'nation', wide: true };
  const match = PLACED.exec(after);
  if (!match) return whereBefore(text, names, quantity) ?? opening(text, names);
  const at = from + match[0].length;
  const area = match[3]!.toLowerCase();
  const wide =
    WIDE.test(match[1]!) ||
    /\b(?:all|whole|entire|rest)\b/.test(match[2]!) ||
    (AREA.test(area) && PLURAL.test(area));
  // People are no places. "the Hotel Larkin in Kessel": all names up to the next comma say where.
  const keys = names
    .filter(({ start, end, kind }) => start >= at && end <= from + after.length && kind !== 'person')
    .map(({ key }) => key);
  if (names.some(({ start }) => start === at) && keys.length > 0) return { names: keys, noun: null, wide };
  return AREA.test(area)
    ? { names: keys, noun: area.replace(/ies$/, 'y').replace(/s$/, ''), wide }
    : opening(text, names);
}

/** "falls on Kessel, where 1,750 posts go": the place that a figure's own clause hangs on. */
function whereBefore(text: string, names: SentenceFacts['names'], { start }: Quantity): Scope | null {
  const match = WHERE.exec(text.slice(Math.max(0, start - REACH), start));
  const place = match ? names.find(({ end }) => end === start - match[0].length) : undefined;
  return place && place.kind !== 'person' ? { names: [place.key], noun: null, wide: false } : null;
}

/** "In Kessel, 3,000 children took part": the place that a sentence opens with. */
function opening(text: string, names: SentenceFacts['names']): Scope | null {
  const at = OPENS.exec(text)?.[0].length;
  const place = at === undefined ? undefined : names.find(({ start }) => start === at);
  if (
    !place ||
    place.kind === 'person' ||
    !/^(?:,| (?:alone|the|it|its|they|he|she|we)\b)/.test(text.slice(place.end))
  )
    return null;
  return { names: [place.key], noun: null, wide: false };
}

/** "Chile" and "Chilean", "Kessel" and "Kesselton" may be one place. */
function isOneRoot(a: string, b: string): boolean {
  return a === b || a.slice(0, ROOT).toLowerCase() === b.slice(0, ROOT).toLowerCase();
}

/** Names of a list of places, at least, and how many of them the other figure's place must lack. */
const LIST = 3;
const LACKING = 2;

function isListBeyond(a: Scope, b: Scope): boolean {
  const lacking = a.names.filter((key) => !b.names.some((other) => isOneRoot(key, other)));
  return a.names.length >= LIST && b.names.length > 0 && lacking.length >= LACKING;
}

/** Whether two figures were counted in two places, or in a place and the whole it is a part of. */
export function scopesApart(a: Scope | null, b: Scope | null): boolean {
  if (!a || !b) return false;
  // "in Chile" / "in Chile, Peru, Bolivia and other countries"
  if (isListBeyond(a, b) || isListBeyond(b, a)) return true;
  if (a.names.length > 0 && b.names.length > 0)
    return !a.names.some((key) => b.names.some((other) => isOneRoot(key, other)));
  if (a.noun !== null && b.noun !== null) return a.noun !== b.noun && a.wide !== b.wide;
  // "in the province" may be the one named; "across the province" and "in two provinces" are not.
  return a.wide !== b.wide;
}

/** The names of the place that one of two figures only is counted in, and whose it is; null where both or neither say. */
export function oneSided(
  a: Scope | null,
  b: Scope | null,
): { names: readonly string[]; of: 'a' | 'b' } | null {
  if ((a === null) === (b === null)) return null;
  const { names } = (a ?? b)!;
  return names.length > 0 ? { names, of: a ? 'a' : 'b' } : null;
}

const DETERMINED = /^(?:the|a|an|this|that|one|single|same)$/;

/** Nouns told of as one ("the blast") and as several ("two blasts") in two sentences, where neither has both. */
export function severalForOne(a: SentenceFacts, b: SentenceFacts, but: ReadonlySet<string>): boolean {
  const [left, right] = [numbersOf(a.tokens), numbersOf(b.tokens)];
  return [...left].some(([stem, number]) => {
    const other = right.get(stem);
    return other !== undefined && number !== 'both' && other !== 'both' && number !== other && !but.has(stem);
  });
}

function numbersOf(tokens: readonly Token[]): Map<string, 'one' | 'several' | 'both'> {
  const found = new Map<string, 'one' | 'several' | 'both'>();
  for (const [i, token] of tokens.entries()) {
    if (token.stop || token.norm.length < 4 || !/^\p{Ll}/u.test(token.text)) continue;
    const plural = PLURAL.test(token.norm) && /^(?:\p{Ll}+)$/u.test(token.norm);
    const before = [tokens[i - 1]?.norm, tokens[i - 2]?.norm];
    const known = before.some((word) => word !== undefined && DETERMINED.test(word));
    const number = plural ? 'several' : known ? 'one' : null;
    if (number === null) continue;
    const earlier = found.get(token.stem);
    found.set(token.stem, earlier === undefined || earlier === number ? number : 'both');
  }
  return found;
}
