/** What a figure is the measure of, where the sentence names it: the turnout, a penalty, the population of a town. */
import { stemmer } from 'stemmer';
import { countedHead, countedStem } from '../quantities/compare-quantities.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { tallyOf } from './attribute-tally.ts';
import { topicOf } from './attribute-topics.ts';
import { fatesOf } from './figure-fates.ts';
import { isPart, isRest } from './parts.ts';
import { isPersonNoun } from '../words/people.ts';

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
  /\b(?:city|town|village|municipality|community|suburb|island|nation|country|state|region|district)(?: of| with(?: a population of)?|, population)\s+(?:(?:about|around|some|roughly|approximately|nearly|almost|just|over|under|more|less|fewer|than|up|to|only|an|estimated)\s+){0,3}$/iu;
const HOME = /\b(?:home to|inhabited by|population(?: of|:)?)\s+(?:\p{L}+\s+){0,3}$/iu;
const INHABITANTS = /^(?:people|inhabitants|residents|souls)$/;

/** Stems of nouns that a story has one of, as a rule. */
const ONCE = words(`dead hurt missing crowd turnout toll unemploy inflat valuat ransom jackpot`);

/** "only valid with a turnout of more than half": a figure that is wanted, not one that was reached. */
const WANTED =
  /\b(?:if|unless|only|must|requires?|required|needs?|needed|threshold|target|could|would|might|may|should)\b/i;

/** Sentences at the head of an article, headline included: people who came to harm there are those of its event. */
const HEAD = 4;
/** Counted words that take in everybody. */
const EVERYBODY = new Set([null, 'person', 'dead', 'victim', 'casualti', 'other']);
/** People of whom others are told beside them: "killing 23 workers" is all, "killing 3 children" may be some. */
const SOME =
  /^(?:child(?:ren)?|wom[ae]n|girls?|boys?|bab(?:y|ies)|attackers?|gunm[ae]n|militants?|rebels?|insurgents?|assailants?|members|civilians?|others)$/;

/** A figure alone counts people where such words stand right beside it: "12 were killed", "the death toll rose to 12". */
const HARMED =
  /^\s+(?:(?:was|were|are|is|has|have|had|been|reported|confirmed|feared)\s+)*(?:dead|died|killed|injured|wounded|hurt|missing)\b/;
const TOLL =
  /\b(?:toll|deaths|dead|injured|missing)\b[^,;:()]{0,50}\b(?:to|at|of|was|is|reached|hit|stood)\s+$|\b(?:killing|injuring|wounding|killed|injured|wounded)\s+$/;

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
  /** A story has one of it, as a rule. */
  once: boolean;
  /** It is of what is named, and of no other. */
  owned: boolean;
  /** It is a part of what else is counted: "five of them critically". */
  part: boolean;
  /** One of those that attribute-topics.ts reads, so that figures for two of them are for two things. */
  topic: boolean;
  /** The figure itself. */
  amount: number;
  /** Of something near it only: what a ship can carry, beside what it carried. */
  refused: boolean;
}

function attribute(name: string, found: Partial<Attribute> = {}): Attribute {
  return {
    name,
    kind: '',
    names: [],
    once: ONCE.has(name),
    owned: false,
    part: false,
    topic: false,
    amount: 0,
    refused: false,
    ...found,
  };
}

/**
 * Names what a figure measures.
 * @param at place of the sentence in its article; 0 is the first.
 * @returns null where the sentence does not say so in one of the plain ways: "turnout reached 54%", "a penalty of $2,000",
 *   "a city of 160,000 people", "Lee (45-1)".
 */
export function attributeOf(sentence: SentenceFacts, quantity: Quantity, at: number): Attribute | null {
  const { text, names } = sentence;
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  const sides = tallyOf(sentence, quantity);
  if (sides) return attribute('tally', { names: sides, owned: true, topic: true });
  if (quantity.dimension === 'score') {
    const owner = names.find(
      ({ end }) => end <= quantity.start && /^\s*\(\s*$/.test(text.slice(end, quantity.start)),
    );
    if (owner) return attribute('record', { names: [owner.key], owned: true, topic: true });
  }
  if (quantity.dimension === 'count' && (HOME.test(before) || TOWN.test(before)) && countsPeople(quantity))
    return attribute('population', { names: namesIn(sentence, 0, quantity.start).slice(-1) });
  const toll = at < HEAD ? tollOf(sentence, quantity) : null;
  if (toll) return toll;
  const told = topicOf(sentence, quantity);
  if (told) {
    const { topic, kind, names: whose, refused } = told;
    const owned = topic.grade === 'whose' || topic.grade === 'from';
    const once = topic.grade === 'once';
    return attribute(topic.name, {
      kind,
      names: whose,
      once,
      owned,
      part: topic.part ?? false,
      topic: !topic.fate,
      amount: quantity.amount,
      refused,
    });
  }
  if (quantity.dimension === 'count' && quantity.of !== null) return null;
  return measured(sentence, quantity);
}

/** "killing 12 people", "12 dead" at the head of an article. */
function tollOf(sentence: SentenceFacts, quantity: Quantity): Attribute | null {
  if (quantity.dimension !== 'count' || !isOfEverybody(sentence, quantity)) return null;
  if (isPart(sentence, quantity) || isRest(sentence, quantity)) return null;
  const [before, after] = [sentence.text.slice(0, quantity.start), sentence.text.slice(quantity.end)];
  // "six children were killed and 14 | trapped"
  if (quantity.of === null && !HARMED.test(after) && !TOLL.test(before)) return null;
  const [fate, ...more] = fatesOf(sentence, quantity);
  return fate && more.length === 0 && ONCE.has(fate) ? attribute(fate) : null;
}

/** Whether all who came to harm are counted: as people, or as workers of whom no others died. */
function isOfEverybody(sentence: SentenceFacts, quantity: Quantity): boolean {
  if (EVERYBODY.has(countedStem(quantity))) return true;
  const head = countedHead(quantity);
  if (head === null || SOME.test(head) || !isPersonNoun(head)) return false;
  return !sentence.quantities.some(
    (q) =>
      q !== quantity &&
      q.dimension === 'count' &&
      (fatesOf(sentence, q).includes('dead') || isListed(sentence.text.slice(quantity.end, q.start))),
  );
}

/** "12 miners | and | 3 children" */
function isListed(between: string): boolean {
  return /^(?:,|,? and|,? as well as)\s+(?:at least |about )?$/.test(between);
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
      const name = stemmer(token.norm);
      if (/[;:()]/.test(text.slice(token.end, quantity.start))) return null;
      if (ONCE.has(name) && WANTED.test(text.slice(0, token.start))) return null;
      const ahead = tokens[at - 1];
      const beside = ahead !== undefined && /^\s$/.test(text.slice(ahead.end, token.start));
      const inName =
        ahead !== undefined && names.some(({ start, end }) => ahead.start >= start && ahead.end <= end);
      return attribute(name, {
        kind: beside && !ahead.stop && !inName && !/['’]s$/.test(ahead.norm) ? ahead.stem : '',
        names: namesIn(sentence, tokens[Math.max(0, at - 2)]!.start, quantity.start),
      });
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
  if (!a || !b || a.name !== b.name || a.refused || b.refused) return false;
  if (a.kind !== b.kind && a.kind !== '' && b.kind !== '') return false;
  if (mayBeAllAndMost(a, b)) return false;
  if (!linked && !(a.once && b.once) && !shareName(a, b)) return false;
  return a.names.length === 0 || b.names.length === 0 || shareName(a, b);
}

/** Whether two figures measure two things by name: the votes for one and for another, what a ship carries and what it can carry. */
export function attributesApart(a: Attribute | null, b: Attribute | null): boolean {
  if (!a || !b || !a.topic || !b.topic) return false;
  if (a.name !== b.name) return !a.refused && !b.refused;
  if (a.refused !== b.refused) return a.kind === b.kind;
  if (mayBeAllAndMost(a, b) || (a.kind !== b.kind && a.kind !== '' && b.kind !== '')) return true;
  return a.owned && a.names.length > 0 && b.names.length > 0 && !shareName(a, b);
}

/** Crew that passengers may have beside them: so many, and this share of them, on a small craft or a large one. */
const CREW = { few: 3, share: 0.2, large: 200, shareOfLarge: 0.6 };

/** Whether of two unequal figures for those on board one may be all and the other all but the crew: "217 aboard", "183 passengers". */
function mayBeAllAndMost(a: Attribute, b: Attribute): boolean {
  if (a.name !== 'aboard' || (a.kind === '') === (b.kind === '')) return false;
  const [all, most] = a.kind === '' ? [a.amount, b.amount] : [b.amount, a.amount];
  const share = most < CREW.large ? CREW.share : CREW.shareOfLarge;
  return all >= most && all <= most * (1 + share) + CREW.few;
}

/** Whether two figures have one owner: "Internet Trade Office" and "ITO" are one. */
function shareName(a: Attribute, b: Attribute): boolean {
  return a.names.some((key) =>
    b.names.some((other) => key === other || initials(key) === other || initials(other) === key),
  );
}

function initials(key: string): string {
  return key
    .split(' ')
    .map((word) => word[0])
    .join('');
}
