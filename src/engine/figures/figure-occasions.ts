/** Whether a figure is told of another occasion than the story's: an earlier year, the last such time, one still to come. */
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';

export interface Occasion {
  /** "four years ago", "at the last election", "when he won the title". */
  earlier: boolean;
  /** "in 2014". */
  year: string | null;
  /** "by noon", "hope to have it … by Friday", "is forecast". */
  other: boolean;
  /** "In the capital", "Among voters under 30": of a part only, by the noun; null where it does not say. */
  part: string | null;
}

/** "in 2014", "since March 2014" */
const YEAR =
  /\b(?:in|since|during) (?:(?:early|mid|late|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)[ -])?((?:19|20)\d\d)\b/;
/** "four years ago", "at the last election", "an earlier bid", "when he won the title", "in a raid in June" */
const EARLIER =
  /\b(?:last|previous) (?:time|election|vote|ballot|storm|quake|fight|final|attack|accident|crash|title)\b|\b(?:years|months|decades) (?:ago|earlier|before)\b|^(?:an?|one) (?:year|month|decade) (?:ago|earlier|before)\b|\b(?:an?|the|its|his|her|their) (?:earlier|previous|older|former) (?:offer|approach|bid|attempt|vote|motion|plan|fire|storm|quake|raid|model|proposal|estimate|version)\b|\b(?:first|initial) (?:offer|approach|bid|motion) (?:of|at|was|failed)\b|\bwhen (?:he|she|they|it) (?:won|beat|lost) (?:the|his|her|their|to)\b|\bin an? (?:raid|attack|crash|similar|separate|earlier|previous)\b/;
/** "by noon", "hope to", "is forecast", "the semi-final" */
const OTHER =
  /\b(?:semi-?finals?|quarter-?finals?|first leg|by (?:noon|midday|mid-?morning|dawn|mid-?afternoon|early (?:morning|afternoon))|hopes? to|is forecast|are forecast|was forecast|were forecast|aims? to)\b/;
/** "In the capital, …", "Among young voters, …" */
const PART =
  /^["“]?(?:in|at|across|among) (?:the |an? |its |those |all )?(?:\p{L}+ )?(capital|city|town|village|province|region|district|north|south|east|west|suburbs|countryside|port|voters|women|men|babies|children|adults|patients|people)\b/iu;
/** Kinds of figures that the same thing has anew each time. */
const TOLD_OF_TIMES: ReadonlySet<Dimension> = new Set([
  'count', 'share', 'points', 'money', 'magnitude', 'speed', 'mass', 'area', 'length', 'temperature',
]); // prettier-ignore
const NONE: Occasion = { earlier: false, year: null, other: false, part: null };
/** Characters that a sentence opens with, before its first comma. */
const OPENING = 50;
/** Where another part of a sentence begins. */
const TURN = /[,;:()—–]|\b(?:and|but|while|which|who)\b/;
/** Before a figure, in characters; after it. */
const REACH = 80;
/** Characters of the other sentence that are searched for the same. */
const WHOLE = 500;

/** Reads the occasion from the figure's own part of its sentence, and from how the sentence opens. */
export function occasionOf({ text }: SentenceFacts, { start, figure, dimension }: Quantity): Occasion {
  if (!TOLD_OF_TIMES.has(dimension)) return NONE;
  const opening = text.slice(0, OPENING).split(TURN, 1)[0]!;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(TURN)
    .at(-1)!;
  const own = `${before}#${text.slice(figure.end, figure.end + REACH).split(TURN, 1)[0]!}`;
  const words = `${opening} | ${own}`.toLowerCase();
  const year = YEAR.exec(words)?.[1] ?? null;
  return {
    earlier: EARLIER.test(words),
    year,
    other: OTHER.test(words),
    part: PART.exec(text.slice(0, OPENING))?.[1]?.toLowerCase() ?? null,
  };
}

/** Whether two figures are told of two occasions, or one of a part that the other's sentence does not name. */
export function areOfTwoOccasions(
  a: Occasion,
  b: Occasion,
  left: SentenceFacts,
  right: SentenceFacts,
): boolean {
  const tells = (sentence: SentenceFacts, signs: readonly RegExp[]): boolean => {
    const text = sentence.text.slice(0, WHOLE).toLowerCase();
    return signs.some((sign) => sign.test(text));
  };
  const isOneSided = (mark: 'earlier' | 'other', signs: readonly RegExp[]): boolean =>
    a[mark] !== b[mark] && !tells(a[mark] ? right : left, signs);
  if (isOneSided('earlier', [YEAR, EARLIER]) || isOneSided('other', [OTHER])) return true;
  const lacks = (part: string | null, { text }: SentenceFacts): boolean =>
    part !== null && !text.slice(0, WHOLE).toLowerCase().includes(part);
  return lacks(a.part, right) || lacks(b.part, left);
}

/** The years that an article names, and the one it is of. */
export function yearsIn(published: string | null, sentences: readonly SentenceFacts[]): Set<string> {
  const found = new Set(published ? [published.slice(0, 4)] : []);
  for (const { quantities } of sentences)
    for (const { dimension, iso } of quantities)
      if (dimension === 'date' && /^\d{4}/.test(iso ?? '')) found.add(iso!.slice(0, 4));
  return found;
}

/** Years: "in 2025" is no other occasion for an article that names 2026, or a year soon to come. */
const RECENT = 4;

/** Whether a year that one article gives is unknown to the other, and not just before one that the same article names. */
export function isOfOtherYear(year: string, own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const isNext = (next: number): boolean => next > Number(year) && next <= Number(year) + RECENT;
  return !other.has(year) && ![...own].some((next) => isNext(Number(next)));
}
