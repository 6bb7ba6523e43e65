/** What stands before or within what a sentence says, and a label is better without. */
import type { SentenceFacts } from '../facts.ts';
import { between } from './label-text.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAY,
  hasVerb,
  isSaying,
  isVerb,
  LINKERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATING,
  WEEKDAY,
  words,
} from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** One of these and a comma may stand before a sentence without saying what it is about. */
const ADVERBS = words(`
  today yesterday tomorrow tonight earlier later overall again here there indeed besides sure well meantime nevertheless
  nonetheless afterwards afterward`);
/** The same of several words: "Of course, …". */
const ASIDE =
  /^(?:of course|for (?:example|instance|now)|in (?:addition|fact|short|the meantime|particular)|as a result|at the same time|on the other hand|to be sure|right now|by contrast|after all|at first|at least|at last|on top of that|so far|\p{L}+ly enough)$/u;
/** Longest of them, in words. */
const ASIDE_WORDS = 4;

/** Fewest words that may be left. */
const FEWEST = 4;

/** Longest dateline, in UTF-16 units. */
const DATELINE_LENGTH = 90;
// "DALE, Nov. 20 (Reuters) — ", "Dale (AP) - ", "DALE - ": a name in brackets, or the place in capitals
const DATELINE =
  /^(?:\p{Lu}[^()—–"“]{1,40}\([^()]{2,30}\)\s*[—–-]{1,2}|\p{Lu}[\p{Lu}.'’ ]{2,30}(?:,[^()—–"“]{2,25})?\s+[—–-]{1,2}|\p{Lu}[\p{Lu}.'’ ]{2,30}(?:,[^()—–"“]{2,25})?—)\s*/u;

/** The run without what only leads up to it: "DALE (AP) —", "But", "In March, …", "The mayor said that …". */
export function withoutLead(sentence: SentenceFacts, run: readonly Token[], most: number): readonly Token[] {
  let rest = withoutBrackets(sentence, withoutDateline(sentence, run));
  // "3. What comes next?"
  if (rest.length > FEWEST && /^\d{1,2}$/.test(rest[0]!.text) && sentence.text[rest[0]!.end] === '.')
    rest = rest.slice(1);
  for (let lead = 1; rest.length > FEWEST && lead > 0; rest = rest.slice(lead))
    lead = asideOf(sentence, rest);
  // "…, | said the road was closed": whose words they are stands before
  if (rest[0]!.start > 0 && isSaying(rest[0]!) && isReport(rest.slice(1))) rest = reportIn(rest.slice(1));
  if (rest.length > most || SUBORDINATING.has(rest[0]!.norm)) rest = withoutAdverbial(sentence, rest);
  if (rest.length > most) rest = withoutReport(rest);
  return withoutOpener(sentence, rest);
}

/** Open a clause of something that did happen; "if", "until" or "before" may tell of what did not. */
const FACTIVE = words(`while where when as because since although though whereas after`);

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['even', 'though'],
  ['just', 'as'],
]);

/** "While | the council closed the bridge", "By the time | crews arrived": the run without what hangs it on another clause. */
function withoutOpener(sentence: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const [first, second, third] = run;
  const two = second !== undefined && OPENERS.get(first!.norm) === second.norm;
  const three = first!.norm === 'by' && second?.norm === 'the' && third?.norm === 'time';
  const at = three ? 3 : two ? 2 : FACTIVE.has(first!.norm) ? 1 : 0;
  if (at === 0) return run;
  const rest = run.slice(at);
  if (rest.length < FEWEST - 1 || startsBare(rest) || /ing$/.test(rest[0]!.norm)) return run;
  if (isPredicate(rest) || PREPOSITIONS.has(rest[0]!.norm)) return run;
  for (let verb = 1; verb < rest.length && verb <= LEAD; verb++) {
    if (isComma(sentence, rest, verb) || CLAUSE_OPENERS.has(rest[verb]!.norm)) return run;
    const { norm } = rest[verb]!;
    // "When a bridge is closed": any bridge, any time
    if (first!.norm === 'when' && AUXILIARIES.has(norm) && !/^(?:was|were|had|did)$/.test(norm)) return run;
    if (AUXILIARIES.has(norm) || isVerb(rest[verb]!)) return rest;
  }
  return run;
}

function withoutDateline({ text }: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const opening = text.slice(0, DATELINE_LENGTH);
  if (run[0]!.start > 0 || !/[—–]|[\s)]-/.test(opening)) return run;
  const end = DATELINE.exec(opening)?.[0].length ?? 0;
  if (end === 0) return run;
  const rest = run.filter(({ start }) => start >= end);
  return rest.length >= FEWEST ? rest : run;
}

/** How many words at the start of a run only tie it to what was said before: "But", "Thankfully, ", "Of course, "; 0 to 4. */
function asideOf({ text }: SentenceFacts, run: readonly Token[]): number {
  const [first] = run;
  let comma = 0;
  while (comma < ASIDE_WORDS && comma < run.length - 1 && text[run[comma]!.end] !== ',') comma++;
  if (comma < ASIDE_WORDS && comma < run.length - 1) {
    const lead = run.slice(0, comma + 1).map(({ norm }) => norm);
    if (lead.length > 1 && ASIDE.test(lead.join(' '))) return lead.length;
    if (lead.length === 1 && (/ly$/.test(lead[0]!) || ADVERBS.has(lead[0]!))) return 1;
  }
  // "That" that opens a sentence is what it is about.
  return LINKERS.has(first!.norm) && first!.text !== 'That' ? 1 : 0;
}

/** Longest lead before a comma, in words. */
const LEAD = 16;

/** Most words before the first comma of a list of names. */
const LISTED = 6;

function withoutAdverbial({ text, names }: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const first = run[0]!;
  const opens =
    PREPOSITIONS.has(first.norm) || CLAUSE_OPENERS.has(first.norm) || /^\p{L}{3,}ing$/u.test(first.text);
  if (!opens) return run;
  for (let at = 1; at < Math.min(run.length - FEWEST, LEAD); at++) {
    if (!/^["”]?,/.test(text.slice(run[at - 1]!.end, run[at]!.start))) continue;
    if (names.some(({ start, end }) => run[at - 1]!.start >= start && run[at]!.end <= end)) continue;
    const next = run[at]!;
    // "In Dale, Harwick and Skerry": a list goes on
    const list = at <= LISTED && run.slice(at, at + 4).some(({ norm }) => norm === 'and' || norm === 'or');
    return list || LINKERS.has(next.norm) || startsBare(run.slice(at)) ? run : run.slice(at);
  }
  return run;
}

const REPORTING =
  /^(?:said|says|added|adds|announced|reported|reports|confirmed|noted|explained|testified|stated)$/;
/** Longest "the mayor of Dale said on Monday that", in words. */
const REPORT = 9;

function withoutReport(run: readonly Token[]): readonly Token[] {
  const verb = run.findIndex(({ norm }, at) => at > 0 && at < REPORT && REPORTING.test(norm));
  if (verb < 0) return run;
  const that = run.findIndex(({ norm }, at) => at > verb && at <= verb + 8 && norm === 'that');
  const rest = run.slice((that > 0 ? that : verb) + 1);
  return that > 0 ? (isReported(rest) ? rest : run) : isReport(rest) ? reportIn(rest) : run;
}

const isReported = (run: readonly Token[]): boolean =>
  run.length > FEWEST && !startsBare(run) && !WEEKDAY.test(run[0]!.text);

/** "that | the road was closed", "the road was closed": words that somebody is said to say. */
function isReport(run: readonly Token[]): boolean {
  if (run[0]?.norm === 'that') return isReported(run.slice(1));
  return isReported(run) && /^(?:the|an?|\p{Lu}.*)$/u.test(run[0]!.text) && hasVerb(run);
}
const reportIn = (run: readonly Token[]): readonly Token[] => (run[0]?.norm === 'that' ? run.slice(1) : run);

/** Starts with a word that says nothing without the sentence before, or with a verb's beginnings. */
export function startsBare(run: readonly Token[]): boolean {
  const first = run[0]?.norm ?? '';
  return (
    PRONOUNS.has(first) ||
    AUXILIARIES.has(first) ||
    LINKERS.has(first) ||
    /^(?:his|her|its|their|my|our|your|not|to)$/.test(first)
  );
}

/** Longest subject before an insertion, and longest insertion, in words. */
const SUBJECT = 7;
const INSERT = 20;

/**
 * The run without what is put in between its subject and its verb: "Ann Pike, the mayor of Dale, closed the bridge"; the run
 * itself where nothing is.
 */
export function withoutInserts(sentence: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const from = endOfSubject(sentence, run);
  const at = from > 0 ? endOfInsert(sentence, run, from) : 0;
  return at === 0 ? run : [...run.slice(0, from), ...run.slice(at)];
}

/** Where the verb follows, at a comma, on what is put in after the subject; 0 where it does not, or it is a list. */
function endOfInsert(sentence: SentenceFacts, run: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(run.length, from + INSERT); at++) {
    if (!isComma(sentence, run, at)) continue;
    const insert = run.slice(from, at);
    // "Bo Ek, who left in March, intends": any verb, by its place
    const follows =
      /^(?:who|whose|which)$|ed$/.test(insert[0]!.norm) && /^\p{Ll}+(?:s|ed)$/u.test(run[at]!.text);
    if (!isPredicate(run.slice(at)) && !(follows && !run[at]!.stop)) continue;
    const tells = /^(?:who|whose|which|an?|the|\p{L}+ed|\p{L}+ing|\p{N}+)$/u.test(insert[0]!.norm);
    return tells || !insert.some(({ norm }) => /^(?:and|or)$/.test(norm)) ? at : 0;
  }
  return 0;
}

/**
 * The subject that a run which starts with its verb has in the words of the sentence before it, and the run: "Ann Pike, the
 * mayor, | closed the bridge", "The council met, and | closed the bridge". The run itself where it cannot be told.
 */
export function withSubject(sentence: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const [first] = run;
  if (!first || !isPredicate(run) || !/^\p{Ll}/u.test(first.text)) return run;
  const before = withoutDateline(sentence, sentence.tokens).filter(({ end }) => end <= first.start);
  if (before.length === 0 || before.length > INSERT + SUBJECT) return run;
  const whole = [...before, ...run];
  const from = endOfSubject(sentence, whole);
  if (from > 0 && endOfInsert(sentence, whole, from) === before.length)
    return [...before.slice(0, from), ...run];
  // "The council met, and | closed the bridge": one clause before, whose subject goes on
  const verb = before.findIndex((token, at) => at > 0 && (isVerb(token) || AUXILIARIES.has(token.norm)));
  const joined = before.at(-1)!.norm === 'and' || before.at(-1)!.norm === 'but';
  if (!joined || verb < 1 || verb > SUBJECT || !isSubject(before.slice(0, verb))) return run;
  const clause = before.slice(verb, -1);
  const single = !clause.some(
    (token, at) =>
      CLAUSE_OPENERS.has(token.norm) ||
      isSaying(token) ||
      (at > 0 && PRONOUNS.has(token.norm)) ||
      /[;:"“”()—–]/.test(between(sentence.text, whole[verb + at - 1]!, token)),
  );
  return single && verb > 0 ? [...before.slice(0, verb), ...run] : run;
}

const isComma = ({ text }: SentenceFacts, run: readonly Token[], at: number): boolean =>
  /^["”’]?,/.test(between(text, run[at - 1]!, run[at]!));

/** "closed the bridge", "has been closed", "quietly closed it", "last night closed it": starts with its verb. */
function isPredicate(run: readonly Token[]): boolean {
  let at = 0;
  while (at < 3 && at < run.length - 1 && BEFORE_VERB.test(run[at]!.text)) at++;
  const told = run[at];
  return told !== undefined && (isVerb(told) || isSaying(told) || AUXILIARIES.has(told.norm));
}
const BEFORE_VERB = new RegExp(
  `^(?:\\p{L}+ly|also|now|then|still|once|later|today|yesterday|last|night|week|month|year|in|on|\\d{4})$|${DAY.source}`,
  'u',
);

/** Words before the comma that ends the subject of a run: "Ann Pike, | …"; 0 where there is none. */
function endOfSubject(sentence: SentenceFacts, run: readonly Token[]): number {
  for (let at = 1; at <= Math.min(SUBJECT, run.length - 2); at++) {
    if (!isComma(sentence, run, at)) continue;
    const inName = sentence.names.some(
      ({ start, end }) => run[at - 1]!.start >= start && run[at]!.end <= end,
    );
    if (inName) continue;
    const named =
      at > 1 ||
      /^(?:who|whose|which)$/.test(run[at]!.norm) ||
      sentence.names.some(({ start }) => start === run[0]!.start);
    return named && isSubject(run.slice(0, at)) && !/^(?:and|or|but|nor)$/.test(run[at]!.norm) ? at : 0;
  }
  return 0;
}

/** Whether a run may be whose deed the verb behind it tells: no verb in it, and nothing that leads up to another. */
export function isSubject(run: readonly Token[]): boolean {
  const [first] = run;
  return (
    !PRONOUNS.has(first!.norm) &&
    !PREPOSITIONS.has(first!.norm) &&
    first!.norm !== 'of' &&
    !CLAUSE_OPENERS.has(first!.norm) &&
    !/^(?:his|her|its|their|my|our|your|not|to|last|next|early|late|earlier|later)$|ly$|ing$/.test(
      first!.norm,
    ) &&
    !WEEKDAY.test(first!.text) &&
    !/^\p{N}/u.test(first!.text) &&
    !run.some((token) => isVerb(token) || AUXILIARIES.has(token.norm) || SUBORDINATING.has(token.norm))
  );
}

/** "12 miles (19 km) west": the run without words in round brackets, unless little else is left. */
function withoutBrackets({ text }: SentenceFacts, run: readonly Token[]): readonly Token[] {
  if (!text.includes('(')) return run;
  let depth = 0;
  const open = run.filter((token, at) => {
    const gap = at === 0 ? '' : text.slice(run[at - 1]!.end, token.start);
    for (const sign of gap) depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
    return depth === 0;
  });
  return depth === 0 && open.length >= FEWEST ? open : run;
}
