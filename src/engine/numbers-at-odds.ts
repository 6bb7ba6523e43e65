/** Whether two sentences that tell one thing give another number to what goes by one: "Route 94" / "Route 66", "the number 9 shirt" / "the No. 19 shirt". */
import type { Span } from './comparison.ts';
import type { Place, StoryContext } from './context.ts';
import type { SentenceFacts } from './facts.ts';

/** How alike two sentences are, or how likely to state one fact (0 to 1), from which on they may number one thing. */
const ALIKE = 0.5;

/** What goes by a number that stands behind it. */
const LABELLED =
  /\b(routes?|highway|motorway|interstate|junction|exit|flight|room|gate|platform|pier|terminal|ward|apartment|flat|unit|locker|court(?:room)?|channel|chapter|section|article|clause|rule|proposition|resolution|phase|stage|level|tier|category|grade|round|lap|race|hole|episode|bus|train|line|block|lot) (\d{1,4})\b(?![,.:]\d|%| ?(?:per|percent|km|miles|metres|meters|minutes|hours|days|years|times|people)\b)/giu;
/** "the number 9 shirt", "No. 5 seed", "world number two": what is numbered stands behind the number. */
const NUMBERED = /\b(?:number|no\.?) ?(\d{1,3}) (\p{Ll}{3,})\b/giu;

interface Numbered {
  /** What goes by the number, in lower case. */
  what: string;
  number: number;
  figure: Span;
}

/** The first two numbers, one of each sentence, of which only one can be right; null where none are, or an article has both. */
export function numbersAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [lefts, rights] = [a, b].map((place) => numberedIn(context.sentence(place))) as [
    Numbered[],
    Numbered[],
  ];
  if (lefts.length === 0 || rights.length === 0) return null;
  if (Math.max(context.similarity(a, b), context.facts.similarity(a, b)) < ALIKE) return null;
  for (const left of lefts) {
    const same = rights.filter(({ what }) => what === left.what);
    const [right] = same;
    if (!right || same.length > 1 || lefts.filter(({ what }) => what === left.what).length > 1) continue;
    if (right.number === left.number || gives(context, a, right) || gives(context, b, left)) continue;
    return { left: left.figure, right: right.figure };
  }
  return null;
}

const known = new WeakMap<SentenceFacts, Numbered[]>();

function numberedIn(sentence: SentenceFacts): Numbered[] {
  let found = known.get(sentence);
  if (!found) known.set(sentence, (found = readNumbered(sentence.text)));
  return found;
}

function readNumbered(text: string): Numbered[] {
  if (!/\d/.test(text)) return [];
  const labelled = [...text.matchAll(LABELLED)].map((match) =>
    numbered(match[1]!.replace(/s$/i, ''), match[2]!, match.index + match[0].length - match[2]!.length),
  );
  const ranked = [...text.matchAll(NUMBERED)].map((match) =>
    numbered(`number of ${match[2]!}`, match[1]!, match.index + match[0].indexOf(match[1]!)),
  );
  return [...labelled, ...ranked];
}

const numbered = (what: string, digits: string, start: number): Numbered => ({
  what: what.toLowerCase(),
  number: Number(digits),
  figure: { start, end: start + digits.length },
});

/** Whether an article gives that number to such a thing anywhere. */
function gives({ articles }: StoryContext, { article }: Place, other: Numbered): boolean {
  return articles[article]!.sentences.some((sentence) =>
    numberedIn(sentence).some(({ what, number }) => what === other.what && number === other.number),
  );
}
