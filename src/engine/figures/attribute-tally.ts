/** The two sides of a vote: "121 votes to 108", "121 in favour and 108 against". */
import type { Quantity, SentenceFacts } from '../facts.ts';

const VOTE =
  /\b(?:vot(?:e[sd]?|ing)|ballots?|motion|bill|amendment|deputies|lawmakers|senators?|councill?ors?|delegates|members|mps|jurors?)\b/i;
/** "121 votes | to | 108" */
const TO = /^\s*(?:votes?\s+)?to\s+$/i;
/** "121 | in favour and | 108 against", "112 deputies | raised their hands for the government and | 121 against it" */
const FOR = /\b(?:in favou?r|for|supported|backed|yes)\b/i;
const AGAINST = /\b(?:against|opposed|rejected|no)\b/i;
/** Characters between the two sides, and after the second. */
const REACH = 80;

/**
 * The side of a vote that a figure stands beside, as a key: two votes with one side alike are accounts of one vote.
 * @returns null where the figure is no side of a vote; both sides where one figure gives both ("121-108").
 */
export function tallyOf({ text, quantities }: SentenceFacts, quantity: Quantity): string[] | null {
  const { dimension, amount, high } = quantity;
  if (dimension === 'score') return VOTE.test(text) ? [String(amount), String(high)] : null;
  if (dimension !== 'count' || high !== null) return null;
  if (quantities.length < 2) return null;
  const at = quantities.indexOf(quantity);
  const isCount = (q: Quantity | undefined): q is Quantity => q?.dimension === 'count' && q.high === null;
  const [before, after] = [quantities[at - 1], quantities[at + 1]];
  if (isCount(after) && areSides(text, quantity, after)) return [String(after.amount)];
  return isCount(before) && areSides(text, before, quantity) ? [String(before.amount)] : null;
}

function areSides(text: string, first: Quantity, second: Quantity): boolean {
  const between = text.slice(first.figure.end, second.start);
  if (between.length > REACH) return false;
  if (TO.test(between)) return VOTE.test(text);
  const after = text.slice(second.figure.end, second.figure.end + REACH).split(/[,;.]/, 1)[0]!;
  const isVote = FOR.test(between) ? AGAINST.test(after) : AGAINST.test(between) && FOR.test(after);
  return isVote && /\band\b|,|\bwith\b|\bwhile\b/.test(between);
}
