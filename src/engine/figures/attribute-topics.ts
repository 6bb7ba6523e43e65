/** What a figure measures where verbs and nouns around it tell, in whatever words. */
import { COUNT_TOPICS } from './attribute-counts.ts';
import { DURATION_TOPICS } from './attribute-durations.ts';
import { MEASURE_TOPICS } from './attribute-measures.ts';
import type { Topic } from './attribute-pattern.ts';
import { PEOPLE_TOPICS } from './attribute-people.ts';
import { PROPERTY_TOPICS } from './attribute-property.ts';
import { SUM_TOPICS } from './attribute-sums.ts';
import { countedHead, countedStem } from '../quantities/compare-quantities.ts';
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';
import { occasionOf } from './figure-occasions.ts';
import { isBase } from './figure-periods.ts';
import { namesBefore } from './owners.ts';
import { isPart, isRest } from './parts.ts';
import { isPersonNoun } from '../words/people.ts';
import { groupsOf, plainStem } from '../words/synonyms.ts';
import { firstFrom, foldSpelling } from '../words/tokens.ts';

/** Characters read on either side of a figure. */
const REACH = 90;
/** "At the weigh-in he came in at 271 pounds." */
const PRONOUN = /\b(?:he|she|it|they)\b/i;
/** Between a figure and the place it is told from. */
const FROM = /^[\p{Ll}\s-]*$/u;

const TOPICS: readonly Topic[] = [
  ...PEOPLE_TOPICS,
  ...PROPERTY_TOPICS,
  ...COUNT_TOPICS,
  ...SUM_TOPICS,
  ...MEASURE_TOPICS,
  ...DURATION_TOPICS,
];
/** Topics by kind of figure and by cue. */
const BY_CUE: ReadonlyMap<Dimension, ReadonlyMap<string, readonly Topic[]>> = byCue();

function byCue(): Map<Dimension, Map<string, Topic[]>> {
  const found = new Map<Dimension, Map<string, Topic[]>>();
  for (const topic of TOPICS)
    for (const dimension of topic.dimensions) {
      const cues = found.get(dimension) ?? new Map<string, Topic[]>();
      found.set(dimension, cues);
      for (const cue of topic.cues.split(' ').map(foldSpelling))
        cues.set(cue, [...(cues.get(cue) ?? []), topic]);
    }
  return found;
}

const RANK: ReadonlyMap<Topic, number> = new Map(TOPICS.map((topic, rank) => [topic, rank]));

function inOrder(topics: Iterable<Topic>): Topic[] {
  return [...topics].sort((a, b) => RANK.get(a)! - RANK.get(b)!);
}

const NONE: readonly Topic[] = [];

/** Signs after which another part of a sentence begins. */
const END = /[;:()—–]/;

/** A topic that a figure is told of, with what tells one of its kind from another. */
export interface Told {
  topic: Topic;
  /** What is counted, where the topic has one figure for each such thing; else "". */
  kind: string;
  /** The key of the name it is of; empty where the topic needs none. */
  names: readonly string[];
  /** A word beside it tells that it is of something near it only: what can be carried, beside what was. */
  refused: boolean;
}

/** Reads what a figure is told of; null where none of the topics fits, or one that needs a name lacks it. */
export function topicOf(sentence: SentenceFacts, quantity: Quantity): Told | null {
  const cues = BY_CUE.get(quantity.dimension);
  if (!cues) return null;
  const { text, tokens } = sentence;
  const { start, figure } = quantity;
  let before = text.slice(Math.max(0, start - REACH), start);
  before = before.slice(lastEnd(before)).trimStart();
  const after = text.slice(figure.end, figure.end + REACH).split(/[;:()—–]|\.\s|[.!?]["”’]?$/, 1)[0]!;
  const near = new Set<Topic>();
  for (let i = firstFrom(tokens, start - before.length); i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start > figure.end + after.length) break;
    for (const topic of cues.get(token.norm) ?? NONE) near.add(topic);
  }
  if (near.size === 0) return null;
  const words = `${before}#${after}`.toLowerCase().replaceAll('’', "'");
  let nearly: Told | null = null;
  for (const topic of inOrder(near)) {
    if (!topic.is.test(words)) continue;
    const own = ownPart(words);
    const refused =
      (topic.not?.test(words) ?? false) ||
      (topic.unless?.test(own) ?? false) ||
      isOther(topic, sentence, quantity, own);
    if (!refused && !topic.part && isOfMore(sentence, quantity)) continue;
    if ((topic.people || topic.everybody) && !isOfPeople(quantity)) continue;
    if (topic.everybody && isOfSome(quantity)) continue;
    const names = namesFor(topic, sentence, quantity);
    const kind = topic.each ? thingOf(quantity) : kindIn(topic, words);
    if (!names || kind === null) continue;
    const told = { topic, kind, names, refused };
    if (!refused) return told;
    nearly ??= told;
  }
  return nearly;
}

/** The figure's own part of the words around it: from comma to comma. */
function ownPart(words: string): string {
  const at = words.indexOf('#');
  const end = words.indexOf(', ', at);
  return words.slice(words.lastIndexOf(', ', at) + 1, end < 0 ? words.length : end);
}

/** People of whom some among others come to harm: "three police officers were hurt" leaves out the rest. */
const GROUP =
  /^(?:police(?:m[ae]n)?|officers?|fire(?:fighters?|m[ae]n)|rescuers?|child(?:ren)?|schoolchildren|wom[ae]n|girls?|boys?|tourists?|foreigners?|militants?|attackers?|gunm[ae]n|teachers?|drivers?|motorists?|soldiers?|troops)$/;
/** What those are called to whom something happened. */
const FATED =
  /^(?:dead|injured|wounded|hurt|casualt(?:y|ies)|cases?|infect(?:ed|ions?)|souls?|missing|arrests?|famil(?:y|ies)|households?|homes?|schoolchildren)$/;

/** Whether a count is of people, or does not say of what. */
function isOfPeople(quantity: Quantity): boolean {
  const head = countedHead(quantity);
  return head === null || FATED.test(head) || isPersonNoun(head);
}

function isOfSome(quantity: Quantity): boolean {
  return GROUP.test(countedHead(quantity) ?? '');
}

function kindIn({ kinds }: Topic, words: string): string {
  return kinds?.find(([, sign]) => sign.test(words))?.[0] ?? '';
}

/** "In August last year, a landslip …", "three years earlier" */
const PAST =
  /\b(?:(?:last|previous|the same) (?:year|season|decade|century)|(?:years?|months|decades) (?:ago|earlier|before))\b/;
/** "In May, …": told of a month, so of another time. */
const MONTH =
  /^["“]?In (?:(?:early|late|mid)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** "its rival", "her partner's", "another shop": of somebody or something else than the story's. */
const ELSE =
  /\b(?:its|his|her|their) (?:[\p{L}-]+ )?(?:rival|competitor|partner|brother|sister|neighbou?r|predecessor|companion|colleague)(?:s|'s|s')?\b|\brival (?!gangs?|groups?|factions?|fans|supporters|clubs?|parties|militias?|sides?|protest)\p{L}|\b(?:another|a separate|a neighbou?ring|a nearby) \p{L}/u;
/** Characters that a sentence opens with. */
const OPENING = 40;

/** Whether it was so at another time: "compared with 12", "at the last election", "in 2014". */
function isOther({ grade }: Topic, sentence: SentenceFacts, quantity: Quantity, own: string): boolean {
  const { earlier, year } = occasionOf(sentence, quantity);
  if (earlier || isBase(sentence, quantity) || ELSE.test(own)) return true;
  if (PAST.test(`${sentence.text.slice(0, OPENING)} | ${own}`) || MONTH.test(sentence.text)) return true;
  return grade === 'once' && year !== null;
}

/** Whether a count is a part of a sum, or leaves something out. */
function isOfMore(sentence: SentenceFacts, quantity: Quantity): boolean {
  if (quantity.dimension !== 'count' && quantity.dimension !== 'money') return false;
  return isPart(sentence, quantity) || isRest(sentence, quantity);
}

/** Where the part of a sentence begins that goes on to its end. */
function lastEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at--)
    if (END.test(text[at]!) || (text[at] === '.' && text[at + 1] === ' ')) return at + 1;
  return 0;
}

function namesFor({ grade }: Topic, sentence: SentenceFacts, quantity: Quantity): string[] | null {
  if (grade === 'whose') {
    const owner = namesBefore(sentence, quantity).at(-1);
    if (owner) return [owner.key];
    return PRONOUN.test(sentence.text.slice(0, quantity.start)) ? [] : null;
  }
  if (grade !== 'from') return [];
  const place = sentence.names.find(({ start }) => start >= quantity.figure.end);
  return place && FROM.test(sentence.text.slice(quantity.figure.end, place.start)) ? [place.key] : null;
}

const HOMES = new Set('home hous household dwell flat apart resid cottag bungalow'.split(' '));
const BUILDINGS = new Set('build structur'.split(' '));

/** What is counted, houses and homes alike; null where the figure does not say. */
function thingOf(quantity: Quantity): string | null {
  const stem = countedStem(quantity);
  if (stem === null) return null;
  const plain = plainStem(stem);
  if (HOMES.has(plain)) return 'home';
  if (BUILDINGS.has(plain)) return plain;
  const groups = groupsOf(plain);
  return groups.length > 0 ? `~${Math.min(...groups)}` : plain;
}
