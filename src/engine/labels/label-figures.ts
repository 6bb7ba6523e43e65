/** Names for claims that rest on a figure: the phrase around it, without the figure. */
import type { Span } from '../comparison.ts';
import { touches } from '../align/gaps.ts';
import type { DraftAccount } from '../claims/drafts.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { openingOf, sequelOf } from './label-cuts.ts';
import { headsOf } from './label-heads.ts';
import { startsBare, withoutInserts } from './label-leads.ts';
import { between, capital, clean, MARK, textOf, tokensIn } from './label-text.ts';
import { AUXILIARIES, CLAUSE_OPENERS, hasVerb, isSaying, isVerb, PREPOSITIONS } from './label-words.ts';
import { firstFrom, type Token } from '../words/tokens.ts';

/** Longest label that nothing speaks against, and longest of all, in UTF-16 units. */
const LENGTH = 70;
const LONGER = 84;
/** Most words of a label behind a figure. */
const AROUND = 6;
/** The same where nothing telling stands before it; the most that may speak against where they end. */
const BEHIND_ALONE = 9;
const LACKING = 15;
/** Words behind a figure that are looked at. */
const BEHIND = 24;
/** What speaks against a label that tells nothing of what the accounts share, and against no, one, two … telling words. */
const UNTOLD_BESIDE = 5;
const TOO_FEW = [20, 8, 4, 2, 1];
/** What speaks against an end in mid-phrase, and against leaving out the verb. */
const BROKEN = 3;
const UNSAID = 4;
/** What speaks against the figure of another claim in a label, as if the one left out were it. */
const OTHER_FIGURE = 6;
/** What speaks for "Ana Petrova, …, a teacher". */
const NAMED = -10;
/** Most UTF-16 units between a name and its age. */
const BESIDE = 10;
/** Longest bracket that is shown around a figure, in UTF-16 units. */
const BRACKET = 24;

interface Option {
  label: string;
  against: number;
}

/** What stands where the figure stood: "…", "(…)", "…-member"; and the words from there on. */
interface Place {
  before: number;
  shown: string;
  after: readonly Token[];
}

/**
 * "The flood killed … people": the words around a figure, without the figure, so that no version is preferred. None against
 * which as much as `most` or more speaks at first sight.
 */
export function quantityLabels(
  sentence: SentenceFacts,
  account: DraftAccount,
  tells: (run: readonly Token[]) => number,
  most: number,
): Option[] {
  const named = ageLabel(sentence, account);
  if (named) return [{ label: named.label, against: NAMED + UNTOLD_BESIDE * (1 - tells(named.run)) }];
  const { before, shown, after } = placeOf(sentence, account);
  const isSubject = after.length > 0 && hasPredicate(sentence, after);
  const run = sentence.tokens.filter(({ end }) => end <= before);
  const others = othersIn(sentence, account.quantity);
  return headsOf(sentence, run, before, isSubject).flatMap(({ tokens: head, against }) => {
    if (against >= most) return [];
    const start = withGlue(sentence, head, before);
    const lengthOf = (tail: readonly Token[]): number =>
      start.length + shown.length + textOf(sentence, tail).length + 1;
    const rest = withoutSecondVerb(head, after);
    let { tokens: tail, cut } = sequelOf(sentence, rest, AROUND, head.length === 0 && isSubject);
    const fits = (one: { tokens: readonly Token[]; cut: boolean }): boolean =>
      !one.cut && lengthOf(one.tokens) <= LONGER;
    for (let most = AROUND - 1; most > 0 && !fits({ tokens: tail, cut }); most--)
      ({ tokens: tail, cut } = sequelOf(sentence, rest, most));
    if (!fits({ tokens: tail, cut })) tail = [];
    if (tail.length === 0 && !head.some((token) => !token.stop)) {
      const opening = openingOf(sentence, rest, BEHIND_ALONE, LENGTH);
      if (opening.lack < LACKING && rest.length > 0) tail = opening.tokens;
    }
    const words = [...head, ...tail];
    const telling = words.filter((token) => !token.stop).length;
    return {
      label: capital(clean(`${start}${shown} ${textOf(sentence, tail)}`)),
      against:
        against +
        tailFaults(head, tail) +
        (lengthOf(tail) > LONGER ? 20 : lengthOf(tail) > LENGTH ? 1 : 0) +
        (cut ? BROKEN : 0) +
        (tail.length === 0 && after.length > 0 && !hasVerb(head) ? UNSAID : 0) +
        (words.some((token) => others.some((figure) => touches(token, figure))) ? OTHER_FIGURE : 0) +
        UNTOLD_BESIDE * (1 - tells(words)) +
        (TOO_FEW[telling] ?? 0),
    };
  });
}

/** The other figures of a sentence, but for those that only say when or which: days, hours, "second". */
function othersIn({ quantities }: SentenceFacts, own: Quantity | null): Span[] {
  return quantities.flatMap(({ dimension, figure }) =>
    figure.start === own?.figure.start || /^(?:date|time|ordinal)$/.test(dimension) ? [] : [figure],
  );
}

function placeOf(sentence: SentenceFacts, account: DraftAccount): Place {
  const quantity = account.quantity!;
  const { text, tokens } = sentence;
  const behind = (from: number): Token[] => {
    const first = firstFrom(tokens, from);
    return tokens.slice(first, first + BEHIND);
  };
  // "The Rovers (10-5) won": what the figure is of stands before the bracket
  const bracket = bracketAround(text, quantity);
  if (bracket) {
    const inside = (from: number, to: number): string => text.slice(from, to);
    const shown = `${inside(bracket.start, quantity.start)}…${inside(quantity.figure.end, bracket.end)}`;
    return { before: bracket.start, shown, after: behind(bracket.end) };
  }
  // "14 or more": the hedge goes with the figure
  const hedge = /^\s+or (?:more|less|fewer|so)\b/.exec(
    text.slice(quantity.figure.end, quantity.figure.end + 12),
  );
  let end = quantity.figure.end + (hedge?.[0].length ?? 0);
  let after: readonly Token[] = behind(end);
  // "a 7.3 magnitude was": what is left of the figure's phrase says what it is of
  const article = /\b(?:an?|the|its?|his|her|their|this|that)\s+$/i.test(
    text.slice(Math.max(0, quantity.start - 8), quantity.start),
  );
  const unit = /^\p{N}[\p{N}.,]*[\s-](\p{Ll}[\p{L}\s-]*)$/u.exec(
    text.slice(quantity.figure.start, quantity.figure.end),
  );
  if (
    article &&
    unit &&
    (!after[0] || after[0].stop || isVerb(after[0]) || MARK.test(text.slice(end, after[0].start)))
  ) {
    end = quantity.figure.end - unit[1]!.length;
    after = behind(end);
  }
  const gap = after[0] ? text.slice(end, after[0].start) : '';
  // "1,000|-member", "2004|'s"
  if (after[0] && gap !== '' && !/\s/.test(gap) && !MARK.test(gap)) {
    const glued = text.slice(end, after[0].end);
    return { before: quantity.start, shown: `…${glued}`, after: after.slice(1) };
  }
  // "a 13| - hour flight"
  if (after[0] && gap === ' - ' && /^\p{Ll}/u.test(after[0].text) && !after[0].stop)
    return { before: quantity.start, shown: `… - ${after[0].text}`, after: after.slice(1) };
  // "In 2022, the council closed": the rest of the clause
  const opens = /^,\s+$/.test(gap) && firstFrom(tokens, quantity.start) <= 2;
  if (opens) return { before: quantity.start, shown: '…,', after };
  // "52 to 46, with three joining"
  if (/^,\s+$/.test(gap) && PREPOSITIONS.has(after[0]!.norm))
    return { before: quantity.start, shown: '…,', after };
  if (/^,\s+$/.test(gap)) {
    // "Three groups, Ana's and two more, | filed suit"
    const whole = tokens.filter((token) => token.end <= quantity.figure.end).slice(-3);
    const rest = withoutInserts(sentence, [...whole, ...after]).slice(whole.length);
    return { before: quantity.start, shown: '…', after: rest.length < after.length ? rest : [] };
  }
  if (MARK.test(gap)) after = [];
  // "Three … groups, Ana's and two more, | filed suit"
  if (!hasPredicate(sentence, after)) after = withoutInserts(sentence, after);
  return { before: quantity.start, shown: '…', after };
}

/** The short round bracket that a figure stands in, with its signs; null where it stands in none. */
function bracketAround(text: string, { start, figure }: { start: number; figure: Span }): Span | null {
  const opens = text.lastIndexOf('(', start);
  if (opens < 0 || start - opens > BRACKET || text.slice(opens, start).includes(')')) return null;
  const closes = text.indexOf(')', figure.end);
  return closes < 0 || closes - opens > BRACKET ? null : { start: opens, end: closes + 1 };
}

/** Whether the first words up to a sign or a new clause have a verb: what stands before them is its subject. */
function hasPredicate({ text }: SentenceFacts, run: readonly Token[]): boolean {
  for (const [at, token] of run.entries()) {
    if (at > 0 && (MARK.test(between(text, run[at - 1]!, token)) || CLAUSE_OPENERS.has(token.norm)))
      return false;
    if (AUXILIARIES.has(token.norm) || isVerb(token)) return true;
  }
  return false;
}

/** The words before a figure and the sign that ties it to them: "7-for-". */
function withGlue(sentence: SentenceFacts, head: readonly Token[], figure: number): string {
  const last = head.at(-1);
  if (!last) return '';
  const gap = sentence.text.slice(last.end, figure);
  return textOf(sentence, head) + (/^[-–/]$/.test(gap) ? gap : ' ');
}

function tailFaults(head: readonly Token[], tail: readonly Token[]): number {
  const last = head.at(-1);
  if (tail.length > 0) {
    const figures = 2 * tail.filter(({ text }) => /^\p{N}/u.test(text)).length;
    // "… its size"
    return figures + (head.length === 0 && startsBare(tail) ? 12 : 0);
  }
  return !last || PREPOSITIONS.has(last.norm) || /^(?:to|of)$/.test(last.norm) ? 0 : 2;
}

/** "Ana Petrova, …, a teacher": whose age it is, where it stands beside a name; else null. */
function ageLabel(
  sentence: SentenceFacts,
  { quantity }: DraftAccount,
): { label: string; run: readonly Token[] } | null {
  if (quantity?.dimension !== 'age') return null;
  const { text, names } = sentence;
  const { start, end } = quantity.figure;
  const name = names.find(
    (one) =>
      one.end < start && start - one.end < BESIDE && /^\.?,\s(?:aged\s)?$/.test(text.slice(one.end, start)),
  );
  if (!name) return null;
  const rest = /^,\s/.test(text.slice(end)) ? tokensIn(sentence, { start: end, end: text.length }) : [];
  const who = clean(text.slice(name.start, name.end + (text[name.end] === '.' ? 1 : 0)));
  // "the death of Ana Petrova, 49, | led to": not hers
  const before = sentence.tokens[firstFrom(sentence.tokens, name.start) - 1]?.norm ?? '';
  const governed = PREPOSITIONS.has(before) || /^(?:of|to)$/.test(before);
  const isHers = !governed || /^(?:an?|the|of|from)$/.test(rest[0]?.norm ?? '');
  const tail = isHers ? sequelOf(sentence, rest, AROUND).tokens : [];
  const said = textOf(sentence, tail);
  const fits = said !== '' && said.length + who.length < LENGTH - 5;
  return {
    label: capital(`${who}, …${fits ? `, ${said}` : ''}`),
    run: [...tokensIn(sentence, name), ...(fits ? tail : [])],
  };
}

/** "The flood that killed … people | was the worst": up to a second verb, whose subject the figure's phrase is. */
function withoutSecondVerb(head: readonly Token[], tail: readonly Token[]): readonly Token[] {
  if (!head.some((token) => isVerb(token) && !isSaying(token))) return tail;
  const second = tail.findIndex(
    ({ norm }, at) => at > 0 && /^(?:is|are|was|were|has|have|had|will|would)$/.test(norm),
  );
  return second > 0 ? tail.slice(0, second) : tail;
}
