/** Where a run of words may be cut so that what remains reads as a phrase. */
import type { Span } from './comparison.ts';
import type { SentenceFacts } from './facts.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Tie a sentence to the one before; a label does not start with one. */
const LINKERS = words(`
  and but or nor so yet also however then meanwhile still now instead thus therefore moreover furthermore additionally
  separately plus that`);
/** One of these and a comma may stand before a sentence without saying what it is about. */
const ADVERBS = words(
  `today yesterday tomorrow tonight earlier later overall again here there indeed besides sure well`,
);

/** Open a clause of its own, before which a phrase is complete. */
const CLAUSE_OPENERS = words(`
  and but or nor while as because when where after before until since although though if unless so which who whom whose that
  whether once whereas`);

/** Of these, the ones that open a clause that only adds to the main one. */
const SUBORDINATING = words(`
  while as because when where after before until since although though if unless which who whom whose whereas`);

/** Open a part of a phrase without which it still stands; "of" and "to" bind closer. */
const PREPOSITIONS = words(`
  in on at for from by with about into onto over under between against across along among around during through throughout
  toward towards near behind beside despite without within outside inside upon via amid following including per like past beyond above below off`);

const PRONOUNS = words(`he she it they we you i this these those there`);
const AUXILIARIES = words(`
  is are was were be been being am has have had will would can could may might must shall should do does did`);

/** What somebody says follows: a phrase never ends with one. */
const SAYING = words(`
  said says say saying told tells added adds announced reported reports confirmed noted notes explained testified stated claimed
  claims believe believes believed think thinks thought argued argues insisted insists warned warns suggested suggests admitted
  denied asked asks insist continue continues wrote writes know knows`);

/** Fewest words a phrase is cut down to. */
const FEWEST = 4;
/** Marks between two words that end a phrase. */
const MARK = /[,;()“”"—–]|:\s|\s-+\s|\.\.|…/;

/** Words of a sentence that are cut only as a whole: names, figures with their units. */
function wholes({ names, quantities }: SentenceFacts): readonly Span[] {
  return [...names, ...quantities.map(({ figure }) => figure)];
}

/** Words that lean on what follows. */
const LEANING =
  /^(?:known|described|regarded|based|designed|fitted|located|likely|able|due|part|capable|aware|full|according|along|together|shortly|such|well|much|long|far|soon|just|only|even|not|one|kind|sort|number|\p{L}{3,}(?<!^(?:morn|even|someth|noth|everyth|anyth|build|meet|hear|fund|spend|shoot|train|rul|spr|str))ing)$/u;

const isSaying = ({ text }: Token): boolean => SAYING.has(text.toLowerCase());

/** How good a place the one before token `at` of the run is to end at: 0 none, 1 poor, 2 good. */
function endsAt(sentence: SentenceFacts, closed: readonly Span[], run: readonly Token[], at: number): number {
  const last = run[at - 1]!;
  const next = run[at];
  if (isSaying(last)) return 0;
  if (last.stop && !/^(?:him|her|them|us|me|out|up|down|off|all|both|more|most)$/.test(last.norm)) return 0;
  if (!next) return 2;
  if (closed.some(({ start, end }) => last.start >= start && next.end <= end)) return 0;
  // "Dale's | council", "one day | after the vote"
  if (/['’]s$|s['’]$/.test(sentence.text.slice(last.start, last.end + 1).trimEnd())) return 0;
  if (isStretch(last) && /^(?:after|before)$/.test(next.norm)) return 0;
  // "a bridge | that", "anyone | who": what tells which one
  if (RELATIVE.has(next.norm) && isOpen(sentence, run, at)) return 1;
  // "known | as", "servers based | on", "pulled him | over to"
  if (LEANING.test(last.norm) || (next.norm === 'as' && /^(?:used|seen)$/.test(last.norm))) return 0;
  const beyond = run[at + 1];
  if (PREPOSITIONS.has(next.norm) && (!beyond || PREPOSITIONS.has(beyond.norm) || beyond.norm === 'to'))
    return 0;
  // "reached the town | only one day after"
  const stretch = run.slice(at, at + 4).findIndex(isStretch);
  if (stretch > 0 && /^(?:after|before)$/.test(run[at + stretch + 1]?.norm ?? '') && AMOUNT.test(next.norm))
    return 2;
  const told = run.slice(Math.max(0, at - 8), at).some(isSaying);
  if (MARK.test(sentence.text.slice(last.end, next.start))) return told ? 1 : 2;
  if (next.norm === 'that') return told ? 0 : 2;
  // "Ann Pike | and Bo Ek": one subject
  if (
    /^(?:and|or)$/.test(next.norm) &&
    /^\p{Lu}/u.test(last.text) &&
    /^\p{Lu}/u.test(run[at + 1]?.text ?? '')
  )
    return 0;
  if (CLAUSE_OPENERS.has(next.norm) || PREPOSITIONS.has(next.norm))
    return run.slice(Math.max(0, at - 3), at).some(isSaying) ? 1 : 2;
  return PRONOUNS.has(next.norm) || AUXILIARIES.has(next.norm) || /^(?:to|of)$/.test(next.norm) ? 1 : 0;
}

const isStretch = ({ norm }: Token): boolean => /^(?:minute|hour|day|week|month|year)s?$/.test(norm);
const AMOUNT =
  /^(?:only|just|about|nearly|almost|barely|some|an?|few|several|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)$/u;
const RELATIVE = words(`who whom whose which that where`);

/** Whether the phrase before token `at`, without a comma after it, does not yet say which one: "a bridge", "those". */
function isOpen({ text }: SentenceFacts, run: readonly Token[], at: number): boolean {
  if (text.slice(run[at - 1]!.end, run[at]!.start).includes(',')) return false;
  if (/^(?:(?:any|every|some|no)(?:one|body|thing)|those|area|place|way|one|people)$/.test(run[at - 1]!.norm))
    return true;
  return run.slice(Math.max(0, at - 3), at - 1).some(({ norm }) => norm === 'a' || norm === 'an');
}

/** The start of a run, at most `most` words and `length` letters, cut where a phrase ends; `cut`: in mid-phrase. */
export function openingOf(
  sentence: SentenceFacts,
  run: readonly Token[],
  most: number,
  length: number,
): { tokens: readonly Token[]; cut: boolean } {
  const closed = wholes(sentence);
  let longest = Math.min(most, run.length);
  while (longest > 1 && run[longest - 1]!.end - run[0]!.start > length) longest--;
  if (longest === run.length) return { tokens: run, cut: false };
  const fewest = Math.min(FEWEST, longest);
  // "… closed the bridge | until …": the main clause is enough
  for (let at = fewest; at < longest; at++)
    if (
      SUBORDINATING.has(run[at]!.norm) &&
      endsAt(sentence, closed, run, at) === 2 &&
      hasVerb(run.slice(0, at)) &&
      !SUBORDINATING.has(run[0]!.norm)
    )
      return { tokens: run.slice(0, at), cut: false };
  let poor = 0;
  for (let at = longest; at >= fewest; at--) {
    const found = endsAt(sentence, closed, run, at);
    if (found === 2 && hasVerb(run.slice(0, at))) return { tokens: run.slice(0, at), cut: false };
    if (found > 0) poor ||= at;
  }
  if (poor > 0 && (hasVerb(run.slice(0, poor)) || !hasVerb(run.slice(0, longest))))
    return { tokens: run.slice(0, poor), cut: false };
  let at = longest;
  while (at > 1 && (run[at - 1]!.stop || closed.some((one) => isInside(one, run, at)))) at--;
  if (at < fewest) at = longest;
  return { tokens: run.slice(0, at), cut: at < run.length };
}

const VERB =
  /ed$|^(?:had|has|have|is|are|was|were|be|been|will|would|can|could|may|might|must|should|do|does|did|told|took|takes|went|goes|got|gets|made|makes|left|leaves|fell|falls|rose|rises|ran|runs|came|comes|gave|gives|found|finds|held|holds|kept|keeps|knew|saw|sees|sat|stood|stands|spoke|spent|thought|brought|bought|caught|fought|won|wins|lost|loses|met|led|leads|fled|wrote|drove|flew|broke|breaks|chose|wore|sang|sent|sends|built|bent|heard|paid|pays|sold|sells|set|put|puts|cut|cuts|hit|hits|hurt|shot|died|dies|kills|says|wants|needs|faces|seeks|plans|hopes|expects|calls|remains|remain|face|want|need|began|begins|became|becomes|threw|grew|drew|struck|strikes|blew|shook|swept|dealt|meant|felt|lay|taken|seen|known|given|say|ask)$/;

/** Whether a run says something of something, by the commonest forms of English verbs. */
export function hasVerb(run: readonly Token[]): boolean {
  return run.some((token, at) => at > 0 && VERB.test(token.text.toLowerCase()));
}

function isInside({ start, end }: Span, run: readonly Token[], at: number): boolean {
  const [last, next] = [run[at - 1]!, run[at]];
  return next !== undefined && last.start >= start && next.end <= end;
}

/** The run without what only leads up to it: "But", "In March, …", "The mayor said that …". */
export function withoutLead(sentence: SentenceFacts, run: readonly Token[], most: number): readonly Token[] {
  let rest = run;
  // "3. What comes next?"
  if (rest.length > FEWEST && /^\d{1,2}$/.test(rest[0]!.text) && sentence.text[rest[0]!.end] === '.')
    rest = rest.slice(1);
  while (rest.length > FEWEST && (isLinker(rest[0]!) || isAdverb(sentence, rest))) rest = rest.slice(1);
  if (rest.length <= most) return rest;
  return withoutReport(withoutAdverbial(sentence, rest));
}

/** "That" that opens a sentence is what it is about. */
const isLinker = ({ norm, text }: Token): boolean => LINKERS.has(norm) && text !== 'That';

/** "Thankfully, a …", "Today, the …": one word and a comma. */
function isAdverb({ text }: SentenceFacts, run: readonly Token[]): boolean {
  const { norm, end } = run[0]!;
  return (/ly$/.test(norm) || ADVERBS.has(norm)) && /^,/.test(text.slice(end, run[1]!.start));
}

/** Longest lead before a comma, in words. */
const LEAD = 12;

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
    const list = run.slice(at, at + 4).some(({ norm }) => norm === 'and' || norm === 'or');
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
  const opens = that > 0 || /^(?:the|an?|\p{Lu}.*)$/u.test(rest[0]?.text ?? '');
  return rest.length > FEWEST && opens && !startsBare(rest) && !WEEKDAY.test(rest[0]!.text) ? rest : run;
}
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

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
  from = run.length - withoutDay(withoutStops(run.slice(from))).length;
  // "76ers": the name's letters without its figures
  if (from < run.length && /[\p{L}\p{N}]/u.test(text[run[from]!.start - 1] ?? ' ')) from++;
  return run.slice(from);
}

/** Words beyond the most that a label may begin with, to begin where a clause does. */
const LEEWAY = 3;

/** "on | Monday killed": a run without the day at its start, which says less than what follows. */
export function withoutDay(run: readonly Token[]): readonly Token[] {
  const isLeft = run.length > 1 && WEEKDAY.test(run[0]!.text) && !PREPOSITIONS.has(run[1]!.norm);
  return isLeft ? run.slice(1) : run;
}

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
    if (endsAt(sentence, closed, phrase, at) === 2) return phrase.slice(0, at);
  let at = Math.min(most, phrase.length);
  while (at > 0 && (phrase[at - 1]!.stop || closed.some((one) => isInside(one, phrase, at)))) at--;
  return phrase.slice(0, at);
}
