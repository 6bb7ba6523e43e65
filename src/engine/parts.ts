/** Whether a figure is given as a part of a sum, or on top of one. */
import type { Quantity, SentenceFacts } from './facts.ts';

/** Words beside a figure by which it is a part of a sum, or comes on top of one. */
const PART_BEFORE =
  /\b(?:another|other|additional|further|including|include[sd]?|among (?:them|whom)|first|last|final|remaining|of (?:them|whom|which|those|these))\W*$/i;
const PART_AFTER = /^\W*(?:more|others?|of (?:them|whom|which|those|these|the|his|her|its|their|our))\b/i;
/** Between a part and the whole it is a part of: "10 of the club's 16 games", "one in 500 users". */
const WHOLE =
  /^\s+(?:\p{L}+\s+)?(?:(?:out )?of|in)\s+(?:(?:the|its|his|her|their|our|all)\s+)?(?:\S+['’]s?\s+)?$/u;
/** How far before a figure such words are looked for, in characters. */
const PART_REACH = 20;

/** Whether a figure is said to be a part, or the whole of which a part is told: "another 10 people", "10 of them", "including 10 children". */
export function isPart({ text, quantities }: SentenceFacts, quantity: Quantity): boolean {
  return (
    PART_BEFORE.test(text.slice(Math.max(0, quantity.start - PART_REACH), quantity.figure.start)) ||
    quantities.some((q) => q.end <= quantity.start && WHOLE.test(text.slice(q.figure.end, quantity.start))) ||
    PART_AFTER.test(text.slice(quantity.figure.end)) ||
    PART_AFTER.test(text.slice(quantity.end))
  );
}
