/** The words by which a sentence denies, and what it denies by each: "did not open", "no ferries", "refused to sign". */
import type { SentenceFacts } from '../facts.ts';
import { readOnce } from '../words/read-once.ts';
import { plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** A word that denies. */
export interface Cue {
  token: Token;
  /** There is none of it, or nobody does it: "no beacon", "nobody". */
  none: boolean;
  /** "not only", "should not", "no longer": nothing is plainly denied, nor said. */
  weak: boolean;
  /** "has not", "have not": up to the time of writing. */
  open: boolean;
  /** Words denied, as first and last. */
  from: number;
  to: number;
  /** Those of them that are denied themselves, not told with what is: the verb, the thing. */
  own: ReadonlySet<number>;
}

/** A sentence as it is read for denials. */
interface Reading {
  tokens: readonly Token[];
  clauses: readonly number[];
  at: number;
  norm: string;
  /** The two words after it. */
  next: string;
  after: string;
  /** Last word of its clause. */
  to: number;
}

/** What a way to deny makes of a word; null where the word is none of that way. */
type Way = (reading: Reading) => Omit<Cue, 'token'> | 'none' | null;

const NOT = /^(?:not|never|cannot)$/;
const NONE = /^(?:no|nobody|none|nothing|neither|no-one)$/;
const NOBODY = /^(?:nobody|nothing|none)$/;
/** Words after a denial by which nothing is denied of the whole. */
const WEAK =
  /^(?:only|just|but|merely|simply|necessarily|all|every|everyone|yet|longer|more|less|later|fewer|further|immediate|immediately|such|other|doubt|matter|exactly|least|alone|even|enough|clear|reason|idea|sign|evidence|seriously|fully|always|way|comment|plans?|word|immune|stranger|secret|means|wonder|else)$/;
const SEVERE = /^(?:serious(?:ly)?|badly|critical(?:ly)?|severe(?:ly)?|immediate(?:ly)?|further|else)$/;
/** "will not open until May" denies what comes before only. */
const LIMIT = /^(?:until|till|unless|except|without)$/;
/** Words. */
const LIMIT_REACH = 12;
/** "pleaded not guilty", "should not open". */
const NO_STATEMENT = /^(?:ple(?:a?d(?:ed|s|ing)?|a)|should|might|may|must)$/;
/** Verbs that deny what follows "to": "failed to open". */
const TO = /^(?:fail(?:ed|s|ing)?|refus(?:ed?|es|ing)|declin(?:ed?|es|ing)|unable|unwilling)$/;
/** Words that deny the thing or the deed named next. */
const OF = /^(?:lack(?:s|ed|ing)?|forgo(?:es|ne)?|forwent|waive[sd]?|avoid(?:s|ed)?)$/;
const DENY = /^den(?:y|ies|ied|ying)$/;
/** What is refused where it is denied. */
const ASKED =
  /^(?:offers?|requests?|pleas?|motions?|bail|parole|entry|access|permission|permits?|appeals?|visas?|applications?|bids?)$/;
/** "dismissed reports that", "rejected claims of". */
const DISMISS = /^(?:dismiss(?:ed|es)|reject(?:ed|s))$/;
/** What may be denied and yet be there: "denied the claim". */
export const REPORT =
  /^(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|speculation|charges)$/;
/** Words that add nothing to what is denied with them: "was not placed under arrest". */
const LIGHT = /^(?:placed|taken|put|given|ever|still|even)$/;
/** Words after "not" by which no verb is denied: "was not at the wheel". */
const NO_VERB =
  /^(?:at|in|on|for|by|with|from|to|of|as|an?|the|this|that|because|when|where|who|among|near|so|too|very|quite)$/;
/** Words from the denying word to the verb or thing itself. */
const REACH = 5;

/** In the order in which they are asked. */
const WAYS: readonly Way[] = [
  // "No. 5 seed"
  ({ norm, next }) => (norm === 'no' && /^\d/.test(next) ? 'none' : null),
  // "did not open"
  (reading) => {
    const { tokens, clauses, at, norm, next, after, to } = reading;
    if (!isNot(norm) || isNotOne(reading)) return null;
    const before = tokens[at - 1]?.norm ?? '';
    const helping = NOT.test(norm) ? before : norm;
    const weak =
      WEAK.test(after) ||
      next === 'to' ||
      NO_STATEMENT.test(before) ||
      // "would not have gone"
      (/^would/.test(helping) && next === 'have') ||
      // "had not been fined before"
      (tokens[to + 1]?.norm === 'before' && clauses[to + 2] !== clauses[to + 1]);
    const verb = NO_VERB.test(next) ? -1 : firstTelling(tokens, at + 1, to);
    return {
      none: false,
      weak: weak || WEAK.test(next) || isLimited(reading),
      open: /^ha(?:s|ve)/.test(helping),
      from: at + 1,
      to,
      own: new Set([verb]),
    };
  },
  // "no ferries ran", "nobody was hurt", "not a single crash"
  (reading) => {
    const { tokens, at, norm, next, after, to } = reading;
    if (!NONE.test(norm) && !isNotOne(reading)) return null;
    const weak =
      (next === 'of' && WEAK.test(after)) ||
      // "nobody living with them", "nobody was seriously hurt"
      (NOBODY.test(norm) && /ing$/.test(next)) ||
      tokens.slice(at, at + REACH).some(({ norm: word }) => SEVERE.test(word));
    const thing = norm === 'no' || isNotOne(reading) ? thingAfter(tokens, at, to) : -1;
    const verb = firstTelling(
      tokens,
      Math.max(at, thing) + 1,
      to,
      (i) => isVerbAt(tokens, i) && tokens[i - 1]!.norm !== 'to',
    );
    return {
      none: true,
      weak: weak || WEAK.test(next) || isLimited(reading),
      open: false,
      from: at + 1,
      to,
      own: new Set([thing, verb]),
    };
  },
  // "ruled out a leak"
  ({ tokens, at, norm, next, to }) =>
    norm === 'ruled' && next === 'out' ? plainly(at + 2, to, namedFrom(tokens, at + 2, to)) : null,
  // "refused to sign"
  ({ tokens, at, norm, next, to }) =>
    TO.test(norm) && next === 'to' ? plainly(at + 2, to, firstTelling(tokens, at + 2, to)) : null,
  // "denied an offer": refused it, and there was one
  ({ tokens, at, norm }) =>
    DENY.test(norm) && tokens.slice(at + 1, at + REACH).some(({ norm: word }) => ASKED.test(word))
      ? 'none'
      : null,
  // "denied the theft", "dismissed reports | that money had changed hands"
  ({ tokens, clauses, at, norm, next, after, to }) => {
    if (!DENY.test(norm) && !(DISMISS.test(norm) && (REPORT.test(next) || REPORT.test(after)))) return null;
    const isThat = tokens[to + 1]?.norm === 'that';
    const [from, end] = isThat ? [to + 1, endOfClause(clauses, to + 1)] : [at + 1, to];
    return plainly(from, end, namedFrom(tokens, from, end));
  },
  // "lacked a licence"
  ({ tokens, at, norm, to }) =>
    OF.test(norm) ? plainly(at + 1, Math.min(to, at + REACH), namedFrom(tokens, at + 1, to)) : null,
];

const plainly = (from: number, to: number, own: number): Omit<Cue, 'token'> => ({
  none: false,
  weak: false,
  open: false,
  from,
  to,
  own: new Set([own]),
});

const isNot = (norm: string): boolean => NOT.test(norm) || norm.endsWith("n't");

/** "not one", "not a single". */
const isNotOne = ({ norm, next, after }: Reading): boolean =>
  isNot(norm) && (next === 'one' || (next === 'a' && after === 'single'));

const isLimited = ({ tokens, at }: Reading): boolean =>
  tokens.slice(at, at + LIMIT_REACH).some(({ norm }) => LIMIT.test(norm));

function endOfClause(clauses: readonly number[], at: number): number {
  let to = at;
  while (to + 1 < clauses.length && clauses[to + 1] === clauses[at]) to++;
  return to;
}

/** Index of the first telling word from a place on, of those asked for; -1 where none is near. */
function firstTelling(
  tokens: readonly Token[],
  from: number,
  to: number,
  is: (at: number) => boolean = () => true,
): number {
  for (let at = from; at <= Math.min(to, from + REACH); at++) {
    const { stop, norm } = tokens[at]!;
    if (!stop && !LIGHT.test(norm) && !/ly$/.test(norm) && is(at)) return at;
  }
  return -1;
}

/** The verb or thing first named from a place on: of several words for a thing the last. */
function namedFrom(tokens: readonly Token[], from: number, to: number): number {
  const at = firstTelling(tokens, from, to);
  return at < 0 || isVerbAt(tokens, at) ? at : lastOfThing(tokens, at, to);
}

/** "no | locator beacon", "not a single | crash": the last word for the thing. */
function thingAfter(tokens: readonly Token[], at: number, to: number): number {
  let from = at + 1;
  while (from <= to && (tokens[from]!.stop || /^(?:single|one)$/.test(tokens[from]!.norm))) from++;
  return from <= to ? lastOfThing(tokens, from, to) : -1;
}

function lastOfThing(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at + 1 <= to && !tokens[at + 1]!.stop && !isVerbAt(tokens, at + 1)) at++;
  return at;
}

/** Whether a word looks like a verb where it stands: no "the", "of" or figure before it, and an ending, or a form, of one. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.stop || /(?:tion|sion|ment|ness|ity|ance|ence)s?$/.test(token.norm)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (
    /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|of|in|for|no|any|one|two|three|\d.*)$/.test(
      before,
    )
  )
    return false;
  if (
    /^(?:to|will|would|did|didn't|not|never|n't|can|could|may|might|should|must|does|do|don't|doesn't|won't|have|has|had|hasn't|haven't|hadn't|was|wasn't|were|weren't|been|being|be|is|isn't|are|aren't|who|he|she|they|we|i|it)$/.test(
      before,
    )
  )
    return !/(?:al|ous|ful|ive|ic|able|ly)$/.test(token.norm);
  return /(?:ed|ing)$/.test(token.norm) || token.stem !== plainStem(token.stem);
}

/** The words by which a sentence denies, in quotations too. @param clauses the numbers of clause-numbers.ts. */
export function cuesIn({ tokens }: SentenceFacts, clauses: readonly number[]): Cue[] {
  return tokens.flatMap((token, at): Cue[] => {
    const reading: Reading = {
      tokens,
      clauses,
      at,
      norm: token.norm,
      next: tokens[at + 1]?.norm ?? '',
      after: tokens[at + 2]?.norm ?? '',
      to: endOfClause(clauses, at),
    };
    for (const way of WAYS) {
      const cue = way(reading);
      if (cue) return cue === 'none' ? [] : [{ token, ...cue }];
    }
    return [];
  });
}

/** Whether a sentence tells that somebody denies something. */
export const deniesClaim = readOnce(({ tokens }: SentenceFacts): boolean =>
  tokens.some(({ norm }) => DENY.test(norm) || DISMISS.test(norm)),
);

/** The verbs by which a sentence denies, as plain stems: "lacks", "refused to". */
export const denyingVerbsOf = readOnce(({ tokens }: SentenceFacts): readonly string[] =>
  tokens.flatMap(({ norm, stem }) =>
    TO.test(norm) || OF.test(norm) || DENY.test(norm) ? [plainStem(stem)] : [],
  ),
);
