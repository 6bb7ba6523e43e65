/** How good a place between two words is for a label to end at. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { isClauseBehind, isPurpose, isScrap, isToldAhead } from './label-owed.ts';
import { between, MARK } from './label-text.ts';
import {
  CONTROLLING,
  isCompound,
  isControlled,
  isControlling,
  isHalf,
  isHollow,
  isNear,
  isPair,
  isPlaced,
  isQuality,
  isReduced,
  isSplit,
  isTime,
} from './label-ties.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  hasVerb,
  isSaying,
  isVerb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  THOUGHTS,
  verbAt,
  WEEKDAY,
  words,
} from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Words of a sentence that are cut only as a whole: names, figures with their units, few quoted words. */
export function wholes({ names, quantities, quotes }: SentenceFacts): readonly Span[] {
  const short = quotes.filter(({ start, end }) => end - start <= QUOTED);
  return [...names, ...quantities.map(({ figure }) => figure), ...short];
}
/** Longest quotation that is not parted, in UTF-16 units. */
const QUOTED = 40;

const LEANING = words(`
  known related described regarded based designed fitted located likely able due part capable aware full according along together
  shortly such well much long far soon just only even not one kind sort number other another own same several many various
  aged called named titled dubbed worth latest largest biggest highest lowest worst partly mostly mainly largely especially particularly`);
const LEANING_FORM =
  /-old$|^\p{L}{3,}(?<!^(?:morn|even|someth|noth|everyth|anyth|build|meet|hear|fund|spend|shoot|train|rul|spr|str))ing$/u;
/** Whether a word, without the one that follows, says nothing: "known", "60-year-old", "closing". */
export const leansOn = ({ norm }: Token): boolean =>
  LEANING.has(norm) || ((norm.endsWith('ing') || norm.endsWith('-old')) && LEANING_FORM.test(norm));

/** How good a place is to end at. */
export const NONE = 0;
export const POOR = 1;
export const FAIR = 2;
export const GOOD = 3;

/** How good a place the one before token `at` of a run is to end at; `closed`: spans that are not parted. */
export function endsAt(
  sentence: SentenceFacts,
  closed: readonly Span[],
  run: readonly Token[],
  at: number,
): number {
  const found = placeAt(sentence, closed, run, at);
  // "to buy the firm, a pioneer | in"
  return found === GOOD && at < run.length && isScrap(sentence, run, at) ? FAIR : found;
}

function placeAt(
  sentence: SentenceFacts,
  closed: readonly Span[],
  run: readonly Token[],
  at: number,
): number {
  const last = run[at - 1]!;
  const next = run[at];
  if (next && !mayFollow(next) && /^["”]? $/.test(sentence.text.slice(last.end, next.start))) return NONE;
  if (isSaying(last) || isWaiting(run, at)) return NONE;
  if (!next) return GOOD;
  // "it was the | “worst” fire"
  if (next.start - last.end === 2 && /\s["“]/.test(sentence.text.slice(last.end, next.start))) return NONE;
  if (isCompound(sentence.text, last, next)) return NONE;
  if (closed.some(({ start, end }) => last.start >= start && next.end <= end)) return NONE;
  // "Dale's | council", "one day | after the vote"
  if (isOwner(sentence, last)) return NONE;
  if (isStretch(last) && /^(?:after|before)$/.test(next.norm)) return NONE;
  // "refused on Monday | to leave", "the fear | that"
  if ((next.norm === 'to' && isControlled(run, at)) || isControlling(run, at))
    return CONTROLLING.has(last.norm) && !isVerb(last) ? FAIR : NONE;
  if (next.norm === 'that' && (isVerb(last) || THOUGHTS.has(last.norm) || TIME.test(last.norm))) return NONE;
  if (next.norm === 'that' && isToldAhead(run, at)) return NONE;
  // "are slower | than the others"
  if (next.norm === 'than') return /(?<!^(?:rath|oth|ov|nev))er$/.test(last.norm) ? FAIR : NONE;
  // "her crazy | past"
  if (next.norm === 'past' && run[at - 2]?.stop) return NONE;
  if (isPlaced(run, at) || isSplit(run, at)) return NONE;
  // "a bridge | that", "anyone | who": what tells which one
  if (RELATIVE.has(next.norm) && isOpen(sentence, run, at)) return FAIR;
  // "known | as", "servers based | on", "pulled him | over to"
  if (leansOn(last) || isBound(run, at)) return NONE;
  const beyond = run[at + 1];
  if (PREPOSITIONS.has(next.norm) && (!beyond || PREPOSITIONS.has(beyond.norm) || beyond.norm === 'to'))
    return NONE;
  // "reached the town | only one day after"
  const stretch = run.slice(at, at + 4).findIndex(isStretch);
  if (stretch > 0 && /^(?:after|before)$/.test(run[at + stretch + 1]?.norm ?? '') && AMOUNT.test(next.norm))
    return GOOD;
  if (isHollow(run, at)) return NONE;
  // "drafted a new |, longer plan"
  if (
    /^an?$/.test(run[at - 2]?.norm ?? '') &&
    /^,\s$/.test(between(sentence.text, last, next)) &&
    isQuality(run, at)
  )
    return NONE;
  const told = isTelling(run, at);
  const gap = between(sentence.text, last, next);
  // "called it a “dictator” | to win"
  if (MARK.test(gap) && !/^["”] $/.test(gap)) return told ? FAIR : GOOD;
  if (
    next.norm === 'to' &&
    /ing$/.test(beyond?.norm ?? '') &&
    run.slice(0, at).some(({ norm }) => norm === 'from')
  )
    return NONE;
  const helped = AUXILIARIES.has(run[at - 2]?.norm ?? '');
  if (next.norm === 'that') return told || isVerb(last) || helped ? NONE : GOOD;
  // "works on paper | today", "evidence | gathered by", "attacks | exploiting the flaw", "an airstrip | right before"
  if (!isVerb(last) && (isTime(run, at) || isReduced(run, at) || isNear(run, at)))
    return told || !hasVerb(run.slice(0, at)) ? NONE : GOOD;
  // "Ann Pike | and Bo Ek": one subject
  if (/^(?:and|or)$/.test(next.norm) && [last, beyond].every((word) => /^\p{Lu}/u.test(word?.text ?? '')))
    return NONE;
  if (next.norm === 'to' && isPair(run, at)) return GOOD;
  // "struck the eastern | and hilly province"
  if (
    /^(?:and|or)$/.test(next.norm) &&
    /^(?:the|an?)$/.test(run[at - 2]?.norm ?? '') &&
    isQuality(run, at + 1)
  )
    return FAIR;
  if (isNarrowed(run, at)) return FAIR;
  if (isHalf(run, at)) return FAIR;
  // "landed | in a school yard", but "was closed | in March"
  const passive = /^(?:is|are|was|were|be|been|being)$/.test(run[at - 2]?.norm ?? '');
  if (isVerb(last) && PREPOSITIONS.has(next.norm) && (!passive || OWING.test(next.norm))) return FAIR;
  // "looked | after a child", "came home | as the winner": no clause follows
  const role = next.norm === 'as' && run.slice(Math.max(0, at - 3), at).some(isVerb);
  if (
    (role || (/^(?:after|before)$/.test(next.norm) && isVerb(last) && !passive)) &&
    !isClauseBehind(run, at)
  )
    return FAIR;
  if (next.norm === 'to' && isPurpose(run, at)) return GOOD;
  if (CLAUSE_OPENERS.has(next.norm) || PREPOSITIONS.has(next.norm))
    return run.slice(Math.max(0, at - 3), at).some(isSaying) ? FAIR : GOOD;
  // "came back | to the town"
  if (next.norm === 'to' && /^(?:the|an?|his|her|its|their|\p{Lu}.*|\p{N}.*)$/u.test(beyond?.text ?? ''))
    return FAIR;
  return PRONOUNS.has(next.norm) || AUXILIARIES.has(next.norm) || /^(?:to|of)$/.test(next.norm) ? POOR : NONE;
}

/** "concluded last year | that" */
const TIME = /^(?:year|month|week|night|today|yesterday|earlier)$|day$/;
/** "said the mayor | of": what was said has no verb yet. */
function isTelling(run: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 8; back--) {
    if (isSaying(run[back]!)) return true;
    if (back > 0 && verbAt(run, back)) return false;
  }
  return false;
}

/** "has been placed | on", "was brought | by": most of it is still to come. */
const OWING = /^(?:to|with|from|into|on|by|about)$/;

/** "information | about the fire", "the Society | for Old Ships", "to stay | in jail", "anyone | with news": what follows tells which. */
function isNarrowed(run: readonly Token[], at: number): boolean {
  const [before, last, next, beyond] = [run[at - 2], run[at - 1]!, run[at]!, run[at + 1]];
  // "children | under 16"
  if (/^(?:under|over|above|below)$/.test(next.norm) && /^\p{N}/u.test(beyond?.text ?? '')) return true;
  if (next.norm === 'about') return !/^\p{N}/u.test(beyond?.text ?? '');
  // "led the firm to close its plants | to save"
  if (next.norm === 'to') return run.slice(2, at - 2).some(({ norm }) => norm === 'to');
  if (next.norm === 'with' && /^(?:any|every|some)one$|^(?:people|those)$/.test(last.norm)) return true;
  if (next.norm === 'for' && [last, beyond].every((word) => /^\p{Lu}/u.test(word?.text ?? ''))) return true;
  // "forced their way | into", "heavyweight ranks he shares | with"
  if (last.norm === 'way' && /^(?:his|her|its|their)$/.test(before?.norm ?? '')) return true;
  if (isVerb(last) || /s$/.test(last.norm))
    if (/^(?:he|she|they|it)$/.test(before?.norm ?? '') && isNounBefore(run, at - 3)) return true;
  // "brought her | into"
  if (/^(?:him|her|them|us|me)$/.test(last.norm)) return /^(?:into|to|on|over|from|out|off)$/.test(next.norm);
  // "can focus | on the town"
  if (/^(?:can|could|will|would|may|might|must|should)$/.test(before?.norm ?? ''))
    return /^(?:on|for|with|to|into|from|of)$/.test(next.norm);
  return before?.norm === 'to' && PREPOSITIONS.has(next.norm);
}

/** "the ranks | he shares": the word at `at` is no verb and opens nothing. */
function isNounBefore(run: readonly Token[], at: number): boolean {
  const token = run[at];
  return !!token && !token.stop && !isVerb(token) && !isSaying(token) && !CLAUSE_OPENERS.has(token.norm);
}

/** Whether a word may come after an end without a sign between; most may not. */
function mayFollow({ norm, text }: Token): boolean {
  return (
    FOLLOWING.has(norm) ||
    norm.endsWith('ed') ||
    norm.endsWith('ing') ||
    WEEKDAY.test(text) ||
    AMOUNT.test(norm)
  );
}
const FOLLOWING: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...words(`to of than today yesterday tomorrow tonight last next right just shortly soon only even especially particularly
    mostly mainly largely partly`),
]);

/** Whether the word before token `at` says nothing without what follows: "the", "is currently", "whether". */
function isWaiting(run: readonly Token[], at: number): boolean {
  const { stop, norm } = run[at - 1]!;
  if ((stop || CLAUSE_OPENERS.has(norm) || AUXILIARIES.has(norm)) && !isNamed(run, at))
    return !/^(?:him|her|them|us|me|out|up|down|off|all|both|more|most)$/.test(norm);
  return AUXILIARIES.has(run[at - 2]?.norm ?? '') && ADVERB.test(norm);
}

/** "Dale's", "the voters'" */
export const isOwner = ({ text }: SentenceFacts, { start, end }: Token): boolean =>
  /['’]s$|s['’]$/.test(text.slice(start, end + 1).trimEnd());

/** "is currently | in", "are also | shown": says nothing without what follows. */
const ADVERB = /^(?:\p{L}+ly|still|already|also|now|never|ever|always|often|right|first|yet)$/u;

/** Words that are not parted from the next one. */
function isBound(run: readonly Token[], at: number): boolean {
  const [last, next, before] = [run[at - 1]!, run[at]!, run[at - 2]];
  return (
    // "used | as", "was named | as"
    (next.norm === 'as' &&
      (/^(?:used|seen)$/.test(last.norm) || (isVerb(last) && AUXILIARIES.has(before?.norm ?? '')))) ||
    // "earned a name | as a drinker", "try | and"
    (next.norm === 'as' &&
      /^(?:reputation|name|role|career|job|record|position|status|place)$/.test(last.norm)) ||
    (last.norm === 'try' && next.norm === 'and') ||
    // "most | of its powers"
    (next.norm === 'of' && /^(?:all|both|more|most|some|many|part|out)$/.test(last.norm)) ||
    // "staying away | from children"
    (next.norm === 'from' && /^(?:away|apart|far|free)$/.test(last.norm)) ||
    // "all | but one", "nothing | but trouble"
    (next.norm === 'but' && /^(?:all|none|nothing|anything|everything)$/.test(last.norm)) ||
    // "an airstrip right | behind the school", "for the first | time"
    /^(?:right|first|last|next|early|late)$/.test(last.norm) ||
    // "on the second | Tuesday"
    (WEEKDAY.test(next.text) && /^(?:second|third|fourth|other)$/.test(last.norm)) ||
    // "threatened | or endangered species"
    (/^(?:and|or)$/.test(next.norm) && isVerb(last) && isVerb(run[at + 1] ?? last)) ||
    // "to test | and put in the update"
    (/^(?:and|or)$/.test(next.norm) && before?.norm === 'to' && run[at + 1]?.stop === false) ||
    // "The | Who": a name goes on
    isNamed(run, at + 1)
  );
}

/** Whether the word before token `at` is a function word that ends a name: "Doctor Who". */
function isNamed(run: readonly Token[], at: number): boolean {
  return (
    /^(?:who|which|where)$/.test(run[at - 1]?.norm ?? '') &&
    [1, 2].every((back) => /^\p{Lu}/u.test(run[at - back]?.text ?? ''))
  );
}

const STRETCHES = words(`minute minutes hour hours day days week weeks month months year years`);
const isStretch = ({ norm }: Token): boolean => STRETCHES.has(norm);
const AMOUNT =
  /^(?:only|just|about|nearly|almost|barely|some|an?|few|several|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)$/u;

/** Whether the phrase before token `at`, without a comma after it, does not yet say which one: "a bridge", "those". */
function isOpen({ text }: SentenceFacts, run: readonly Token[], at: number): boolean {
  if (text.slice(run[at - 1]!.end, run[at]!.start).includes(',')) return false;
  if (/^(?:who|whose)$/.test(run[at]!.norm)) return true;
  if (/^(?:(?:any|every|some|no)(?:one|body|thing)|those|area|place|way|one|people)$/.test(run[at - 1]!.norm))
    return true;
  const that = run[at]!.norm === 'that';
  return run
    .slice(Math.max(0, at - 3), at - 1)
    .some(({ norm }) => norm === 'a' || norm === 'an' || (that && norm === 'the'));
}
