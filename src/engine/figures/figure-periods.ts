/** The time a figure is for: a quarter or a year, each month or all in all, now or a year earlier. */
import type { Quantity, SentenceFacts } from '../facts.ts';

export interface Period {
  /** "$5 million a year", "$9 a share": what each is given for. */
  per: string | null;
  /** "over three years": the stretch a sum is for, its unit in the singular. */
  over: string | null;
  /** "in the third quarter", "first nine months": how long, and which where it is said. */
  span: string | null;
  which: string | null;
  /** "since October": counted from some day on only. */
  since: boolean;
}

/** Text read on either side of a figure, in characters. */
const REACH = 80;
const UNITS =
  'year|quarter|month|week|day|hour|minute|night|share|person|head|ton|tonne|barrel|family|household|victim|worker|employee|passenger|student|pupil|child|game|match|patient|unit';
/** Up to three words between a figure and what it is given for: "$9 in cash for each share". */
const BETWEEN = String.raw`^[\s-]*(?:\p{L}+\s+){0,3}?`;
/** "a year", "per share", "for each family"; but not "a year ago". */
const PER = new RegExp(
  String.raw`${BETWEEN}(?:an?|per|(?:for |to )?(?:each|every)(?:\s+(?!of\b)[\p{L}.'’]+){0,2}?)\s+(${UNITS})\b(?!\s+(?:ago|earlier|before|later|after|old|long|from now|in (?:prison|jail|custody)))`,
  'u',
);
const PER_WORD = /^\s+(?:\p{L}+\s+){0,3}?(annual|year|month|week|dai|hour)ly\b/u; // "$5 million yearly"
const PER_BEFORE = /\b(annual|yearly|monthly|weekly|daily|hourly)\s+(?:\p{L}+\s+){0,4}$/u; // "annual savings of $5 million"
/** Words of PER that mean what another of them means. */
const ONE: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'], ['yearly', 'year'], ['monthly', 'month'], ['weekly', 'week'], ['dai', 'day'], ['daily', 'day'], ['hourly', 'hour'],
  ['employee', 'worker'], ['household', 'family'],
  ['pupil', 'student'], ['head', 'person'], ['victim', 'family'], ['tonne', 'ton'], ['match', 'game'],
]); // prettier-ignore
/** "each bereaved family would be paid | 3 million pesos" */
const PER_EACH_BEFORE = new RegExp(
  String.raw`\b(?:each|every)\s+(?:\p{L}+\s+)?(${UNITS})\b(?:\s+\p{L}+){0,6}\s+$`,
  'u',
);
const OVER = new RegExp(
  String.raw`${BETWEEN}(?:over|within|during)\s+(?:the\s+)?(?:(?:next|past|last|first|coming)\s+)?(\p{L}+|\d+)\s+(year|month|week|day|decade)s?\b`,
  'u',
);
/** "three times since October"; but not "at 900 metres and had been growing since 2015". */
const SINCE =
  /^(?:(?!\b(?:and|that|which|but|who)\b)[^,;.]){0,40}?\bsince\s+(?:\p{Lu}|\d|(?:last|early|late|mid|the)\b)/u;

/** How long a figure's period is, by the words that say so. */
const SPANS: [string, RegExp][] = [
  ['nine months', /\b(?:first\s+)?nine[\s-]months?\b/], // "in the first nine months"
  ['half', /\b(?:(first|second)[\s-]half|half-year(?:ly)?|six[\s-]months?)\b/], // "first-half sales"
  ['quarter', /\b(?:(first|second|third|fourth|final|previous)[\s-]quarter|quarterly|(?:in|for|of|during) the quarter|three[\s-]months?)\b/], // "third-quarter profit"
  ['year', /\b(?:full[\s-]year|(?:for|in|of|over) the (?:whole )?year|(?:last|this|next) year|twelve months|12 months)\b/], // "full-year profit"
  ['month', /\b(?:monthly|(?:last|this|in the) month|(?:in|for|of) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d{1,2}\b))/], // "in May"
]; // prettier-ignore

/** What ends the words told of one figure: another clause, or a figure it is compared with. */
const TURN =
  /[,;:()—–]|\b(?:and|but|while|as|after|before|when|which|compared|against|versus|from|up|down)\b|\.\s/;

/** Reads the period of a figure from the words of its own part of the sentence. */
export function periodOf({ text }: SentenceFacts, quantity: Quantity): Period {
  const start = Math.min(quantity.start, quantity.figure.start);
  const tail = text.slice(quantity.figure.end, quantity.figure.end + REACH).toLowerCase();
  const own = upTo(tail, TURN);
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const head = before.slice(lastTurn(before));
  const per =
    PER.exec(own)?.[1] ??
    PER_WORD.exec(own)?.[1] ??
    PER_BEFORE.exec(head)?.[1] ??
    PER_EACH_BEFORE.exec(head)?.[1] ??
    null;
  const over = OVER.exec(own);
  const [span, which] = spanIn(own) ?? spanIn(head) ?? [null, null];
  return {
    per: per === null ? null : (ONE.get(per) ?? per),
    over: over ? `${over[1]} ${over[2]}` : null,
    span,
    which,
    since: SINCE.test(text.slice(quantity.figure.end, quantity.figure.end + REACH)),
  }; // prettier-ignore
}

function upTo(text: string, sign: RegExp): string {
  const match = sign.exec(text);
  return match ? text.slice(0, match.index) : text;
}

/** Where the last part of a text begins. */
function lastTurn(text: string): number {
  let at = 0;
  for (const match of text.matchAll(/[;:()—–]|\b(?:and|but|while|which|compared|against|versus)\b|\.\s/g))
    at = match.index + match[0].length;
  return at;
}

function spanIn(text: string): [string, string | null] | null {
  for (const [span, words] of SPANS) {
    const match = words.exec(text);
    if (match) return [span, match[1] ?? null];
  }
  return null;
}

/** Whether two figures are for different times: "a year" and "a month", "over three years", the second and the third quarter. */
export function periodsApart(a: Period, b: Period): boolean {
  if (a.per && b.per && a.per !== b.per) return true;
  if ((a.per && b.over) || (b.per && a.over)) return true;
  if (a.over && b.over && a.over !== b.over) return true;
  if (!a.span || !b.span) return false;
  return a.span !== b.span || (a.which !== null && b.which !== null && a.which !== b.which);
}

/** A figure that another is set beside: "up from $9 million", "compared with 12 a year earlier". */
const BASE =
  /\b(?:from|compared (?:with|to)|against|versus|vs\.?|instead of|rather than)\s+(?:just\s+|only\s+|a\s+|an\s+|the\s+)?(?:\p{L}+\s+){0,2}$/u;
const EARLIER =
  /^\s*(?:\p{L}+\s+){0,2}(?:a|one|the) (?:year|month|week|quarter|day|season) (?:ago|earlier|before|previously)\b/u;

/** Whether a figure is only what another of its sentence is compared with: the "12" of "15, compared with 12". */
export function isBase({ text, quantities }: SentenceFacts, quantity: Quantity): boolean {
  const alike = quantities.some(
    (q) =>
      q !== quantity &&
      q.dimension === quantity.dimension &&
      q.unit === quantity.unit &&
      Math.abs(q.start - quantity.start) <= REACH,
  );
  if (!alike) return false;
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start).toLowerCase();
  // "from 63, instead of 60": whence it is to be
  if (/\bfrom\s+$/.test(before) && /^,? (?:instead of|rather than)\b/.test(text.slice(quantity.end)))
    return false;
  return BASE.test(before) || EARLIER.test(text.slice(quantity.end, quantity.end + REACH).toLowerCase());
}

/** "12 days ago", "two weeks later": counted from a day that differs from article to article. */
export function isFromMoment({ text }: SentenceFacts, { dimension, end }: Quantity): boolean {
  return dimension === 'duration' && /^\W*(?:ago|later|earlier|after|before)\b/.test(text.slice(end));
}

/** Before a stretch of time that goes on: "after", "has been closed for". What somebody did for a time is over, or is told of once. */
const GOING_ON = /\b(?:(?:after|past|last|since)|(?:has|have|['’]ve)\b[^,;.]{0,40}\bfor)\s+$/i;
/** "four days of unrest", but not "declared four days of mourning": that is how long it is to be. */
const STRETCH_OF = /^\s+of\b/;
const SET_AHEAD = /\b(?:declar|announc|observ|order|decree|proclaim|will|would|shall|(?:is|are) to)/i;

/** "after four days", "four days of unrest": what still went on when the article was written has lasted longer in a later one. */
export function stillRuns(
  { text }: SentenceFacts,
  { dimension, amount, unit, start, figure }: Quantity,
): boolean {
  if (dimension !== 'duration' || amount < 1 || unit !== 'day') return false;
  if (GOING_ON.test(text.slice(Math.max(0, start - REACH), start))) return true;
  return STRETCH_OF.test(text.slice(figure.end)) && !SET_AHEAD.test(text);
}
