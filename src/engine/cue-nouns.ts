/** Whose words they are where no verb of saying tells: statements, messages, any verb between a quotation and a name. */
import { isSpeechVerb, possessor, type Phrase } from './phrases.ts';
import type { Item } from './rows.ts';
import * as verbs from './speech-verbs.ts';

/** "released | a statement", "sent | members a long letter". */
export function isStatementAhead(row: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(row.length, from + 5); k++) {
    const item = row[k]!;
    if (item.type !== 'word' || (k > from && verbs.GOVERNORS.has(item.fold))) return false;
    if (k > from && STATEMENT.test(item.fold)) return true;
  }
  return false;
}
/** What is released, written or read out. */
export const STATEMENT =
  /^(?:statement|letter|message|e-?mail|memo|note|open|apology|tweet|post|video|reply|response)$/;

/** "the council's statement": the council's words. */
export function ownerOf(row: readonly Item[], phrase: Phrase): Phrase {
  for (let k = phrase.first; k < phrase.last; k++) if (row[k]!.possessive) return possessor(row, k);
  return phrase;
}

/** "Ann Pike's message was simple: "…"": whose message it was. */
export function ownerOfWords(row: readonly Item[], colon: number): Phrase | null {
  for (let k = 0; k < Math.min(colon, 8); k++) {
    const item = row[k]!;
    if (isSpeechVerb(item) || item.type === 'quote') return null;
    const noun = row[k + 1]?.type === 'word' && OWN_WORDS.test(row[k + 1]!.fold) ? k + 1 : k + 2;
    if (item.possessive && OWN_WORDS.test(row[noun]?.fold ?? '')) return possessor(row, k);
  }
  return null;
}
const OWN_WORDS =
  /^(?:message|verdict|answer|reply|response|reaction|words?|comment|advice|warning|slogan|motto|plea|promise|statement|post|tweet|letter)$/;

/** "Never again," | bellowed Ann Pike: any verb between a quotation and a name speaks. */
export function isInverted(row: readonly Item[], at: number): boolean {
  const before = row[at - 1];
  return /^[a-z]{3,}(?:ed|es)$/.test(row[at]!.fold) && before?.type === 'quote';
}
