/** How long one thing lasts, as linked sentences tell it otherwise: "will apply for six months" / "a period of four months". */
import type { Place, StoryContext } from '../context.ts';
import type { Quantity } from '../facts.ts';
import { kindOf, kindsApart } from '../figures/figure-kinds.ts';
import { areNamedApart } from '../names/namesakes.ts';
import { compareQuantities } from '../quantities/quantities.ts';
import { plainStem, plainStemOf } from '../words/synonyms.ts';
import { verbBeside } from './day-deeds.ts';
import { eventsSaidAt } from './deed-words.ts';
import { rivalPoints, type RivalPoints } from './rival-points.ts';

/** A length of time with what lasts so long. */
export interface Length {
  place: Place;
  quantity: Quantity;
  /** Stems of the verb, or of the noun, that lasts; none where only another sentence tells what does. */
  heads: readonly string[];
  /** The events that they tell of. */
  events: readonly number[];
}

/** Likelihood that two sentences tell one fact (0 to 1) from which on the lengths of one thing in them are set against one another. */
const LINKED = 0.25;
/** The same where what lasts is not named by one word in both. */
const SURELY = 0.5;

/** Lengths of a story that are set against one another. Bounds the work. */
const MOST = 400;

/** Finds the lengths of time that linked sentences give otherwise for one thing. */
export function lengthsAtOdds(context: StoryContext): RivalPoints<Length>[] {
  const lengths = context.order.flatMap((article) =>
    context.articles[article]!.sentences.flatMap((sentence, at) =>
      sentence.skip ? [] : lengthsIn(context, { article, sentence: at }),
    ),
  );
  return rivalPoints(lengths.slice(0, MOST), (a, b) => areAtOdds(context, a, b));
}

function lengthsIn(context: StoryContext, place: Place): Length[] {
  const sentence = context.sentence(place);
  const given = sentence.quantities.filter(({ dimension }) => dimension === 'duration');
  if (given.length > MOST_LENGTHS || NOT_ONE.test(sentence.text)) return [];
  return given.flatMap((quantity) => lengthAt(context, place, quantity));
}

function lengthAt(context: StoryContext, place: Place, quantity: Quantity): Length[] {
  const sentence = context.sentence(place);
  if (quantity.change !== null) return [];
  const at = headAt(context, place, quantity);
  if (at === null) return [];
  const { tokens } = sentence;
  const told = at.filter((i) => tokens[i] && !tokens[i].stop && !LIGHT.test(tokens[i].norm));
  return [
    {
      place,
      quantity,
      heads: told.map((i) => plainStemOf(tokens[i]!.norm)),
      events: told.flatMap((i) => eventsSaidAt(tokens, i)),
    },
  ];
}

/** Lengths of one sentence that are read. Bounds the work. */
const MOST_LENGTHS = 4;

/** What is told so far, of a part, or again, and the most or least it may be. */
const NOT_ONE =
  /\b(?:so far|already|(?:has|have|had) (?:now |already )?been|extended (?:by|for|until)|another|further|additional|minimum|maximum|up to|instead of|rather than|previous\w*|originally|suspended (?:jail|prison|sentence|term))\b/i;
/** Verbs and nouns that only tell that something lasts, or that somebody said so. */
const LIGHT =
  /^(?:lasts?|lasted|lasting|runs?|ran|running|takes?|took|taken|covers?|covered|period|for|it|they|this|that|agreement|deal|said|say|says|is|are|was|were|be|been|to|will|would|continue[sd]?|set|agreed|declared|announced|called|order(?:ed)?|approved|given|got|gave)$/;
/** "for six months", "lasted two hours": the words before a length that make it one. */
const LASTS =
  /\b(?:for|lasts?|lasted|lasting|cover(?:s|ed)?|takes?|took|taking|needed|needs?|spent|spend|runs? (?:for )?|ran (?:for )?)\s+(?:(?:an?|the|a period of|a total of|some|initial|full|whole|just|only|him|her|it|them|firefighters|rescuers|police|crews)\s+){0,3}$/i;
/** "ago", "later", "old": what makes it a time from or to another. */
const OFFSET =
  /^[\s-]*(?:ago|later|earlier|old|before|after|into|away|behind|ahead|late|early|from now|since|left|remaining|to go|at a time|a (?:day|week|month|year)|per|each|in advance)\b/i;

/** "reeling from four days of riots": what may not be over yet. */
const UNTIL_NOW = /\b(?:after|from|sparked|sparking|following|amid|during|into|in|within|saw|seen)\s+$/i;

/** Places of the words that tell what lasts so long; null where the length is none of anything. */
function headAt(context: StoryContext, place: Place, quantity: Quantity): number[] | null {
  const sentence = context.sentence(place);
  const { text, tokens } = sentence;
  const { start, figure } = quantity;
  if (OFFSET.test(text.slice(figure.end, figure.end + 20))) return null;
  if (UNTIL_NOW.test(text.slice(Math.max(0, start - 30), start))) return null;
  const next = tokens.findIndex((token) => token.start >= figure.end);
  const lead = text.slice(Math.max(0, start - 70), start);
  // "a 60-day truce", "two hours of talks"
  const joined = /^(?:[\s-]+long)?(?:\s+of)?\s+\p{Ll}{4,}/u.exec(text.slice(figure.end, figure.end + 30));
  const noun = next + (joined?.[0].includes(' of ') ? 1 : 0) + (/long/.test(joined?.[0] ?? '') ? 1 : 0);
  if (LASTS.test(lead) || LASTS.test(text.slice(Math.max(0, figure.start - 70), figure.start))) {
    const beside = verbBeside(sentence, quantity);
    const stem = beside === null ? null : plainStem(tokens[beside]!.stem);
    const verb = tokens.findLastIndex((token) => token.end <= start && plainStemOf(token.norm) === stem);
    const doers = tokens.flatMap((token, i) =>
      i < verb && verb - i <= DOER_WORDS && !token.stop && /^\p{Ll}/u.test(token.text) ? [i] : [],
    );
    const achieved = /^\s+to (\p{Ll}+)/u.test(text.slice(figure.end)) ? [next + 1, next + 2] : [];
    if (achieved.length > 0) return achieved;
    return verb < 0 ? doers : LIGHT.test(tokens[verb]!.norm) ? doers.slice(-1) : [verb];
  }
  if (
    joined &&
    next > 0 &&
    (/^[\s-]*\S+-/.test(text.slice(figure.start, figure.end + 1)) ||
      /-/.test(figureOf(text, quantity)) ||
      / of /.test(joined[0]))
  )
    return [noun, noun + 1];
  const of = /(\p{Ll}+) of\s+$/u.exec(lead);
  return of ? [tokens.findLastIndex((token) => token.end <= start && token.norm === of[1])] : null;
}
const DOER_WORDS = 6;

const figureOf = (text: string, { figure }: Quantity): string => text.slice(figure.start, figure.end);

function areAtOdds(context: StoryContext, a: Length, b: Length): boolean {
  if (a.place.article === b.place.article) return false;
  const { quantity: one } = a;
  const { quantity: other } = b;
  if (compareQuantities(one, other) !== 'different' || areOfOtherOrder(one, other)) return false;
  // "asked for a sentence of 12 years" / "was given nine years"
  if (kindsApart(kindOf(context.sentence(a.place), one), kindOf(context.sentence(b.place), other)))
    return false;
  if (gives(context, a, other) || gives(context, b, one)) return false;
  const link = Math.max(context.similarity(a.place, b.place), context.facts.similarity(a.place, b.place));
  if (link < LINKED || isLaxer(one) !== isLaxer(other)) return false;
  const named =
    a.heads.some((head) => b.heads.includes(head)) || a.events.some((event) => b.events.includes(event));
  if (named) return true;
  return (
    link >= SURELY &&
    (tellsIn(context, a, b) || tellsIn(context, b, a)) &&
    !areNamedApart(context.sentence(a.place).names, context.sentence(b.place).names)
  );
}

/** "19 hours of talks" / "eight months of talks", or so near that one may be rounded. */
function areOfOtherOrder({ amount: a }: Quantity, { amount: b }: Quantity): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return !(ratio >= LEAST_RATIO && ratio <= MOST_RATIO);
}
const LEAST_RATIO = 1.1;
const MOST_RATIO = 12;

/** A sentence that also gives the other's length tells of two things. */
function gives(context: StoryContext, { place, quantity }: Length, rival: Quantity): boolean {
  return context
    .sentence(place)
    .quantities.some(
      (given) =>
        given !== quantity &&
        given.dimension === 'duration' &&
        compareQuantities(given, rival) !== 'different',
    );
}

const isLaxer = ({ bound }: Quantity): boolean => bound === 'above' || bound === 'below';

/** Whether what lasts is not named in the one sentence, so that it may be what the other names. */
function tellsIn(context: StoryContext, a: Length, b: Length): boolean {
  return (
    a.heads.length === 0 ||
    a.heads.every((head) => context.sentence(b.place).tokens.some(({ norm }) => plainStemOf(norm) === head))
  );
}
