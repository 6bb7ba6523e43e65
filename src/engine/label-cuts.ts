/** Where a run of words may be cut so that what remains reads as a phrase. */
import type { Span } from './comparison.ts';
import type { SentenceFacts } from './facts.ts';
import { endsAt, GOOD, isOwner, MARK, NONE, POOR, wholes } from './label-ends.ts';
import { between } from './label-text.ts';
import { CLAUSE_OPENERS, hasMainVerb, hasVerb, isVerb, PREPOSITIONS, SUBORDINATING } from './label-words.ts';
import type { Token } from './tokens.ts';

/** Fewest words a phrase is cut down to. */
const FEWEST = 4;
/** Words, and UTF-16 units, beyond the most that a phrase may have where it ends well only there. */
const SLACK = 4;
const SLACK_LENGTH = 14;

/** UTF-16 units of the first word of a run, of the first two, … */
function widthsOf({ text }: SentenceFacts, run: readonly Token[]): number[] {
  let width = 0;
  return run.map((token, at) => {
    if (at > 0) width += between(text, run[at - 1]!, token).length;
    return (width += token.end - token.start);
  });
}

/** The start of a run, at most `most` words and `length` letters, cut where a phrase ends; `cut`: in mid-phrase; `poor`: before what belongs to it. */
export function openingOf(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  length: number,
): { tokens: readonly Token[]; cut: boolean; poor: boolean } {
  let longest = Math.min(most, run.length);
  const widths = widthsOf(sentence, run.slice(0, most + SLACK));
  while (longest > 1 && widths[longest - 1]! > length) longest--;
  if (longest === run.length) return { tokens: run, cut: false, poor: false };
  const closed = wholes(sentence);
  const fewest = Math.min(FEWEST, longest);
  // "… closed the bridge | until …": the main clause is enough
  for (let at = fewest; at < longest; at++)
    if (
      SUBORDINATING.has(run[at]!.norm) &&
      endsAt(sentence, closed, run, at) === GOOD &&
      hasVerb(run.slice(0, at)) &&
      !SUBORDINATING.has(run[0]!.norm)
    )
      return { tokens: run.slice(0, at), cut: false, poor: false };
  let [next, nextBest] = [0, NONE];
  let good = 0;
  for (let at = longest; at >= fewest; at--) {
    const found = endsAt(sentence, closed, run, at);
    if (found === GOOD && hasMainVerb(run.slice(0, at)))
      return { tokens: run.slice(0, at), cut: false, poor: false };
    if (found === GOOD && hasVerb(run.slice(0, at))) good ||= at;
    if (found > NONE && next === 0) [next, nextBest] = [at, found];
  }
  for (let at = longest + 1; at <= widths.length && widths[at - 1]! <= length + SLACK_LENGTH; at++)
    if (endsAt(sentence, closed, run, at) === GOOD && hasMainVerb(run.slice(0, at)))
      return { tokens: run.slice(0, at), cut: false, poor: false };
  if (good > 0) return { tokens: run.slice(0, good), cut: false, poor: false };
  if (next > 0 && (hasVerb(run.slice(0, next)) || !hasVerb(run.slice(0, longest))))
    return { tokens: run.slice(0, next), cut: false, poor: nextBest === POOR };
  let at = longest;
  while (at > 1 && (leans(sentence, run, at) || closed.some((one) => isInside(one, run, at)))) at--;
  if (at < fewest) at = longest;
  return { tokens: run.slice(0, at), cut: at < run.length, poor: false };
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

/** The end of a run before the figure at `figure`, at most `most` words: from where its clause or phrase starts. */
export function approachOf(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  figure: number,
): readonly Token[] {
  const { text } = sentence;
  // "DALE (AFP) – | Twelve people": the figure opens its clause
  if (run.length > 0 && MARK.test(text.slice(run.at(-1)!.end, figure))) return [];
  const opens = (at: number): boolean =>
    at === 0 ||
    CLAUSE_OPENERS.has(run[at - 1]!.norm) ||
    (at < run.length && MARK.test(text.slice(run[at - 1]!.end, run[at]!.start)));
  let from = run.length;
  while (!opens(from) && run.length - from < most) from--;
  // "The | old council of Dale …": a few words more, where the clause begins with them
  for (let more = 1; more <= LEEWAY && from >= more && !opens(from); more++)
    if (opens(from - more) && !/^\p{N}/u.test(run[from - more]!.text)) from -= more;
  const closed = wholes(sentence);
  // A name that begins further back is left out whole.
  while (
    from > 0 &&
    from < run.length &&
    closed.some(({ start, end }) => run[from - 1]!.start >= start && run[from]!.end <= end)
  )
    from++;
  if (!opens(from)) from = startOfPhrase(run, from);
  from = run.length - withoutDay(withoutStops(run.slice(from))).length;
  // "(10-5) | open the season"
  if (from < run.length - 1 && /^\p{N}/u.test(run[from]!.text) && text[run[from]!.end] === ')') from++;
  // "76ers": the name's letters without its figures
  if (from < run.length && /[\p{L}\p{N}]/u.test(text[run[from]!.start - 1] ?? ' ')) from++;
  return run.slice(from);
}

/** Words at most that are left out to begin with a phrase. */
const LEFT_OUT = 4;

/** "life in | prison pulled a gun", "four | seasons in the campaign": from the verb or the noun phrase near. */
function startOfPhrase(run: readonly Token[], from: number): number {
  if (run[from]?.stop) return from;
  const near = run.slice(from, Math.min(from + LEFT_OUT, run.length - 1));
  const verb = near.findIndex((token, at) => at > 0 && isVerb(token) && !near[at - 1]!.stop);
  const noun = near.findIndex(({ norm }) => /^(?:the|an?|no|all|both|his|her|its|their)$/.test(norm));
  const next = [verb, noun].filter((at) => at > 0);
  return next.length > 0 ? from + Math.min(...next) : from;
}

/** Words beyond the most that a label may begin with, to begin where a clause does. */
const LEEWAY = 3;

/** "on | Monday killed", "in | April last year a": a run without the day at its start, which says less than what follows. */
export function withoutDay(run: readonly Token[]): readonly Token[] {
  let days = 0;
  while (days < run.length && DAY.test(run[days]!.text)) days++;
  if (days > 0 && /^(?:last|this|next)$/.test(run[days]?.norm ?? '') && run[days + 1]?.norm === 'year')
    days += 2;
  return days < run.length && !PREPOSITIONS.has(run[days]!.norm) ? run.slice(days) : run;
}
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

/** A run without function words at its start; "In … it closed" keeps its one. */
export function withoutStops(run: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < run.length - 1 && run[from]!.stop && !OPENS.test(run[from]!.norm)) from++;
  const lone = from === run.length - 1 && run[from]!.stop && !PREPOSITIONS.has(run[from]!.norm);
  return run.slice(lone ? from + 1 : from);
}
const OPENS = /^(?:the|an?|no|all|both|only|he|she|they|it)$/;

/** The run after a figure, at most `most` words, up to where its phrase ends. */
export function sequelOf(sentence: SentenceFacts, run: readonly Token[], most: number): readonly Token[] {
  const { text } = sentence;
  let length = 0;
  while (length < run.length) {
    const [before, token] = [run[length - 1], run[length]!];
    if (before && MARK.test(text.slice(before.end, token.start))) break;
    // "one day | after the vote" goes on
    if (CLAUSE_OPENERS.has(token.norm) && (before || !/^(?:after|before)$/.test(token.norm))) break;
    length++;
  }
  const phrase = run.slice(0, length);
  const closed = wholes(sentence);
  for (let at = Math.min(most, phrase.length); at > 0; at--)
    if (endsAt(sentence, closed, phrase, at) === GOOD) return phrase.slice(0, at);
  let at = Math.min(most, phrase.length);
  while (at > 0 && (leans(sentence, phrase, at) || closed.some((one) => isInside(one, phrase, at)))) at--;
  return phrase.slice(0, at);
}
