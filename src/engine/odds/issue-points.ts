/** What a sentence says on questions of yes or no: "no shots were fired", "the siren failed to sound". */
import { attributionOf } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import { meanings } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { touches } from '../align/gaps.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem } from '../words/synonyms.ts';
import { firstFrom, type Token } from '../words/tokens.ts';
import type { Tense } from '../words/plain-verbs.ts';
import { issuesOf, type Issue } from './issue-table.ts';
import { polarityAt } from './polarity.ts';

/** One side of an issue, taken by a sentence. */
export interface IssuePoint {
  issue: Issue;
  denied: boolean;
  /** Null where it may be any. */
  tense: Tense | null;
  /** The words that say it. */
  words: Span;
  /** Denied of all there is. */
  ofAll: boolean;
  /** The thing, by the plain stem of its word; null where the issue is of none. */
  thing: string | null;
  /** Of whom or what it is told, by name and by meaning. */
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  /** "he", "it", "they": whom an earlier sentence names. */
  pronoun: boolean;
  /** "he" or "she", where one of them does it. */
  sex: string | null;
  /** The words by which it is told of another time, or of another thing of the kind; null where there are none. */
  elsewhen: string | null;
  /** Days given beside it. */
  days: readonly Quantity[];
  /** What befell, by the words for it: "fire", "crash". */
  events: ReadonlySet<string>;
  /** Words after it that narrow what is told: "in the second blast". */
  after: ReadonlySet<string>;
}

/** Words of the longest sentence that is read. */
const MOST_WORDS = 120;
/** Words after what is told that may narrow it. */
const AFTER = 6;
/** Words that are a subject in themselves: what stands before them narrows nothing. */
const NOBODY = /^(?:nobody|no-one|none|nothing)$/;
/** Words between "no" and what affirms nothing by itself. */
const BARE = 4;
/** Words before a clause in which whom it tells of may stand: "the guard, who was hurt". */
const BEFORE = 8;
/** Words at the beginning of a sentence in which its subject stands. */
const LEADING = 6;

const PRONOUN = /^(?:he|she|it|they|we|i|him|her|them|his|its|their)$/;
/** Words that name nobody and narrow nothing. */
const EMPTY =
  /^(?:people|person|persons|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|several|anyone|anybody|body|somebody|someone|everyone|everybody|none|nobody|nothing|anything|else|late|early|by|january|february|march|april|may|june|july|august|september|october|november|december|local|time|day|night|evening|morning|afternoon|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|incident|attack|accident|crash|blaze|fire|case|report|reports|reported|mr|mrs|ms|dr|made|make|received|heard|saw|found|far|still|also|later|already|any|all|fail|failed|refused|declined|denied|deny|denies|rejected|dismissed|ruled|claims?|confirmed|admitted|acknowledged|insisted|added|told|plans?|however|spokesman|spokeswoman|spokesperson|statement|member|members|group|number|total|least)$/;
const EVENT =
  /^(?:fire|blaze|crash|collision|attack|explosion|blast|raid|robbery|shooting|stabbing|quake|earthquake|storm|flood|avalanche|landslide|clash|riot|strike|derailment|accident|match|race)s?$/;
/** Told of another time, or of another thing of the same kind. */
const ELSEWHEN =
  /\b(?:last|previous) (?:year|month|week|season|winter|summer|spring|autumn|time)\b|\bago\b|\bearlier (?:this|that|in)\b|\b(?:in|since|from|of|until) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|\bin the past\b|\b(?:previous|previously|former|formerly|another|separate|other|others|different|historically|(?:this|recent) (?:season|years?|months|weeks)|usually|often|always|sometimes)\b|\b(?:first|second|third) time\b/i;

/** The issues that words of a sentence may be told of; none for most sentences. */
export const issuesIn = readOnce(readIssues);

function readIssues({ tokens, text }: SentenceFacts): ReadonlySet<Issue> {
  const issues = new Set<Issue>();
  if (tokens.length > MOST_WORDS || text.trimEnd().endsWith('?')) return issues;
  for (const { stem } of tokens) for (const issue of issuesOf(plainStem(stem))) issues.add(issue);
  return issues;
}

/** Reads the sides that a sentence takes on an issue. */
export function issuePointsOf(sentence: SentenceFacts, issue: Issue): IssuePoint[] {
  if (!issuesIn(sentence).has(issue)) return [];
  return [
    ...pointsIn(sentence, issue, issue.yes, 'yes'),
    ...(issue.no ? pointsIn(sentence, issue, issue.no, 'no') : []),
    ...(issue.bare ? pointsIn(sentence, issue, issue.bare, 'bare') : []),
  ];
}

function pointsIn(
  sentence: SentenceFacts,
  issue: Issue,
  words: RegExp,
  sort: 'yes' | 'no' | 'bare',
): IssuePoint[] {
  const { text, tokens, quotes } = sentence;
  return [...text.matchAll(words)].flatMap((match): IssuePoint[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (quotes.some((quote) => quote.start <= start && end <= quote.end)) return [];
    const first = firstFrom(tokens, start);
    const last = Math.max(first, firstFrom(tokens, end) - 1);
    if (!tokens[first]) return [];
    const polarity = polarityAt(sentence, first, last, sort !== 'no');
    if (!polarity || (sort !== 'yes' && polarity.denied !== (sort === 'bare'))) return [];
    if (sort === 'bare' && (!polarity.ofAll || Math.max(first - polarity.from, polarity.to - last) > BARE))
      return [];
    const clause = tokens.slice(polarity.clause, last + 1 + AFTER);
    const opens =
      polarity.ofAll && NOBODY.test(tokens[polarity.from]!.norm) ? polarity.from : polarity.clause;
    const around = text.slice(0, clause.at(-1)!.end);
    const thing = match.slice(1).find(Boolean);
    return [
      {
        issue,
        denied: sort !== 'yes' || polarity.denied,
        tense: sort === 'no' ? null : polarity.tense,
        words: {
          start: Math.min(start, tokens[polarity.from]!.start),
          end: Math.max(end, tokens[polarity.to]!.end),
        },
        ofAll: polarity.ofAll,
        thing: thing === undefined ? null : thingOf(thing),
        ...subjectOf(sentence, opens, first),
        after: wordsAfter(sentence, last),
        elsewhen: ELSEWHEN.exec(around)?.[0].toLowerCase() ?? null,
        days: sentence.quantities.filter(({ dimension }) => dimension === 'date'),
        events: new Set(clause.flatMap((token) => (EVENT.test(token.norm) ? meanings(token) : []))),
      },
    ];
  });
}

/** "seat belts" and "seatbelt" are one. */
const thingOf = (words: string): string => words.toLowerCase().replace(/[\s-]/g, '').replace(/s$/, '');

interface Subject {
  names: Set<string>;
  nouns: Set<string>;
  pronoun: boolean;
  sex: string | null;
}

/** Of whom or what words are told: what stands before them in their clause, or before that where it opens with "who" or "and". */
function subjectOf(sentence: SentenceFacts, clause: number, first: number): Subject {
  const { tokens, text } = sentence;
  const own = read(sentence, clause, first);
  // "The club said it would not appeal"
  if (
    own.pronoun &&
    own.names.size + own.nouns.size === 0 &&
    /^(?:he|she|it|they)$/.test(tokens[clause]!.norm)
  ) {
    const speaker = attributionOf(sentence).speaker.filter(({ start }) => start < tokens[clause]!.end);
    for (const token of speaker) addTo(own, sentence, token);
  }
  if (own.names.size + own.nouns.size > 0 || own.pronoun || clause === 0) return own;
  // "The guard, a man of 40, | was hurt"
  const aside = text.lastIndexOf(',', tokens[clause - 1]!.start);
  if (/^\s*,\s*$/.test(text.slice(tokens[clause - 1]!.end, tokens[clause]!.start)) && aside > 0) {
    const to = firstFrom(tokens, aside);
    return read(sentence, Math.max(0, to - BEFORE), to);
  }
  // "The boats, all of them new, were sold and | were insured"
  if (/^(?:and|but|then)$/.test(tokens[clause - 1]!.norm)) {
    const lead = tokens.findIndex(({ end }, at) => at + 1 === LEADING || text[end] === ',');
    return read(sentence, 0, Math.min(lead + 1, clause));
  }
  return /^(?:who|which|that)$/.test(tokens[clause - 1]!.norm)
    ? read(sentence, Math.max(0, clause - BEFORE), clause)
    : own;
}

function read(sentence: SentenceFacts, from: number, to: number): Subject {
  const { tokens } = sentence;
  const spoken = attributionOf(sentence).words;
  const found: Subject = { names: new Set<string>(), nouns: new Set<string>(), pronoun: false, sex: null };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (PRONOUN.test(token.norm)) found.pronoun = true;
    if (/^s?he$/.test(token.norm)) found.sex = token.norm;
    if (spoken.has(at)) continue;
    addTo(found, sentence, token);
  }
  return found;
}

function addTo({ names, nouns }: Subject, sentence: SentenceFacts, token: Token): void {
  const name = sentence.names.find((one) => touches(token, one));
  if (name) names.add(name.key);
  else for (const key of keysOf(token)) nouns.add(key);
}

const keysOf = (token: Token): string[] =>
  token.stop || EMPTY.test(token.norm) || EVENT.test(token.norm) || /ly$|^\d/.test(token.norm)
    ? []
    : meanings(token);

function wordsAfter({ tokens, text, names }: SentenceFacts, last: number): Set<string> {
  const found = new Set<string>();
  for (let at = last + 1; at <= last + AFTER && at < tokens.length; at++) {
    if (/[,;:()—–"“”.]/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) break;
    if (/^(?:and|but|when|after|before|while|as|said|says|which|who|because)$/.test(tokens[at]!.norm)) break;
    const name = names.find((one) => touches(tokens[at]!, one));
    for (const key of name ? [`name:${name.key}`] : keysOf(tokens[at]!)) found.add(key);
  }
  return found;
}
