/** Whether a sentence tells of another time than the event of its article. */
import type { Place, StoryContext } from '../context.ts';

/** Sentences that open an article and tell what came about. */
export const LEAD = 4;

/** "In 1987 a fire was caused by lightning", "a similar crash last year": unless the article opens with that year. */
export function isOfOtherTime({ articles }: StoryContext, { article, sentence }: Place): boolean {
  const { sentences } = articles[article]!;
  const { text } = sentences[sentence]!;
  if (ELSE.test(text)) return true;
  const years = text.match(YEAR);
  const others = sentences.slice(0, LEAD).filter((_, at) => at !== sentence);
  return years !== null && !others.some((other) => years.some((year) => other.text.includes(year)));
}
/** "from 2031" is to come. */
const YEAR = /(?<!\b(?:from|by|until|till) )\b(?:19|20)\d\d\b/g;
const ELSE =
  /\b(?:similar|previous|another|(?:last|the previous|earlier this) (?:year|month)|(?:years?|months|decades) (?:ago|earlier))\b/i;
