/** Where a run of words may be cut so that what remains reads as a phrase. */
import type { Span } from '../comparison.ts';
import type { SentenceFacts } from '../facts.ts';
import { endsAt, FAIR, GOOD, isOwner, leansOn, NONE, POOR, wholes } from './label-ends.ts';
import { between, MARK } from './label-text.ts';
import { isListAhead } from './label-owed.ts';
import { isCompound, isSplit } from './label-ties.ts';
import {
  CLAUSE_OPENERS,
  DAY,
  endOfMainVerb,
  hasMainVerb,
  hasVerb,
  PREPOSITIONS,
  SUBORDINATING,
  isVerb,
} from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Fewest words a phrase is cut down to; to leave out what is at odds. */
export const FEWEST = 4;
const SHORTEST = 3;
/** Words, and UTF-16 units, beyond the most that a phrase may have where it ends well only there; where it ends nowhere else. */
export const SLACK = 7;
const SLACK_LENGTH = 26;
const UTMOST = 40;

/** What speaks against an end, in words: in mid-phrase; before what belongs to it; before what its verb is about. */
export const CUT = 30;
const BEFORE_OWN = 14;
const BEFORE_MORE = 8;

/** UTF-16 units of the first word of a run, of the first two, … */
function widthsOf({ text }: SentenceFacts, run: readonly Token[]): number[] {
  let width = 0;
  return run.map((token, at) => {
    if (at > 0) width += between(text, run[at - 1]!, token).length;
    return (width += token.end - token.start);
  });
}

/**
 * The start of a run, at most `most` words and `length` letters, cut where a phrase ends; `lack`: what
 * speaks against where it ends, in words.
 */
export function openingOf(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  length: number,
): { tokens: readonly Token[]; lack: number } {
  let longest = Math.min(most, run.length);
  const widths = widthsOf(sentence, run.slice(0, most + SLACK));
  while (longest > 1 && widths[longest - 1]! > length) longest--;
  if (longest === run.length) return { tokens: run, lack: 0 };
  const closed = wholes(sentence);
  const fewest = Math.min(FEWEST, longest);
  const main = endOfMainVerb(run.slice(0, widths.length));
  const tells = (at: number): boolean => at >= main || hasVerb(run.slice(0, at));
  const end = (at: number, lack = 0): { tokens: readonly Token[]; lack: number } => ({
    tokens: run.slice(0, at),
    lack: at < run.length ? lack : 0,
  });
  // "… closed the bridge | until …": the main clause is enough
  for (let at = fewest; at < longest; at++)
    if (
      SUBORDINATING.has(run[at]!.norm) &&
      !SUBORDINATING.has(run[0]!.norm) &&
      tells(at) &&
      endsAt(sentence, closed, run, at) === GOOD
    )
      return end(at);
  let [next, nextBest] = [0, NONE];
  let good = 0;
  for (let at = longest; at >= fewest; at--) {
    const found = endsAt(sentence, closed, run, at);
    if (found === GOOD && at >= main) return end(at);
    if (found === GOOD && tells(at)) good ||= at;
    if (found > NONE && (next === 0 || (nextBest === POOR && found > POOR))) [next, nextBest] = [at, found];
  }
  // A verb of rare form is not told from a noun
  const any = good === 0 && main === Infinity;
  const fits = (at: number, more: number): boolean => at <= widths.length && widths[at - 1]! <= length + more;
  if (any && fits(run.length, SLACK_LENGTH)) return end(run.length);
  for (let at = longest + 1; fits(at, SLACK_LENGTH); at++)
    if ((any || at === run.length || at >= main) && endsAt(sentence, closed, run, at) === GOOD)
      return end(at);
  if (good > 0) return end(good);
  if (tells(next) && nextBest > POOR) return end(next, isVerb(run[next - 1]!) ? BEFORE_OWN : BEFORE_MORE);
  for (let at = longest + 1; fits(at, UTMOST); at++)
    if (at === run.length || (at >= main && endsAt(sentence, closed, run, at) >= FAIR))
      return { tokens: run.slice(0, at), lack: BEFORE_OWN };
  if (tells(next) || (next > 0 && !tells(longest))) return end(next, BEFORE_OWN);
  let at = longest;
  while (
    at > 1 &&
    (leans(sentence, run, at) || isSplit(run, at) || closed.some((one) => isInside(one, run, at)))
  )
    at--;
  return end(at < fewest ? longest : at, CUT);
}

/** The longest start of a run, of at most `most` words and before all of some spans, that ends a phrase and has a verb; null where none does. */
export function openingBefore(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  spans: readonly Span[],
): readonly Token[] | null {
  const odd = run.findIndex((token) =>
    spans.some(({ start, end }) => token.start < end && start < token.end),
  );
  const closed = wholes(sentence);
  for (let at = Math.min(odd, most); at >= SHORTEST; at--)
    if (endsAt(sentence, closed, run, at) === GOOD && hasMainVerb(run.slice(0, at))) return run.slice(0, at);
  return null;
}

/** Whether the words before token `at` lean on what follows: "the", "the mayor's", "the first". */
function leans(sentence: SentenceFacts, run: readonly Token[], at: number): boolean {
  const last = run[at - 1]!;
  return last.stop || /^(?:first|last|next)$|-old$/.test(last.norm) || isOwner(sentence, last);
}

function isInside({ start, end }: Span, run: readonly Token[], at: number): boolean {
  const [last, next] = [run[at - 1]!, run[at]];
  return next !== undefined && last.start >= start && next.end <= end;
}

/** "on | Monday killed", "in | April last year a", "in | May 2019 a": a run without the day at its start, which says less than what follows. */
export function withoutDay(run: readonly Token[]): readonly Token[] {
  let days = 0;
  while (
    days < run.length &&
    (DAY.test(run[days]!.text) || (days > 0 && /^(?:\d\d?|(?:19|20)\d\d)$/.test(run[days]!.text)))
  )
    days++;
  // "Friday | night's match"
  if (days > 0 && /^(?:night|morning|evening|afternoon|s)$/.test(run[days]?.norm ?? '')) return run;
  if (days > 0 && /^(?:last|this|next)$/.test(run[days]?.norm ?? '') && run[days + 1]?.norm === 'year')
    days += 2;
  return days < run.length && !PREPOSITIONS.has(run[days]!.norm) ? run.slice(days) : run;
}

/** A run without function words at its start; "In … it closed" keeps its one. */
export function withoutStops(run: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < run.length - 1 && run[from]!.stop && !OPENS.test(run[from]!.norm)) from++;
  const lone = from === run.length - 1 && run[from]!.stop && !PREPOSITIONS.has(run[from]!.norm);
  return run.slice(lone ? from + 1 : from);
}
const OPENS = /^(?:the|an?|no|all|both|only|he|she|they|it)$/;

/** Words of a list behind a comma within which "and" opens no clause. */
const LISTED = 4;

/** Words beyond the most that a run after a figure may have where it ends well only there. */
const MORE = 4;

/** The run after a figure, about `most` words, up to where its phrase ends, `withVerb` behind a verb if that can be; `cut`: in mid-phrase. */
export function sequelOf(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  withVerb = false,
): { tokens: readonly Token[]; cut: boolean } {
  const { text } = sentence;
  let length = 0;
  let list = -1;
  while (length < run.length) {
    const [before, token] = [run[length - 1], run[length]!];
    if (before && MARK.test(between(text, before, token)) && !isCompound(text, before, token)) {
      // "held Dale, Harwick, and Skerry"
      if (!isListAhead(text, run, length)) break;
      list = length + LISTED;
    }
    // "one day | after the vote" goes on
    if (length > list && CLAUSE_OPENERS.has(token.norm) && (before || !/^(?:after|before)$/.test(token.norm)))
      break;
    length++;
  }
  const phrase = run.slice(0, length);
  const closed = wholes(sentence);
  const isGood = (at: number): boolean => endsAt(sentence, closed, phrase, at) === GOOD;
  if (withVerb)
    for (let at = Math.min(most + MORE, length); at > 1; at--)
      if (isGood(at) && hasVerb(phrase.slice(0, at))) return { tokens: phrase.slice(0, at), cut: false };
  for (let at = Math.min(most, length); at > 0; at--)
    if (isGood(at)) return { tokens: phrase.slice(0, at), cut: false };
  for (let at = most + 1; at <= Math.min(most + MORE, length); at++)
    if (isGood(at)) return { tokens: phrase.slice(0, at), cut: false };
  let at = Math.min(most, length);
  while (
    at > 0 &&
    (leans(sentence, phrase, at) ||
      leansOn(phrase[at - 1]!) ||
      closed.some((one) => isInside(one, phrase, at)))
  )
    at--;
  return { tokens: phrase.slice(0, at), cut: at > 0 && at < length };
}
