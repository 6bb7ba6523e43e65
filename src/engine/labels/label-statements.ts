/** Names for what an account states: its clause, from the subject to where a phrase ends. */
import { clausesOf } from '../align/clauses.ts';
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { CUT, FEWEST, openingBefore, openingOf, SLACK } from './label-cuts.ts';
import { faultsOf } from './label-fitness.ts';
import { startsBare, withoutInserts, withoutLead, withSubject } from './label-leads.ts';
import { nounsBefore } from './label-nouns.ts';
import { startsWithVerb, withOwner } from './label-owners.ts';
import { withoutTelling } from './label-telling.ts';
import { between, capital, clean, textOf, tokensIn } from './label-text.ts';
import { AUXILIARIES, hasMainVerb, hasVerb, isVerb, SUBORDINATING } from './label-words.ts';
import { firstFrom, type Token } from '../words/tokens.ts';

/** Longest label, in words and UTF-16 units. */
export const WORDS = 11;
export const LENGTH = 70;
/** Words that a label may be longer to tell all that the accounts share. */
const UNTOLD = 30;
/** Clauses of one account that may name a claim; bounds the work. */
const MOST_CLAUSES = 4;
/** What speaks against a label beyond the longest, in words, and UTF-16 units beyond it that count for one more each. */
const LONG = 4;
const LONGER = 5;
/** What speaks against a start that says nothing by itself, a label without a verb, one whose sentence has it later, a start in mid-sentence. */
const BARE = 40;
const VERBLESS = 20;
const UNSAID = 30;
const MID = 15;
const BEHIND = 30;
/** What speaks against a question. */
const ASKED = 12;
/** Most words of a place before a hyphen at the start of a sentence. */
const PLACE = 6;
/** What speaks against leaving words out, and against what stands around an account, in words of a label. */
const WITHOUT = 3;
const BEYOND = 3;

/** A label that may be chosen, and how much speaks against it. */
export interface Option {
  label: string;
  against: number;
}

/** What an account says before the words at odds, if that can stand: "The ferry sank | in May". */
export function spanBefore(sentence: SentenceFacts, account: Span, odd: readonly Span[]): Span[] {
  if (odd.length === 0) return [];
  const all = tokensIn(sentence, account);
  const before =
    all.length > 0 ? openingBefore(sentence, withoutLead(sentence, all, WORDS), WORDS, odd) : null;
  return before ? [{ start: before[0]!.start, end: before.at(-1)!.end }] : [];
}

/** The clauses of an account after its first: each may name the claim. */
export function clausesIn(sentence: SentenceFacts, { start, end }: Span): Span[] {
  return clausesOf(sentence)
    .filter((clause) => clause.start > start && clause.end <= end)
    .slice(0, MOST_CLAUSES)
    .map((clause) => ({ start: clause.start, end }));
}

/**
 * "The council closed the bridge": the account's clause, from its subject to where a phrase ends; with inserts and without.
 * None where as much as `most` or more speaks against it at first sight.
 */
export function statementLabels(
  sentence: SentenceFacts,
  span: Span,
  tells: (run: readonly Token[]) => number,
  most: number,
): Option[] {
  const all = tokensIn(sentence, span);
  if (all.length === 0)
    return [{ label: capital(clean(sentence.text.slice(span.start, span.end))), against: 100 }];
  const run = ledIn(sentence, all);
  const stands = hasMainVerb(run);
  const others = [withoutInserts(sentence, run), ownedIn(sentence, run), withNouns(sentence, run)].map(
    (other) => (other.length === run.length ? null : other),
  );
  const goesOn = (!stands || SUBORDINATING.has(run[0]!.norm)) && all.at(-1) !== sentence.tokens.at(-1);
  const isHopeless = (from: Span, other: readonly Token[], more = 0): boolean => {
    const sight = atFirstSight(sentence, from, other) + more + Math.min(other.length, FEWEST);
    return sight >= most || sight + UNTOLD * (1 - tells(other.slice(0, WORDS + SLACK))) >= most;
  };
  const hopeless = isHopeless(span, run);
  if (hopeless && !goesOn && others.every((other) => !other)) return [];
  const whole = hopeless ? null : statementLabel(sentence, span, run, tells, most);
  const options: Option[] = whole ? [whole] : [];
  const add = (from: Span, other: readonly Token[], more: number): void => {
    if (isHopeless(from, other, more)) return;
    const { label, against } = statementLabel(sentence, from, other, tells, most);
    options.push({ label, against: against + more });
  };
  // "The foundation |, which holds a tenth of it, has agreed", "If he stays, | he …": what it says stands behind
  if (goesOn) {
    const rest = tokensIn(sentence, { start: span.start, end: sentence.text.length });
    const on = ledIn(sentence, rest);
    const short = withoutInserts(sentence, rest);
    if (hasMainVerb(on)) add(span, on, BEYOND);
    if (short.length < rest.length && hasMainVerb(short)) add(span, short, BEYOND);
  }
  // "the Dale - | Skerry ferry sank"
  if (isBehindHyphen(sentence, span))
    add({ start: 0, end: span.end }, ledIn(sentence, sentence.tokens), BEYOND);
  // "…, | Ann Pike, said": the subject stands before
  if ((whole ? whole.isWhole : run.length <= WORDS) || isAfterComma(sentence, span)) others[0] = null;
  for (const other of others) if (other) add({ ...span, start: 0 }, other, WITHOUT);
  return options;
}

/** Without what leads up to a clause, and who said it. */
const ledIn = (sentence: SentenceFacts, all: readonly Token[]): readonly Token[] =>
  withoutTelling(sentence, withoutLead(sentence, all, WORDS), WORDS, LENGTH);

/** "The crew rested in Dale and | sang": with whose deed it is, if that can be told. */
function ownedIn(sentence: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const at = firstFrom(sentence.tokens, run[0]!.start);
  const subject = withSubject(sentence, run);
  const joined = /^(?:and|but)$/.test(sentence.tokens[at - 1]?.norm ?? '');
  return subject === run && joined && startsWithVerb(run)
    ? withOwner(sentence, sentence.tokens, run, at)
    : subject;
}

/** "the ferry |, which sank": a clause that tells of a thing, with the words for the thing. */
function withNouns(sentence: SentenceFacts, run: readonly Token[]): readonly Token[] {
  const [first] = run;
  if (!/^(?:who|which|that)$/.test(first!.text) || first!.start === 0) return run;
  const { text, tokens } = sentence;
  const nouns = nounsBefore(sentence, tokens, firstFrom(tokens, first!.start));
  if (nouns.length < 2) return run;
  const before = tokens[firstFrom(tokens, nouns[0]!.start) - 1];
  // "New | York City Councilman Bo Ek, who"
  const parted = before && text.slice(before.end, nouns[0]!.start) === ' ' && !before.stop && !isVerb(before);
  // "by land and sea, | which", "as soon as possible, | which": of which of them is not said
  const apart = text[nouns.at(-2)!.end] === ',' && !/^(?:the|an?|his|her|its|their)$/.test(nouns[0]!.norm);
  const loose = apart && before && (before.stop || text[before.end] === ',');
  return parted || loose ? run : [...nouns, ...run.slice(1)];
}

/** "last - | minute changes", "the Dale - | Skerry ferry", but "DALE - | A ferry sank": whether a span starts within words that a hyphen ties. */
function isBehindHyphen({ text, tokens }: SentenceFacts, { start }: Span): boolean {
  if (!/[\p{L}\p{N}](?: - |-)$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  const next = firstFrom(tokens, start);
  return next > 0 && (next > PLACE || /^\p{Ll}/u.test(text.slice(start, start + 2)));
}

/** What speaks against any label made of a run, whatever its end. */
function atFirstSight(sentence: SentenceFacts, span: Span, run: readonly Token[]): number {
  return (
    (startsBare(run) ? BARE : 0) +
    (hasVerb(run) ? 0 : VERBLESS) +
    (isInMidSentence(span, run) ? MID : 0) +
    (isBehindHyphen(sentence, span) ? BEHIND : 0)
  );
}

const isInMidSentence = ({ start }: Span, run: readonly Token[]): boolean =>
  start > 0 && /^\p{Ll}/u.test(run[0]!.text);

function statementLabel(
  sentence: SentenceFacts,
  span: Span,
  run: readonly Token[],
  tells: (run: readonly Token[]) => number,
  most: number,
): Option & { isWhole: boolean } {
  const { tokens, lack } = openingOf(sentence, run, WORDS, LENGTH);
  const isWhole = tokens.length === run.length;
  const against =
    UNTOLD * (1 - tells(tokens)) +
    (startsBare(run) ? BARE : 0) +
    (hasVerb(tokens) ? 0 : tokens.at(-1) === sentence.tokens.at(-1) ? VERBLESS : UNSAID) +
    lack +
    (isInMidSentence(span, run) ? MID : 0) +
    tokens.length;
  if (against >= most) return { isWhole, label: '', against };
  const words = textOf(sentence, tokens);
  const text = words + closing(sentence, tokens.at(-1)!, words);
  const inList = isAfterComma(sentence, span);
  // "…, | Ana Petrova, said the road was closed"
  const comma =
    span.start > 0
      ? tokens.findIndex(
          (token, at) => at > 0 && between(sentence.text, tokens[at - 1]!, token).includes(','),
        )
      : 0;
  const inApposition = comma > 0 && (comma < 5 || (inList && !hasVerb(tokens.slice(0, comma))));
  return {
    isWhole,
    label: capital(text) + (lack === CUT ? '…' : ''),
    against:
      against +
      faultsOf(sentence, tokens, text) +
      (inApposition ? 25 : 0) +
      (inList && !hasVerb(tokens) ? 10 : 0) +
      (inList && isListed(sentence, span) ? 30 : 0) +
      (isBehindHyphen(sentence, span) ? BEHIND : 0) +
      (isWhole ? 0 : 5) +
      (sentence.text[tokens.at(-1)!.end] === '?' || /\? /.test(text) ? ASKED : 0) +
      (text.length > LENGTH || tokens.length > WORDS ? LONG + Math.max(0, text.length - LENGTH) / LONGER : 0),
  };
}

/** "The keeper (knee|)", "a 'social drinker|'": the sign that closes what a label opens, where the sentence has it there. */
function closing({ text }: SentenceFacts, { end }: Token, words: string): string {
  const sign = text[end] ?? '';
  if (sign === ')') return words.lastIndexOf('(') > words.lastIndexOf(')') ? sign : '';
  const opens = /(?<![\p{L}\p{N}])['‘](?=\p{L})/u.test(words) && !/\p{L}['’](?!\p{L})/u.test(words);
  return opens && /^['’](?!\p{L})/u.test(text.slice(end, end + 2)) ? sign : '';
}

const isAfterComma = ({ text }: SentenceFacts, { start }: Span): boolean =>
  text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .endsWith(',');

/** "Ana, Bo | and Cy were seen": whether the words between the last two commas before a span have no verb. */
function isListed({ text, tokens }: SentenceFacts, { start }: Span): boolean {
  if (!/^(?:and|or)\b/.test(text.slice(start, start + 4))) return false;
  const before = tokens.filter(({ end }) => end <= start);
  let from = before.length;
  while (
    from > 0 &&
    (from === before.length || !between(text, before[from - 1]!, before[from]!).includes(','))
  )
    from--;
  const item = before.slice(from);
  return from > 0 && item.length <= 4 && !item.some((token) => isVerb(token) || AUXILIARIES.has(token.norm));
}
