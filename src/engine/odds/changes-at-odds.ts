/** Whether of two sentences that tell one thing one says it rose by as much as the other says it fell: "lost 4 per cent" / "sent the currency up 4 percent". */
import type { Span } from '../comparison.ts';
import { meanings, type Place, type StoryContext } from '../context.ts';
import type { Quantity, SentenceFacts } from '../facts.ts';
import { compareQuantities } from '../quantities/quantities.ts';
import { areNamedApart } from '../names/namesakes.ts';
import { tellsOfOther } from './seats.ts';

/** Likelihood that two sentences make one claim, or state one fact (0 to 1), from which on a rise and a fall may be of one thing. */
const ALIKE = 0.4;
const ONE_FACT = 0.57;

/** What may stand between the word for a change and its figure. */
const BETWEEN =
  /^(?:by|to|about|some|almost|nearly|more|than|around|roughly|another|further|an?|as|much|over)$/;
/** Words that say where or of what, after the word for what changes: "the index in Harrow", "shares of the brewer". */
const WHERE = /^(?:in|at|on|for|with|among|across)$/;
/** A time of the day's trade: what fell in the morning may rise by night. */
const WHEN =
  /\b(?:open(?:ing|ed)?|clos(?:e|ing|ed)|early|earlier|late|later|morning|afternoon|midday|noon|evening|overnight|after-hours|intraday|initially|at first|quarter|month|year|week|annual\w*|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;
/** Money is called by its own name or is "the currency". */
const CURRENCY = /^currenc(?:y|ies)$/;
const MONEY =
  /^(?:lira|peso|rouble|ruble|rupee|rupiah|rand|real|dinar|dirham|krona|krone|kronor|kroner|crown|zloty|forint|leu|lev|hryvnia|yen|yuan|renminbi|won|baht|ringgit|naira|cedi|shilling|pound|sterling|franc|shekel|riyal|rial|dong|taka|bolivar|tenge|lari|dram|kwacha|euro|dollar)s?$/;

interface Change {
  figure: Quantity;
  /** The words for the change, with the figure. */
  words: Span;
  /** What changes: the word for it, and what it may be matched by. */
  norm: string;
  keys: readonly string[];
}

/** The words for a rise and a fall of one thing by one figure; null where there are none. */
export function changesAtOdds(context: StoryContext, a: Place, b: Place): { left: Span; right: Span } | null {
  const [left, right] = [context.sentence(a), context.sentence(b)];
  const l = changeIn(left);
  const r = l && changeIn(right);
  if (!l || !r || l.figure.change === r.figure.change) return null;
  if (compareQuantities({ ...l.figure, change: null }, { ...r.figure, change: null }) !== 'equal')
    return null;
  if (context.similarity(a, b) < ALIKE && context.facts.similarity(a, b) < ONE_FACT) return null;
  if (areNamedApart(left.names, right.names)) return null;
  if (tellsOfOther(left, right) || areTimesApart(left, right) || areRatesApart(left, right)) return null;
  const isCurrency =
    (CURRENCY.test(l.norm) && MONEY.test(r.norm)) || (CURRENCY.test(r.norm) && MONEY.test(l.norm));
  if (!isCurrency && !l.keys.some((key) => r.keys.includes(key))) return null;
  if (isCurrency && (has(right, l.norm) || has(left, r.norm))) return null;
  return { left: l.words, right: r.words };
}

const has = ({ tokens }: SentenceFacts, word: string): boolean => tokens.some(({ norm }) => norm === word);

/** The one change in per cent or points that a sentence tells of; null where there are several, or none. */
function changeIn(sentence: SentenceFacts): Change | null {
  const { quantities, tokens, names, quotes } = sentence;
  const figures = quantities.filter(({ dimension }) => dimension === 'share' || dimension === 'points');
  const [figure] = figures;
  if (figures.length !== 1 || !figure?.change) return null;
  if (quotes.some((quote) => quote.start <= figure.start && figure.end <= quote.end)) return null;
  let verb = tokens.findLastIndex(({ end, norm }) => end <= figure.figure.start && !BETWEEN.test(norm));
  if (verb < 0) return null;
  const from = tokens[verb]!.start;
  // "sent the currency up 4 percent"
  for (verb--; verb >= 0 && tokens[verb]!.stop; verb--);
  for (let at = verb; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.stop || isAfterWhere(tokens, at)) continue;
    const name = names.find(({ start, end }) => start < token.end && token.start < end);
    const after = tokens.find(
      ({ start, norm }) => start >= figure.figure.end && /^(?:lower|higher|up|down)$/.test(norm),
    );
    const end = after && after.start - figure.figure.end < 3 ? after.end : figure.figure.end;
    return {
      figure,
      words: { start: from, end },
      norm: token.norm,
      keys: name ? [`name:${name.key}`] : [token.stem, ...meanings(token)],
    };
  }
  return null;
}

/** "index in | Harrow", "shares of the | brewer". */
function isAfterWhere(tokens: SentenceFacts['tokens'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (WHERE.test(tokens[i]!.norm)) return true;
    if (!tokens[i]!.stop) return false;
  }
  return false;
}

/** Whether two sentences give times, and not the same ones. */
function areTimesApart({ text: a }: SentenceFacts, { text: b }: SentenceFacts): boolean {
  const times = (text: string): string[] => [...text.matchAll(WHEN)].map(([word]) => word.toLowerCase());
  const [l, r] = [times(a), times(b)];
  if (l.length > 0 && r.length > 0) return !l.some((word) => r.includes(word));
  return [...l, ...r].some((word) => LONG.test(word));
}
/** Times longer than a day: what fell in one may have risen by a day of another. */
const LONG =
  /^(?:quarter|month|year|week|annual\w*|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "against the dollar" / "against the euro". */
function areRatesApart({ tokens: a }: SentenceFacts, { tokens: b }: SentenceFacts): boolean {
  const against = (tokens: SentenceFacts['tokens']): string[] =>
    tokens.flatMap(({ norm }, at) =>
      MONEY.test(norm) && /^(?:against|versus|to|the)$/.test(tokens[at - 1]?.norm ?? '') && at > 1
        ? [norm]
        : [],
    );
  const [l, r] = [against(a), against(b)];
  return l.length > 0 && r.length > 0 && !l.some((money) => r.includes(money));
}
