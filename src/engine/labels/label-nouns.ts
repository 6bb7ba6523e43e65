/** The noun phrase that a clause with "who", "which" or "that" tells of. */
import type { SentenceFacts } from '../facts.ts';
import { MARK } from './label-text.ts';
import { CLAUSE_OPENERS, isVerb, PREPOSITIONS } from './label-words.ts';
import type { Token } from '../words/tokens.ts';

/** Most words of the noun phrase that "who" or "which" follows. */
const NOUNS = 6;

/** "The flood | that": the noun phrase that ends before token `at` of a run, with what follows up to and with that token. */
export function nounsBefore(sentence: SentenceFacts, run: readonly Token[], at: number): readonly Token[] {
  let from = at;
  while (from > 0 && at - from < NOUNS) {
    const token = run[from - 1]!;
    if (from < at && MARK.test(sentence.text.slice(token.end, run[from]!.start))) break;
    if ((isVerb(token) && !/^\p{Lu}/u.test(token.text)) || CLAUSE_OPENERS.has(token.norm)) break;
    if (token.norm === 'of' && from < at) {
      from--;
      continue;
    }
    if (PREPOSITIONS.has(token.norm) || token.norm === 'to') break;
    from--;
    if (/^(?:the|an?|his|her|its|their)$/.test(token.norm) && run[from - 1]?.norm !== 'of') break;
  }
  // "hit a barge in the harbour, | which was closed": which of them is not said
  const apart = /,/.test(sentence.text.slice(run[at - 1]!.end, run[at]!.start));
  const governed = PREPOSITIONS.has(run[from - 1]?.norm ?? '');
  // "a keeper in Dale | who"
  const isPlace = run[at]!.norm === 'who' && run.slice(from, at).every(({ text }) => /^\p{Lu}/u.test(text));
  if (governed && (apart || isPlace)) return [];
  return run.slice(from, at + 1);
}
