/** Whether of two sentences that tell one thing one says what the other denies: by "not", or by a word for the opposite. */
import { speakersApart } from '../quotes/attribution.ts';
import type { Span } from '../comparison.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { frameOf, isOfOther, type Frame, type Part } from './frames.ts';
import { tellsEvent } from './no-events.ts';
import { isUnsure, mayMeet, tenseOf, UNSURE, UNSURE_REACH, type Tense } from '../words/plain-verbs.ts';
import { sharedAround } from '../align/shared-around.ts';
import { plainStem } from '../words/synonyms.ts';
import type { Token } from '../words/tokens.ts';

/** Likelihood that two sentences make one claim (0 to 1) from which on a denial may be at odds with the other. */
const ALIKE = 0.4;
/** The same for sentences that are less alike: likelihood that they state one fact, 0 to 1. */
const ONE_FACT = 0.57;
/** How far from "not", in words, the verb it denies may stand; how far from a verb what it is said of; and what makes it no plain statement. */
const DENIED_REACH = 3;

/** Telling words around the verbs that must be the same: where the verb is the same, and where it is one that means the same. */
const SAID_ALIKE = { verb: 2, synonym: 3 };

const WEAK_AFTER = new Set(['only', 'just', 'but', 'merely', 'simply', 'necessarily', 'all', 'every', 'yet']);

/** "will not open until May" denies only what comes before. */
const LIMITED = new Set(['until', 'till', 'since', 'unless', 'without', 'except', 'before']);
/** What may stand between "not" and the verb it denies. */
const BETWEEN = new Set('be been being have had get got also ever still even yet'.split(' '));
/** Nouns made of verbs: "before a decision is made" says nothing of whether it was. */
const NOUN = /(?:tion|sion|ment|ness|ity|ance|ence|al)s?$/;

export interface Denial {
  left: Span;
  right: Span;
}

/** "will not reopen the bridge" / "is to reopen the bridge in May": the "not" and the verb that is said without; null where none are. */
export function denialsAtOdds(context: StoryContext, a: Place, b: Place): Denial | null {
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const [l, r] = [denialsIn(left, right), denialsIn(right, left)];
  if (l.length > 0 === r.length > 0) return null;
  const [denying, denials, other] = l.length > 0 ? [a, l, b] : [b, r, a];
  for (const denial of denials) {
    const said = saidOf(context, denying, denial, other);
    if (said && isDeniedOfOne(context, denying, denial.not, other, said))
      return l.length > 0 ? { left: denial.not, right: said } : { left: said, right: denial.not };
  }
  return null;
}

/** Words before a verb by which it was meant to be, not said to have been: "was to reopen", "expected to testify". */
const MEANT =
  /\b(?:was|were|had|due|expected|scheduled|planned|hoped|wanted|promised|vowed|supposed) (?:\S+ )?to (?:be )?$/i;
const MEANT_REACH = 40;

/**
 * Whether a denial and what is said may be of one thing by one voice: no two speakers who each speak for themselves,
 * no other names or days beside them, and no plan that came to nothing.
 */
export function isDeniedOfOne(
  context: StoryContext,
  denying: Place,
  not: Span,
  other: Place,
  said: Span,
): boolean {
  const [own, plain] = [context.sentence(denying), context.sentence(other)];
  if (speakersApart(own, plain)) return false;
  if (MEANT.test(plain.text.slice(Math.max(0, said.start - MEANT_REACH), said.start))) return false;
  const frame = frameOf(context, denying, other);
  return !isOfOther(frame, denialSlots(frame, own, not, said));
}

/** Tells the parts of a denial: the word that is denied, and the same word of the other sentence. */
function denialSlots(frame: Frame, own: SentenceFacts, not: Span, said: Span): (part: Part) => boolean {
  const at = own.tokens.findIndex((token) => token.start === not.start);
  const slots = new Set<Part>([
    ...[...frame.left, ...frame.matched.map(([l]) => l)]
      .filter((part) => part.at > at)
      .sort((p, q) => p.at - q.at)
      .slice(0, 1),
    ...frame.right.filter(({ start }) => start === said.start),
    ...frame.matched.flatMap(([l, r]) => (r.start === said.start ? [l, r] : [])),
  ]);
  return (part) => slots.has(part);
}

/** A verb that the other sentence says plainly of the same. */
function saidOf(
  context: StoryContext,
  denying: Place,
  { verb, tense, open }: DenialIn,
  other: Place,
): Token | null {
  const [own, plain] = [context.sentence(denying), context.sentence(other)];
  const stem = plainStem(own.tokens[verb]!.stem);
  const same = meanings(own.tokens[verb]!);
  for (const [at, token] of plain.tokens.entries()) {
    if (token.stop || !isVerb(token) || isUnsure(plain, at)) continue;
    const oneVerb = plainStem(token.stem) === stem;
    // "for endangered animals" says of what sort they are.
    if (oneVerb && token.norm.endsWith('ed') && isNamed(plain.tokens, at)) continue;
    if (
      !oneVerb &&
      (isNamed(plain.tokens, at) ||
        !meanings(token).some((meaning) => tellsEvent(meaning) && same.includes(meaning)))
    )
      continue;
    if (!mayMeet(tense, tenseOf(plain.tokens, at - 1, at))) continue;
    // "has not been released" may be older than "was released on Monday".
    if (open && isDated(plain, at)) continue;
    const needed = oneVerb ? SAID_ALIKE.verb : SAID_ALIKE.synonym;
    if (sharedAround(context, denying, verb, other, at) >= needed) return token;
  }
  return null;
}

/** Whether a day or an hour is given right after a verb. */
function isDated({ tokens, quantities }: SentenceFacts, verb: number): boolean {
  const end = tokens[verb]!.end;
  return quantities.some(
    (q) =>
      (q.dimension === 'date' || q.dimension === 'time') && q.start >= end && q.start - end < DATED_REACH,
  );
}
/** Characters. */
const DATED_REACH = 20;

/** "the blast", "two bombs", "of fire": a thing, no verb. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|this|that|his|her|its|their|our|of|in|for|no|any|one|two|three|\d.*)$/.test(
    tokens[at - 1]?.norm ?? '',
  );
}

interface DenialIn {
  not: Token;
  verb: number;
  tense: Tense;
  /** "has not", "have not": up to the time of writing. */
  open: boolean;
}

/** Neither a noun nor a word by which somebody speaks: who "did not say" something has said other things. */
export const isVerb = (token: Token): boolean => !NOUN.test(token.norm) && !SPOKEN.test(token.norm);
const SPOKEN =
  /^(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|comment\w*|report\w*|announc\w*|know|knows|known|knew|think|thinks|thought|believ\w*|mean|means|meant)$/;

const isNot = ({ norm }: Token): boolean => norm === 'not' || norm === 'never' || norm.endsWith("n't");

/** Each "not" of a sentence, outside quotations, with the place of the verb it denies; none where more bears on it, as a limit that the other sentence does not give. */
function denialsIn(sentence: SentenceFacts, other: SentenceFacts): DenialIn[] {
  const { tokens, quotes } = sentence;
  if (!tokens.some(isNot)) return [];
  return tokens.flatMap((not, at) => {
    if (!isNot(not)) return [];
    if (/^(?:would|could|might|should)n't$/.test(not.norm)) return [];
    if (quotes.some((quote) => quote.start <= not.start && not.end <= quote.end)) return [];
    // "pleaded not guilty" denies no verb.
    if (not.norm === 'not' && !tokens[at - 1]?.stop) return [];
    const after = tokens.slice(at + 1, at + 1 + DENIED_REACH);
    if (after.some(({ norm }) => WEAK_AFTER.has(norm))) return [];
    const verb = after.findIndex((token) => !BETWEEN.has(token.norm));
    if (verb < 0 || after[verb]!.stop || !isVerb(after[verb]!)) return [];
    const near = tokens.slice(Math.max(0, at - UNSURE_REACH), at + UNSURE_REACH);
    if (near.some((token) => token !== not && UNSURE.test(token.norm))) return [];
    if (
      tokens
        .slice(at)
        .some(({ norm }) => LIMITED.has(norm) && !other.tokens.some((token) => token.norm === norm))
    )
      return [];
    return [
      {
        not,
        verb: at + 1 + verb,
        tense: tenseOf(tokens, at, at + 1 + verb),
        open: /^ha(?:s|ve)/.test(
          not.norm === 'not' || not.norm === 'never' ? (tokens[at - 1]?.norm ?? '') : not.norm,
        ),
      },
    ];
  });
}
