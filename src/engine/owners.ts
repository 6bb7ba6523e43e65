/** Whose age a figure is, where a name stands beside it. */
import type { Quantity, SentenceFacts } from './facts.ts';

/** "Ann Lee, 45", "Lee, a 45-year-old", "Lee, who is 45", "Lee, aged 45": what may stand between a name and its age. */
const AFTER_NAME = /^,?\s*\(?(?:who (?:is|was) |aged? |is |was )?(?:an? |the )?$/;
/** "45-year-old Ann Lee", "45-year-old driver, Ann Lee": what may stand between an age and its name. */
const BEFORE_NAME = /^\s*,?\s*$/;

/** The key of the name that stands beside an age; null where none does. A name before the age goes first. */
export function ownerOf(sentence: SentenceFacts, { start, end }: Quantity): string | null {
  const { text, names } = sentence;
  const before = names.findLast((name) => name.end <= start);
  if (before && AFTER_NAME.test(text.slice(before.end, start))) return before.key;
  const after = names.find((name) => name.start >= end);
  return after && BEFORE_NAME.test(text.slice(end, after.start)) ? after.key : null;
}
