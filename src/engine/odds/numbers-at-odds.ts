/** Whether two sentences that tell one thing give another number to what goes by one: "Route 94" / "Route 66", "the number 9 shirt" / "the No. 19 shirt". */
import type { Span } from '../comparison.ts';
import type { Place, StoryContext } from '../context.ts';
import type { SentenceFacts } from '../facts.ts';
import { readOnce } from '../words/read-once.ts';

/** How alike two sentences are, or how likely to state one fact (0 to 1), from which on they may number one thing. */
const ALIKE = 0.5;

/** What goes by a number that stands behind it. */
const LABELLED =
  /\b(routes?|highway|motorway|interstate|junction|exit|flight|room|gate|platform|pier|terminal|ward|apartment|flat|unit|locker|court(?:room)?|channel|chapter|section|article|clause|rule|proposition|resolution|phase|stage|level|tier|category|grade|round|lap|race|hole|episode|bus|train|line|block|lot) (\d{1,4})\b(?![,.:]\d|%| ?(?:per|percent|km|miles|metres|meters|minutes|hours|days|years|times|people)\b)/giu;
/** "the number 9 shirt", "No. 5 seed", "was given number 9": what is numbered stands behind the number, if it is named. */
const NUMBERED = /\b(?:number|no\.?) ?(\d{1,3})\b(?![,.:]\d|%)(?: (\p{Ll}{3,})\b)?/giu;
/** Words behind such a number that name nothing. */
const NO_THING =
  /^(?:and|for|from|with|when|who|while|which|that|after|before|this|was|were|will|has|had|the|his|her|their)$/;

interface Numbered {
  /** What goes by the number, in lower case; "number" where it is named behind it or not at all. */
  what: string;
  /** What is named behind it. */
  thing: string | null;
  number: number;
  figure: Span;
}

/** The first two numbers, one of each sentence, of which only one can be right; null where none are, or an article has both. */
export function numbersAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  if (Math.max(context.similarity(a, b), context.facts.similarity(a, b)) < ALIKE) return null;
  const [lefts, rights] = [a, b].map((place) => numberedIn(context.sentence(place))) as [
    Numbered[],
    Numbered[],
  ];
  if (lefts.length === 0 || rights.length === 0) return null;
  for (const left of lefts) {
    const same = rights.filter((right) => mayBeOne(left, right));
    const [right] = same;
    if (!right || same.length > 1 || lefts.filter((other) => mayBeOne(other, right)).length > 1) continue;
    if (right.number === left.number || gives(context, a, right) || gives(context, b, left)) continue;
    return { left: left.figure, right: right.figure };
  }
  return null;
}

const mayBeOne = (a: Numbered, b: Numbered): boolean =>
  a.what === b.what && (a.thing === b.thing || a.thing === null || b.thing === null);

const numberedIn = readOnce(readNumbered);

function readNumbered({ text }: SentenceFacts): Numbered[] {
  if (!/[a-z.] ?\d/i.test(text)) return [];
  const labelled = [...text.matchAll(LABELLED)].map((match) =>
    numbered(match[1]!.replace(/s$/i, ''), null, match[2]!, match.index + match[0].length - match[2]!.length),
  );
  const ranked = [...text.matchAll(NUMBERED)].map((match) =>
    numbered('number', thingOf(match[2]), match[1]!, match.index + match[0].indexOf(match[1]!)),
  );
  return [...labelled, ...ranked];
}

const thingOf = (word: string | undefined): string | null =>
  word === undefined || NO_THING.test(word.toLowerCase()) ? null : word.toLowerCase();

const numbered = (what: string, thing: string | null, digits: string, start: number): Numbered => ({
  what: what.toLowerCase(),
  thing,
  number: Number(digits),
  figure: { start, end: start + digits.length },
});

/** Whether an article gives that number to such a thing anywhere. */
function gives({ articles }: StoryContext, { article }: Place, other: Numbered): boolean {
  return articles[article]!.sentences.some((sentence) =>
    numberedIn(sentence).some((one) => mayBeOne(one, other) && one.number === other.number),
  );
}
