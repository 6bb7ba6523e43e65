/** Whether one of two figures is a sum that takes in more than the other: "£1.2m" / "£1.5m in fine and costs". */
import type { Dimension, Quantity, SentenceFacts } from '../facts.ts';

/** Kinds of figures of which several make a sum. */
const ADDED: ReadonlySet<Dimension> = new Set(['count', 'money', 'area', 'mass', 'volume']);
/** Share by which a hedged or rounded sum may be off what it is the sum of. */
const ROUNDED = 0.01;
/** Characters behind a figure in which it may be told of two things. */
const REACH = 60;
/** "people dead or missing", "were killed and injured", "in fine and costs": what follows a figure that is of two things. */
const FATE = 'dead|killed|died|injured|wounded|hurt|missing|displaced|arrested|homeless';
const OF_TWO = [
  new RegExp(`^(?: \\p{Ll}+){0,2} (${FATE}) (?:and|or) (${FATE})\\b`, 'u'),
  /^ in (\p{Ll}{3,}) and (\p{Ll}{3,})\b/u,
];

/**
 * Whether either figure is a sum of the other and one beside it, or what the other comes to in time, or is told of two things
 * of which the other is told of one.
 */
export function areOfOtherSums(told: SentenceFacts, a: Quantity, tells: SentenceFacts, b: Quantity): boolean {
  return (
    addsUp(told, a, b) ||
    addsUp(tells, b, a) ||
    comesTo(told, a, b) ||
    comesTo(tells, b, a) ||
    takesInMore(told, a, tells) ||
    takesInMore(tells, b, told)
  );
}

/** "80 million a year for three years" / "240 million": the stretches for which a figure is given over and over. */
const RATE =
  /^[^,;.]{0,20}\b(?:an?|per|each|every) (?:year|month|week|day|hour)\b[^,;.]{0,20}\b(?:for|over) (?:the next )?$/;

function comesTo({ text, quantities }: SentenceFacts, rate: Quantity, sum: Quantity): boolean {
  return quantities.some(
    ({ dimension, start, stated }) =>
      dimension === 'duration' &&
      start > rate.end &&
      RATE.test(text.slice(rate.figure.end, start)) &&
      Math.abs(rate.amount * stated.amount - sum.amount) <= sum.amount * ROUNDED,
  );
}

/** "214 passengers and 18 crew" / "232 people". */
function addsUp({ quantities }: SentenceFacts, part: Quantity, sum: Quantity): boolean {
  if (!ADDED.has(part.dimension)) return false;
  const exact = part.dimension === 'count' && sum.bound === 'exact';
  const slack = exact ? 0 : sum.amount * ROUNDED;
  return quantities.some(
    (q) =>
      q !== part &&
      q.dimension === part.dimension &&
      q.unit === part.unit &&
      Math.abs(q.amount + part.amount - sum.amount) <= slack,
  );
}

/** "230,000 dead or missing" / "220,000 dead": only one of the two words stands in the other sentence. */
function takesInMore(
  { text }: SentenceFacts,
  { dimension, figure }: Quantity,
  other: SentenceFacts,
): boolean {
  if (!ADDED.has(dimension)) return false;
  const after = text.slice(figure.end, figure.end + REACH);
  const match = OF_TWO.map((pattern) => pattern.exec(after)).find((found) => found !== null);
  if (!match) return false;
  const words = new Set(other.tokens.map(({ norm }) => norm));
  return words.has(match[1]!) !== words.has(match[2]!);
}
