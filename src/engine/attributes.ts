/** What a figure is the measure of, where the sentence names it: the turnout, a penalty, the population of a town. */
import type { Quantity, SentenceFacts } from './facts.ts';
import { stemmer } from 'stemmer';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for what a thing has one of at one time, and of which a figure says how much. */
const MEASURED = words(`
  age altitude area assets attendance audience bail balance bill bond bonus border budget capacity circulation compensation
  cost crowd damage damages deadline debt deficit depth diameter distance dividend duration earnings efficiency emissions
  endowment expenditure fare fee fine fortune funding gap grant growth height income inflation jackpot lead length level
  limit loan loss losses majority margin membership mortgage output payment payout penalty pension pledge population premium
  pressure price prize production profit profits radius ransom range rate ratings rent repairs revenue revenues reward
  royalties salary sales savings score sentence settlement severance share shortfall size speed spending stake strength
  subsidy surplus surcharge tariff tax temperature term ticket toll turnout turnover unemployment valuation value
  volume wage wages weight width wingspan yield
`);
/** Words that may stand between such a noun and its figure. */
const BETWEEN = words(`
  of was were is are be been being had has have will would could may might should reached reaches hit hits stood stands stand
  rose risen rises fell fallen falls dropped drops climbed grew grown jumped soared plunged slipped slid increased decreased
  declined remained remains totalled totaled totals came comes amounted amounts exceeded topped averaged measured estimated
  valued put set fixed at to as an a the some just only now about around roughly approximately nearly almost over under more
  less than up record high low new least most close and
`);
/** "a city of | 160,000 people", "home to | 12,000", "population | 9,000". */
const TOWN =
  /\b(?:city|town|village|municipality|community|suburb|island|nation|country|state|region|district)(?: of| with(?: a population of)?|, population)\s+(?:\p{L}+\s+){0,3}$/iu;
const HOME = /\b(?:home to|inhabited by|population(?: of|:)?)\s+(?:\p{L}+\s+){0,3}$/iu;
const INHABITANTS = /^(?:people|inhabitants|residents|souls)$/;

/** Stems of nouns that a story has one of, as a rule. */
const ONCE = words(`turnout toll unemploy inflat valuat ransom jackpot`);

/** Words between a noun and its figure, at the most. */
const REACH = 8;

/** What a figure measures. */
export interface Attribute {
  /** Stem of the noun: "turnout", "penalti". */
  name: string;
  /** The word before the noun, where it tells which one: "death" of "death toll"; else "". */
  kind: string;
  /** Keys of names that stand with it, so that the turnout in one town is not that in another. */
  names: readonly string[];
}

/**
 * Names what a figure measures.
 * @returns null where the sentence does not say so in one of the plain ways: "turnout reached 54%", "a penalty of $2,000",
 *   "a city of 160,000 people", "Lee (45-1)".
 */
export function attributeOf(sentence: SentenceFacts, quantity: Quantity): Attribute | null {
  const { text, names } = sentence;
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  if (quantity.dimension === 'score') {
    const owner = names.find(
      ({ end }) => end <= quantity.start && /^\s*\(\s*$/.test(text.slice(end, quantity.start)),
    );
    return owner ? { name: 'record', kind: '', names: [owner.key] } : null;
  }
  if (quantity.dimension === 'count' && (HOME.test(before) || TOWN.test(before)) && countsPeople(quantity))
    return { name: 'population', kind: '', names: namesIn(sentence, 0, quantity.start).slice(-1) };
  if (quantity.dimension === 'count' && quantity.of !== null) return null;
  return measured(sentence, quantity);
}

function countsPeople({ of }: Quantity): boolean {
  return of === null || INHABITANTS.test(of);
}

function measured(sentence: SentenceFacts, quantity: Quantity): Attribute | null {
  const { tokens, text, names } = sentence;
  let at = tokens.findLastIndex(({ end }) => end <= quantity.start);
  for (let n = 0; n < REACH && at >= 0; n++, at--) {
    const token = tokens[at]!;
    if (MEASURED.has(token.norm)) {
      const stretch = text.slice(token.end, quantity.start);
      if (/[;:()]/.test(stretch)) return null;
      const ahead = tokens[at - 1];
      const beside = ahead !== undefined && /^\s$/.test(text.slice(ahead.end, token.start));
      const inName =
        ahead !== undefined && names.some(({ start, end }) => ahead.start >= start && ahead.end <= end);
      return {
        name: stemmer(token.norm),
        kind: beside && !ahead.stop && !inName && !/['’]s$/.test(ahead.norm) ? ahead.stem : '',
        names: namesIn(sentence, tokens[Math.max(0, at - 2)]!.start, quantity.start),
      };
    }
    const inName = names.some(({ start, end }) => token.start >= start && token.end <= end);
    if (!BETWEEN.has(token.norm) && !inName && !/^(?:in|for|on|by|from|last|this|next)$/.test(token.norm))
      return null;
  }
  return null;
}

function namesIn({ names }: SentenceFacts, start: number, end: number): string[] {
  return names.filter((name) => name.start >= start && name.end <= end).map(({ key }) => key);
}

/**
 * Whether two figures measure one thing by name.
 * @param linked something else tells that their sentences speak of one thing; without it a name beside both must, or a
 *   noun of which a story has one.
 */
export function sameAttribute(a: Attribute | null, b: Attribute | null, linked: boolean): boolean {
  if (!a || !b || a.name !== b.name) return false;
  if (a.kind !== b.kind && a.kind !== '' && b.kind !== '') return false;
  if (!linked && !ONCE.has(a.name) && !a.names.some((key) => b.names.includes(key))) return false;
  return a.names.length === 0 || b.names.length === 0 || a.names.some((key) => b.names.includes(key));
}
